import { KIN_NOUNS } from '../data/person-nouns';
import { TAKEN_UP_BY } from '../data/role-kin';
import { sentenceAt } from '../text/sentence-at';
import { lastBefore, type Draft } from './draft';
import type { NounsSaid, Said } from './nouns-said';
import type { OwnNouns } from './own-nouns';
import { goesOn, type Joint, type Standing } from './standing';

/** Of several who fit, the one spoken of so few sentences before is meant, if no other was. */
const NEAR = 1;
/** Words that make of an office another one. */
const OTHER_OFFICE =
  /^(?:deputy|vice|former|ex|acting|assistant|next|new|other|previous|then|late|first|second|lower|local)$/;
/** Words that keep the noun what it is: "the same hospital". */
const SAME = /^(?:same|whole|entire|very)$/;

/** "the governor" after "Governor Ana Ruiz", "the drugmaker" after "Kestrel, a drugmaker,". */
export function saidOf(standing: Standing, nouns: NounsSaid): Joint | null {
  const { nominal, byArticle, owners } = standing;
  const somebodysKin = KIN_NOUNS.has(nominal.head) && !isMine(standing);
  if (!byArticle && !somebodysKin && owners.length === 0) return null;
  if (saysWhich(standing)) return null;
  const exact = meant(standing, nouns.get(nominal.head) ?? []);
  if (exact !== null || nominal.kind !== 'person' || goesOn(standing) || !(byArticle || somebodysKin)) return exact;
  const kin = [...(TAKEN_UP_BY.get(nominal.head) ?? [])].flatMap((noun) => nouns.get(noun) ?? []);
  const joint = meant(standing, kin);
  return joint === null ? null : { ...joint, confidence: Math.min(joint.confidence, 0.65) };
}

/** "my brother": whose, the words of the article do not tell. */
function isMine({ text, nominal }: Standing): boolean {
  return /^(?:my|our|your)$/.test(text.tokens[nominal.firstToken]?.lower ?? '');
}

/** "the member who wishes to leave": any member who does. */
function saysWhich({ text, nominal, modifiers, owners }: Standing): boolean {
  const isBare = modifiers.length + owners.length === 0;
  return isBare && /^(?:who|that|which|whose)$/.test(text.tokens[nominal.endToken]?.lower ?? '');
}

/** "The Poet": a capital makes an office of it, or a name nobody found. */
function isTitle({ text, nominal }: Standing): boolean {
  return text.tokens.slice(nominal.firstToken + 1, nominal.endToken).some(({ text: word }) => /^\p{Lu}/u.test(word));
}

function meant(standing: Standing, said: readonly Said[]): Joint | null {
  const fitting = said.filter((one) => fits(standing, one));
  const [first] = fitting;
  if (first === undefined) return null;
  const rule = first.office ? 'role' : 'said-before';
  if (fitting.every(({ draft }) => draft === first.draft)) return { draft: first.draft, rule, confidence: 0.75 };
  const nearest = nearestOf(standing, new Set(fitting.map(({ draft }) => draft)));
  return nearest === null ? null : { draft: nearest, rule, confidence: 0.62 };
}

/**
 * The whole office may stand before the name is given ("The Foreign Secretary" in a first line), its bare head not.
 * Words the text never said of the office are borne if they do not make another of it ("the embattled governor").
 */
function fits(standing: Standing, { draft, words, owners: said, office, start }: Said): boolean {
  const { nominal, owners, modifiers, byArticle } = standing;
  if ((draft.kind === 'person') !== (nominal.kind === 'person') || (!office && isTitle(standing))) return false;
  if (!owners.every((owner) => said.has(owner))) return false;
  const isSaid = modifiers.every((word) => words.includes(word));
  if (isSaid && office && (owners.length > 0 || modifiers.length > 0 || !byArticle)) return true;
  return start < nominal.start && (isSaid || !modifiers.some((word) => OTHER_OFFICE.test(word)));
}

/** Of several the one spoken of in this sentence or the one before, if no other was. */
function nearestOf({ text, nominal, sentence }: Standing, drafts: ReadonlySet<Draft>): Draft | null {
  const near = [...drafts].filter((draft) => {
    const last = lastBefore(draft, nominal.start);
    return last !== null && sentence - (sentenceAt(text, last.firstToken)?.index ?? 0) <= NEAR;
  });
  const [only, another] = near;
  return only === undefined || another !== undefined ? null : only;
}

/** "the commission" after "Electoral Commission": the one spoken of last whose name is headed by the noun. */
export function namedSo({ nominal, owners, modifiers, byArticle }: Standing, own: OwnNouns): Joint | null {
  if (!byArticle || owners.length > 0) return null;
  let best: { draft: Draft; start: number } | null = null;
  for (const { draft, words } of own.get(nominal.head) ?? []) {
    if (!modifiers.every((word) => SAME.test(word) || words.includes(word))) continue;
    const start = lastBefore(draft, nominal.start)?.start ?? -1;
    if (start >= 0 && (best === null || start > best.start)) best = { draft, start };
  }
  return best === null ? null : { draft: best.draft, rule: 'head-of-name', confidence: 0.75 };
}
