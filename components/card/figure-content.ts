import type { Analysis, Inherited, Quantity, QuantityKind, Span } from '../../engine/model';
import type { FigureCard } from './card';
import { changeWords } from './changes';
import { clip, words } from './excerpt';
import { entityName } from './entity-names';
import { auditOf } from './figure-audit';
import { amountWords, isFraction } from './numbers';
import { surenessOf } from './sureness';
import { saidAndDate } from './time-words';
import { conversionWords, unitWords } from './units';

/** Kinds that a reader compares, named on the card. */
const NAMED_KINDS: ReadonlySet<QuantityKind> = new Set([
  ...(['killed', 'wounded', 'missing', 'displaced', 'arrested', 'infected'] as const),
  ...(['age', 'vote', 'score'] as const),
]);

/** What a figure's card says. */
export function figureCardOf(analysis: Analysis, quantity: Quantity): FigureCard {
  const { counted, claim, confidence, kind, conversions } = quantity;
  return {
    type: 'figure',
    kind: 'figure',
    label: NAMED_KINDS.has(kind) ? `Figure, ${kind}` : 'Figure',
    title: words(analysis, quantity, 120),
    sureness: surenessOf(confidence),
    amount: amountWords(quantity),
    unit: isFraction(quantity) ? ofWhat(quantity) : unitWords(quantity),
    ...changeWords(quantity),
    conversions: conversionWords(conversions),
    counted: counted === '' || isFraction(quantity) ? null : clip(counted, 120),
    claim: claim === null ? null : words(analysis, claim, 220),
    howSure: howSure(analysis, quantity),
    source: sourceWords(analysis, quantity),
    lacksSource: analysis.digest.unsourced.quantities.includes(analysis.quantities.indexOf(quantity)),
    asOf: asOfWords(analysis, quantity),
    place: entityName(analysis, quantity.place),
    inherited: inheritedWords(quantity),
    audit: auditOf(analysis, quantity),
  };
}

/** A fraction is one of what is counted, and has no unit of its own. */
function ofWhat({ counted }: Quantity): string {
  return counted === '' ? '' : `of ${clip(counted, 120)}`;
}

/** The hedges in the article's words; the range of a vague word is ours and is said to be. Null for a bare number. */
function howSure(analysis: Analysis, { hedges, relation, value, vague }: Quantity): string | null {
  const said = hedges.slice(0, 3).map((hedge) => `“${words(analysis, hedge, 40)}”`);
  const isRange = relation === 'between' && value.min !== value.max;
  const range = vague
    ? 'a vague number: the range is what such words mean'
    : isRange
      ? 'the article gives a range'
      : null;
  const parts = [...(said.length === 0 ? [] : [said.join(', ')]), ...(range === null ? [] : [range])];
  return parts.length === 0 ? null : parts.join('; ');
}

/** The source's phrase in the article; with the name where the phrase is only "he". */
function sourceWords(analysis: Analysis, { source }: Quantity): string | null {
  if (source === null) return null;
  const name = entityName(analysis, source.entity);
  const phrase = phraseOf(analysis, source);
  if (phrase === null || name === null) return name ?? phrase;
  return phrase.toLowerCase().includes(name.toLowerCase()) ? phrase : `${phrase} (${name})`;
}

function phraseOf(analysis: Analysis, { start, end }: Partial<Span>): string | null {
  return start === undefined || end === undefined ? null : words(analysis, { start, end }, 120);
}

function asOfWords(analysis: Analysis, { time }: Quantity): string | null {
  const expression = analysis.times.find(({ id }) => id === time);
  return expression === undefined ? null : saidAndDate(analysis, expression);
}

const INHERITED_WORDS: Readonly<Record<Inherited, string>> = { source: 'who says so', time: 'when', place: 'where' };

/** @example "From the sentence before: who says so and when." */
function inheritedWords({ inherited }: Quantity): string | null {
  if (inherited.length === 0) return null;
  const [last, ...others] = inherited.map((what) => INHERITED_WORDS[what]).reverse();
  const told = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last ?? ''}`;
  return `From the sentence before: ${told ?? ''}.`;
}
