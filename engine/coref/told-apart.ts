import type { TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import { addMention, type Draft, type DraftMention } from './draft';
import type { FoundSpeaker, MentionIndex, Placed } from './placed';
import { pushTo } from './words';

/** Sentences looked back over for an age, and for the two of "the latter". */
const REACH = 3;
/** No two of "the latter" are told of in a longer sentence, in tokens. */
const MAX_TOKENS = 120;

/** People's names that an age stands after, by the age: "Ana Ruiz, 34,". */
export type Ages = ReadonlyMap<string, readonly Placed[]>;

export function agesOf({ tokens }: TaggedText, index: MentionIndex): Ages {
  const ages = new Map<string, Placed[]>();
  for (const placed of [...index.values()].flat()) {
    const { endToken } = placed.mention;
    const age = tokens[endToken + 1]?.text ?? '';
    if (isPerson(placed) && tokens[endToken]?.text === ',' && /^\d{1,3}$/.test(age)) pushTo(ages, age, placed);
  }
  return ages;
}

/** What a phrase without a noun tells people apart by. */
type Sign = { readonly age: string } | { readonly which: 'former' | 'latter' };

/** "The 34-year-old", "the latter": what tells whom they mean; null for other phrases. */
export function signOf({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): Sign | null {
  const [opener, second] = [tokens[firstToken]?.lower, tokens[firstToken + 1]?.lower];
  if (opener !== 'the' || second === undefined) return null;
  const phrase = tokens
    .slice(firstToken + 1, endToken)
    .map(({ lower }) => lower)
    .join('');
  const age = /^(\d{1,3})-years?-old$/.exec(phrase)?.[1];
  if (age !== undefined) return { age };
  return phrase === 'latter' || phrase === 'former' ? { which: phrase } : null;
}

/**
 * The person a sign tells of: whose age the text gives ("Ana Ruiz, 34,"), or whom it last spoke of alone; of the two named
 * in the sentence before, the one named last or first. Null where that is not clear.
 */
export function toldApart(
  text: TaggedText,
  source: TokenSpan,
  { sign, index, ages }: { readonly sign: Sign; readonly index: MentionIndex; readonly ages: Ages },
): FoundSpeaker | null {
  const sentence = sentenceAt(text, source.firstToken)?.index ?? 0;
  const meant =
    'age' in sign ? ofAge(text, sign.age, { index, ages, sentence, source }) : ofTwo(text, sign, { index, sentence });
  if (meant === null) return null;
  const span = spanOf(text, source.firstToken, source.endToken);
  const antecedent = meant.mention;
  const mention = addMention(meant.draft, {
    span,
    form: 'nominal',
    confidence: 0.64,
    rule: 'nearest-person',
    antecedent,
  });
  return { draft: meant.draft, mention, isNew: false };
}

interface Where {
  readonly index: MentionIndex;
  readonly sentence: number;
}

function ofAge(
  text: TaggedText,
  age: string,
  { index, ages, sentence, source }: Where & { readonly source: TokenSpan; readonly ages: Ages },
): Placed | null {
  const given = (ages.get(age) ?? []).filter(({ mention }) => mention.start < source.start);
  const [only] = given;
  if (only !== undefined) return given.every(({ draft }) => draft === only.draft) ? only : null;
  for (let back = 1; back <= REACH; back += 1) {
    const there = peopleIn(text, sentence - back, index);
    const drafts = new Set(there.map(({ draft }) => draft));
    if (drafts.size === 1) return there.find(({ mention }) => !hasAge(text, mention)) ?? null;
    if (drafts.size > 1) return null;
  }
  return null;
}

/** Another age stands beside the name. */
function hasAge({ tokens }: TaggedText, { endToken }: DraftMention): boolean {
  return tokens[endToken]?.text === ',' && /^\d{1,3}$/.test(tokens[endToken + 1]?.text ?? '');
}

function ofTwo(
  text: TaggedText,
  sign: { readonly which: 'former' | 'latter' },
  { index, sentence }: Where,
): Placed | null {
  const there = peopleIn(text, sentence - 1, index);
  const firsts = new Map<Draft, Placed>();
  for (const placed of there) if (!firsts.has(placed.draft)) firsts.set(placed.draft, placed);
  const two = [...firsts.values()];
  if (two.length !== 2) return null;
  return two[sign.which === 'former' ? 0 : 1] ?? null;
}

/** People named in a sentence, in text order. */
function peopleIn({ sentences }: TaggedText, at: number, index: MentionIndex): Placed[] {
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const people: Placed[] = [];
  for (
    let token = sentence.firstToken;
    token < Math.min(sentence.endToken, sentence.firstToken + MAX_TOKENS);
    token += 1
  ) {
    people.push(...(index.get(token) ?? []).filter(isPerson));
  }
  return people;
}

function isPerson({ draft, mention }: Placed): boolean {
  return draft.kind === 'person' && mention.form === 'name';
}
