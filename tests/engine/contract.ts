/** The promises of the JSON contract that hold for every text; see "The analysis, as JSON" in ARCHITECTURE.md. */
import type { Analysis, Span } from '../../engine/model';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `visit` with every object in a value, and the path to it. */
function walk(value: unknown, visit: (item: Record<string, unknown>, path: string) => void, path = ''): void {
  if (Array.isArray(value))
    value.forEach((item, at) => {
      walk(item, visit, `${path}[${at}]`);
    });
  if (!isRecord(value)) return;
  visit(value, path);
  for (const [key, item] of Object.entries(value)) walk(item, visit, `${path}.${key}`);
}

/** What is wrong with an analysis, in words; empty when every promise of the contract is kept. */
export function faultsOf(analysis: Analysis): string[] {
  return [
    ...spanFaults(analysis),
    ...textFaults(analysis),
    ...idFaults(analysis),
    ...digestFaults(analysis),
    ...numberFaults(analysis),
  ];
}

/** Every `{ start, end }`, wherever it stands. Only `analysed` and blocks may be empty. */
export function spanFaults(analysis: Analysis): string[] {
  const faults: string[] = [];
  walk(analysis, (item, path) => {
    const { start, end } = item;
    if (start === undefined && end === undefined) return;
    const whole = Number.isInteger(start) && Number.isInteger(end);
    const inside = whole && (start as number) >= 0 && (end as number) <= analysis.text.length;
    const mayBeEmpty = path === '.analysed';
    const ordered = inside && (mayBeEmpty ? (start as number) <= (end as number) : (start as number) < (end as number));
    if (!ordered) faults.push(`${path}: ${String(start)}–${String(end)} of ${analysis.text.length}`);
  });
  return faults;
}

function textFaults({ text, entities, quantities }: Analysis): string[] {
  const occurs = (name: string): boolean => name.length > 0 && text.includes(name);
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  return [
    ...entities.flatMap(({ id, kind, name, aliases, roles }) => [
      ...(kind === 'place' || occurs(name) ? [] : [`${id}: name ${name} is not in the text`]),
      ...(kind === 'place' ? [] : aliases)
        .filter((alias) => !occurs(alias))
        .map((alias) => `${id}: alias ${alias} is not in the text`),
      ...roles
        .filter((role) => role.text !== slice(role))
        .map((role) => `${id}: role ${role.text} is not ${slice(role)}`),
    ]),
    ...quantities.flatMap(({ counted, unitText }) =>
      [unitText]
        .filter((part) => part !== '' && !occurs(part))
        .map((part) => `figure: ${part} of ${counted} is not in the text`),
    ),
  ];
}

function idFaults({ entities, quotations, quantities, times }: Analysis): string[] {
  const known = new Set(entities.map(({ id }) => id));
  const timeIds = new Set(times.map(({ id }) => id));
  const used: (readonly [where: string, id: string | null | undefined])[] = [
    ...quotations.map(({ speaker }, at) => [`quotation ${at} speaker`, speaker?.entity] as const),
    ...quantities.map(({ source }, at) => [`figure ${at} source`, source?.entity] as const),
    ...quantities.map(({ place }, at) => [`figure ${at} place`, place] as const),
    ...entities.flatMap(({ id, roles }) => roles.map((role) => [`${id} role`, role.of] as const)),
    ...entities.map(({ id, place }) => [`${id} within`, place?.within] as const),
    ...entities.flatMap(({ id, mentions }) =>
      mentions.map((mention) => [`${id} standsFor`, mention.standsFor] as const),
    ),
  ];
  const antecedents = entities.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ why: { antecedent } }) =>
      antecedent === null || mentions[antecedent] !== undefined ? [] : [`${id}: antecedent ${antecedent}`],
    ),
  );
  return [
    ...(known.size === entities.length ? [] : ['entity ids are not unique']),
    ...(timeIds.size === times.length ? [] : ['time ids are not unique']),
    ...used
      .filter(([, id]) => id !== null && id !== undefined && !known.has(id))
      .map(([where, id]) => `${where}: no entity ${String(id)}`),
    ...quantities
      .filter(({ time }) => time !== null && !timeIds.has(time))
      .map(({ time }) => `no time ${String(time)}`),
    ...times
      .filter(({ from }) => from !== null && !timeIds.has(from))
      .map(({ id, from }) => `${id} is reckoned from no time ${String(from)}`),
    ...antecedents,
  ];
}

export function digestFaults({ digest, entities, quotations, quantities, times }: Analysis): string[] {
  const ids = new Set([...entities.map(({ id }) => id), ...times.map(({ id }) => id)]);
  const { actors, regions, timeline, lessCertain, sources, disagreements, counts, checks } = digest;
  const missing = [
    ...actors,
    ...regions,
    ...timeline,
    ...lessCertain.entities,
    ...sources.map(({ entity }) => entity),
  ].filter((id) => !ids.has(id));
  const positions = (list: readonly unknown[], at: readonly number[]): number[] =>
    at.filter((position) => list[position] === undefined);
  const dangling = [
    ...positions(quantities, [
      ...digest.figures,
      ...lessCertain.quantities,
      ...sources.flatMap((source) => source.quantities),
      ...[...disagreements, ...counts, ...checks].flatMap((one) => one.quantities),
    ]),
    ...positions(quotations, [
      ...digest.quotes,
      ...lessCertain.quotations,
      ...sources.flatMap((source) => source.quotations),
    ]),
  ];
  const doubled = [actors, regions, timeline].filter((list) => new Set(list).size !== list.length);
  const both = lessCertain.entities.filter((id) => actors.includes(id) || regions.includes(id));
  return [
    ...missing.map((id) => `digest: no ${id}`),
    ...dangling.map((position) => `digest: nothing at ${position}`),
    ...doubled.map((list) => `digest: listed twice in ${list.join()}`),
    ...both.map((id) => `digest: ${id} is listed and less certain`),
  ];
}

/** Finite numbers everywhere, confidences and salience from 0 to 1, ranges in order. */
function numberFaults(analysis: Analysis): string[] {
  const faults: string[] = [];
  walk(analysis, (item, path) => {
    for (const [key, value] of Object.entries(item)) {
      if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${path}.${key}: ${value}`);
      const share = key === 'confidence' || key === 'salience';
      if (share && !(typeof value === 'number' && value >= 0 && value <= 1))
        faults.push(`${path}.${key}: ${String(value)}`);
    }
    if (typeof item.min === 'number' && typeof item.max === 'number' && item.min > item.max)
      faults.push(`${path}: min over max`);
  });
  return faults;
}
