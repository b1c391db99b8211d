import { describe, expect, it } from 'vitest';
import { ourTasks } from '../../scripts/bench/trace';

const ORIGIN = 'chrome-extension://abc';
const thread = (name: string, tid: number) => ({ name: 'thread_name', ph: 'M', pid: 1, tid, ts: 0, args: { name } });
const task = (tid: number, ts: number, dur: number, tdur: number) => ({
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
  tdur,
});
const call = (tid: number, ts: number, dur: number, url: string) => ({
  name: 'FunctionCall',
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
  args: { data: { url } },
});

describe('reading a trace', () => {
  it('gives the tasks of the main thread with code of the extension, and how much of them is its own', () => {
    const events = [
      thread('CrRendererMain', 1),
      thread('Compositor', 2),
      task(1, 0, 10_000, 8_000),
      call(1, 1_000, 4_000, `${ORIGIN}/content-scripts/article.js`),
      call(1, 2_000, 1_000, `${ORIGIN}/content-scripts/article.js`),
      call(1, 6_000, 1_000, `${ORIGIN}/content-scripts/article.js`),
      task(1, 20_000, 50_000, 50_000),
      call(1, 21_000, 40_000, 'http://www.dw.com/ads.js'),
      task(2, 0, 90_000, 90_000),
      call(2, 1_000, 80_000, `${ORIGIN}/worker.js`),
    ];
    const trace = new TextEncoder().encode(JSON.stringify({ traceEvents: events }));
    expect(ourTasks(trace, ORIGIN)).toEqual([{ whole: 10, processor: 8, own: 5 }]);
  });
});
