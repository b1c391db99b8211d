import type { NameSpan, Span, TaggedText } from '../../../engine/model';
import { namesIn, tagged, type WrittenName } from '../places/spans';

/** The names of the sentences about nominals and roles, so that these tests depend on no name finder. */
const KNOWN: readonly WrittenName[] = [
  ...['Marta Oduya', 'Helena Brand', 'Oduya'].map((words) => [words, 'person'] as const),
  ...['Velmora', 'Nairobi', 'Kenya', 'US'].map((words) => [words, 'place'] as const),
  ...['NATO', 'Google', 'Amaka Foods'].map((words) => [words, 'organization'] as const),
  ['Kenyan', 'demonym'],
];

export interface Reading {
  readonly text: TaggedText;
  readonly names: readonly NameSpan[];
  readonly quoted: (span: Span) => string;
}

/** A text with the known names in it. */
export function read(source: string): Reading {
  const text = tagged(source);
  return { text, names: namesIn(text, KNOWN), quoted: ({ start, end }) => source.slice(start, end) };
}
