import type { Attribution, Sentence, TaggedText, TaggedToken } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import { addMention, type Draft, type DraftMention } from './draft';
import { captionsOf, type InCaption } from './captions';
import { heardAtOpening, type HeardBefore } from './heard-before';
import { isWithinAny, ownWords } from './own-words';
import type { Placed } from './placed';
import { pushTo } from './words';

/** "they", "it", "we" and "I" as sources; "he" and "she" are joined with all the others of their kind. */
type OtherPronoun = 'they' | 'it' | 'own';

/** Sentences and attributions looked back over. */
const REACH = 3;
const SPEAKER_REACH = 5;
/** Quotations round a pronoun looked at. */
const MAX_ROUND = 8;

interface Scene {
  readonly text: TaggedText;
  readonly attributions: readonly Attribution[];
  /** Those known so far, by position; null where nobody is. */
  readonly speakers: readonly (Draft | null)[];
  /** Unnamed speakers by kind and noun. */
  readonly heard: HeardBefore;
}

/** Which of them a token is; contractions ("they've") and owners ("their claim") too. Null for other words. */
export function otherPronoun({ lower, text }: TaggedToken): OtherPronoun | null {
  if (text === 'IT') return null;
  if (/^(?:they(?:'(?:d|ll|ve|re))?|their)$/.test(lower)) return 'they';
  if (/^(?:it(?:'(?:s|d|ll))?|its)$/.test(lower)) return 'it';
  return /^(?:(?:i|we)(?:'(?:d|ll|ve|re|m))?|my|our)$/.test(lower) ? 'own' : null;
}

/**
 * Joins the sources "they" and "it" to the group, organisation, document or country that the sentence or the one before
 * is about or that spoke last, and "I" and "we" to whoever utters the quotation they stand in; outside of one they are the
 * writer, who is nobody here. Gives each attribution's speaker, by position.
 */
export function joinOtherPronouns(scene: Scene, drafts: readonly Draft[]): (Draft | null)[] {
  const speakers = [...scene.speakers];
  const utterer = uttererAt(scene, speakers);
  const all = bySentence(scene.text, drafts);
  const spokenOf = meantBy(scene.attributions, captionsOf(scene.text));
  scene.attributions.forEach(({ source }, at) => {
    if (source === null || source.endToken - source.firstToken !== 1 || speakers[at] !== null) return;
    const token = scene.text.tokens[source.firstToken];
    const pronoun = token === undefined ? null : otherPronoun(token);
    if (token === undefined || pronoun === null) return;
    if (pronoun === 'own') {
      speakers[at] = utterer(token.start, at);
      return;
    }
    const asked = { at, token, pronoun, ...spokenOf(all, at) };
    // "They" are seldom papers: only where nobody else has spoken.
    const meant =
      antecedentOf({ ...scene, speakers }, asked) ??
      (pronoun === 'they' ? antecedentOf({ ...scene, speakers }, { ...asked, pronoun: 'papers' }) : null);
    if (meant === null) return;
    const { draft, mention } = meant.placed;
    const span = spanOf(scene.text, token.index, token.index + 1);
    addMention(draft, { span, form: 'pronoun', confidence: 0.64, rule: meant.rule, antecedent: mention });
    speakers[at] = draft;
  });
  return speakers;
}

/** Who utters the innermost quotation round an offset, other than the attribution itself; null outside of quotations. */
function uttererAt(
  { attributions }: Scene,
  speakers: readonly (Draft | null)[],
): (offset: number, self: number) => Draft | null {
  const spans = attributions
    .flatMap(({ content, directness }, at) =>
      directness === 'indirect' ? [] : content.map((span) => ({ ...span, at })),
    )
    .sort((left, right) => left.start - right.start);
  return (offset, self) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && at >= low - MAX_ROUND; at -= 1) {
      const span = spans[at];
      if (span !== undefined && span.end > offset && span.at !== self) return speakers[span.at] ?? null;
    }
    return null;
  };
}

type BySentence = (sentence: number) => readonly Placed[];

interface SpokenOf {
  readonly subjects: BySentence;
  readonly groups: BySentence;
}

/** What a source may mean: nothing that its own words name first, and in the article's text nothing of a caption. */
function meantBy(attributions: readonly Attribution[], inCaption: InCaption): (all: SpokenOf, at: number) => SpokenOf {
  return ({ subjects, groups }, at) => {
    const own = ownWords(attributions, [at]);
    const source = attributions[at]?.source ?? null;
    const pictured = source !== null && inCaption(source);
    const isMeant = ({ mention }: Placed): boolean => !isWithinAny(mention, own) && (pictured || !inCaption(mention));
    return {
      subjects: (sentence) => subjects(sentence).filter(isMeant),
      groups: (sentence) => groups(sentence).filter(isMeant),
    };
  };
}

/** Mentions by the sentence they stand in, in text order: those a verb follows, of all but people and places; and all of groups. */
function bySentence(text: TaggedText, drafts: readonly Draft[]): SpokenOf {
  const subjects = new Map<number, Placed[]>();
  const groups = new Map<number, Placed[]>();
  for (const draft of drafts) {
    if (draft.kind === 'person' || draft.kind === 'place') continue;
    for (const mention of draft.mentions) {
      const sentence = sentenceAt(text, mention.firstToken);
      if (sentence === null) continue;
      if (isSubject(text, mention, sentence)) pushTo(subjects, sentence.index, { draft, mention });
      if (draft.kind === 'group') pushTo(groups, sentence.index, { draft, mention });
    }
  }
  for (const placed of [...subjects.values(), ...groups.values()]) {
    placed.sort((left, right) => left.mention.start - right.mention.start);
  }
  return { subjects: (at) => subjects.get(at) ?? [], groups: (at) => groups.get(at) ?? [] };
}

/** A verb follows, or the comma of an apposition what opens the sentence: "Kestrel, a drugmaker,". */
function isSubject({ tokens }: TaggedText, { firstToken, endToken }: DraftMention, sentence: Sentence): boolean {
  const next = tokens[endToken];
  if (next?.text === ',' && firstToken - sentence.firstToken <= 1) return true;
  const verb = next?.partOfSpeech === 'adverb' ? tokens[endToken + 1] : next;
  return verb?.partOfSpeech === 'verb' || verb?.partOfSpeech === 'auxiliary';
}

/** What is looked for; 'papers' are several documents. */
type Wanted = 'they' | 'it' | 'papers';

interface Asked {
  readonly at: number;
  readonly token: TaggedToken;
  readonly pronoun: Wanted;
  readonly subjects: BySentence;
  readonly groups: BySentence;
}

interface Meant {
  readonly placed: Placed;
  readonly rule: 'same-sentence' | 'previous-speaker' | 'previous-sentence';
}

/** The subject of its own sentence before it; then, sentence by sentence, who spoke there or was its subject. */
function antecedentOf(scene: Scene, { at, token, pronoun, subjects, groups }: Asked): Meant | null {
  const here = sentenceAt(scene.text, token.index);
  if (here === null) return null;
  const own = subjects(here.index).filter(({ mention }) => mention.start < token.start);
  const same = own.findLast((placed) => fits(scene.text, placed, pronoun));
  if (same !== undefined) return { placed: same, rule: 'same-sentence' };
  for (let back = 0; back <= REACH; back += 1) {
    const opens = back === 0 ? null : openingOf(scene, here.index - back);
    if (opens !== null && fits(scene.text, opens, pronoun)) return { placed: opens, rule: 'previous-sentence' };
    const spoke = speakerIn(scene, { at, token, pronoun, sentence: scene.text.sentences[here.index - back] });
    if (spoke !== null) return { placed: spoke, rule: 'previous-speaker' };
    const there = back === 0 || back > 2 ? [] : subjects(here.index - back);
    const subject = there.find((placed) => fits(scene.text, placed, pronoun));
    if (subject !== undefined) return { placed: subject, rule: 'previous-sentence' };
  }
  return pronoun === 'they' ? onlyGroup(groups, here.index, token) : null;
}

/** The only group spoken of in the sentence or the two before: "Lind met the farmers. They said". */
function onlyGroup(groups: BySentence, sentence: number, { start }: TaggedToken): Meant | null {
  const near = [sentence - 2, sentence - 1, sentence].flatMap((at) => groups(at));
  const before = near.filter(({ mention }) => mention.start < start);
  const last = before.at(-1);
  if (last === undefined || before.some(({ draft }) => draft !== last.draft)) return null;
  return { placed: last, rule: 'previous-sentence' };
}

function openingOf({ text, heard }: Scene, sentence: number): Placed | null {
  const there = text.sentences[sentence];
  return there === undefined ? null : heardAtOpening(text, there, heard);
}

/** The last to speak before in a sentence, whom the pronoun fits. */
function speakerIn(
  { text, attributions, speakers }: Scene,
  {
    at,
    token,
    pronoun,
    sentence,
  }: Pick<Asked, 'at' | 'token' | 'pronoun'> & { readonly sentence: Sentence | undefined },
): Placed | null {
  for (let before = at - 1; before >= 0 && before >= at - SPEAKER_REACH; before -= 1) {
    const draft = speakers[before] ?? null;
    const source = attributions[before]?.source ?? null;
    if (draft === null || source === null || sentence === undefined || source.start >= token.start) continue;
    if (source.firstToken < sentence.firstToken || source.firstToken >= sentence.endToken) continue;
    const mention = draft.mentions.findLast(({ start, end }) => start >= source.start && end <= source.end);
    if (mention !== undefined && fits(text, { draft, mention }, pronoun)) return { draft, mention };
  }
  return null;
}

/** "they" are a group, an organisation or several documents; "it" an organisation, a country that acts or one document. */
function fits({ tokens }: TaggedText, { draft, mention }: Placed, pronoun: Wanted): boolean {
  const noun = tokens.slice(mention.firstToken, mention.endToken).find(({ plural, kind }) => kind === 'word' && plural);
  const plural = noun !== undefined;
  if (draft.kind === 'document') return pronoun !== 'they' && plural === (pronoun === 'papers');
  if (pronoun === 'papers') return false;
  if (draft.kind === 'organization') return true;
  if (draft.kind === 'place') return pronoun === 'it' && mention.sense === 'actor';
  return draft.kind === 'group' && (pronoun === 'they' || !plural);
}
