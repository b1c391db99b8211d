/**
 * Wraps what the browser calls on its own: listeners, timers, observers. A page can make the browser's own calls throw
 * (it may take its document element away, or replace nodes while they are looked at), and what a listener throws ends up
 * in the page's console, which is not ours. What could not be done now is simply not done.
 */
export function quietly<Values extends readonly unknown[]>(
  work: (...values: Values) => void,
): (...values: Values) => void {
  return (...values) => {
    try {
      work(...values);
    } catch {
      // Nobody above could do anything about it: the next event finds the page as it is then.
    }
  };
}
