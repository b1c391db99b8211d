import { findBrowser } from '../browsers/find';
import { type ExtensionBrowser, launchWithExtension } from '../browsers/launch';
import { pause, waitForMarks } from '../browsers/marks';
import { sampleExtension, SAMPLE_HOST } from '../sample/extension';
import { serveSample } from '../sample/server';
import { median, type Row } from './table';
import { type OurTask, ourTasks } from './trace';

const LOADS = 9;

/** Milliseconds. */
interface Load {
  /** From the start of the navigation. */
  readonly firstMark: number;
  /** From the page's load event. */
  readonly afterLoad: number;
  readonly tasks: readonly OurTask[];
}

/**
 * Loads the sample article in real Chromium, again and again, with a trace of each load. The first load starts the
 * background; it is kept apart, since a reader meets both.
 */
export async function measureBrowser(): Promise<Row[]> {
  const executable = findBrowser('chromium');
  if (executable === null) return [{ what: 'no Chrome, Chromium or Edge found', milliseconds: '' }];
  const sample = await serveSample();
  const extension = sampleExtension('chromium');
  const route = { kind: 'hosts', hosts: [SAMPLE_HOST] } as const;
  const launch = { family: 'chromium', executable, extension: extension.folder, headless: true, route } as const;
  const extended = await launchWithExtension(launch);
  try {
    const first = await measureLoad(extended, sample.address);
    const loads: Load[] = [];
    for (let load = 0; load < LOADS; load++) loads.push(await measureLoad(extended, sample.address));
    const middle = (of: (load: Load) => number): number => median(loads.map(of));
    return [
      { what: 'load event to first mark, background just started', milliseconds: first.afterLoad },
      { what: 'load event to first mark', milliseconds: middle(({ afterLoad }) => afterLoad) },
      { what: 'navigation to first mark', milliseconds: middle(({ firstMark }) => firstMark) },
      { what: 'longest stretch of our code in one task', milliseconds: middle(({ tasks }) => longest(tasks, 'own')) },
      { what: 'longest task with code of ours', milliseconds: middle(({ tasks }) => longest(tasks, 'whole')) },
      { what: 'the same in processor time', milliseconds: middle(({ tasks }) => longest(tasks, 'processor')) },
    ];
  } finally {
    await extended.browser.close();
    extension.remove();
    sample.close();
  }
}

function longest(tasks: readonly OurTask[], what: keyof OurTask): number {
  return Math.max(0, ...tasks.map((task) => task[what]));
}

async function measureLoad({ browser, extensionOrigin }: ExtensionBrowser, address: string): Promise<Load> {
  const page = await browser.newPage();
  // As text: the marks come from another world, so that the page can only look for them now and again.
  await page.evaluateOnNewDocument(`{
    const look = setInterval(() => {
      if (![...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-'))) return;
      clearInterval(look);
      globalThis.firstMark = performance.now();
    }, 1);
  }`);
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  await waitForMarks(page);
  await pause(500);
  const trace = await page.tracing.stop();
  const { firstMark, load } = (await page.evaluate(
    `({ firstMark: globalThis.firstMark, load: performance.getEntriesByType('navigation')[0].loadEventEnd })`,
  )) as { firstMark: number; load: number };
  await page.close();
  return {
    firstMark,
    afterLoad: firstMark - load,
    tasks: trace === undefined ? [] : ourTasks(trace, extensionOrigin),
  };
}
