import { describe, expect, it } from 'vitest';
import { popupSession } from '../../../components/popup/session';
import type { PopupView } from '../../../components/popup/view';
import { DEFAULT_SETTINGS } from '../../../protocol/settings';
import { ANALYSIS } from '../../fixtures/analysis';
import { fakePorts, NOBODY, ok, type FakeWorld } from './fake-ports';

const ARTICLE = ANALYSIS.article;
if (ARTICLE === undefined) throw new Error('expected the fixture to be of a page');

async function opened(more: Partial<FakeWorld> = {}) {
  const { ports, world } = fakePorts(more);
  const views: PopupView[] = [];
  const session = popupSession(ports, (view) => void views.push(view));
  await session.start();
  const view = (): PopupView => {
    const last = views.at(-1);
    if (last === undefined) throw new Error('expected a view');
    return last;
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  return { world, view, settle, actions: session.actions };
}

describe('the popup', () => {
  it('shows what was read', async () => {
    const { view, world } = await opened({ report: ok({ state: 'read', analysis: ANALYSIS }) });
    expect(view()).toMatchObject({ report: { state: 'read' }, site: 'news.example', notice: null });
    expect(world.calls).toEqual([]);
  });

  it('has a page opened that nothing is known of, and shows what comes of it', async () => {
    const { view, world, settle } = await opened();
    expect(world.calls).toEqual(['openTab']);
    expect(view().report).toEqual({ state: 'reading' });
    world.report = ok({ state: 'not-article', article: ARTICLE });
    world.news();
    await settle();
    expect(view().report).toMatchObject({ state: 'not-article' });
  });

  it('has a page opened once only', async () => {
    const { world, settle } = await opened({ open: ok({ state: 'refused', message: 'A PDF.' }) });
    world.news();
    await settle();
    expect(world.calls).toEqual(['openTab']);
  });

  it.each<[string, Partial<FakeWorld>, object]>([
    [
      'the browser refuses',
      { open: ok({ state: 'refused', message: 'A PDF.' }) },
      { state: 'refused', message: 'A PDF.' },
    ],
    ['the background is gone', { report: NOBODY }, { state: 'failed' }],
    ['there is no tab', { tab: null }, { state: 'refused' }],
  ])('says so when %s', async (_, more, report) => {
    const { view } = await opened(more);
    expect(view().report).toMatchObject(report);
  });

  it('says so when nothing is heard of the page for long', async () => {
    const { view, world } = await opened();
    world.pass();
    expect(view().report).toEqual({ state: 'silent' });
  });

  it('does not fall silent once there is news', async () => {
    const { view, world, settle } = await opened();
    world.report = ok({ state: 'read', analysis: ANALYSIS });
    world.news();
    await settle();
    world.pass();
    expect(view().report.state).toBe('read');
  });

  it('opens nothing on a paused site', async () => {
    const { view, world } = await opened({ settings: { ...DEFAULT_SETTINGS, pausedSites: ['news.example'] } });
    expect(view().report).toEqual({ state: 'paused', by: 'site', site: 'news.example' });
    expect(world.calls).toEqual([]);
  });

  it('shows a pause at once, and has the page read again when it ends', async () => {
    const { view, world, settle, actions } = await opened({ report: ok({ state: 'read', analysis: ANALYSIS }) });
    actions.setPausedHere(true);
    await settle();
    expect(view().report).toEqual({ state: 'paused', by: 'site', site: 'news.example' });
    expect(world.settings.pausedSites).toEqual(['news.example']);
    actions.setPausedHere(false);
    await settle();
    expect(world.settings.pausedSites).toEqual([]);
    expect(world.calls).toEqual(['sendAgain']);
    expect(view().report).toEqual({ state: 'opening' });
  });

  it('stays paused on the site when the pause everywhere ends', async () => {
    const { view, world, settle, actions } = await opened({ report: ok({ state: 'read', analysis: ANALYSIS }) });
    actions.setPausedHere(true);
    actions.setPausedEverywhere(true);
    await settle();
    expect(view().report).toMatchObject({ state: 'paused', by: 'everywhere' });
    actions.setPausedEverywhere(false);
    await settle();
    expect(view().report).toMatchObject({ state: 'paused', by: 'site' });
    expect(world.calls).toEqual([]);
  });

  it('takes corrections back and shows the page as it is then', async () => {
    const { view, world, settle, actions } = await opened({ report: ok({ state: 'read', analysis: ANALYSIS }) });
    world.report = ok({ state: 'read', analysis: { ...ANALYSIS, id: 'as it was' } });
    actions.undo(['c1', 'c2']);
    await settle();
    expect(world.calls).toEqual(['undo c1,c2']);
    expect(view()).toMatchObject({ notice: null, report: { analysis: { id: 'as it was' } } });
    world.page = 'gone';
    actions.undo(['c3']);
    await settle();
    expect(view().notice).toMatch(/could not be taken back/);
  });

  it('asks for the credits when they are opened, and drops an answer that comes after they were left', async () => {
    const credits = { state: 'known' as const, credits: [{ name: 'A', licence: 'B', by: 'C' }] };
    const { view, world, settle, actions } = await opened({ credits: ok(credits) });
    actions.openCredits();
    expect(view().credits).toEqual({ state: 'asking' });
    await settle();
    expect(view().credits).toEqual(credits);
    actions.closeCredits();
    expect(view().credits).toBeNull();
    world.credits = NOBODY;
    actions.openCredits();
    actions.closeCredits();
    await settle();
    expect(view().credits).toBeNull();
    actions.openCredits();
    await settle();
    expect(view().credits).toEqual({ state: 'no-answer' });
  });

  it('switches a kind of mark', async () => {
    const { view, world, settle, actions } = await opened({ report: ok({ state: 'read', analysis: ANALYSIS }) });
    actions.setMark('quote', false);
    await settle();
    expect(world.settings.marks).toMatchObject({ quote: false, person: true });
    expect(view().settings.marks.quote).toBe(false);
  });

  it('reads anyway, and opens the page where nobody is in it to ask', async () => {
    const { view, world, settle, actions } = await opened({ report: ok({ state: 'not-article', article: ARTICLE }) });
    actions.readAnyway();
    await settle();
    expect(view().report).toEqual({ state: 'reading' });
    world.page = 'gone';
    actions.tryAgain();
    await settle();
    expect(world.calls).toEqual(['readAnyway', 'sendAgain', 'openTab']);
  });

  it.each<[string, Partial<FakeWorld>, RegExp | null]>([
    ['is there', {}, null],
    ['has changed', { found: false }, /no longer on the page/],
    ['does not answer', { page: 'gone' }, /Reload it/],
  ])('goes to a place on a page that %s', async (_, more, notice) => {
    const { view, world, settle, actions } = await opened({
      report: ok({ state: 'read', analysis: ANALYSIS }),
      ...more,
    });
    actions.reveal({ start: 3, end: 9 });
    await settle();
    expect(world.calls).toEqual(['reveal 3-9']);
    if (notice === null) expect(view().notice).toBeNull();
    else expect(view().notice).toMatch(notice);
  });

  it('asks for “always” within the click itself', async () => {
    const { view, world, settle, actions } = await opened({ report: ok({ state: 'read', analysis: ANALYSIS }) });
    expect(view().always).toBe('not-allowed');
    actions.setAlways(true);
    expect(world.calls).toEqual(['allow news.example']);
    await settle();
    expect(view().always).toBe('allowed');
  });

  it.each<[string, Partial<FakeWorld>, string]>([
    ['is in the list', { listed: true }, 'listed'],
    ['was allowed', { allowed: true }, 'allowed'],
    ['is a page of the browser', { tab: { id: 5, url: 'chrome://settings', title: null } }, 'no-site'],
  ])('knows how a site is read that %s', async (_, more, always) => {
    const { view } = await opened({ ...more, report: ok({ state: 'reading' }) });
    expect(view().always).toBe(always);
  });

  it('asks the background for the site where the browser does not tell the address', async () => {
    const { view } = await opened({
      tab: { id: 5, url: null, title: null },
      site: 'news.example',
      report: ok({ state: 'reading' }),
    });
    expect(view()).toMatchObject({ site: 'news.example', always: 'not-allowed' });
  });
});
