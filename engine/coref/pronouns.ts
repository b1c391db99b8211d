import { DEPENDENT_PRONOUNS, PERSONAL_PRONOUNS, type Gender } from '../data/pronouns';
import type { JoinRule, Sentence, Span, TaggedText, TaggedToken } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import { isOnlyPictured, type InCaption } from './captions';
import { addMention, type Draft, type DraftMention } from './draft';
import { isWithinAny } from './own-words';
import type { Placed } from './placed';

/** Sentences looked back over. */
const REACH = 3;
/** Mentions looked back over, which bounds a sentence that is nothing but names. */
const WINDOW = 30;

/** What is known where a pronoun stands. */
export interface PronounScene {
  /** Mentions of people before the pronoun, in text order. */
  readonly recent: readonly Placed[];
  /** Speaker of the attribution before and the sentence the words end in, when the pronoun is itself a source; else null. */
  readonly previousSpeaker: { readonly draft: Draft; readonly sentence: number } | null;
  /** Who utters the quotation the pronoun stands in and so is not meant by it; null outside of quotations. */
  readonly utterer: Draft | null;
  /** The person whose name opens the main clause of the sentence the pronoun comes early in, or null. */
  readonly ahead: Placed | null;
  /** Whom a phrase that opens with the pronoun speaks of, and so the pronoun does not: "his father"; null for none. */
  readonly owned: Draft | null;
  /** Where the quotation it stands in begins, in UTF-16 code units; null outside of quotations. */
  readonly quotedFrom: number | null;
  /** What the pronoun says, when it is itself a source: nobody named there is meant by it. */
  readonly ownWords: readonly Span[];
  readonly inCaption: InCaption;
}

interface Choice {
  readonly placed: Placed;
  readonly rule: JoinRule;
  readonly confidence: number;
}

/** Whether the token is "he", "her" and the like. */
export function isPersonal(token: TaggedToken): boolean {
  // Every token of a text is asked: most are told by their first letter, without looking the word up.
  const first = token.lower.charAt(0);
  if (first !== 'h' && first !== 's') return false;
  return PERSONAL_PRONOUNS.has(token.lower) && token.text !== 'HER' && token.text !== 'HIS';
}

/**
 * Joins one pronoun and gives its mention, or null when nobody fits. In order: the subject its
 * clause leads up to ("On his website, Ruiz says"); the last subject of its own sentence; who spoke last, when the pronoun speaks; the first subject of the sentence before, and of up to three.
 */
export function joinPronoun(text: TaggedText, token: TaggedToken, scene: PronounScene): Placed | null {
  const gender = PERSONAL_PRONOUNS.get(token.lower) ?? null;
  const others = new Set([scene.utterer, scene.owned]);
  const fitting = scene.recent
    .slice(-WINDOW)
    .filter(({ draft, mention }) => fits(draft, gender) && !others.has(draft) && !isWithinAny(mention, scene.ownWords));
  const ahead = scene.ahead !== null && fits(scene.ahead.draft, gender) ? scene.ahead : null;
  const choice = chooseInBody(text, token, { ...scene, ahead, recent: fitting });
  if (choice === null) return null;
  const { draft, mention } = choice.placed;
  const sure = draft.gender === gender ? 0.08 : 0;
  const confidence = Math.max(0, Math.min(0.95, choice.confidence + sure - (isOutside(mention, scene) ? 0.15 : 0)));
  if (confidence >= 0.7) draft.gender ??= gender;
  const span = spanOf(text, token.index, token.index + 1);
  const added = addMention(draft, { span, form: 'pronoun', confidence, rule: choice.rule, antecedent: mention });
  return { draft, mention: added };
}

/** A quotation's pronoun may mean somebody its speaker named before, in words that are not told. */
function isOutside({ start }: DraftMention, { quotedFrom }: PronounScene): boolean {
  return quotedFrom !== null && start < quotedFrom;
}

function fits({ gender }: Draft, wanted: Gender | null): boolean {
  return gender === null || gender === wanted;
}

/** Those the article itself speaks of; where none fits, those that captions alone speak of. */
function chooseInBody(text: TaggedText, token: TaggedToken, scene: PronounScene): Choice | null {
  const { recent, inCaption } = scene;
  if (inCaption({ firstToken: token.index }) || !recent.some(({ mention }) => inCaption(mention))) {
    return choose(text, token, scene);
  }
  const body = choose(text, token, { ...scene, recent: recent.filter(({ mention }) => !inCaption(mention)) });
  const pictured = recent.filter(({ draft }) => isOnlyPictured(draft, inCaption));
  return body ?? choose(text, token, { ...scene, recent: pictured });
}

function choose(text: TaggedText, token: TaggedToken, scene: PronounScene): Choice | null {
  const sentence = sentenceAt(text, token.index);
  if (sentence === null) return null;
  if (scene.ahead !== null) return { placed: scene.ahead, rule: 'name-ahead', confidence: 0.72 };
  for (let back = 0; back <= REACH; back += 1) {
    const there = scene.recent.filter((placed) => isIn(placed, text.sentences[sentence.index - back]));
    const speaker = speakerIn(scene, { there, sentence: sentence.index - back });
    if (speaker !== null) return { placed: speaker, rule: 'previous-speaker', confidence: 0.8 };
    const subject = subjectOf(text, there, back === 0);
    if (subject === null) continue;
    return { placed: subject, ...certainty(token, { back, people: new Set(there.map(({ draft }) => draft)).size }) };
  }
  return null;
}

function isIn({ mention: { firstToken } }: Placed, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && firstToken >= sentence.firstToken && firstToken < sentence.endToken;
}

/** Who spoke last, if named here or if nobody else has been since the words were said. */
function speakerIn(
  { recent, previousSpeaker }: PronounScene,
  { there, sentence }: { readonly there: readonly Placed[]; readonly sentence: number },
): Placed | null {
  if (previousSpeaker === null || sentence > previousSpeaker.sentence) return null;
  const isHere = there.length === 0 || there.some(({ draft }) => draft === previousSpeaker.draft);
  return isHere ? (recent.findLast(({ draft }) => draft === previousSpeaker.draft) ?? null) : null;
}

/** Of one sentence's people: in the pronoun's own the last that is a verb's subject, before that the first. */
function subjectOf(text: TaggedText, people: readonly Placed[], own: boolean): Placed | null {
  const subjects = people.filter(({ mention }) => isSubject(text, mention));
  return (own ? subjects.at(-1) : subjects[0]) ?? people[0] ?? null;
}

function isSubject({ tokens }: TaggedText, { endToken }: DraftMention): boolean {
  const next = tokens[endToken];
  const verb = next?.partOfSpeech === 'adverb' ? tokens[endToken + 1] : next;
  return verb?.partOfSpeech === 'verb' || verb?.partOfSpeech === 'auxiliary';
}

/** How far off the antecedent is, and whether it is the only person there. */
function certainty(
  { lower }: TaggedToken,
  { back, people }: { readonly back: number; readonly people: number },
): Pick<Choice, 'rule' | 'confidence'> {
  const rule = back === 0 ? 'same-sentence' : 'previous-sentence';
  const near = back === 0 && DEPENDENT_PRONOUNS.has(lower) ? 0.78 : ([0.72, 0.7, 0.6, 0.5][back] ?? 0.5);
  return { rule, confidence: near - (people > 1 ? 0.08 : 0) };
}
