import { joinMentions, type Evidence } from '../../../engine/coref/entities';
import type { Attribution, Entity, Nominal, RoleSpan, TaggedText } from '../../../engine/model';
import { readPlaces } from '../../../engine/places/places';
import { GAZETTEER } from '../model';
import { namesIn, spanIn, tagged, type WrittenName } from '../places/spans';

/** Evidence as a test writes it: every part by its words. */
export interface Written {
  readonly names?: readonly WrittenName[];
  readonly nominals?: readonly [words: string, kind: Nominal['kind'], head: string, occurrence?: number][];
  /** Role, holder and what it is of. */
  readonly roles?: readonly [role: string, holder: string, of?: string][];
  /** Source words, or null; content words. */
  readonly said?: readonly { source: string | null; content: string; direct?: boolean; from?: number }[];
}

function evidenceOf(text: TaggedText, { names = [], nominals = [], roles = [], said = [] }: Written): Evidence {
  const spans = namesIn(text, names);
  const nameAt = (words: string) => spans.findIndex(({ start, end }) => text.text.slice(start, end) === words);
  return {
    names: spans,
    places: readPlaces(text, spans, { gazetteer: GAZETTEER, site: null }),
    nominals: nominals.map(([words, kind, head, occurrence]) => ({
      ...spanIn(text, words, occurrence),
      kind,
      head,
      definite: isDefinite(text, words, occurrence),
      needsAntecedent: kind === 'place',
      confidence: 0.9,
    })),
    roles: roles.map(([role, holder, of]): RoleSpan => ({
      ...spanIn(text, role),
      holder: nameAt(holder),
      of: of === undefined ? null : nameAt(of),
      confidence: 0.9,
    })),
    attributions: said.map(({ source, content, direct = false, from }): Attribution => ({
      content: [spanIn(text, content)],
      directness: direct ? 'direct' : 'indirect',
      act: 'speech',
      form: 'clause',
      source: source === null ? null : spanIn(text, source),
      inheritsFrom: from ?? null,
      cue: null,
      channel: null,
      confidence: 0.9,
    })),
  };
}

function isDefinite(text: TaggedText, words: string, occurrence?: number): boolean {
  const before = text.text.slice(0, spanIn(text, words, occurrence).start);
  return /^(?:the|this|its|his|her|their)\s/i.test(words) || /\b(?:the|this|that)\s$/i.test(before);
}

/** Joins a text's written evidence. */
export function join(text: string, written: Written) {
  const grammar = tagged(text);
  const { entities, speakers } = joinMentions(grammar, evidenceOf(grammar, written));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    /** Words of the mentions of the entity of a name. */
    mentionsOf: (name: string) => said(text, named(entities, name)),
    entity: (name: string) => named(entities, name),
    speakers: speakers.map((id) => (id === null ? null : (byId.get(id)?.name ?? null))),
  };
}

const named = (entities: readonly Entity[], name: string) => entities.find((entity) => entity.name === name);
const said = (text: string, entity: Entity | undefined) =>
  (entity?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
