import type { Inherited, Quantity, Span } from '../../model';

/** So much of a sentence's beginning says whether it goes on from the one before. UTF-16 code units. */
const OPENING = 100;
/** So far into it stands the figure that the opening words belong to. */
const AT_ONCE = 48;

const ALL: readonly Inherited[] = ['source', 'time', 'place'];
const WHEN_AND_WHERE: readonly Inherited[] = ['time', 'place'];
const WHERE: readonly Inherited[] = ['place'];
const NOTHING: readonly Inherited[] = [];

/** How a sentence opens that goes on about the figures of the one before, and what of theirs still holds. */
interface Opening {
  readonly pattern: RegExp;
  readonly takes: readonly Inherited[];
  /** Whether the figure must stand in the opening words, or may stand anywhere in the sentence. */
  readonly atOnce: boolean;
  /** What is added to a number of people is of the same source where it, too, is what befell them. */
  readonly isAddition?: true;
}

const NUMBER = String.raw`(?:(?:at least|about|around|some|nearly|almost|over|more than|up to|as many as)\s)?[\p{L}\d.,-]{1,20}`;
const VICTIMS = 'dead|killed|victims|deaths|fatalities|wounded|injured|injuries|casualties|missing|survivors';
/** What happened, spoken of again: where and when it happened has been told. */
const EVENT =
  'attacks?|blasts?|explosions?|bombings?|quake|earthquake|tremor|storm|cyclone|hurricane|typhoon|tornado|floods?|flooding|fires?|blaze|crash|accident|collision|shootings?|raids?|air ?strikes?|strikes?|clashes|protests?|demonstrations?|march|rally|disaster|incident|landslides?|avalanche|derailment|stampede|massacre|assault|operation|evacuation|violence|fighting|shelling|bombardment|siege|riots?|unrest|walkout|eruption|spill|sinking|wildfires?|heatwave|drought';
const PART = String.raw`(?:(?:about|around|nearly|almost|over|more than|at least)\s)?(?:half|a third|a quarter|a fifth|two[- ]thirds|three[- ]quarters|\d{1,2}(?:%| per ?cent))`;

const OPENINGS: readonly Opening[] = [
  // "Another 12 were wounded."
  {
    pattern: /^(?:and |but )?(?:another|a further|an additional|yet another|the other|the remaining)\s/iu,
    takes: ALL,
    atOnce: true,
    isAddition: true,
  },
  // "Twelve others were hurt", "At least 12 more people"
  {
    pattern: new RegExp(String.raw`^${NUMBER} (?:others?|more)\b(?! than)`, 'iu'),
    takes: ALL,
    atOnce: true,
    isAddition: true,
  },
  // "Of those, 12 died", "Among the dead were 12 children"
  {
    pattern: new RegExp(
      String.raw`^(?:of|among) (?:them|those|these|whom|the (?:${VICTIMS}|total|\d[\d,]{0,12}|\p{L}{3,12} (?:dead|killed|wounded|injured)))\b(?! (?:who|that|with|in|from|aged|on|at|surveyed|polled|asked|questioned|interviewed)\b)`,
      'iu',
    ),
    takes: ALL,
    atOnce: false,
  },
  // "They include 12 children", "The dead included two boys"
  {
    pattern: new RegExp(
      String.raw`^(?:they|these|those (?:killed|wounded|injured|arrested|missing)|the (?:${VICTIMS}|total|toll|death toll|figure|number|count|tally|sum)) (?:also )?(?:includes?|included|comprises?|comprised|excludes?|does not include|do not include)\b`,
      'iu',
    ),
    takes: ALL,
    atOnce: false,
  },
  // "In all, 52 people were taken to hospital"
  { pattern: /^(?:in all|in total|altogether|all told)\b/iu, takes: ALL, atOnce: true },
  // "The blast also destroyed 12 homes"
  { pattern: new RegExp(String.raw`^(?:the|this) (?:${EVENT})\b`, 'iu'), takes: WHEN_AND_WHERE, atOnce: false },
  // "Half of them were children"
  { pattern: new RegExp(String.raw`^${PART} of (?:them|those|these)\b`, 'iu'), takes: ALL, atOnce: true },
  { pattern: new RegExp(String.raw`^${NUMBER} of (?:them|those|these)\b`, 'iu'), takes: ALL, atOnce: true },
  // "It also recorded 12 injuries"
  {
    pattern:
      /^(?:it|they|he|she) (?:has |have |had )?also (?:recorded|registered|counted|listed|reported|documented|confirmed|logged|verified|put|puts)\b/iu,
    takes: ALL,
    atOnce: true,
  },
  // "The toll rose to 15" is news of its own, of the same place.
  {
    pattern:
      /^the (?:death )?(?:toll|number of (?:dead|deaths|victims|casualties)) (?:has |have |had |later |then )?(?:since )?(?:risen|rose|climbed|grew|grown|jumped|reached|could|may|might|is expected|was expected)\b/iu,
    takes: WHERE,
    atOnce: false,
  },
  // "The toll stands at 12"
  {
    pattern: /^the (?:death )?toll (?:is|was|stands|stood)\b/iu,
    takes: ALL,
    atOnce: false,
  },
];

/** What is told of the figure that opens a sentence as of a thing that happened: "300 homes were damaged". */
const HAPPENED =
  /^(?: [\p{L}'’-]+){0,2}? (?:were|was|had|have been|has been|died|fled|drowned|perished|remain(?:ed|s)?|suffered|survived|escaped)\b/iu;

/** The sentence a figure stands in. */
export interface OpeningContext {
  /** The sentence's words, from where it begins. */
  readonly words: string;
  readonly sentence: Span;
  /** It names a time or place of its own. */
  readonly isSetElsewhere: boolean;
}

/** What a figure may take over from the sentence before its own; empty where its sentence speaks of something new. */
export function takesFrom(figure: Quantity, { words, sentence, isSetElsewhere }: OpeningContext): readonly Inherited[] {
  if (figure.kind === 'age' || figure.kind === 'score') return NOTHING;
  const opening = words.slice(0, OPENING).replace(/^["'“‘(\s–—-]+/u, '');
  const isAtOnce = figure.start - sentence.start <= AT_ONCE;
  const found = OPENINGS.find(({ pattern, atOnce }) => (isAtOnce || !atOnce) && pattern.test(opening));
  if (found !== undefined) return found.isAddition && figure.kind === 'people' ? WHEN_AND_WHERE : found.takes;
  const opens = figure.start - sentence.start <= 1;
  const told = words.slice(figure.end - sentence.start, figure.end - sentence.start + OPENING);
  if (!opens || !HAPPENED.test(told)) return NOTHING;
  // A bare "Twelve were wounded" leans on the sentence before; "Twelve people were wounded" may be the reporter's own.
  return figure.unitText === '' && !isSetElsewhere ? ALL : WHEN_AND_WHERE;
}
