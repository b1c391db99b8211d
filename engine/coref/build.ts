import type { Entity, Mention, NameSpan, PlaceReading, Role, RoleSpan } from '../model';
import type { Draft, DraftMention } from './draft';
import { namesOf } from './entity-names';

/** From this confidence on a mention is marked on the page. */
const CERTAIN = 0.6;

export interface BuildInput {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly roles: readonly RoleSpan[];
  readonly names: readonly NameSpan[];
  /** Entity of each name, by position in the names. */
  readonly byName: ReadonlyMap<number, Draft>;
  /** Place entities by key. */
  readonly byKey: ReadonlyMap<string, Draft>;
}

export interface Built {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<Draft, string>;
}

/** Numbers the entities by first mention and turns drafts into them. */
export function buildEntities(input: BuildInput): Built {
  const ordered = input.drafts
    .filter(({ mentions }) => mentions.length > 0)
    .map((draft) => ({ draft, mentions: inTextOrder(draft.mentions) }))
    .sort((left, right) => compareSpans(left.mentions[0], right.mentions[0]));
  const idOf = new Map(ordered.map(({ draft }, at) => [draft, `e${at + 1}`]));
  const rolesOf = rolesByHolder(input, idOf);
  const entities = ordered.map(({ draft, mentions }) => ({
    id: idOf.get(draft) ?? '',
    kind: draft.kind,
    ...namesOf(input.text, draft, mentions),
    named: isNamed(mentions),
    roles: rolesOf.get(draft) ?? [],
    mentions: mentions.map((mention) => mentionOf(mention, { mentions, idOf, byKey: input.byKey })),
    place: placeOf(draft, { idOf, byKey: input.byKey }),
    salience: 0,
  }));
  return { entities, idOf };
}

function isNamed(mentions: readonly DraftMention[]): boolean {
  return mentions.some(({ form }) => form === 'name' || form === 'demonym');
}

function compareSpans(left: DraftMention | undefined, right: DraftMention | undefined): number {
  if (left === undefined || right === undefined) return 0;
  return left.start - right.start || left.end - right.end;
}

/** In text order, one for each span. */
function inTextOrder(mentions: readonly DraftMention[]): DraftMention[] {
  const sorted = [...mentions].sort(compareSpans);
  return sorted.filter((mention, at) => compareSpans(sorted[at - 1], mention) !== 0 || at === 0);
}

interface Surroundings {
  readonly mentions: readonly DraftMention[];
  readonly idOf: ReadonlyMap<Draft, string>;
  readonly byKey: ReadonlyMap<string, Draft>;
}

function mentionOf(mention: DraftMention, { mentions, idOf, byKey }: Surroundings): Mention {
  const { start, end, form, sense, confidence, rule, antecedent, standsForKey } = mention;
  const position = antecedent === null ? -1 : positionOf(mentions, antecedent);
  const represented = standsForKey === null ? undefined : byKey.get(standsForKey);
  const standsFor = represented === undefined ? undefined : idOf.get(represented);
  return {
    start,
    end,
    form,
    sense,
    confidence,
    certain: confidence >= CERTAIN,
    why: { rule, antecedent: position === -1 ? null : position },
    ...(standsFor === undefined ? {} : { standsFor }),
  };
}

/** Binary search by offset; -1 when it is not there. */
function positionOf(mentions: readonly DraftMention[], wanted: DraftMention): number {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareSpans(mentions[middle], wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function placeOf({ place }: Draft, { idOf, byKey }: Pick<Surroundings, 'idOf' | 'byKey'>): PlaceReading | null {
  if (place === null) return null;
  const { withinKey, level, reading } = place;
  const container = byKey.get(withinKey ?? '') ?? byKey.get(reading.country ?? '');
  const within = container === undefined || container.place === place ? null : (idOf.get(container) ?? null);
  return { ...reading, level, within };
}

function rolesByHolder(
  { text, roles, byName }: BuildInput,
  idOf: ReadonlyMap<Draft, string>,
): ReadonlyMap<Draft, readonly Role[]> {
  const byHolder = new Map<Draft, Role[]>();
  for (const { start, end, holder, of, confidence } of roles) {
    const draft = byName.get(holder);
    if (draft === undefined) continue;
    const owner = of === null ? undefined : byName.get(of);
    const role = { start, end, text: text.slice(start, end), of: (owner && idOf.get(owner)) ?? null, confidence };
    const held = byHolder.get(draft) ?? [];
    const said = held.some((other) => other.of === role.of && other.text.toLowerCase() === role.text.toLowerCase());
    if (!said) byHolder.set(draft, [...held, role]);
  }
  return byHolder;
}
