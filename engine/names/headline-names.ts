import { GIVEN_NAMES } from '../data/name-given';
import type { NameSpan, Sentence, TaggedText } from '../model';
import { knownName, LONGEST_KNOWN_NAME, type KnownName } from './known-names';
import { isCapitalised, phraseOf } from './phrase';
import { spanOf } from '../text/token-span';

/** In title case a name is taken only when the prose or the tables vouch for it. */
const CONFIDENCE_FROM_TABLES = 0.85;
const CONFIDENCE_FROM_GIVEN_NAME = 0.65;

interface HeadlineContext {
  readonly titleCase: readonly boolean[];
  /** Names found in prose. */
  readonly known: readonly NameSpan[];
}

type Vouched = Pick<NameSpan, 'kind' | 'form' | 'confidence'>;

/** Names in sentences written in title case or in capitals: those that prose or tables know. */
export function headlineNames(text: TaggedText, { titleCase, known }: HeadlineContext): NameSpan[] {
  const inProse = new Map<string, Vouched>();
  for (const name of known) {
    inProse.set(phraseOf(text, name.firstToken, name.endToken).toLowerCase(), name);
  }
  return text.sentences
    .filter(({ index }) => titleCase[index] === true)
    .flatMap((sentence) => namesOfLine(text, sentence, inProse));
}

function namesOfLine(text: TaggedText, sentence: Sentence, inProse: ReadonlyMap<string, Vouched>): NameSpan[] {
  const names: NameSpan[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    if (!isCapitalised(text.tokens[at])) continue;
    const found = longestAt(text, { at, limit: sentence.endToken, inProse });
    if (found === null) continue;
    names.push(found);
    at = found.endToken - 1;
  }
  return names;
}

interface Search {
  readonly at: number;
  readonly limit: number;
  readonly inProse: ReadonlyMap<string, Vouched>;
}

function longestAt(text: TaggedText, { at, limit, inProse }: Search): NameSpan | null {
  for (let end = Math.min(at + LONGEST_KNOWN_NAME + 2, limit); end > at; end -= 1) {
    const phrase = phraseOf(text, at, end);
    const vouched = inProse.get(phrase.toLowerCase()) ?? fromTables(knownName(phrase));
    if (vouched === null) continue;
    const { kind, form, confidence } = vouched;
    return { ...spanOf(text, at, end), kind, form, confidence };
  }
  return givenAndFamily(text, at, limit);
}

function fromTables(known: KnownName | null): Vouched | null {
  if (known === null || known.doubtful) return null;
  return { kind: known.kind, form: known.form, confidence: CONFIDENCE_FROM_TABLES };
}

/** "Ana Ruiz" at the start or between small words; in a line of capitals one cannot tell where the name ends. */
function givenAndFamily({ tokens }: TaggedText, at: number, limit: number): NameSpan | null {
  const family = tokens[at + 1];
  if (!GIVEN_NAMES.has(tokens[at]?.lower ?? '') || at + 2 > limit) return null;
  if (family === undefined || !isCapitalised(family)) return null;
  if (isCapitalised(tokens[at + 2]) || family.partOfSpeech === 'verb') return null;
  return { ...spanOf({ tokens }, at, at + 2), kind: 'person', form: 'name', confidence: CONFIDENCE_FROM_GIVEN_NAME };
}
