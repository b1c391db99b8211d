import type { Attribution, TaggedText, TaggedToken, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import { captionsOf, type InCaption } from './captions';
import { addMention, lastBefore, type Draft } from './draft';
import { describedAgain } from './described-again';
import { calledShort, noteGivenShort, type GivenShort } from './given-short';
import { heardBefore, type HeardBefore } from './heard-before';
import { moved } from './moved';
import type { NounsSaid } from './nouns-said';
import { joinOtherPronouns, otherPronoun } from './other-pronouns';
import { ownWords } from './own-words';
import { isPersonal, joinPronoun, type PronounScene } from './pronouns';
import type { FoundSpeaker, MentionIndex, Placed } from './placed';
import { speakerOf } from './speakers';
import { headOfSource } from './source-head';
import { mightSpeak } from './source-kind';
import { agesOf, type Ages, signOf, toldApart } from './told-apart';
import { namesUnfound, type NameUnfound } from './unfound-names';
import { tokenStarting } from './token-starting';
import { wholeSource } from './whole-source';
import { pushTo } from './words';

/** Who speaks in each attribution, by position; null where nobody is known. */
export interface Voices {
  readonly speakers: readonly (Draft | null)[];
  /** Unnamed entities that source phrases brought in. */
  readonly made: readonly Draft[];
  /** Positions of the attributions whose source phrase is headed by a word for what cannot speak: "the wall". */
  readonly mute: ReadonlySet<number>;
}

/** A pronoun takes up the speaker of so many sentences before. */
const SPEAKER_REACH = 4;

/** Words that open a phrase or clause before the main one. */
const OPENERS: ReadonlySet<string> = new Set(
  'on in at during after before while when as since until although though despite throughout for from with by'.split(
    ' ',
  ),
);
/** Tokens an opening phrase may have. */
const MAX_OPENING = 20;

interface Stage {
  readonly text: TaggedText;
  readonly attributions: readonly Attribution[];
  readonly drafts: readonly Draft[];
  /** Nouns said of the people named. */
  readonly said: NounsSaid;
}

/**
 * Finds the speaker of each attribution and joins the pronouns of people, in one walk through the text: "he" may be who
 * spoke last, and who spoke last may be "he". Adds mentions to the drafts.
 */
export function joinVoices(stage: Stage): Voices {
  const { text, attributions } = stage;
  const { speakers, made, mute, heard } = joinPhrases(stage);
  inherit(attributions, speakers);
  joinPronouns({ ...stage, drafts: [...stage.drafts, ...made] }, speakers);
  inherit(attributions, speakers);
  const all = joinOtherPronouns({ text, attributions, speakers, heard }, [...stage.drafts, ...made]);
  inherit(attributions, all);
  joinSelfReferences(stage, all);
  return { speakers: all, made, mute };
}

interface ByPhrase {
  readonly speakers: (Draft | null)[];
  readonly made: Draft[];
  readonly mute: Set<number>;
  readonly heard: HeardBefore;
}

/** The speakers whom the words of their phrases tell, without pronouns. */
function joinPhrases(stage: Stage): ByPhrase {
  const { text, attributions, drafts } = stage;
  const index = mentionIndex(drafts);
  const known: Known = {
    index,
    named: namesUnfound(text, drafts),
    ages: agesOf(text, index),
    heard: new Map(),
    short: new Map(),
  };
  const made: Draft[] = [];
  const mute = new Set<number>();
  const speakers = attributions.map(({ source }, at) => {
    if (source === null || isPronounSource(text, source)) return null;
    const found = byPhrase(stage, source, known);
    if (found === 'mute') mute.add(at);
    if (found === null || found === 'mute') return null;
    if (!found.isNew) return found.draft;
    made.push(found.draft);
    pushTo(index, found.mention.firstToken, found);
    return found.draft;
  });
  return { speakers, made, mute, heard: known.heard };
}

/** What a source phrase is looked up in; grows with each. */
interface Known {
  readonly index: MentionIndex;
  readonly named: NameUnfound;
  readonly ages: Ages;
  readonly heard: HeardBefore;
  readonly short: GivenShort;
}

/** Who speaks by one phrase; null where nobody is known, 'mute' where its head is a word for what cannot speak. */
function byPhrase({ text, said }: Stage, phrase: TokenSpan, known: Known): FoundSpeaker | 'mute' | null {
  const { index, heard } = known;
  const source = wholeSource(text, phrase, index);
  const sign = signOf(text, source);
  if (sign !== null) return toldApart(text, source, { sign, ...known });
  const head = headOfSource(text, source);
  const found = speakerOf(text, source, known);
  if (found === null) return mightSpeak(text, head) ? null : 'mute';
  const sameLetters = found.isNew ? calledShort(text, source, known.short) : null;
  if (sameLetters !== null) {
    const into = { draft: sameLetters, mention: null };
    return { ...moved(found, into, { index, rule: 'given-acronym' }), isNew: false };
  }
  const again = describedAgain(text, { source, head, found, said, index });
  if (again !== null) return { ...moved(found, again, { index, rule: 'role' }), isNew: false };
  const heardAs = heardBefore(text, source, { found, heard, index });
  if (heardAs.draft.kind === 'organization') noteGivenShort(text, source, { draft: heardAs.draft, short: known.short });
  return heardAs;
}

function mentionIndex(drafts: readonly Draft[]): MentionIndex {
  const index: MentionIndex = new Map();
  for (const draft of drafts) {
    for (const mention of draft.mentions) pushTo(index, mention.firstToken, { draft, mention });
  }
  return index;
}

function isPronounSource({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): boolean {
  const token = tokens[firstToken];
  return (
    endToken - firstToken === 1 &&
    token !== undefined &&
    (isPersonal(uncontracted(token)) || otherPronoun(token) !== null)
  );
}

/** "he" of "he'd" and "she'll", which are one token each. */
function uncontracted(token: TaggedToken): TaggedToken {
  const bare = token.lower.replace(/^(s?he)'(?:d|ll|s)$/, '$1');
  return bare === token.lower ? token : { ...token, lower: bare };
}

function inherit(attributions: readonly Attribution[], speakers: (Draft | null)[]): void {
  attributions.forEach(({ source, inheritsFrom }, at) => {
    if (source === null && inheritsFrom !== null) speakers[at] ??= speakers[inheritsFrom] ?? null;
  });
}

function joinPronouns({ text, attributions, drafts }: Stage, speakers: (Draft | null)[]): void {
  const people = drafts.filter(({ kind }) => kind === 'person');
  const upcoming = people
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .sort((left, right) => left.mention.start - right.mention.start);
  const sources = new Map<number, number[]>();
  attributions.forEach(({ source }, at) => {
    if (source !== null && isPronounSource(text, source)) pushTo(sources, source.firstToken, at);
  });
  const inCaption = captionsOf(text);
  const byFirstToken = new Map(upcoming.map((placed) => [placed.mention.firstToken, placed]));
  const quotedBy = quotations(attributions);
  const recent: Placed[] = [];
  let next = 0;
  for (const word of text.tokens) {
    const token = sources.has(word.index) ? uncontracted(word) : word;
    if (!isPersonal(token)) continue;
    for (; (upcoming[next]?.mention.start ?? Infinity) < token.start; next += 1) {
      const placed = upcoming[next];
      if (placed !== undefined) recent.push(placed);
    }
    const spoken = sources.get(token.index) ?? [];
    const [source] = spoken;
    const quotation = quotedBy(token.start);
    const joined = joinPronoun(text, token, {
      recent,
      previousSpeaker:
        source === undefined ? null : speakerBefore(text, { attributions, speakers, at: source, token, inCaption }),
      utterer: quotation === null ? null : (speakers[quotation.at] ?? null),
      owned: byFirstToken.get(token.index)?.draft ?? null,
      quotedFrom: quotation?.start ?? null,
      ahead: source === undefined ? nameAhead(text, token, byFirstToken) : null,
      ownWords: ownWords(attributions, spoken),
      inCaption,
    });
    if (joined === null) continue;
    recent.push(joined);
    for (const at of spoken) speakers[at] = joined.draft;
  }
}

/** "On his website, Ruiz says", "After she left, Ruiz said": an opening phrase, its comma, and right after it a name. */
function nameAhead(text: TaggedText, token: TaggedToken, byFirstToken: ReadonlyMap<number, Placed>): Placed | null {
  const sentence = sentenceAt(text, token.index);
  const opener = text.tokens[sentence?.firstToken ?? -1];
  if (sentence === null || opener === undefined || !OPENERS.has(opener.lower)) return null;
  for (let at = opener.index + 1; at < sentence.endToken && at <= opener.index + MAX_OPENING; at += 1) {
    if (byFirstToken.has(at)) return null;
    if (text.tokens[at]?.lower !== ',') continue;
    const found = at > token.index ? byFirstToken.get(at + 1) : undefined;
    return found?.mention.form === 'name' ? found : null;
  }
  return null;
}

interface QuotedWords {
  /** Position of the attribution. */
  readonly at: number;
  readonly start: number;
}

/** Tells which attribution's direct words an offset stands in, and where they begin; null for none. */
function quotations(attributions: readonly Attribution[]): (offset: number) => QuotedWords | null {
  const spans = attributions
    .flatMap(({ content, directness }, at) => (directness === 'direct' ? content.map((span) => ({ ...span, at })) : []))
    .sort((left, right) => left.start - right.start);
  let from = 0;
  return (offset) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= offset) from += 1;
    const span = spans[from];
    return span !== undefined && span.start <= offset ? span : null;
  };
}

interface Turn {
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly (Draft | null)[];
  readonly at: number;
  readonly token: TaggedToken;
  readonly inCaption: InCaption;
}

/** The last person who spoke before this attribution, and where the words end; null when that is too far back. */
function speakerBefore(text: TaggedText, turn: Turn): PronounScene['previousSpeaker'] {
  const { attributions, speakers, at, token, inCaption } = turn;
  const here = sentenceAt(text, token.index)?.index ?? 0;
  const isCaption = inCaption({ firstToken: token.index });
  for (let before = at - 1; before >= 0 && before >= at - SPEAKER_REACH; before -= 1) {
    const draft = speakers[before] ?? null;
    const attribution = attributions[before];
    if (draft?.kind !== 'person' || attribution === undefined) continue;
    if (!isCaption && attribution.source !== null && inCaption(attribution.source)) continue;
    const sentence = lastSentence(text, attribution);
    return sentence <= here && here - sentence <= SPEAKER_REACH ? { draft, sentence } : null;
  }
  return null;
}

/** Position of the sentence the words or their source end in, whichever is later. */
function lastSentence({ sentences }: TaggedText, { content, source }: Attribution): number {
  const end = Math.max(source?.end ?? 0, ...content.map((span) => span.end));
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Kestrel said that it would appeal": "it" that opens the words of an organisation or country is itself. */
function joinSelfReferences({ text, attributions }: Stage, speakers: readonly (Draft | null)[]): void {
  attributions.forEach(({ content, directness, source }, at) => {
    const speaker = speakers[at] ?? null;
    if (directness !== 'indirect' || source === null || speaker === null) return;
    const token = tokenStarting(text, content[0]?.start ?? -1);
    if (token?.lower !== 'it') return;
    if (speaker.kind !== 'organization' && speaker.kind !== 'place') return;
    const antecedent = lastBefore(speaker, token.start);
    const span = spanOf(text, token.index, token.index + 1);
    addMention(speaker, { span, form: 'pronoun', confidence: 0.7, rule: 'speaker', antecedent });
  });
}
