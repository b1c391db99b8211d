import type { Quantity } from '../../model';

/** Words for anybody that something befell: they name no group of their own. */
const ANYBODY = new Set(
  'person people other others death deaths fatality fatalities casualty casualties victim victims injury injuries body bodies case cases infection infections arrest arrests life lives individual individuals dead'.split(
    ' ',
  ),
);
/** Modifiers that do not say whose or which. */
const SAYS_NOTHING = new Set(
  'the a an some about total reported confirmed known estimated innocent whole many'.split(' '),
);

/** How the nouns of two figures stand: one count, perhaps one within the other, or two. */
export type NounStanding = 'same' | 'within' | 'apart';

/** "12 people" and "12 deaths" are one count, "soldiers" perhaps among "people", "Russian" and "Ukrainian soldiers" two. */
export function nounStanding(one: Quantity, other: Quantity): NounStanding {
  const [a, b] = [nounOf(one), nounOf(other)];
  if (a.head !== b.head && a.head !== '' && b.head !== '') return 'apart';
  const aIn = [...a.modifiers].every((word) => b.modifiers.has(word));
  const bIn = [...b.modifiers].every((word) => a.modifiers.has(word));
  if (!aIn && !bIn) return 'apart';
  return aIn && bIn && a.head === b.head ? 'same' : 'within';
}

interface Noun {
  /** Empty for "people" and the like, and where it is not said. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

function nounOf({ counted, unit }: Quantity): Noun {
  const words = counted
    .toLowerCase()
    .replace(/\s+of\s.*$/s, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SAYS_NOTHING.has(word));
  const head = words.at(-1) ?? (ANYBODY.has(unit) ? '' : unit);
  return { head: ANYBODY.has(head) ? '' : singular(head), modifiers: new Set(words.slice(0, -1)) };
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}
