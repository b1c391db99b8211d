import { GENDERED_WORDS } from '../data/pronouns';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS } from '../data/titles';
import type { TaggedText, TaggedToken, TokenSpan } from '../model';
import { spanOf } from '../text/token-span';
import { addMention, newDraft, type DraftMention } from './draft';
import type { FoundSpeaker, MentionIndex, Placed } from './placed';
import { headOfSource, type SourceHead } from './source-head';
import { kindOfSource } from './source-kind';
import { nameNobodyFound, type NameUnfound } from './unfound-names';

/** A longer source phrase is looked at no further. */
const MAX_SOURCE_TOKENS = 60;
/** "Ruiz and Lind", "Ruiz who met Lind", "Ruiz told Lind": the second is not the first's. */
const LINKED = /^(?:and|or|who|whom|whose|'s|of|for|with|to|from|in|at|on|by|as)$/;
const LINKS: ReadonlySet<string> = new Set('of for from with at in on by to about and or against'.split(' '));

/**
 * The entity a source phrase speaks of: a person named in it, else what its head noun is a mention of, else a new unnamed
 * one of the head's kind. Null when the phrase has no noun, or one that could not speak ("theory").
 */
export function speakerOf(
  text: TaggedText,
  source: TokenSpan,
  { index, named }: { readonly index: MentionIndex; readonly named: NameUnfound },
): FoundSpeaker | null {
  const inside = mentionsIn(source, index);
  const head = headOfSource(text, source);
  const found =
    namedPerson(text, { ...source, head }, inside) ??
    (head.part === null ? atHead(inside, { text, source, head }) : null);
  if (found !== null && isOneOfThem(text, source, found)) return null;
  if (found !== null && !isDocumentPart(found, source)) return { ...found, isNew: false };
  if (found !== null) return { ...found, mention: widened(found, source), isNew: false };
  return nameNobodyFound(text, head, named) ?? unnamed(text, source, head);
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

/** The first person named, unless only as whose or of whom: "a spokesman for Ana Ruiz", "Ruiz's lawyer". */
function namedPerson(
  { tokens }: TaggedText,
  { firstToken, head }: { readonly firstToken: number; readonly head: SourceHead },
  inside: readonly Placed[],
): Placed | null {
  const named = inside.filter(({ draft, mention }) => {
    if (draft.kind !== 'person' || mention.form !== 'name' || isOwner(tokens, mention, head)) return false;
    return mention.firstToken === firstToken || !isLinked(tokens, mention.firstToken);
  });
  const [first, second] = named;
  if (first === undefined || second === undefined || !isEmployer(tokens, first.mention, second.mention)) {
    return first ?? null;
  }
  return second;
}

/** "Kestrel analyst Ana Ruiz": a firm that looks like a person's name, before what the person is there. */
function isEmployer(tokens: readonly TaggedToken[], firm: TokenSpan, person: TokenSpan): boolean {
  const between = tokens.slice(firm.endToken, person.firstToken);
  return (
    between.length > 0 &&
    between.every(({ kind, text, lower }) => kind === 'word' && text === lower && !LINKED.test(lower))
  );
}

/** "Ruiz's lawyer", "the Ruiz campaign": the name only says whose. */
function isOwner(tokens: readonly TaggedToken[], { endToken }: TokenSpan, { end }: SourceHead): boolean {
  if (/^(?:['’]|'s)$/.test(tokens[endToken]?.lower ?? '')) return true;
  const noun = tokens[end - 1];
  return noun !== undefined && noun.index >= endToken && noun.partOfSpeech === 'noun' && noun.text === noun.lower;
}

/** "for Ana Ruiz", "to former President Ana Ruiz": a preposition before the name, or before the title beside it. */
function isLinked(tokens: readonly TaggedToken[], firstToken: number): boolean {
  const wordAt = (at: number): string => (tokens[at]?.lower ?? '').replace(/\.$/, '');
  if (LINKS.has(wordAt(firstToken - 1))) return true;
  if (!OFFICES.has(wordAt(firstToken - 1)) && !HONORIFICS.has(wordAt(firstToken - 1))) return false;
  let at = firstToken - 2;
  while (at > firstToken - 5 && (OFFICE_MODIFIERS.has(wordAt(at)) || HONORIFICS.has(wordAt(at)))) at -= 1;
  // "Minister of Justice Ana Ruiz": what looks like a title is what the office is of.
  if (wordAt(at) === 'of') return !OFFICE_MODIFIERS.has(wordAt(firstToken - 1));
  return /^(?:for|to|with|by|from|about|against)$/.test(wordAt(at));
}

/** The longest mention that ends where the head does, or that covers it; else what the phrase opens with. */
function atHead(
  inside: readonly Placed[],
  { text, source, head }: { readonly text: TaggedText; readonly source: TokenSpan; readonly head: SourceHead },
): Placed | null {
  const fitting = inside.filter(({ mention }) => {
    if (mention.form === 'demonym' && mention.endToken - source.firstToken > 2) return false;
    const covers = mention.firstToken < head.end && mention.endToken >= head.end;
    return mention.endToken === head.end || (mention.form !== 'demonym' && covers);
  });
  const [longest] = fitting.sort((left, right) => left.mention.firstToken - right.mention.firstToken);
  if (longest !== undefined) return longest;
  // "another resident | living nearby": the head was taken too far.
  const overrun = /^(?:adjective|adverb|verb)$/.test(text.tokens[head.end - 1]?.partOfSpeech ?? '');
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

function unnamed(text: TaggedText, source: TokenSpan, head: SourceHead): FoundSpeaker | null {
  const noun = text.tokens[head.end - 1];
  const kind = kindOfSource(text, source, head);
  if (noun === undefined || kind === null) return null;
  const draft = newDraft(kind);
  const span = kind === 'document' ? source : spanOf(text, source.firstToken, trimmedEnd(text, source));
  // A capital inside the phrase is a name nobody found: what it is of is a guess.
  const confidence = noun.index > source.firstToken && noun.text !== noun.lower ? 0.5 : 0.65;
  const mention = addMention(draft, { span, form: 'nominal', confidence, rule: 'first-mention' });
  draft.gender = GENDERED_WORDS.get(noun.lower) ?? null;
  return { draft, mention, isNew: true };
}

/** Up to the first comma or bracket: what follows it only adds to the phrase. */
function trimmedEnd({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): number {
  const comma = tokens.slice(firstToken + 1, endToken).findIndex(({ lower }) => lower === ',' || lower === '(');
  return comma === -1 ? endToken : firstToken + 1 + comma;
}
