import type { TaggedName, TaggedText } from '../model';

/** What all mentions of one phrase weigh together for a kind, and the surest of them. A sure one weighs more than two that are half sure. */
interface Vote {
  weight: number;
  count: number;
  best: number;
}

/** A name by its words: what the document takes it for. */
export interface KnownName {
  readonly kind: TaggedName['kind'];
  /** Of the surest mention of this kind. */
  readonly confidence: number;
  /** Mentions of this kind. */
  readonly count: number;
}

/** One kind has to weigh so many times as much as another for that other to be taken for a slip. */
const CLEARLY = 1.5;
/** What a sure mention is worth to another one of the same words. */
const SHARE = 0.85;

/** What the document takes each phrase for, by its words in lower case: the kind that weighs most over all mentions. */
export function knownNames(
  { tokens }: Pick<TaggedText, 'tokens'>,
  names: readonly TaggedName[],
): Map<string, KnownName> {
  const votes = new Map<string, Map<TaggedName['kind'], Vote>>();
  for (const name of names) {
    const key = phraseKey(tokens, name.firstToken, name.endToken);
    const kinds = votes.get(key) ?? new Map<TaggedName['kind'], Vote>();
    const vote = kinds.get(name.kind) ?? { weight: 0, count: 0, best: 0 };
    vote.weight += name.confidence ** 2;
    vote.count += 1;
    vote.best = Math.max(vote.best, name.confidence);
    votes.set(key, kinds.set(name.kind, vote));
  }
  return new Map([...votes].flatMap(([key, kinds]) => winnerOf(key, kinds)));
}

function winnerOf(key: string, kinds: ReadonlyMap<TaggedName['kind'], Vote>): [string, KnownName][] {
  const [first, second] = [...kinds].sort(([, a], [, b]) => b.weight - a.weight);
  if (first === undefined || first[1].weight < CLEARLY * (second?.[1].weight ?? 0)) return [];
  return [[key, { kind: first[0], confidence: first[1].best, count: first[1].count }]];
}

/** Mentions of the same words agree in kind where one clearly prevails, and the surest speaks for the others. */
export function agreed(
  { tokens }: Pick<TaggedText, 'tokens'>,
  names: readonly TaggedName[],
  known: ReadonlyMap<string, KnownName>,
): TaggedName[] {
  return names.map((name) => {
    const other = known.get(phraseKey(tokens, name.firstToken, name.endToken));
    if (other === undefined) return name;
    const lent = Number((other.confidence * SHARE).toFixed(3));
    return { ...name, kind: other.kind, confidence: Math.max(other.kind === name.kind ? name.confidence : 0, lent) };
  });
}

/** A phrase as these tables are keyed. */
export function phraseKey(tokens: TaggedText['tokens'], firstToken: number, endToken: number): string {
  let key = '';
  for (let at = firstToken; at < endToken; at += 1) key += `${tokens[at]?.lower ?? ''} `;
  return key;
}
