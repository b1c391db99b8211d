import { corrected } from '../../../engine/analyse';
import type { Analysis, CorrectionKind, Correction, Entity, Mention, Span } from '../../../engine/model';
import { correctionAt } from '../../../page/session/correction-at';

/** An invented article about invented people. */
export const TEXT =
  'Harbour master Odile Brandt closed the port of Kisumu. Brandt said the pier was unsafe. She added that it would stay shut. ' +
  'The mayor, Ines Varga, disagreed. “Brandt is wrong,” the mayor said. At least 40 boats lie in Kisumu, Brandt said.';

export function spanOf(words: string, nth = 0, text = TEXT): Span {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`expected the text to say "${words}" ${nth + 1} times`);
  return { start, end: start + words.length };
}

function mention(words: string, nth: number, more: Partial<Mention> = {}): Mention {
  return {
    ...spanOf(words, nth),
    form: 'name',
    sense: 'actor',
    confidence: 0.9,
    certain: true,
    why: { rule: 'first-mention', antecedent: null },
    ...more,
  };
}

const BRANDT: Entity = {
  id: 'e1',
  kind: 'person',
  name: 'Odile Brandt',
  aliases: ['Brandt'],
  named: true,
  roles: [{ ...spanOf('Harbour master'), text: 'Harbour master', of: 'e2', confidence: 0.9 }],
  mentions: [
    mention('Odile Brandt', 0),
    mention('Brandt', 1, { why: { rule: 'family-name', antecedent: 0 } }),
    mention('She', 0, { form: 'pronoun', why: { rule: 'previous-speaker', antecedent: 1 } }),
    mention('Brandt', 2, { why: { rule: 'family-name', antecedent: 0 } }),
    mention('Brandt', 3, { why: { rule: 'family-name', antecedent: 0 } }),
  ],
  place: null,
  salience: 0.5,
};
const KISUMU: Entity = {
  id: 'e2',
  kind: 'place',
  name: 'Kisumu',
  aliases: [],
  named: true,
  roles: [],
  mentions: [
    mention('port of Kisumu', 0, { sense: 'location' }),
    mention('Kisumu', 1, { sense: 'location', why: { rule: 'same-place', antecedent: 0 } }),
  ],
  place: {
    latitude: -0.1,
    longitude: 34.8,
    country: 'KE',
    level: 'settlement',
    within: null,
    gazetteerName: 'Kisumu',
    geonameId: 1,
    confidence: 0.9,
    feature: null,
    liesIn: [],
    population: null,
    runnerUp: null,
  },
  salience: 0.4,
};
const VARGA: Entity = {
  id: 'e3',
  kind: 'person',
  name: 'Ines Varga',
  aliases: [],
  named: true,
  roles: [{ ...spanOf('The mayor'), text: 'The mayor', of: null, confidence: 0.9 }],
  mentions: [
    mention('Ines Varga', 0),
    mention('the mayor', 0, { form: 'nominal', why: { rule: 'role', antecedent: 0 } }),
  ],
  place: null,
  salience: 0.4,
};

/** The article as a first reading has it. */
export const READING: Analysis = {
  id: 'pier',
  engineVersion: 'test',
  textHash: '0',
  language: 'en',
  text: TEXT,
  analysed: { start: 0, end: TEXT.length },
  blocks: [{ start: 0, end: TEXT.length, role: 'paragraph' }],
  entities: [BRANDT, KISUMU, VARGA],
  quotations: [
    {
      content: [spanOf('the pier was unsafe')],
      directness: 'indirect',
      form: 'clause',
      act: 'speech',
      speaker: { entity: 'e1', ...spanOf('Brandt', 1) },
      cue: { ...spanOf('said'), lemma: 'say', kind: 'neutral' },
      channel: null,
      confidence: 0.9,
      certain: true,
    },
    {
      content: [spanOf('it would stay shut')],
      directness: 'indirect',
      form: 'clause',
      act: 'speech',
      speaker: { entity: 'e1', ...spanOf('She') },
      cue: { ...spanOf('added'), lemma: 'add', kind: 'neutral' },
      channel: null,
      confidence: 0.9,
      certain: true,
    },
    {
      content: [spanOf('Brandt is wrong')],
      directness: 'direct',
      form: 'quote',
      act: 'speech',
      speaker: { entity: 'e3', ...spanOf('the mayor') },
      cue: { ...spanOf('said', 1), lemma: 'say', kind: 'neutral' },
      channel: null,
      confidence: 0.9,
      certain: true,
    },
  ],
  quantities: [
    {
      ...spanOf('At least 40 boats'),
      value: { min: 40, max: 40 },
      relation: 'at least',
      vague: false,
      change: null,
      changeForm: null,
      from: null,
      unit: 'boat',
      unitText: 'boats',
      counted: 'boats',
      kind: 'count',
      claim: null,
      hedges: [],
      source: { entity: 'e1', ...spanOf('Brandt', 3) },
      time: null,
      place: 'e2',
      inherited: [],
      conversions: [],
      confidence: 0.9,
      certain: true,
    },
  ],
  times: [],
  references: [],
  relations: [],
  digest: {
    actors: ['e1', 'e3'],
    regions: ['e2'],
    figures: [0],
    quotes: [0, 1, 2],
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

/** The correction a reader makes at a mention, by the words of the mention and their place among the entity's mentions. */
export function wish(kind: CorrectionKind, words: string, nth = 0, analysis = READING): Correction {
  const found = analysis.entities.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ start, end }, at) =>
      analysis.text.slice(start, end) === words ? [{ type: 'mention', entity: id, mention: at } as const] : [],
    ),
  );
  const item = found[nth];
  const correction = item === undefined ? null : correctionAt(analysis, { item, kind });
  if (correction === null) throw new Error(`expected a mention "${words}"`);
  return { id: 'c1', ...correction };
}

/** An analysis in lines: each entity with its mentions. */
export function told({ text, entities }: Analysis): string[] {
  return entities.map(
    ({ id, name, mentions }) => `${id} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );
}

export function correctedBy(...corrections: Correction[]): Analysis {
  return corrected(READING, corrections);
}
