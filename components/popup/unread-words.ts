import type { PopupReport } from './view';

export type UnreadAction = 'read-anyway' | 'try-again' | 'resume-everywhere' | 'resume-here';

/** What the popup says where there is no digest: what is the matter, and what the reader can do. */
export interface UnreadWords {
  readonly heading: string;
  readonly sentence: string;
  /** Why it thinks so; empty when there is nothing to list. */
  readonly reasons: readonly string[];
  readonly actions: readonly UnreadAction[];
  /** Something is going on; the reader need only wait. */
  readonly busy: boolean;
}

type UnreadReport = Exclude<PopupReport, { readonly state: 'read' }>;

/** Words for every report but "read". */
export function unreadWords(report: UnreadReport): UnreadWords {
  switch (report.state) {
    case 'opening':
      return words('Opening the page', 'Sidelight is going into the page.', { busy: true });
    case 'reading':
      return words('Reading', 'Finding who, where, how many, and who says so.', { busy: true });
    case 'silent':
      return words(
        'No answer from the page',
        'It may still be loading, or it was open before Sidelight was installed. Reload it, or try again.',
        {
          actions: ['try-again'],
        },
      );
    case 'refused':
      return words('This page cannot be read', report.message);
    case 'not-article':
      return words(
        'This does not look like an article',
        'So nothing on it has been marked. If it is one, have it read all the same.',
        {
          reasons: report.article.reasons,
          actions: ['read-anyway'],
        },
      );
    case 'empty':
      return words(
        'There is no text to read here',
        'The page may still be loading, or show its text only to subscribers.',
        {
          actions: ['try-again'],
        },
      );
    case 'other-language':
      return words(
        `This page is in ${languageName(report.language)}`,
        'Sidelight reads English so far. In other languages it will miss and mistake a good deal.',
        {
          actions: ['read-anyway'],
        },
      );
    case 'no-model':
      return words('Sidelight cannot read', report.message);
    case 'failed':
      return words('The page could not be read', report.message, { actions: ['try-again'] });
    case 'paused':
      return report.by === 'everywhere'
        ? words('Paused everywhere', 'Sidelight reads no pages until you resume it.', {
            actions: ['resume-everywhere'],
          })
        : words(`Paused on ${report.site}`, 'Sidelight reads other sites as before.', { actions: ['resume-here'] });
  }
}

function words(heading: string, sentence: string, more: Partial<UnreadWords> = {}): UnreadWords {
  return { heading, sentence, reasons: [], actions: [], busy: false, ...more };
}

/** @param code ISO 639-1 or 639-3, or whatever the detector gave. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) ?? 'another language';
  } catch {
    return 'another language';
  }
}
