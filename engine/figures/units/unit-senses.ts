import type { Unit } from '../../data/units-of-measure';
import { near } from './near';
import {
  adjoins,
  isJoiningHyphen,
  textAt,
  tokenAt,
  wordAt,
  type Numeral,
  type Run,
  type SentenceView,
} from '../reading';

/** A form that may be a unit, where it stands. */
export interface UnitUse {
  /** As it stands in the table: words in lower case, signs as written. */
  readonly form: string;
  readonly unit: Unit;
  readonly numeral: Numeral;
  readonly run: Run;
}

type Sense = (view: SentenceView, use: UnitUse) => Unit | null;

/** The unit that an ambiguous form means here, or null when it means none ("tie two knots", "12 MPs"). */
export function senseOf(view: SentenceView, use: UnitUse): Unit | null {
  const sense = SENSES.get(use.form);
  return sense === undefined ? use.unit : sense(view, use);
}

const measure = (name: string): Unit => ({ name, kind: 'measure' });

const HEAT =
  /°|℃|℉|\b(?:temperatures?|heat\w*|warm\w*|cold\w*|cool\w*|hot(?:ter|test)?|freez\w*|froze\w*|thermomet\w*|celsius|fahrenheit|weather|summer|winter|melt\w*|boil\w*|highs?|lows?|mercury|oven|bake[ds]?|cook\w*|fever|degrees?|record)\b|\d ?F\b/i;
/** Things that bear a number and a letter. */
const LETTERED =
  /^(?:flat|section|unit|apartment|room|building|block|schedule|form|article|gate|row|seat|grade|class|year|route|terminal|platform|part|figure|table|appendix|level|suite|studio|number|no\.?)$/i;
const AIR = /\b(?:pressures?|hurricane|cyclone|storm|barometr\w*|typhoon|millibars?|hectopascals?)\b/i;
const SAILING = /\b(?:winds?|gusts?|speeds?|boats?|ships?|vessels?|sail\w*|currents?|yachts?|aircraft)\b/i;
const SKY = /\b(?:sun|planet\w*|comet|asteroid|orbit\w*|solar|stars?|telescope|jupiter|neptune|earth)\b/i;
const SIZE =
  /^(?:long|tall|wide|thick|deep|high|across|diameter|screens?|displays?|tvs?|televisions?|monitors?|laptops?|tablets?|pipes?|disks?|guns?|wheels?|rims?|panels?|plates?|pizzas?|nails?|waist|vinyl|singles?|records?)$/;

const only =
  (holds: (view: SentenceView, use: UnitUse) => boolean): Sense =>
  (view, use) =>
    holds(view, use) ? use.unit : null;

const about =
  (talk: RegExp): Sense =>
  (view, use) =>
    talk.test(near(view, use.run)) ? use.unit : null;

/** Units named after people, stones and beasts: a capital makes them a name, in words no unit. */
const lowerCase: Sense = only((view, { run, numeral }) => {
  if (!/^\p{Ll}/u.test(textAt(view, run.first))) return false;
  return numeral.sort === 'digits' && !isPluralNoun(view, run.end);
});

/** "12 stone" weighs; "three stone walls" are counted. */
const notBeforeNoun: Sense = only((view, { run }) => !isPluralNoun(view, run.end));

