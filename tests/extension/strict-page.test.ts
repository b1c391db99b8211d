import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverMark, waitForNoCard } from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { waitForMarks } from '../../scripts/browsers/marks';
import { openDigest, popupLines } from '../../scripts/browsers/popup';
import type { Tab } from '../../scripts/browsers/tabs';
import { anyExample } from './driver/pages';
import { articleOf, newsPage } from './driver/news-page';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { type Session, startSession } from './driver/session';

const ADDRESS = 'http://www.dw.com/en/a-page-that-allows-nothing/a-69901299';

/** Nothing may be loaded, no script or style may run, nothing may be parsed as markup by scripts. */
const STRICTEST = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(FAMILIES)('in %s, on a page with the strictest content security policy', (family) => {
  const { example } = anyExample();
  const [person] = example.people;
  const name = person?.name ?? '';
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await startSession(family);
    const html = newsPage(articleOf(example.text, '2024-08-12'), { styled: false });
    tab = await session.open(ADDRESS, { html, headers: { 'content-security-policy': STRICTEST } });
    await waitForMarks(tab.page);
  });
  afterAll(() => session.close());

  it('marks have their tint', async () => {
    const plain = await tintOf(tab.page, 'nothing-of-ours');
    for (const kind of ['person', 'place', 'figure', 'quote']) {
      expect(await tintOf(tab.page, `sidelight-${kind}`), kind).not.toBe(plain);
    }
  });

  it('a card opens on a name, and closes on Escape', async () => {
    expect(await hoverMark(tab.page, { kind: 'person', text: name })).toContain(name);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab.page);
  });

  it('the popup lists the actors', async () => {
    const popup = await openDigest(session, tab);
    expect((await popupLines(popup, 'Actors')).map(({ title }) => title)).toContain(name);
    await popup.close();
  });

  it('nothing is asked of any host but the page, and no console says anything', async () => {
    expectNoOtherHosts(session, [ADDRESS]);
    await expectNoComplaints(session);
  });
});

/** The background that a highlight of this name gives to text. */
function tintOf(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (highlight) => getComputedStyle(document.body, `::highlight(${highlight})`).backgroundColor,
    name,
  );
}
