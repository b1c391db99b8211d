import { GENDERED_WORDS } from '../data/pronouns';
import { SPEAKING_VERBS } from '../data/role-speaking';
import type { MentionSense, Nominal, TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { joinAppositions } from './appositions';
import { captionsOf, isOnlyPictured } from './captions';
import { addMention, lastBefore, newDraft, type Draft } from './draft';
import { mainCountryOf } from './main-country';
import { nearestOrganisation, nearestPerson } from './nearest';
import { countryMeant, nearestPlace } from './nearest-place';
import { nounsSaid, type NamedEvidence, type NounsSaid } from './nouns-said';
import { ownNouns, type OwnNouns } from './own-nouns';
import { namedSo, saidOf } from './remembered';
import { nobodySpokenOf } from './spoken';
import { standingOf, type Joint, type NamedAt, type Standing } from './standing';
import { contentWordsOf } from './words';

/** What descriptions may refer back to. */
export interface Described extends NamedEvidence {
  readonly nominals: readonly Nominal[];
}

/** A description by its head alone ("the representative") is joined across so many sentences. */
const SAME_HEAD_REACH = 8;

interface Memory {
  readonly said: NounsSaid;
  readonly own: OwnNouns;
  /** Names by the token they begin at, and by the one after them. */
  readonly beginning: NamedAt;
  readonly ending: NamedAt;
  /** Those described before, by kind and words ("group ukrainian troops"), and by kind and head. */
  readonly byWords: Map<string, Draft>;
  readonly byHead: Map<string, Draft>;
}

/**
 * Joins descriptions to the named they refer back to ("the governor"), to an earlier description alike, or makes
 * entities of them; gives the new entities in text order. What is part of a role already said of somebody is left out,
 * and so is what needs an antecedent and has none.
 */
export function joinDescriptions(text: TaggedText, described: Described): Draft[] {
  const { names, byName } = described;
  const named = names.flatMap((name, at) => {
    const draft = byName.get(at);
    return draft === undefined ? [] : [{ name, draft }];
  });
  const beside = joinAppositions(text, described);
  const memory: Memory = {
    beginning: new Map(named.map((one) => [one.name.firstToken, one])),
    ending: new Map(named.map((one) => [one.name.endToken, one])),
    said: nounsSaid(text, described, beside),
    own: ownNouns(text, described),
    byWords: new Map(),
    byHead: new Map(),
  };
  const scene = {
    namedAt: memory.beginning,
    spoken: nobodySpokenOf(text),
    mainCountry: mainCountryOf(byName.values()),
  };
  for (const { span, draft } of beside) memory.byWords.set(wordsKey(text, 'person', span), draft);
  const isSaidAlready = overlapping([...described.roles, ...beside.map(({ span }) => nounPhraseOf(text, span))]);
  const roleEnds = new Set(described.roles.map(({ endToken }) => endToken));
  const inCaption = captionsOf(text);
  const made: Draft[] = [];
  let next = 0;
  for (const nominal of described.nominals) {
    if (isSaidAlready(nominal) || followsRole(text, nominal, roleEnds)) continue;
    for (; (names[next]?.firstToken ?? Infinity) < nominal.firstToken; next += 1) {
      const draft = byName.get(next);
      const firstToken = names[next]?.firstToken ?? 0;
      // Whom the article names itself is not brought to mind by a picture.
      if (draft === undefined || (inCaption({ firstToken }) && !isOnlyPictured(draft, inCaption))) continue;
      if (scene.spoken.of('place').length > 0 && isVenue(text, draft, firstToken)) continue;
      scene.spoken.note(draft, firstToken);
    }
    const standing = standingOf(text, nominal, scene);
    const joint = jointOf(standing, memory);
    if (joint === null && nominal.needsAntecedent) continue;
    const draft = joint?.draft ?? newDraft(nominal.kind);
    if (joint === null) made.push(draft);
    addDescription(standing, { draft, joint });
    scene.spoken.note(draft, nominal.firstToken);
    memory.byWords.set(wordsKey(text, nominal.kind, nominal), draft);
    memory.byHead.set(`${nominal.kind} ${nominal.head}`, draft);
  }
  return made;
}

/** "Speaking in Lviv", "after talks in Geneva": a town that only lends the room. */
function isVenue({ tokens }: TaggedText, { place }: Draft, at: number): boolean {
  const [spoke, where] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (place?.level !== 'settlement' || !/^(?:in|at|from)$/.test(where)) return false;
  return /^(?:speaking|said|reporters|talks|meeting|summit|conference|interview|journalists)$/.test(spoke);
}

function addDescription(
  { text, nominal }: Standing,
  { draft, joint }: { readonly draft: Draft; readonly joint: Joint | null },
): void {
  const antecedent = lastBefore(draft, nominal.start);
  addMention(draft, {
    span: nominal,
    form: 'nominal',
    sense: draft.kind === 'place' ? senseOf(text, nominal) : 'actor',
    confidence: Math.min(nominal.confidence, joint?.confidence ?? 1),
    rule: antecedent === null ? 'first-mention' : (joint?.rule ?? 'first-mention'),
    antecedent,
  });
  draft.gender ??= GENDERED_WORDS.get(nominal.head) ?? null;
}

/** "The country said", "the government": somebody acts; else it is where. */
function senseOf({ tokens }: TaggedText, { kind, endToken }: Nominal): MentionSense {
  if (kind !== 'place') return 'actor';
  const next = tokens[endToken];
  const verb = /^(?:has|have|had|will|would)$/.test(next?.lower ?? '') ? tokens[endToken + 1] : next;
  return SPEAKING_VERBS.has(verb?.lower ?? '') ? 'actor' : 'location';
}

/** ", head of the mission and a former justice minister": the second office is the same person's. */
function followsRole({ tokens }: TaggedText, { kind, firstToken }: Nominal, roleEnds: ReadonlySet<number>): boolean {
  const article = /^(?:a|an)$/.test(tokens[firstToken]?.lower ?? '');
  return kind === 'person' && article && tokens[firstToken - 1]?.lower === 'and' && roleEnds.has(firstToken - 1);
}

function jointOf(standing: Standing, memory: Memory): Joint | null {
  const { nominal } = standing;
  const beside = nominal.kind === 'place' || nominal.kind === 'organization' ? besideName(standing, memory) : null;
  if (beside !== null) return beside;
  if (!nominal.definite) return repeatedOf(standing, memory);
  const named = saidOf(standing, memory.said) ?? (nominal.kind === 'person' ? null : namedSo(standing, memory.own));
  const known = named ?? repeatedOf(standing, memory) ?? sameHeadOf(standing, memory);
  if (known !== null) return known;
  if (nominal.kind === 'person') return nearestPerson(standing);
  if (nominal.kind === 'place') return nearestPlace(standing);
  return nominal.head === 'government' ? governmentMeant(standing) : nearestOrganisation(standing);
}

/** "Nyala, the capital of the state,", "the capital, Lima,": the name on the other side of the comma; "the agency (OCHA)". */
function besideName({ text: { tokens }, nominal }: Standing, { beginning, ending }: Memory): Joint | null {
  const isArticle = /^(?:the|a|an)$/.test(tokens[nominal.firstToken - 1]?.lower ?? '');
  const comma = nominal.firstToken - (isArticle ? 2 : 1);
  const opens = tokens[nominal.endToken]?.text;
  const after =
    opens === ',' || (opens === '(' && nominal.kind !== 'place') ? beginning.get(nominal.endToken + 1) : undefined;
  const before = isArticle && tokens[comma]?.text === ',' ? ending.get(comma) : undefined;
  const isClosed = (token: number): boolean => /^[,.;)]$/.test(tokens[token]?.text ?? '.');
  const found = before !== undefined && isClosed(nominal.endToken) ? before : after;
  if (found === undefined || (found.draft.kind === 'place') !== (nominal.kind === 'place')) return null;
  return found === after && !isClosed(after.name.endToken)
    ? null
    : { draft: found.draft, rule: 'apposition', confidence: 0.75 };
}

