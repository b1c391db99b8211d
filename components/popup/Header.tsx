import { dateWords } from '../card/dates';
import { summaryOf } from '../digest/summary';
import type { PopupView } from './view';

/** The page's title, where and when it appeared, and what is in it in one line. */
export function Header({ view: { report, tab, site } }: { view: PopupView }) {
  const article = 'article' in report ? report.article : report.state === 'read' ? report.analysis.article : undefined;
  const title = article?.title ?? tab?.title ?? null;
  const place = article?.site ?? site;
  const published = article?.published ?? null;
  const date = published === null ? null : dateWords(published);
  return (
    <header>
      {title === null ? <h1 class="masthead">Sidelight</h1> : <p class="masthead">Sidelight</p>}
      {title !== null && (
        <h1>
          <bdi>{title}</bdi>
        </h1>
      )}
      {(place !== null || date !== null) && (
        <p class="dateline">
          {place !== null && <bdi>{place}</bdi>}
          {place !== null && date !== null && ' · '}
          {date !== null && <time dateTime={published ?? undefined}>{date}</time>}
        </p>
      )}
      {report.state === 'read' && <p class="summary">{summaryOf(report.analysis)}</p>}
    </header>
  );
}
