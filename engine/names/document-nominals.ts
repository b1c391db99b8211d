import { DOCUMENT_VERBS } from '../data/role-documents';
import type { Nominal } from '../model';
import { isOnlyModifier } from './nominal-context';
import { complementEnd, phraseStart, type NamedText, type PhraseStart } from './noun-phrase';
import { isCapitalised } from './phrase';
import { spanOf } from '../text/token-span';

const COMPLEMENT = /^(?:from|by|of|on)$/;

/**
 * Something written or counted that is a source here: "Official figures" before "indicate", "reports from Kyiv" after
 * "according to". Null where the document says nothing.
 */
export function documentNominal(named: NamedText, head: number): Nominal | null {
  const { tokens } = named.text;
  const token = tokens[head];
  if (token === undefined || isOnlyModifier(named, head)) return null;
  if (isCapitalised(token) && head !== named.sentenceStart[head]) return null;
  const start = phraseStart(named, head);
  const end = complementEnd(named, head + 1, COMPLEMENT);
  const cited = isCited(named, start);
  if (!cited && !saysSomething(named, end) && !saysSomething(named, head + 1)) return null;
  const definite = start.opening === 'definite' || start.opening === 'possessive';
  return {
    ...spanOf({ tokens }, start.first, end),
    kind: 'document',
    head: token.lower,
    definite,
    needsAntecedent: false,
    confidence: cited ? 0.85 : 0.8,
  };
}

/** "according to", "citing", "quoting", "based on" before the phrase. */
function isCited({ text: { tokens } }: NamedText, { first, opener }: PhraseStart): boolean {
  const at = (opener ?? first) - 1;
  const [before, farther] = [tokens[at]?.lower, tokens[at - 1]?.lower];
  return (
    (before === 'to' && farther === 'according') ||
    before === 'citing' ||
    before === 'quoting' ||
    (before === 'on' && farther === 'based')
  );
}

function saysSomething({ text: { tokens } }: NamedText, at: number): boolean {
  const [next, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return DOCUMENT_VERBS.has(next) || (/^(?:also|has|have|had)$/.test(next) && DOCUMENT_VERBS.has(second));
}
