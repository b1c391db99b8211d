import { describe, expect, it } from 'vitest';
import { unreadWords } from '../../../components/popup/unread-words';
import type { PopupReport } from '../../../components/popup/view';
import { ANALYSIS } from '../../fixtures/analysis';

const ARTICLE = ANALYSIS.article;
if (ARTICLE === undefined) throw new Error('expected the fixture to be of a page');

type UnreadReport = Exclude<PopupReport, { readonly state: 'read' }>;

describe('what the popup says of a page without a digest', () => {
  it.each<[UnreadReport, string, readonly string[]]>([
    [{ state: 'opening' }, 'Opening the page', []],
    [{ state: 'reading' }, 'Reading', []],
    [{ state: 'silent' }, 'No answer from the page', ['try-again']],
    [{ state: 'refused', message: 'A PDF.' }, 'This page cannot be read', []],
    [{ state: 'not-article', article: ARTICLE }, 'This does not look like an article', ['read-anyway']],
    [{ state: 'empty', article: ARTICLE }, 'There is no text to read here', ['try-again']],
    [{ state: 'other-language', language: 'de', article: ARTICLE }, 'This page is in German', ['read-anyway']],
    [{ state: 'other-language', language: 'sco', article: ARTICLE }, 'This page is in Scots', ['read-anyway']],
    [
      { state: 'other-language', language: '??', article: ARTICLE },
      'This page is in another language',
      ['read-anyway'],
    ],
    [{ state: 'no-model', message: 'It is damaged.' }, 'Sidelight cannot read', []],
    [{ state: 'failed', message: 'It broke.' }, 'The page could not be read', ['try-again']],
    [{ state: 'paused', by: 'everywhere', site: 'dw.com' }, 'Paused everywhere', ['resume-everywhere']],
    [{ state: 'paused', by: 'site', site: 'dw.com' }, 'Paused on dw.com', ['resume-here']],
  ])('%j', (report, heading, actions) => {
    const words = unreadWords(report);
    expect(words).toMatchObject({ heading, actions });
    expect(words.sentence).toMatch(/\.$/);
    expect(words.busy).toBe(report.state === 'opening' || report.state === 'reading');
  });

  it('gives the reasons why a page is no longer taken for an article', () => {
    expect(unreadWords({ state: 'not-article', article: ARTICLE }).reasons).toEqual(ARTICLE.reasons);
  });
});
