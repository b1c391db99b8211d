import { DOCUMENT_NOUNS } from '../data/role-documents';
import { GROUP_NOUNS, COLLECTIVE_NOUNS } from '../data/group-nouns';
import { ORGANISATION_NOUNS, ORGANISATION_PLURALS } from '../data/organisation-nouns';
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

/** What finding a speaker gave: the entity, and whether it had to be made. */
export interface FoundSpeaker extends Placed {
  readonly isNew: boolean;
}

/**
 * The entity a source phrase speaks of: a person named in it, else what its head noun is a mention of, else a new unnamed
 * one of the head's kind. Null when the phrase has no noun.
 */
export function speakerOf(text: TaggedText, source: TokenSpan, index: MentionIndex): FoundSpeaker | null {
  const inside = mentionsIn(source, index);
  const head = headEnd(text, source);
  const found = namedPerson(text, source, inside) ?? atHead(inside, { text, source, head });
  if (found !== null && !isDocumentPart(found, source)) return { ...found, isNew: false };
  if (found !== null) return { ...found, mention: widened(found, source), isNew: false };
  return unnamed(text, source, head);
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
    if (token !== undefined && PHRASE_ENDS.has(token.lower) && !isHyphen(tokens, at)) return at;
  }
  return endToken;
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

/** The longest mention that ends where the head does, or that covers it. */
function atHead(
  inside: readonly Placed[],
  { source, head }: { readonly text: TaggedText; readonly source: TokenSpan; readonly head: number },
): Placed | null {
  const fitting = inside.filter(({ mention }) => {
    if (mention.form === 'demonym' && mention.endToken - source.firstToken > 2) return false;
    return (
      mention.endToken === head || (mention.form === 'nominal' && mention.firstToken < head && mention.endToken >= head)
    );
  });
  return fitting.sort((left, right) => left.mention.firstToken - right.mention.firstToken)[0] ?? null;
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

function kindOf(text: TaggedText, { source, head, noun }: Head): EntityKind {
  if (DOCUMENT_NOUNS.has(noun.lower)) return 'document';
  const words = contentWordsOf(text, spanOf(text, source.firstToken, head));
  if (ORGANISATION_NOUNS.has(noun.lower) || ORGANISATION_PLURALS.has(words.slice(-2).join(' '))) return 'organization';
  if (GROUP_NOUNS.has(noun.lower) || COLLECTIVE_NOUNS.has(noun.lower) || noun.plural) return 'group';
  return 'person';
}
