import { PEOPLE_NOUNS } from '../data/counted-people';
import { KIN_NOUNS, PERSON_NOUNS } from '../data/person-nouns';
import { DOCUMENT_NOUNS } from '../data/role-documents';
import { GROUP_NOUNS, COLLECTIVE_NOUNS } from '../data/group-nouns';
import { ORGANISATION_NOUNS, ORGANISATION_PLURALS, SPEAKING_ORGANISATIONS } from '../data/organisation-nouns';
import { GENDERED_WORDS } from '../data/pronouns';
import type { EntityKind, TaggedText, TaggedToken, TokenSpan } from '../model';
import { spanOf } from '../text/token-span';
import { addMention, newDraft, type Draft, type DraftMention } from './draft';
import { contentWordsOf } from './words';

/** A mention and the entity it is of. */
export interface Placed {
  readonly draft: Draft;
  readonly mention: DraftMention;
}

/** Mentions by the token they begin at, to look up what a source phrase holds. */
export type MentionIndex = Map<number, Placed[]>;

/** A longer source phrase is looked at no further. */
const MAX_SOURCE_TOKENS = 60;
/** After these a noun phrase goes on to something else: "a spokesman FOR the ministry". */
const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `of for from with at in on by to about against near inside outside within under over who whom whose which that where
  , ( ) – — - : including based familiar close speaking citing`.split(/\s+/),
);
const LINKS: ReadonlySet<string> = new Set('of for from with at in on by to about and or against'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'one',
  'another',
  'some',
  'this',
  'these',
  'many',
  'several',
]);

/** Words that stand for a person without being a noun for one: "the latter said". */
const STANDS_FOR_SOMEBODY: ReadonlySet<string> = new Set('latter one another other third second first'.split(' '));

/** What finding a speaker gave: the entity, and whether it had to be made. */
export interface FoundSpeaker extends Placed {
  readonly isNew: boolean;
}

/**
 * The entity a source phrase speaks of: a person named in it, else what its head noun is a mention of, else a new unnamed
 * one of the head's kind. Null when the phrase has no noun, or one that could not speak ("theory").
 */
export function speakerOf(text: TaggedText, source: TokenSpan, index: MentionIndex): FoundSpeaker | null {
  const inside = mentionsIn(source, index);
  const head = headEnd(text, source);
  const found = namedPerson(text, source, inside) ?? atHead(inside, { text, source, head });
  if (found !== null && isOneOfThem(text, source, found)) return null;
  if (found !== null && !isDocumentPart(found, source)) return { ...found, isNew: false };
  if (found !== null) return { ...found, mention: widened(found, source), isNew: false };
  return unnamed(text, source, head);
}

