import type { ServedPage } from './loopback';
import { newsPage } from './news-page';

/** What the popup may say of a page that is not read: the report's state. */
export type Outcome = 'read' | 'not-article' | 'empty' | 'other-language' | 'refused' | 'silent' | 'failed';

export interface BadPage {
  readonly name: string;
  readonly address: string;
  readonly page: ServedPage;
  readonly outcomes: readonly Outcome[];
}

const SENTENCES = [
  'Mayor Teresa Almada said on Tuesday that 42 houses in Horta had lost their roofs.',
  'About 300 people spent the night in a school, the island’s rescue service reported.',
  '“We have water for two days,” Almada told reporters at the harbour.',
];

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, index) => `${SENTENCES.join(' ')} The storm was the ${index + 4}th of the year.`,
);

const STORM = { title: 'Storm tears roofs from houses on Faial', paragraphs: PARAGRAPHS, published: '2025-01-14' };

/** Tags that are never closed, closed twice, nested wrongly; a null byte, a lone surrogate, attributes without quotes. */
const BROKEN = `<html><body><article><h1>Storm tears roofs <b>from houses<i> on Faial</b></h1><table><tr><p>${SENTENCES[0] ?? ''}
<div class=x onclick=><p>${PARAGRAPHS.join('<p></div></span>')} \u0000 &#xD800; &bogus; <<p>>${SENTENCES[1] ?? ''}</article></article><p title="never closed`;

const GERMAN = {
  title: 'Sturm deckt Häuser auf Faial ab',
  published: '2025-01-14',
  paragraphs: Array.from(
    { length: 6 },
    () =>
      'Die Bürgermeisterin Teresa Almada sagte am Dienstag, dass 42 Häuser in Horta ihre Dächer verloren hätten. Etwa 300 Menschen verbrachten die Nacht in einer Schule, wie der Rettungsdienst der Insel mitteilte.',
  ),
};

/** A front page: headlines and nothing to read. */
const SECTION = `<!doctype html><html lang="en"><title>World news</title><h1>World</h1><ul>${Array.from(
  { length: 30 },
  (_, index) => `<li><a href="/world/story-${index}">Storm number ${index} reaches the islands</a></li>`,
).join('')}</ul>`;

const TEN_MEGABYTES = 10_000_000;

function bigPage(): string {
  const paragraph = PARAGRAPHS.join(' ');
  return newsPage({
    ...STORM,
    paragraphs: new Array<string>(Math.ceil(TEN_MEGABYTES / paragraph.length)).fill(paragraph),
  });
}

/** Pages that are not what an article should be. Each must come to a clear outcome. */
export function badPages(): readonly BadPage[] {
  const at = (path: string): string => `http://www.dw.com/en/${path}/a-60000001`;
  return [
    { name: 'an empty page', address: at('empty'), page: { html: '' }, outcomes: ['empty', 'not-article'] },
    {
      name: 'a page in German',
      address: at('sturm-auf-faial-heute'),
      page: { html: newsPage(GERMAN) },
      outcomes: ['other-language'],
    },
    { name: 'a front page', address: 'http://www.dw.com/en/world', page: { html: SECTION }, outcomes: ['not-article'] },
    {
      name: 'broken HTML',
      address: at('storm-tears-roofs-on-faial'),
      page: { html: BROKEN },
      outcomes: ['read', 'not-article'],
    },
    { name: 'a page of 10 MB', address: at('storm-in-full-length'), page: { html: bigPage() }, outcomes: ['read'] },
  ];
}

/** An article that never ends: the server sends half of it and falls silent. */
export function halfLoadedPage(): ServedPage {
  const html = newsPage(STORM);
  return { html: html.slice(0, html.indexOf('</article>') - 400), unfinished: true };
}

/** The words only the last version of the changing page has. */
export const LAST_WORDS = 'The last boat left Velas at noon';

/** A page whose script throws its article away and writes it anew, every fifty milliseconds for a second and a half. */
export function changingPage(): ServedPage {
  const last = PARAGRAPHS.map((text) => `<p>${text} ${LAST_WORDS}, Captain Rui Bettencourt said.</p>`).join('');
  const script = `<script>
    let round = 0;
    const article = document.querySelector('article');
    const first = article.innerHTML;
    const timer = setInterval(() => {
      round += 1;
      article.innerHTML = round < 30 ? first.replaceAll('42', String(42 + round)) : ${JSON.stringify(`<h1>${STORM.title}</h1>${last}`)};
      if (round === 30) clearInterval(timer);
    }, 50);
  </script>`;
  return { html: newsPage(STORM).replace('</body>', `${script}</body>`) };
}
