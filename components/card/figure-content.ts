import type { Analysis, Quantity, Span } from '../../engine/model';
import type { FigureCard } from './card';
import { dateWords } from './dates';
import { clip, words } from './excerpt';
import { entityName } from './entity-names';
import { amountWords, rangeWords } from './numbers';
import { surenessOf } from './sureness';

/** What a figure's card says. */
export function figureCardOf(analysis: Analysis, quantity: Quantity): FigureCard {
  const { value, relation, counted, claim, confidence } = quantity;
  return {
    type: 'figure',
    kind: 'figure',
    label: 'Figure',
    title: words(analysis, quantity, 120),
    sureness: surenessOf(confidence),
    amount: amountWords(value, relation),
    unit: unitWords(quantity),
    change: changeWords(quantity),
    counted: counted === '' ? null : clip(counted, 120),
    claim: claim === null ? null : words(analysis, claim, 220),
    howSure: howSure(analysis, quantity),
    source: sourceWords(analysis, quantity),
    asOf: asOfWords(analysis, quantity),
    place: entityName(analysis, quantity.place),
  };
}

/** Currencies that English counts with an s; "yen", "yuan" or "koruna" stay as they are. */
const COUNTED_CURRENCY = /(?:dollar|pound|euro|rupee|franc|peso|ruble|dinar|dirham|riyal|shilling)$/;

/** The text's own word; with the canonical one where a reader may not know it to be the same ("km" is kilometre). */
function unitWords({ unit, unitText, value }: Quantity): string {
  if (unitText === '') return clip(unit, 60);
  const isPlain =
    unitText.toLowerCase().startsWith(unit.slice(0, 4).toLowerCase()) || unit === 'person' || unit === 'percent';
  if (isPlain) return clip(unitText, 60);
  // The title has a mere sign already.
  if (!/\p{L}/u.test(unitText)) return clip(value.max === 1 ? unit : unit.replace(COUNTED_CURRENCY, '$&s'), 60);
  return clip(`${unitText} (${unit})`, 60);
}

function changeWords({ change, from }: Quantity): string | null {
  if (change === null) return from === null ? null : `from ${rangeWords(from)}`;
  return from === null ? change : `${change} from ${rangeWords(from)}`;
}

/** The hedges in the article's words; the range of a vague word is ours and is said to be. */
function howSure(analysis: Analysis, { hedges, relation, value }: Quantity): string {
  const said = hedges.slice(0, 3).map((hedge) => `“${words(analysis, hedge, 40)}”`);
  if (relation === 'between' && value.min !== value.max) {
    const vague = 'a vague number: the range is what such words mean';
    return said.length === 0 ? vague : `${said.join(', ')}; ${vague}`;
  }
  return said.length === 0 ? 'said without reserve' : said.join(', ');
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
  if (expression === undefined) return null;
  const said = words(analysis, expression, 60);
  const date = expression.value === null ? null : dateWords(expression.value);
  return date === null || date === said ? said : `${said} (${date})`;
}
