import type { Expected, Meaning, SpecCase } from './case';
import { textOf, type Raw, rawList } from './read-json';
import { reasonOfAll } from './recognizers-cases';
import { unitsNamed } from './unit-names';

/** Units of the laboratory and the workshop: no news is written in them. */
const LABORATORY =
  /electronvolt|barn|gray|kelvin|picometre|attometre|candela|joule|of arc|inverse|gigayear|megayear|kibibyte|per square|per cubic|watt per|count per|litre per kilometre|kilobit|british thermal/;

/** Units there, numbers to us: "a dozen eggs" is twelve of them. */
const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ["baker's dozen", 13],
  ['gross', 144],
]);

/** A case of quantulum3's own tests. Its texts have no dates that would need a day of publication. */
export function quantulumCase(raw: Raw): SpecCase {
  const input = textOf(raw.req) ?? '';
  let from = 0;
  const expected = rawList(raw.res).flatMap((result): Expected[] => {
    const text = textOf(result.surface) ?? '';
    const start = text === '' ? -1 : input.indexOf(text, from);
    const value = Number(result.value);
    if (start === -1 || !Number.isFinite(value)) return [];
    from = start + text.length;
    const place = { text, start, end: from };
    return [{ ...place, meaning: meaningOf(result, { ...place, input, value }) }];
  });
  return { input, published: '2016-11-07', expected, outOfScope: reasonOfAll(expected) };
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly input: string;
  readonly value: number;
}

function meaningOf(result: Raw, place: Place): Meaning {
  const unit = textOf(result.unit) ?? '';
  const reason = ignoredQuantity(unit, place);
  if (reason !== null) return { sort: 'ignored', reason };
  const each = COLLECTIVES.get(unit);
  if (each !== undefined) return { sort: 'number', value: place.value * each, uncertainty: 0 };
  const given = Number(result.uncertainty ?? 0);
  const number = { value: place.value, uncertainty: Number.isFinite(given) ? given : 0 };
  if (unit === 'dimensionless') return { sort: 'number', ...number };
  return { sort: 'amount', ...number, units: unitsNamed(unit, 'quantulum') };
}

function ignoredQuantity(unit: string, { text, start, end, input }: Place): string | null {
  if (LABORATORY.test(unit)) return 'units of the laboratory';
  if (unit !== 'dimensionless') return null;
  if (/^(?:19|20)\d\d$/.test(text)) return 'a year';
  const isNamed = /(?:\p{Lu}[\p{L}\d]*[\s-]|[\p{L}\d][-.+]?)$/u.test(input.slice(0, start)) && /^\d/.test(text);
  if (isNamed || /^(?:[-.+]?\p{L}|["”])/u.test(input.slice(end))) return 'a number within a name ("English 101")';
  return null;
}
