import type { Analysis, Entity, Mention, Quantity, Quotation, Span, TimeExpression } from '../../../engine/model';

/** An article written for these tests; the people and the council are invented. */
export const TEXT =
  '“The ferry from Kisumu is safe,” harbour master Odile Brandt said on Friday. She added that about 40 crew were hurt.';

/** The span of the first place that says `words`. */
export function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`expected the text to say "${words}"`);
  return { start, end: start + words.length };
}

export function mention(words: string, more: Partial<Mention> = {}): Mention {
  return {
    ...spanOf(words),
    form: 'name',
    sense: 'actor',
    confidence: 0.9,
    certain: true,
    why: { rule: 'first-mention', antecedent: null },
    ...more,
  };
}

export function entity(name: string, more: Partial<Entity> = {}): Entity {
  return {
    id: 'e1',
    kind: 'person',
    name,
    aliases: [],
    named: true,
    roles: [],
    mentions: [mention(name)],
    place: null,
    salience: 0.5,
    ...more,
  };
}

export function quotation(words: string, more: Partial<Quotation> = {}): Quotation {
  return {
    content: [spanOf(words)],
    directness: 'direct',
    form: 'quote',
    act: 'speech',
    speaker: null,
    cue: null,
    channel: null,
    confidence: 0.9,
    certain: true,
    ...more,
  };
}

export function quantity(words: string, more: Partial<Quantity> = {}): Quantity {
  return {
    ...spanOf(words),
    value: { min: 40, max: 40 },
    relation: 'about',
    vague: false,
    change: null,
    changeForm: null,
    from: null,
    unit: 'person',
    unitText: 'crew',
    counted: 'crew',
    kind: 'people',
    claim: null,
    hedges: [],
    source: null,
    time: null,
    place: null,
    inherited: [],
    conversions: [],
    confidence: 0.8,
    certain: true,
    ...more,
  };
}

export function time(words: string, more: Partial<TimeExpression> = {}): TimeExpression {
  const open = { from: null, bound: null, fuzzy: false, every: null, event: null };
  return { id: 't1', ...spanOf(words), kind: 'date', value: null, anchor: 'none', ...open, confidence: 0.9, ...more };
}

export function analysis(parts: Partial<Analysis> = {}): Analysis {
  const text = parts.text ?? TEXT;
  return {
    id: 'test',
    engineVersion: 'test',
    textHash: '0',
    language: 'en',
    text,
    analysed: { start: 0, end: text.length },
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    entities: [],
    quotations: [],
    quantities: [],
    times: [],
    references: [],
    relations: [],
    digest: {
      actors: [],
      regions: [],
      figures: (parts.quantities ?? []).flatMap(({ certain }, position) => (certain ? [position] : [])),
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
    ...parts,
  };
}
