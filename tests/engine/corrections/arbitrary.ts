import fc from 'fast-check';
import { corrected } from '../../../engine/analyse';
import type {
  Analysis,
  Correction,
  Entity,
  EntityKind,
  JoinRule,
  Mention,
  Quantity,
  Quotation,
  Span,
} from '../../../engine/model';
import { correctionAt } from '../../../page/session/correction-at';

/** Few different words, so that mentions repeat one another. */
const WORDS = [
  'Ruiz',
  'Ana Ruiz',
  'the mayor',
  'She',
  'she',
  'Lagos',
  'Nigerian',
  'said',
  'on Monday,',
  '40 boats',
  '“',
  '\n\n',
];
const RULES: readonly JoinRule[] = [
  'same-name',
  'family-name',
  'acronym',
  'role',
  'same-description',
  'apposition',
  'previous-speaker',
  'name-ahead',
  'nearest-person',
  'demonym',
];
const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'group', 'document'];

interface Cut {
  readonly owner: number;
  readonly form: Mention['form'];
  readonly rule: JoinRule;
  readonly antecedent: number;
  readonly standsFor: number;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  owner: fc.nat(5),
  form: fc.constantFrom<Mention['form'][]>('name', 'name', 'nominal', 'pronoun', 'demonym'),
  rule: fc.constantFrom(...RULES),
  antecedent: fc.nat(12),
  standsFor: fc.nat(30),
});

const shape = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }),
  cuts: fc.array(cut, { minLength: 1, maxLength: 40 }),
  kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 6, maxLength: 6 }),
  links: fc.array(fc.record({ entity: fc.nat(8), at: fc.nat(40), spoken: fc.boolean() }), { maxLength: 8 }),
});

/** Any analysis that keeps the contract's promises, however odd its joins. */
export const anyAnalysis: fc.Arbitrary<Analysis> = shape.map(({ words, cuts, kinds, links }) => {
  const text = words.join(' ');
  const spans = spansOf(words);
  const owned = cuts.slice(0, spans.length).map((each, at) => ({ ...each, span: spans[at] ?? { start: 0, end: 1 } }));
  const owners = [...new Set(owned.map(({ owner }) => owner))];
  const idOf = (owner: number): string | null => {
    const at = owners.indexOf(owner);
    return at === -1 ? null : `e${at + 1}`;
  };
  const entities = owners.map((owner): Entity => {
    const own = owned.filter((each) => each.owner === owner);
    const mentions = own.map(({ span, form, rule, antecedent, standsFor }, at): Mention => {
      const pointed = antecedent % own.length;
      const joinedTo = pointed === at || (at === 0 && form !== 'pronoun') ? null : pointed;
      const represented = idOf(standsFor);
      return {
        ...span,
        form,
        sense: 'actor',
        confidence: 0.8,
        certain: true,
        why: joinedTo === null ? { rule: 'first-mention', antecedent: null } : { rule, antecedent: joinedTo },
        ...(represented === null ? {} : { standsFor: represented }),
      };
    });
    const kind = kinds[owner] ?? 'person';
    const [first = { start: 0, end: 1 }] = mentions;
    return {
      id: idOf(owner) ?? '',
      kind,
      name: text.slice(first.start, first.end),
      aliases: [],
      named: true,
      roles: [{ ...first, text: text.slice(first.start, first.end), of: idOf((owner + 1) % 6), confidence: 0.5 }].map(
        ({ start, end, text: said, of, confidence }) => ({ start, end, text: said, of, confidence }),
      ),
      mentions,
      place: kind === 'place' ? { ...NOWHERE, within: idOf((owner + 2) % 6) } : null,
      salience: 0.5,
    };
  });
  const linked = links.map(({ entity, at, spoken }) => ({
    entity: idOf(entity),
    span: spans[at % spans.length] ?? { start: 0, end: 1 },
    spoken,
  }));
  return analysisOf(text, { entities, linked });
});

/** Corrections as a reader makes them, one after the other, each of a mention of what was shown then; some of other texts. */
export const anyWishes = fc.array(
  fc.record({
    kind: fc.constantFrom('not-a-name' as const, 'not-the-same' as const),
    entity: fc.nat(8),
    mention: fc.nat(12),
    foreign: fc.boolean(),
  }),
  { maxLength: 6 },
);

/** Makes the corrections; gives them and what comes of them. */
export function makeCorrections(
  analysis: Analysis,
  wishes: typeof anyWishes extends fc.Arbitrary<infer Wishes> ? Wishes : never,
): { readonly corrections: readonly Correction[]; readonly after: Analysis } {
  const corrections: Correction[] = [];
  let after = analysis;
  wishes.forEach(({ kind, entity, mention, foreign }, at) => {
    const chosen = after.entities[entity % Math.max(1, after.entities.length)];
    if (chosen === undefined) return;
    const item = { type: 'mention', entity: chosen.id, mention: mention % chosen.mentions.length } as const;
    const wish = correctionAt(after, { item, kind });
    if (wish === null) return;
    corrections.push({ id: `c${at}`, ...wish, ...(foreign ? { before: 'x'.repeat(32), after: 'x'.repeat(32) } : {}) });
    after = corrected(analysis, corrections);
  });
  return { corrections, after };
}

const NOWHERE = {
  latitude: null,
  longitude: null,
  country: null,
  level: 'settlement' as const,
  within: null,
  gazetteerName: null,
  geonameId: null,
  confidence: 0.5,
  feature: null,
  liesIn: [],
  population: null,
  runnerUp: null,
};

function spansOf(words: readonly string[]): Span[] {
  let at = 0;
  return words.map((word) => {
    const span = { start: at, end: at + word.length };
    at += word.length + 1;
    return span;
  });
}

interface Linked {
  readonly entity: string | null;
  readonly span: Span;
  readonly spoken: boolean;
}

function analysisOf(
  text: string,
  { entities, linked }: { readonly entities: readonly Entity[]; readonly linked: readonly Linked[] },
): Analysis {
  const quotations = linked.map(({ entity, span, spoken }): Quotation => ({
    content: [span],
    directness: 'direct',
    form: 'quote',
    act: 'speech',
    speaker: entity === null ? null : { entity, ...(spoken ? span : {}) },
    cue: null,
    channel: null,
    confidence: 0.9,
    certain: true,
  }));
  const quantities = linked.map(({ entity, span, spoken }): Quantity => ({
    ...span,
    value: { min: 1, max: 1 },
    relation: 'exact',
    vague: false,
    change: null,
    changeForm: null,
    from: null,
    unit: 'boat',
    unitText: '',
    counted: '',
    kind: 'count',
    claim: null,
    hedges: [],
    source: entity === null ? null : { entity, ...(spoken ? span : {}) },
    time: null,
    place: entity,
    inherited: [],
    conversions: [],
    confidence: 0.9,
    certain: true,
  }));
  return {
    id: 'any',
    engineVersion: 'test',
    textHash: '0',
    language: 'en',
    text,
    analysed: { start: 0, end: text.length },
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    entities,
    quotations,
    quantities,
    times: [],
    references: [],
    relations: [],
    digest: {
      actors: [],
      regions: [],
      figures: [],
      quotes: [],
      thoughts: [],
      voices: [],
      unheard: [],
      timeline: [],
      sources: [],
      unsourced: { quotations: [], quantities: [] },
      disagreements: [],
      counts: [],
      checks: [],
      scenes: [],
      lessCertain: { entities: [], quotations: [], quantities: [] },
    },
  };
}
