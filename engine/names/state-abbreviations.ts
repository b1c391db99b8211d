import { DIVISION_ABBREVIATIONS } from '../data/place-abbreviations';
import type { TaggedName, TaggedText } from '../model';
import { isCapitalised } from './phrase';

const CONFIDENCE = 0.9;

/** As written, without full stops: "Ky", "KY", "BC". */
const STATES: ReadonlySet<string> = new Set(
  DIVISION_ABBREVIATIONS.trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(2))
    .flatMap((forms) => forms.split(';'))
    .map((form) => form.replace(/[.*]/g, ''))
    .filter((form) => form !== ''),
);

/**
 * "Ky." after a town and a comma is Kentucky, whatever the tagger made of it: "Paris, Ky.", "Surrey, B.C.". Only with its
 * full stop, without which most of these are words ("Then, Miss Oduya left").
 */
export function stateAbbreviations({ tokens }: Pick<TaggedText, 'tokens'>, names: readonly TaggedName[]): TaggedName[] {
  const states: TaggedName[] = [];
  for (let at = 2; at < tokens.length; at += 1) {
    const end = endAt(tokens, at);
    if (end !== null) states.push({ firstToken: at, endToken: end, kind: 'place', confidence: CONFIDENCE });
  }
  if (states.length === 0) return [...names];
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of states) taken.fill(1, firstToken, endToken);
  const others = names.filter(({ firstToken, endToken }) => !taken.subarray(firstToken, endToken).includes(1));
  return [...others, ...states].sort((a, b) => a.firstToken - b.firstToken);
}

/** Where the abbreviation at `at` ends, its full stop included; null where there is none. */
function endAt(tokens: TaggedText['tokens'], at: number): number | null {
  const [town, comma, state, stop] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (comma?.text !== ',' || !isCapitalised(town) || !isCapitalised(state)) return null;
  if (!STATES.has(state?.text.replaceAll('.', '') ?? '')) return null;
  if (state?.text.includes('.') === true) return at + 1;
  return stop?.text === '.' && stop.start === state?.end ? at + 2 : null;
}
