/** Milliseconds until the first reading again; doubled each time, so that a page that never rests costs ever less. */
const FIRST_WAIT = 500;
/** Readings again for one address. With doubling, the last one is a minute and more after the page was opened. */
export const MAX_REREADS = 8;

/** A delayed, bounded "again". */
export interface Patience {
  /** Asks for another go; asking while one is due changes nothing. */
  readonly ask: () => void;
  /** A new address: the count begins anew. */
  readonly reset: () => void;
  readonly stop: () => void;
}

export function createPatience(again: () => void, clock: Pick<Window, 'setTimeout' | 'clearTimeout'>): Patience {
  let spent = 0;
  let timer: number | null = null;
  const stop = (): void => {
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
  };
  return {
    ask() {
      if (timer !== null || spent >= MAX_REREADS) return;
      timer = clock.setTimeout(
        () => {
          timer = null;
          again();
        },
        FIRST_WAIT * 2 ** spent,
      );
      spent += 1;
    },
    reset() {
      stop();
      spent = 0;
    },
    stop,
  };
}
