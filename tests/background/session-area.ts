import type { SessionArea } from '../../background/store';

/** Session storage in memory: values go through JSON, as browsers' do. */
export function fakeArea(): SessionArea & { readonly kept: Map<string, string>; readonly levels: string[] } {
  const kept = new Map<string, string>();
  const levels: string[] = [];
  const list = (keys: string | string[]): string[] => (typeof keys === 'string' ? [keys] : keys);
  return {
    kept,
    levels,
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          list(keys).flatMap((key) => {
            const json = kept.get(key);
            return json === undefined ? [] : [[key, JSON.parse(json) as unknown]];
          }),
        ),
      ),
    set: (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of list(keys)) kept.delete(key);
      return Promise.resolve();
    },
    setAccessLevel: ({ accessLevel }) => {
      levels.push(accessLevel);
      return Promise.resolve();
    },
  };
}