const inDigits: Sense = only((_, { numeral }) => numeral.sort === 'digits');

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...['newton', 'newtons', 'joule', 'joules', 'kelvin', 'kelvins', 'pascal', 'pascals', 'gray', 'grays'].map(asLower),
  ...['tesla', 'teslas', 'curie', 'curies', 'hertz', 'hertzs', 'mole', 'moles', 'mol', 'torr', 'volt', 'watt'].map(
    asLower,
  ),
  ...['bar', 'bars', 'bit', 'bits', 'nit', 'nits', 'cord of wood', 'peck', 'pecks', 'amp', 'amps'].map(asLower),
  ['moles', () => null],
  ['bars', about(/\b(?:pressures?|psi|pump\w*|boiler|tyres?|hydraulic)\b/i)],
  ['stone', notBeforeNoun],
  ['foot', only(isFoot)],
  ['feet', only(isFeet)],
  ['ft', inDigits],
  ['hp', only(isNoBrand)],
  ['mps', only((view, { run }) => textAt(view, run.first) === 'mps')],
  ['iu', inDigits],
  ['db', inDigits],
  [
    'gs',
    only(
      (view, { run }) =>
        textAt(view, run.first) === 'Gs' &&
        /\b(?:pull\w*|accelerat\w*|pilots?|jets?|astronauts?|force)\b/i.test(near(view, run)),
    ),
  ],
  ['knot', only(isSpeed)],
  ['knots', only(isSpeed)],
  ['dram', about(/\b(?:whisky|whiskey|weigh\w*|ounce)\b/i)],
  ['drams', about(/\b(?:whisky|whiskey|weigh\w*|ounce)\b/i)],
  [
    'cal',
    only((view, { numeral, run }) => textAt(view, numeral.first - 1) !== '.' && !isJoiningHyphen(view, run.first - 1)),
  ],
  ['in', only(isInch)],
  ['C', only(isCelsius)],
  [
    'F',
    about(
      /°|\b(?:temperatures?|heat\w*|warm\w*|cold\w*|hot(?:ter|test)?|freez\w*|fahrenheit|oven|bake[ds]?|highs?|fever|degrees?)\b|\d ?C\b/i,
    ),
  ],
  ['AU', about(SKY)],
  ['MP', only((view, { run }) => adjoins(view, run.first))],
  ['PS', only((_, { numeral }) => numeral.range.max >= 30)],
  ['s', only((view, { run, numeral }) => adjoins(view, run.first) && /\.\d/.test(textAt(view, numeral.end - 1)))],
  ['mb', (view, use) => (AIR.test(near(view, use.run)) ? measure('millibar') : use.unit)],
  [
    'g',
    (view, use) =>
      /\b(?:g-force|pull\w*|accelerat\w*)\b/i.test(near(view, use.run)) && use.numeral.range.max < 100
        ? measure('standard gravity')
        : use.unit,
  ],
  ['W', only((view, { run }) => !/\d ?°? ?[NS]\b/.test(near(view, run)))],
]);

function asLower(form: string): [string, Sense] {
  return [form, lowerCase];
}

function isPluralNoun(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return token?.partOfSpeech === 'noun' && token.plural;
}

/** "One foot in the door", "12 foot soldiers". */
function isFoot(view: SentenceView, { numeral, run }: UnitUse): boolean {
  if (/^(?:soldiers?|patrols?|bridges?|paths?|traffic|massages?)$/.test(wordAt(view, run.end))) return false;
  const idle = numeral.sort === 'words' && numeral.range.max === 1 && !isJoiningHyphen(view, run.first - 1);
  return !idle || /^(?:long|tall|wide|thick|deep|high|above|below|of|in)$/.test(wordAt(view, run.end));
}

/** "His two feet": those one stands on. */
function isFeet(view: SentenceView, { numeral }: UnitUse): boolean {
  const own = /^(?:his|her|its|their|my|your|our|on|both)$/.test(wordAt(view, numeral.first - 1));
  return !(own && numeral.sort === 'words' && numeral.range.max <= 4);
}

/** "12 HP printers". */
function isNoBrand(view: SentenceView, { run }: UnitUse): boolean {
  return textAt(view, run.first) !== 'HP' || adjoins(view, run.first) || !isPluralNoun(view, run.end);
}

/** "Two knots were tied": few knots in words are of string, unless the wind blows. */
function isSpeed(view: SentenceView, { numeral, run }: UnitUse): boolean {
  if (/^(?:tie|ties|tied|tying)$/.test(wordAt(view, numeral.first - 1))) return false;
  return numeral.sort === 'digits' || numeral.range.max >= 10 || SAILING.test(near(view, run));
}

/** "2 in of rain", "5in thick", "12 in (30 cm)"; not "five in ten" and "2 in London". */
function isInch(view: SentenceView, { run }: UnitUse): boolean {
  const next = wordAt(view, run.end);
  if (SIZE.test(next) || /^(?:[)×"]|per|by)$/.test(next)) return true;
  if (next === 'of') return /^(?:rain|snow|ice|water|hail|rainfall|snowfall|sleet)$/.test(wordAt(view, run.end + 1));
  if (next === '(') return /^\d/.test(textAt(view, run.end + 1));
  return adjoins(view, run.first) && !/^\d/.test(next);
}

/** "30C" is warm; "3,000C" and "30 C" need words of heat about them, as flats and sections have letters too. */
function isCelsius(view: SentenceView, { run, numeral }: UnitUse): boolean {
  const before = textAt(view, numeral.first - 1);
  if (LETTERED.test(before)) return false;
  const mild = numeral.range.max <= 60 && adjoins(view, run.first) && !/^\p{Lu}/u.test(before);
  return mild || HEAT.test(near(view, run));
}

/** A straight quotation mark after a number is inches where a thing of such a size follows. */
export function isInchMark(view: SentenceView, at: number): boolean {
  return textAt(view, at) === '"' && SIZE.test(wordAt(view, at + 1));
}
