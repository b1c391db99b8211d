import type { Span } from '../../model';

/** A sentence is looked at no farther from its figure, in UTF-16 code units. */
const REACH = 300;
/** Words so short are grammar. */
const SHORTEST = 4;
/** How much of a word counts: "explosion" and "exploded" are one. */
const STEM = 5;

/** Words that say how many, what became of them, or who says so, and not which event it was. */
const SAYS_LITTLE = new Set(
  `about above after again against almost along already also although among another around because become before began
  being below between both called came cannot caused could country county dead death deaths described despite during each
  earlier early either enough even every fatal fatalities following from further given goes going gone government group
  hundred hundreds hurt include included includes including injured injuries injury into itself just killed killing kills
  known last late later least less like local made main make many march meanwhile million minister month months more most
  much near nearly need never next official officials only other others over part people percent person persons place
  police recent region reported reports residents said same says several should since some state statement still such
  taken than that their them then there these they this those thousand thousands through time today told took total toward
  towards trillion under until upon very victims wanted week weeks well were what when where whether which while will with
  within without would wound wounded year years yesterday billion monday tuesday wednesday thursday friday saturday sunday
  january february april june july august september october november december according number numbers figure figures
  least dozens scores died dying have having been does doing morning evening night arrested arrests detained missing
  displaced infected confirmed cases casualties toll city town village area district province man men woman women child
  children ministry authorities spokesman spokeswoman added news agency`.split(/\s+/),
);

/** The sentence a span stands in, as far as a stop or the block's end within reach. */
export function sentenceAround(text: string, block: Span, { start, end }: Span): Span {
  const from = Math.max(block.start, start - REACH);
  const before = text.slice(from, start);
  const stops = [...before.matchAll(/[.!?]["'”’)\]]?\s+(?=[\p{Lu}\p{N}"'“‘(])/gu)];
  const last = stops.findLast(({ index }) => !isAbbreviated(before.slice(0, index)));
  const after = text.slice(end, Math.min(block.end, end + REACH));
  const stop = /[.!?]["'”’)\]]?(?=\s+[\p{Lu}\p{N}"'“‘(]|\s*$)/u.exec(after);
  return {
    start: last === undefined ? from : from + last.index + last[0].length,
    end: stop === null ? end + after.length : end + stop.index + stop[0].length,
  };
}

/** "Gen. Ruiz", "U.S. troops". */
function isAbbreviated(before: string): boolean {
  return /(?:^|[\s(.])(?:\p{L}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Gov|Sen|Rep|St|No|vs)$/u.test(before.slice(-5));
}

/** Stems of the words that say what a sentence is about. */
export function contextWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= SHORTEST && !SAYS_LITTLE.has(word)).map((word) => word.slice(0, STEM)),
  );
}

export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared;
}
