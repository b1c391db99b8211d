/** The part of Chromium's trace events that is read. Times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what `dur` would be on a machine with nothing else to do. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A task of a page's main thread in which code of the extension ran. Milliseconds. */
export interface OurTask {
  /** The whole task, with what the browser does in it besides. */
  readonly whole: number;
  /** The processor time of the whole task. */
  readonly processor: number;
  /** From the start to the end of our functions in it, and of compiling them. */
  readonly own: number;
}

/**
 * The tasks of pages' main threads in which code of the extension ran. Every stretch of script names its file in the
 * trace (FunctionCall, EvaluateScript, v8.compile); microtasks after a message run in the task that brought it.
 */
export function ourTasks(trace: Uint8Array, extensionOrigin: string): OurTask[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return rendererThreads(traceEvents).flatMap((thread) => {
    const ours = outermost(thread.filter(({ args }) => args?.data?.url?.startsWith(extensionOrigin)).map(intervalOf));
    return thread
      .filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
      .flatMap((event) => {
        const task = intervalOf(event);
        const own = ours.filter(({ from, to }) => from >= task.from && to <= task.to);
        if (own.length === 0) return [];
        const whole = task.to - task.from;
        return [
          {
            whole: whole / 1000,
            processor: (event.tdur ?? whole) / 1000,
            own: own.reduce((sum, each) => sum + each.to - each.from, 0) / 1000,
          },
        ];
      });
  });
}

/** Events by main thread of a renderer; the extension's own worker and popup run elsewhere. */
function rendererThreads(events: readonly TraceEvent[]): TraceEvent[][] {
  return events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
}

/** Without the intervals that lie within others. */
function outermost(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter(({ to }, index) => !sorted.slice(0, index).some((earlier) => earlier.to >= to));
}

function intervalOf({ ts, dur = 0 }: TraceEvent): Interval {
  return { from: ts, to: ts + dur };
}
