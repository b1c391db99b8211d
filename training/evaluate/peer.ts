import nlp from 'compromise';

/** A name as compromise gives it: UTF-16, half-open. */
export interface PeerSpan {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'LOC' | 'ORG';
}

/** What compromise's `json({ offset: true })` gives of a phrase and its words. Typed here: its own type is `any`. */
interface PeerPhrase {
  readonly terms: readonly PeerTerm[];
}

interface PeerTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

interface PeerView {
  json(options: { readonly offset: true }): readonly PeerPhrase[];
}

/**
 * The people, places and organisations that compromise itself finds, in order of the text.
 *
 * @throws {Error} when compromise's offsets do not point at its words: scores of such spans would be unfair to it.
 */
export function peerSpans(text: string): PeerSpan[] {
  const document = nlp(text);
  const spansOf = (view: unknown, type: PeerSpan['type']): PeerSpan[] =>
    (view as PeerView).json({ offset: true }).flatMap((phrase) => spanOf(phrase, { text, type }) ?? []);
  return [
    ...spansOf(document.people(), 'PER'),
    ...spansOf(document.places(), 'LOC'),
    ...spansOf(document.organizations(), 'ORG'),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * From the first word to the last. A phrase's own offset is not used: it leaves an opening quote mark or bracket out of
 * the start and counts it in the length, so that `"Doyle` would end a letter late.
 */
function spanOf(phrase: PeerPhrase, { text, type }: { text: string; type: PeerSpan['type'] }): PeerSpan | null {
  const words = withoutTitles(phrase.terms.filter(isWritten));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  for (const { text: word, offset } of [first, last]) {
    const there = text.slice(offset.start, offset.start + word.length);
    if (there !== word) throw new Error(`expected "${word}" at ${offset.start} of the text, found "${there}"`);
  }
  return { start: first.offset.start, end: last.offset.start + last.text.length, type };
}

/** The halves of a contraction ("he's") that are not written have no text. */
function isWritten({ text }: PeerTerm): boolean {
  return text !== '';
}

/** Gold names have no titles. compromise takes "President" in and says that it is one: 39.9 becomes 46.9 for people. */
function withoutTitles(terms: readonly PeerTerm[]): readonly PeerTerm[] {
  const start = terms.findIndex(({ tags }) => !tags.includes('Honorific'));
  return start === -1 ? terms : terms.slice(start);
}
