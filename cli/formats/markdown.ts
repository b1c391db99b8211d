import type { Analysis } from '../../engine/model';
import type { Line } from './digest-index';
import { digestView, type DigestView, type SpeakerQuotes } from './digest-view';

/** The digest as Markdown (CommonMark). Words of the article are escaped, so that none becomes markup or a link. */
export function renderMarkdown(analysis: Analysis): string {
  const view = digestView(analysis);
  const sections = [
    `# ${escaped(view.title)}`,
    escapedLine(view.about),
    list('Actors', view.actors),
    list('Regions', view.regions),
    list('Figures', view.figures),
    list('Do the figures agree?', view.audit),
    quoteSection(view),
    list('Views, wishes and topics', view.thoughts),
    list('Timeline', view.timeline),
    list('Sources', view.sources),
    list('Less certain', view.lessCertain),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function list(name: string, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  return `## ${name}\n\n${lines.flatMap(item).join('\n')}`;
}

function item({ name, detail, points = [] }: Line): string[] {
  return [
    `- **${escaped(name)}**${detail === '' ? '' : `: ${escaped(detail)}`}`,
    ...points.map((point) => `  - ${escapedLine(point)}`),
  ];
}

function quoteSection({ quotes, unheard }: DigestView): string {
  if (quotes.length === 0 && unheard.length === 0) return '';
  const silent = unheard.length === 0 ? [] : [`Named but not heard: ${unheard.map(escaped).join(', ')}`];
  return ['## Quotes', ...quotes.map(speakerQuotes), ...silent].join('\n\n');
}

function speakerQuotes({ speaker, role, share, quotes }: SpeakerQuotes): string {
  const head = `**${escaped(speaker)}**${role === '' ? '' : `, ${escaped(role)}`} (${share})`;
  const spoken = quotes.map(
    ({ words, manner }) => `> ${escapedLine(words)}${manner === '' ? '' : `  \n> (${escaped(manner)})`}`,
  );
  return [head, ...spoken].join('\n\n');
}

/** Backslashes before what Markdown reads as markup (CommonMark 0.31, section 2.4), and an address is not linked. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`).replace(/:\/\//g, ':\\//');
}

/** At the beginning of a line "-", "1." and the like would open a list, and "=" make a heading. */
function escapedLine(text: string): string {
  return escaped(text).replace(/^([-+=]|\d{1,9}[.)])/, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}