/** "the Portuguese said", "the Italian said": somebody from there, not the country; "the Russians" may be it. */
function isOneOfThem({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan, { mention }: Placed): boolean {
  if (mention.form !== 'demonym' || mention.endToken !== endToken) return false;
  const last = tokens[endToken - 1];
  return endToken - firstToken === 2 && tokens[firstToken]?.lower === 'the' && last?.lower.endsWith('s') === false;
}

function mentionsIn(source: TokenSpan, index: MentionIndex): Placed[] {
  const inside: Placed[] = [];
  const end = Math.min(source.endToken, source.firstToken + MAX_SOURCE_TOKENS);
  for (let at = source.firstToken; at < end; at += 1) {
    for (const placed of index.get(at) ?? []) if (placed.mention.endToken <= source.endToken) inside.push(placed);
  }
  return inside;
}

/** Position after the last token of the head noun phrase: "a representative | of the services". */
function headEnd({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): number {
  for (let at = firstToken + 1; at < endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined || isHyphen(tokens, at)) continue;
    if (PHRASE_ENDS.has(token.lower) && !isAcronym(token)) return at;
    if (isReduced(token, tokens[at - 1])) return at;
  }
  return endToken;
}

/** "WHO", which is no "who". */
function isAcronym({ text }: TaggedToken): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** "An email | sent to students", "a resident | living nearby". */
function isReduced({ partOfSpeech, verbForm, text, lower }: TaggedToken, before: TaggedToken | undefined): boolean {
  const participle = partOfSpeech === 'verb' && (verbForm === 'past' || verbForm === 'gerund');
  const noun = before?.partOfSpeech === 'noun' || PERSON_NOUNS.has(before?.lower ?? '');
  return participle && text === lower && noun;
}

/** Set against the words on both sides: "vice-president". */
function isHyphen(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return mark?.text === '-' && before?.end === mark.start && after?.start === mark.end;
}

/** The first person named, unless only as whose or of whom: "a spokesman for Ana Ruiz", "Ruiz's lawyer". */
function namedPerson({ tokens }: TaggedText, { firstToken }: TokenSpan, inside: readonly Placed[]): Placed | null {
  const found = inside.find(({ draft, mention }) => {
    if (draft.kind !== 'person' || mention.form !== 'name' || tokens[mention.endToken]?.lower === "'s") return false;
    return mention.firstToken === firstToken || !LINKS.has(tokens[mention.firstToken - 1]?.lower ?? '');
  });
  return found ?? null;
}

/** The longest mention that ends where the head does, or that covers it; else what the phrase opens with. */
function atHead(
  inside: readonly Placed[],
  { text, source, head }: { readonly text: TaggedText; readonly source: TokenSpan; readonly head: number },
): Placed | null {
  const fitting = inside.filter(({ mention }) => {
    if (mention.form === 'demonym' && mention.endToken - source.firstToken > 2) return false;
    const covers = mention.firstToken < head && mention.endToken >= head;
    return mention.endToken === head || (mention.form !== 'demonym' && covers);
  });
  const [longest] = fitting.sort((left, right) => left.mention.firstToken - right.mention.firstToken);
  if (longest !== undefined) return longest;
  // "another resident | living nearby": the head was taken too far.
  const overrun = /^(?:adjective|adverb|verb)$/.test(text.tokens[head - 1]?.partOfSpeech ?? '');
  const opening = inside.find(({ mention }) => mention.form === 'nominal' && mention.firstToken === source.firstToken);
  return overrun ? (opening ?? null) : null;
}

/** "reports" of "reports from Kyiv": a document's mention is the whole phrase. */
function isDocumentPart({ draft, mention }: Placed, source: TokenSpan): boolean {
  return (
    draft.kind === 'document' && draft.mentions.length === 1 && mention.end - mention.start < source.end - source.start
  );
}

function widened({ draft, mention }: Placed, source: TokenSpan): DraftMention {
  draft.mentions.length = 0;
  return addMention(draft, { ...mention, span: source });
}

function unnamed(text: TaggedText, source: TokenSpan, head: number): FoundSpeaker | null {
  const noun = text.tokens[head - 1];
  if (noun === undefined || !isNoun(noun)) return null;
  const kind = kindOf(text, { source, head, noun });
  if (kind === null) return null;
  const draft = newDraft(kind);
  const span = kind === 'document' ? source : spanOf(text, source.firstToken, trimmedEnd(text, source));
  // A capital inside the phrase is a name nobody found: what it is of is a guess.
  const confidence = noun.index > source.firstToken && noun.text !== noun.lower ? 0.5 : 0.65;
  const mention = addMention(draft, { span, form: 'nominal', confidence, rule: 'first-mention' });
  draft.gender = GENDERED_WORDS.get(noun.lower) ?? null;
  return { draft, mention, isNew: true };
}

/** Up to the first comma: what follows it only adds to the phrase. */
function trimmedEnd({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): number {
  const comma = tokens.slice(firstToken + 1, endToken).findIndex(({ lower }) => lower === ',');
  return comma === -1 ? endToken : firstToken + 1 + comma;
}

function isNoun({ kind, partOfSpeech, lower }: TaggedToken): boolean {
  if (kind !== 'word' || partOfSpeech === 'pronoun' || ARTICLES.has(lower)) return false;
  return !['determiner', 'auxiliary', 'preposition', 'conjunction'].includes(partOfSpeech);
}

interface Head {
  readonly source: TokenSpan;
  readonly head: number;
  readonly noun: TaggedToken;
}

function kindOf(text: TaggedText, { source, head, noun }: Head): EntityKind | null {
  if (DOCUMENT_NOUNS.has(noun.lower)) return 'document';
  const words = contentWordsOf(text, spanOf(text, source.firstToken, head));
  if (ORGANISATION_NOUNS.has(noun.lower) || SPEAKING_ORGANISATIONS.has(noun.lower)) return 'organization';
  if (ORGANISATION_PLURALS.has(words.slice(-2).join(' '))) return 'organization';
  if (GROUP_NOUNS.has(noun.lower) || COLLECTIVE_NOUNS.has(noun.lower) || noun.plural) return 'group';
  if (isNamedOrganisation(text, { noun, source, head })) return 'organization';
  return isPersonWord(noun) ? 'person' : null;
}

/** "Unite, the union,": a capital, and a noun for organisations beside it. */
function isNamedOrganisation({ tokens }: TaggedText, { noun, source, head }: Head): boolean {
  if (noun.text === noun.lower || tokens[head]?.text !== ',') return false;
  const beside = tokens.slice(head + 1, Math.min(source.endToken, head + 6));
  return beside.some(({ lower }) => ORGANISATION_NOUNS.has(lower));
}

/** In the tables, with an ending that only people have, or with a capital: a name nobody found. */
function isPersonWord({ lower, text, partOfSpeech }: TaggedToken): boolean {
  if (PERSON_NOUNS.has(lower) || KIN_NOUNS.has(lower) || PEOPLE_NOUNS.has(lower) || GENDERED_WORDS.has(lower))
    return true;
  if (text !== lower || STANDS_FOR_SOMEBODY.has(lower)) return true;
  return partOfSpeech !== 'adjective' && /(?:er|or|ist|ian|ant|man|woman|person|ee)$/.test(lower);
}
