import { describe, expect, it } from 'vitest';
import { linkQuantities } from '../../../engine/figures/links/links';
import type { Entity, Mention, Quotation } from '../../../engine/model';
import { findTimes } from '../../../engine/times/times';
import { quantitiesOf, quoted, tagged } from './reading';

const spanIn = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`expected "${words}" in "${text}"`);
  return { start, end: start + words.length };
};

function entity(text: string, { id, kind, words }: Pick<Entity, 'id' | 'kind'> & { words: string }): Entity {
  const mention: Mention = {
    ...spanIn(text, words),
    form: 'name',
    sense: kind === 'place' ? 'location' : 'actor',
    confidence: 0.9,
    certain: true,
    why: { rule: 'first-mention', antecedent: null },
  };
  return { id, kind, name: words, aliases: [], named: true, roles: [], mentions: [mention], place: null, salience: 0 };
}

function quotation(text: string, content: string, speaker: string): Quotation {
  return {
    content: [spanIn(text, content)],
    directness: 'indirect',
    form: 'clause',
    act: 'speech',
    speaker: { entity: 'e1', ...spanIn(text, speaker) },
    cue: null,
    channel: null,
    confidence: 0.9,
    certain: true,
  };
}

function linked(text: string, context: { quotations?: Quotation[]; entities?: Entity[] } = {}) {
  const times = findTimes(tagged(text), null);
  const { quotations = [], entities = [] } = context;
  const [first] = linkQuantities(tagged(text), quantitiesOf(text), { times, quotations, entities });
  if (first === undefined) throw new Error(`expected a figure in "${text}"`);
  const { source, place } = first;
  const who =
    source?.start === undefined || source.end === undefined
      ? null
      : quoted(text, { start: source.start, end: source.end });
  const time = times.find(({ id }) => id === first.time) ?? null;
  return { entity: source?.entity ?? null, who, time: quoted(text, time), place };
}

describe('who vouches for a figure', () => {
  it('is the speaker of the quotation that holds it', () => {
    const text = 'Official figures indicate that around 14,000 people live in the valley.';
    const said = quotation(text, 'around 14,000 people live in the valley', 'Official figures');
    expect(linked(text, { quotations: [said] })).toMatchObject({ entity: 'e1', who: 'Official figures' });
  });

  it('is what "according to" names', () => {
    const text = 'According to reports from Riga, thousands of soldiers are there.';
    const city = entity(text, { id: 'e3', kind: 'place', words: 'Riga' });
    expect(linked(text, { entities: [city] })).toMatchObject({ entity: 'e3', who: 'reports from Riga' });
  });

  it('is nobody where the text names nobody', () => {
    const text = 'Thousands of soldiers are there. "It is cold," she said.';
    expect(linked(text, { quotations: [quotation(text, 'It is cold,', 'she')] })).toMatchObject({
      entity: null,
      who: null,
    });
  });
});

describe('when and where a figure holds', () => {
  it('takes the nearest time of its own sentence', () => {
    expect(linked('As of the weekend, 76,000 people had left. On Friday it rained.').time).toBe('As of the weekend');
    expect(linked('Some 76,000 people had left. On Friday it rained.').time).toBeNull();
  });

  it('takes a place of what is claimed, with a preposition before others', () => {
    const text = 'In Riga, ministers said 40 homes burned in Jelgava.';
    const riga = entity(text, { id: 'e1', kind: 'place', words: 'Riga' });
    const jelgava = entity(text, { id: 'e2', kind: 'place', words: 'Jelgava' });
    expect(linked(text, { entities: [riga, jelgava] }).place).toBe('e2');
  });

  it('takes no place for granted', () => {
    const text = 'Latvia has ordered 40 trains.';
    const acting = entity(text, { id: 'e1', kind: 'place', words: 'Latvia' });
    expect(linked(text, { entities: [acting] }).place).toBeNull();
  });
});