/** "the government", of the country meant. */
function governmentMeant(standing: Standing): Joint | null {
  if (!standing.byArticle || standing.modifiers.length > 0) return null;
  const country = countryMeant(standing);
  return country === null ? null : { ...country, rule: 'government-of' };
}

/** The same words again: groups and definite descriptions; "a man" may be another man each time. */
function repeatedOf({ text, nominal }: Standing, { byWords }: Memory): Joint | null {
  if (!nominal.definite && nominal.kind !== 'group' && nominal.kind !== 'organization') return null;
  if (nominal.kind === 'place') return null;
  const draft = byWords.get(wordsKey(text, nominal.kind, nominal));
  return draft === undefined ? null : { draft, rule: 'same-description', confidence: 0.8 };
}

/** "the representative" after "a representative of the services". */
function sameHeadOf({ text, nominal, sentence, modifiers, owners }: Standing, { byHead }: Memory): Joint | null {
  if (nominal.kind === 'place' || modifiers.length + owners.length > 0) return null;
  const draft = byHead.get(`${nominal.kind} ${nominal.head}`);
  const last = draft === undefined ? null : lastBefore(draft, nominal.start);
  if (draft === undefined || last === null) return null;
  const apart = sentence - (sentenceAt(text, last.firstToken)?.index ?? 0);
  return apart > SAME_HEAD_REACH ? null : { draft, rule: 'same-head', confidence: 0.7 };
}

function wordsKey(text: TaggedText, kind: Draft['kind'], span: TokenSpan): string {
  return `${kind} ${contentWordsOf(text, span).join(' ')}`;
}

type Stretch = Pick<TokenSpan, 'firstToken' | 'endToken'>;

/** The part before the first preposition: "the head" of "the head of the mission". */
function nounPhraseOf({ tokens }: TaggedText, { firstToken, endToken }: Stretch): Stretch {
  for (let at = firstToken + 1; at < endToken; at += 1) {
    if (tokens[at]?.partOfSpeech === 'preposition') return { firstToken, endToken: at };
  }
  return { firstToken, endToken };
}

/** Tells whether a span shares a token with any of the given ones. */
function overlapping(stretches: readonly Stretch[]): (span: Stretch) => boolean {
  const taken = new Set<number>();
  for (const { firstToken, endToken } of stretches) {
    for (let at = firstToken; at < endToken; at += 1) taken.add(at);
  }
  return ({ firstToken, endToken }) => {
    for (let at = firstToken; at < endToken; at += 1) if (taken.has(at)) return true;
    return false;
  };
}
