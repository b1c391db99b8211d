import type { Sentence, TaggedText } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import { personHead } from './person-phrase';
import { addMention, type Draft, type DraftMention } from './draft';

const COPULA = /^(?:is|was)$/;
const BETWEEN = /^(?:also|both|still|once|now|currently|then|later|originally|himself|herself)$/;
const DETERMINER = /^(?:a|an|the|one|our|my|his|her|their)$/;
/** A longer description is not taken. */
const MAX_TOKENS = 30;

/** Adds what people are said to be: "Ruiz is a lawyer", "He was the head of the club", "Ruiz, who is our editor,". */
export function joinPredicates(text: TaggedText, people: readonly Draft[]): void {
  const taken = new Set(people.flatMap(({ mentions }) => mentions.map(({ firstToken }) => firstToken)));
  for (const draft of people) {
    const subjects = draft.mentions.filter((mention) => mention.form === 'name' || isSubjectPronoun(text, mention));
    for (const subject of subjects)
      for (const span of predicatesOf(text, subject)) {
        if (taken.has(span.first)) continue;
        const mention = spanOf(text, span.first, span.end);
        const confidence = Math.min(0.75, subject.confidence + 0.05);
        addMention(draft, { span: mention, form: 'nominal', confidence, rule: 'predicate', antecedent: subject });
      }
  }
}

function isSubjectPronoun({ tokens }: TaggedText, { form, firstToken }: DraftMention): boolean {
  return form === 'pronoun' && /^(?:s?he)$/.test(tokens[firstToken]?.lower ?? '');
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** One, or two where a second follows: "is a lawyer and was a judge". */
function predicatesOf(text: TaggedText, { endToken }: DraftMention): Stretch[] {
  const sentence = sentenceAt(text, endToken - 1);
  if (sentence === null) return [];
  const found: Stretch[] = [];
  let at: number | null = verbAfter(text, endToken);
  while (at !== null && at < sentence.endToken && found.length < 3) {
    const predicate = predicateFrom(text, at + 1, sentence);
    if (predicate === null) break;
    found.push(predicate);
    at = nextPredicate(text, predicate.end);
  }
  return found;
}

/** The "is" or "was" right after the subject, or after ", who". */
function verbAfter({ tokens }: TaggedText, from: number): number | null {
  const at = tokens[from]?.text === ',' && tokens[from + 1]?.lower === 'who' ? from + 2 : from;
  return COPULA.test(tokens[at]?.lower ?? '') ? at : null;
}

/** The token before a further predicate of the same subject: "and is a judge", "and a judge"; null where none is. */
function nextPredicate({ tokens }: TaggedText, from: number): number | null {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.lower !== 'and') return null;
  if (/^an?$/.test(tokens[at + 1]?.lower ?? '')) return at;
  return COPULA.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null;
}

function predicateFrom(text: TaggedText, from: number, sentence: Sentence): Stretch | null {
  const { tokens } = text;
  let first = from;
  while (first < from + 2 && BETWEEN.test(tokens[first]?.lower ?? '')) first += 1;
  const isOneOf = tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of';
  if (!DETERMINER.test(tokens[first]?.lower ?? '')) return null;
  if (!isOneOf && personHead(text, first + 1, sentence.endToken) === null) return null;
  const end = endOf(text, first, sentence);
  return end === null ? null : { first, end };
}

/** Up to a mark, or to an "and" or "but" that goes on with a verb; null when it is too long. */
function endOf(text: TaggedText, first: number, { endToken }: Sentence): number | null {
  const { tokens } = text;
  for (let at = first + 1; at < endToken && at < first + MAX_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (/^[,;:.!?()—–"”]$/.test(token.text)) return at;
    const next = tokens[at + 1];
    if (/^(?:and|but)$/.test(token.lower) && /^(?:verb|auxiliary|pronoun)$/.test(next?.partOfSpeech ?? '')) return at;
    if (token.lower === 'and' && /^an?$/.test(next?.lower ?? '') && personHead(text, at + 2, endToken) !== null)
      return at;
    if (/^(?:when|while|before|after|until|because|although|though|if|since)$/.test(token.lower)) return at;
  }
  return endToken <= first + MAX_TOKENS ? endToken : null;
}
