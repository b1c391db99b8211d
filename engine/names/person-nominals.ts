import { DOUBTFUL_PERSON_NOUNS, KIN_NOUNS } from '../data/person-nouns';
import { ROLE_NOUNS } from '../data/role-nouns';
import type { Nominal } from '../model';
import { isOnlyModifier, namesSomebody, saysWhatSomebodyIs, speaks } from './nominal-context';
import { complementEnd, phraseStart, type NamedText, type PhraseStart } from './noun-phrase';
import { isCapitalised } from './phrase';
import { spanOf } from '../text/token-span';

const COMPLEMENT_OF_ANYBODY = /^(?:of|from|for|at|with|to)$/;
const COMPLEMENT_OF_NO_OFFICE = /^(?:of|from)$/;
const COMPLEMENT_OF_SOMEBODY_KNOWN = /^(?:of|for|at)$/;

/**
 * One person without a name: "a representative of the Ukrainian security services", "the governor". Null for what is
 * somebody's role ("the governor, Ana Ruiz,"). Nouns that are seldom a person unless they speak need an antecedent.
 */
export function personNominal(named: NamedText, head: number): Nominal | null {
  const token = named.text.tokens[head];
  const start = phraseStart(named, head);
  if (token === undefined || start.opening === 'none' || start.opener === null || isOnlyModifier(named, head))
    return null;
  if (isCapitalised(token) && !ROLE_NOUNS.has(token.lower)) return null;
  // "the US accused Russia of meddling": a verb after its subject.
  if (token.lower === 'accused' && (named.nameAt[head - 1] ?? -1) >= 0) return null;
  const first = start.opener;
  const end = endOf(named, head, start);
  if (namesSomebody(named, head + 1) || namesSomebody(named, end) || saysWhatSomebodyIs(named, first)) return null;
  const definite = start.opening !== 'indefinite';
  const confidence = confidenceOf(named, { first, end, head, start });
  if (confidence === null && start.opening !== 'definite') return null;
  return {
    ...spanOf(named.text, first, end),
    kind: 'person',
    head: token.lower,
    definite,
    needsAntecedent: confidence === null,
    confidence: confidence ?? 0.7,
  };
}

function endOf(named: NamedText, head: number, { opening }: PhraseStart): number {
  const pattern = complementOf(named.text.tokens[head]?.lower ?? '', opening);
  const end = complementEnd(named, head + 1, pattern);
  if (end > head + 1) return end;
  // "a city official in Malakoff": "in" belongs to the person only with a place's name right after it.
  const place = named.names[named.nameAt[head + 2] ?? -1];
  const inPlace = opening === 'indefinite' && named.text.tokens[head + 1]?.lower === 'in' && place?.kind === 'place';
  return inPlace ? place.endToken : head + 1;
}

/** "a man for eight years" is no phrase; "a spokesman for the ministry" is. */
function complementOf(word: string, opening: PhraseStart['opening']): RegExp {
  if (!ROLE_NOUNS.has(word)) return COMPLEMENT_OF_NO_OFFICE;
  return opening === 'indefinite' ? COMPLEMENT_OF_ANYBODY : COMPLEMENT_OF_SOMEBODY_KNOWN;
}

interface PersonPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly start: PhraseStart;
}

/** Null for nouns that are seldom a person unless they speak. */
function confidenceOf(named: NamedText, { first, end, head, start }: PersonPhrase): number | null {
  const word = named.text.tokens[head]?.lower ?? '';
  const speaking = speaks(named, first, end);
  const described = start.first < head || end > head + 1;
  if (speaking) return described ? 0.9 : 0.8;
  if (KIN_NOUNS.has(word) && start.opening === 'possessive') return 0.65;
  if (DOUBTFUL_PERSON_NOUNS.has(word))
    return described && start.opening === 'definite' && ROLE_NOUNS.has(word) ? 0.5 : null;
  if (KIN_NOUNS.has(word)) return null;
  if (start.opening === 'definite') return ROLE_NOUNS.has(word) ? 0.75 : 0.65;
  return described ? 0.6 : 0.5;
}
