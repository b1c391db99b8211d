import { describe, expect, it } from 'vitest';
import { join } from './written';

describe('speakers', () => {
  it('are the person named in the phrase, not what the office is of', () => {
    const { speakers } = join('It is over, Tarvo region governor Bo Lind said.', {
      names: [
        ['Bo Lind', 'person'],
        ['Tarvo', 'place'],
      ],
      said: [{ source: 'Tarvo region governor Bo Lind', content: 'It is over' }],
    });
    expect(speakers).toEqual(['Bo Lind']);
  });

  it('are the spokesman, not whom he speaks for', () => {
    const { speakers, entities } = join('A spokesman for Bo Lind said it is over.', {
      names: [['Bo Lind', 'person']],
      said: [{ source: 'A spokesman for Bo Lind', content: 'it is over' }],
    });
    expect(speakers).toEqual(['A spokesman for Bo Lind']);
    expect(entities[0]).toMatchObject({ kind: 'person', named: false });
  });

  it('are documents where the words are written', () => {
    const { entities, speakers } = join('According to reports from Lima, snow fell.', {
      names: [['Lima', 'place']],
      said: [{ source: 'reports from Lima', content: 'snow fell' }],
    });
    expect(speakers).toEqual(['reports from Lima']);
    expect(entities[0]?.kind).toBe('document');
  });

  it('are the organisation named, whatever its name is for or of', () => {
    const { speakers } = join("Velmora's Tarro Centre for Health Research said it is over.", {
      names: [
        ['Velmora', 'place'],
        ['Tarro Centre for Health Research', 'organization'],
      ],
      said: [{ source: "Velmora's Tarro Centre for Health Research", content: 'it is over' }],
    });
    expect(speakers).toEqual(['Tarro Centre for Health Research']);
  });

  it('are the WHO, which is no relative pronoun', () => {
    const { speakers } = join('The WHO said it is over.', {
      names: [['WHO', 'organization']],
      said: [{ source: 'The WHO', content: 'it is over' }],
    });
    expect(speakers).toEqual(['WHO']);
  });

  it.each([
    ['An email sent to students', 'document'],
    ['The presidential office', 'organization'],
    ['A homicide squad', 'organization'],
    ['Unite, the union,', 'organization'],
  ])('%s is a %s', (source, kind) => {
    const { entities } = join(`${source} said it is over.`, { said: [{ source, content: 'it is over' }] });
    expect(entities.map((entity) => entity.kind)).toEqual([kind]);
  });

  it.each(['One theory', 'The West African country', 'A majority'])('%s is nobody', (source) => {
    const { speakers } = join(`${source} said it is over.`, { said: [{ source, content: 'it is over' }] });
    expect(speakers).toEqual([null]);
  });

  it('are the one described, whatever follows the description', () => {
    const { speakers } = join('Another resident living nearby said it is over.', {
      nominals: [['Another resident', 'person', 'resident']],
      said: [{ source: 'Another resident living nearby', content: 'it is over' }],
    });
    expect(speakers).toEqual(['Another resident']);
  });

  it('are not a country where somebody from there speaks', () => {
    const { speakers } = join('The Portuguese said it is over.', {
      names: [['Portuguese', 'demonym']],
      said: [{ source: 'The Portuguese', content: 'it is over' }],
    });
    expect(speakers).toEqual([null]);
  });

  it('go on from the sentence before', () => {
    const { speakers } = join('"It is over," Bo Lind said. "We lost."', {
      names: [['Bo Lind', 'person']],
      said: [
        { source: 'Bo Lind', content: 'It is over,', direct: true },
        { source: null, content: 'We lost.', direct: true, from: 0 },
      ],
    });
    expect(speakers).toEqual(['Bo Lind', 'Bo Lind']);
  });

  it('are nobody where no phrase says who', () => {
    expect(join('"It is over."', { said: [{ source: null, content: 'It is over.', direct: true }] }).speakers).toEqual([
      null,
    ]);
  });
});

describe('pronouns', () => {
  it('take up the speaker before, through a description', () => {
    const text = '"It is over," a delegate of the miners said. He added that snow fell. She slept.';
    const { speakers, mentionsOf } = join(text, {
      said: [
        { source: 'a delegate of the miners', content: 'It is over,', direct: true },
        { source: 'He', content: 'snow fell' },
      ],
    });
    expect(speakers).toEqual(['a delegate of the miners', 'a delegate of the miners']);
    expect(mentionsOf('a delegate of the miners')).toEqual(['a delegate of the miners', 'He']);
  });

  const cases: readonly [text: string, people: readonly string[], name: string, mentions: readonly string[]][] = [
    ['Bo Lind fell ill. He rested.', ['Bo Lind'], 'Bo Lind', ['Bo Lind', 'He']],
    ['Mr Lind met Ms Ruiz. She smiled at him.', ['Lind', 'Ruiz'], 'Ruiz', ['Ruiz', 'She']],
    ['Mr Lind met Ms Ruiz. She smiled at him.', ['Lind', 'Ruiz'], 'Lind', ['Lind', 'him']],
    ['On his website, Bo Lind wrote nothing.', ['Bo Lind'], 'Bo Lind', ['his', 'Bo Lind']],
    ['Bo Lind lost his hat.', ['Bo Lind'], 'Bo Lind', ['Bo Lind', 'his']],
    ['Bo Lind fell. Rain came. Snow came. Wind came. Hail came. He rested.', ['Bo Lind'], 'Bo Lind', ['Bo Lind']],
  ];
  it.each(cases)('%s → %s', (text, people, name, mentions) => {
    const { mentionsOf } = join(text, { names: people.map((words) => [words, 'person'] as const) });
    expect(mentionsOf(name)).toEqual(mentions);
  });

  it('in somebody’s own words do not mean that somebody', () => {
    const { mentionsOf } = join('Bo Lind called. "He is late," Karl Berg said.', {
      names: [
        ['Bo Lind', 'person'],
        ['Karl Berg', 'person'],
      ],
      said: [{ source: 'Karl Berg', content: 'He is late,', direct: true }],
    });
    expect(mentionsOf('Karl Berg')).toEqual(['Karl Berg']);
    expect(mentionsOf('Bo Lind')).toEqual(['Bo Lind', 'He']);
  });

  it('"it" that opens an organisation’s words is the organisation', () => {
    const { mentionsOf } = join('Kestrel Mining said that it would appeal.', {
      names: [['Kestrel Mining', 'organization']],
      said: [{ source: 'Kestrel Mining', content: 'it would appeal' }],
    });
    expect(mentionsOf('Kestrel Mining')).toEqual(['Kestrel Mining', 'it']);
  });
});
