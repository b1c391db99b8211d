import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

interface Said {
  readonly content: readonly string[];
  /** The source phrase, or that of the attribution it inherits from. */
  readonly speaker: string | null;
  readonly directness: string;
  readonly certain: boolean;
}

const article = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const taggedOf = (text: string): ReturnType<typeof tagGrammar> =>
  tagGrammar(tokenise(text, blocksOf(text, { title: 'first-line' })));

/** The turns: all that has no cue. */
function turnsIn(text: string): Said[] {
  const found = findAttributions(taggedOf(text));
  const speakerOf = (at: number | null): string | null => {
    const one = at === null ? undefined : found[at];
    if (one === undefined) return null;
    return one.source === null ? speakerOf(one.inheritsFrom) : text.slice(one.source.start, one.source.end);
  };
  return found.flatMap((one, at) =>
    one.cue !== null
      ? []
      : [
          {
            content: one.content.map(({ start, end }) => text.slice(start, end)),
            speaker: speakerOf(at),
            directness: one.directness,
            certain: one.confidence >= CERTAIN_FROM,
          },
        ],
  );
}

const voices = (text: string): [string | null, string][] =>
  turnsIn(text)
    .filter(({ certain }) => certain)
    .map(({ speaker, content }) => [speaker, content.join(' | ')]);

describe('an interview with labels', () => {
  it('gives every answer to the name before the colon, over its paragraphs', () => {
    const text = article(
      'The engineer who keeps the old canal open',
      'Sidelight met Ana Ruiz at the lock in Velmora, where she has worked since 1998.',
      'SIDELIGHT: How many boats still come through in a year?',
      'RUIZ: About four hundred. In a dry summer there are fewer.',
      'When I began it was two thousand.',
      'SIDELIGHT: Will the canal be closed?',
      'RUIZ: Nobody has told me so.',
    );
    expect(voices(text)).toEqual([
      ['SIDELIGHT', 'How many boats still come through in a year?'],
      ['RUIZ', 'About four hundred. In a dry summer there are fewer.\n\nWhen I began it was two thousand.'],
      ['SIDELIGHT', 'Will the canal be closed?'],
      ['RUIZ', 'Nobody has told me so.'],
    ]);
  });

  it.each([
    ['We spoke to Ana Ruiz, who runs the lock at Velmora.'],
    ['An interview with Ana Ruiz, who runs the lock at Velmora.'],
    ['Sidelight sat down with the engineer Ana Ruiz.'],
    ['Here is Ana Ruiz, in her own words.'],
    ['Q&A with Ana Ruiz, who runs the lock.'],
  ])('gives the answers under "A:" to whom it interviews: %s', (introduction) => {
    const text = article(
      'The old canal',
      introduction,
      'Q: Is it hard work?',
      'A: It is. The gates are heavy.',
      'Nobody oils them but me.',
      'Q: Do you have help?',
      'A: My brother comes on Sundays.',
    );
    expect(voices(text)).toEqual([
      ['Ana Ruiz', 'It is. The gates are heavy.\n\nNobody oils them but me.'],
      ['Ana Ruiz', 'My brother comes on Sundays.'],
    ]);
  });

  it('says of nobody that they answered where the article does not say whom it asked', () => {
    const text = article(
      'The old canal',
      'The lock at Velmora is the last of its kind.',
      'Q. Is it hard work?',
      'A. It is. The gates are heavy.',
      'Q. Do you have help?',
      'A. My brother comes on Sundays.',
    );
    expect(turnsIn(text)).toEqual([
      { content: ['It is. The gates are heavy.'], speaker: null, directness: 'direct', certain: false },
      { content: ['My brother comes on Sundays.'], speaker: null, directness: 'direct', certain: false },
    ]);
  });

  it('takes the questions of "Interviewer:" for nobody', () => {
    const text = article(
      'The old canal',
      'The lock at Velmora is the last of its kind.',
      'Interviewer: Is it hard work for one person?',
      'Ana Ruiz: It is. The gates are heavy.',
      'Interviewer: Do you have help on Sundays?',
      'Ana Ruiz: My brother comes when he can.',
    );
    expect(voices(text)).toEqual([
      ['Ana Ruiz', 'It is. The gates are heavy.'],
      ['Ana Ruiz', 'My brother comes when he can.'],
    ]);
  });
});

describe('an interview without labels', () => {
  const exchange = [
    'How did you come to the canal?',
    'I was nineteen and wanted to be near water.',
    'My aunt knew the lock keeper.',
    'What has changed since then?',
    'We had two thousand boats a year then. We have four hundred.',
    'Will it be closed?',
    'Nobody has told me so.',
  ];

  it('gives the blocks after a question to whom it interviews', () => {
    const text = article('The old canal', 'We spoke to Ana Ruiz, who runs the lock at Velmora.', ...exchange);
    expect(voices(text)).toEqual([
      ['Ana Ruiz', 'I was nineteen and wanted to be near water.\n\nMy aunt knew the lock keeper.'],
      ['Ana Ruiz', 'We had two thousand boats a year then. We have four hundred.'],
      ['Ana Ruiz', 'Nobody has told me so.'],
    ]);
  });

  it('finds no speech in questions and answers of the paper itself', () => {
    const text = article(
      'The flood: what we know',
      'Velmora is under water. Here is what we know.',
      'How high is the water?',
      'It stands at four metres and is rising slowly.',
      'Who is in charge?',
      'The regional government took over on Monday.',
      'When will it fall?',
      'Not before the end of the week.',
    );
    expect(turnsIn(text)).toEqual([]);
  });
});

describe('a dialogue in quote marks', () => {
  it.each([
    ['in one paragraph', ' '],
    ['in a paragraph each', '\n\n'],
  ])('lets two speakers take turns while question and answer go on, %s', (_, between) => {
    const text = [
      'The two met at the gate at dawn.',
      '“Is the bridge still open?” asked Ruiz.',
      '“It was shut at noon,” said Odele.',
      '“And who shut it then?”',
      '“The soldiers from the camp did.”',
    ].join(between);
    expect(voices(text)).toEqual([
      ['Ruiz', 'And who shut it then?'],
      ['Odele', 'The soldiers from the camp did.'],
    ]);
  });

  it('stops where something stands between', () => {
    const text = article(
      '“Is the bridge still open?” asked Ruiz.',
      '“It was shut at noon,” said Odele.',
      'A lorry passed them on its way to the river.',
      '“And who shut it then?”',
    );
    expect(voices(text).filter(([speaker]) => speaker === 'Ruiz')).toEqual([]);
  });

  it('lets who spoke last go on where nobody asks', () => {
    const text = article(
      '“The bridge has gone,” said Ruiz.',
      '“It was shut at noon,” said Odele.',
      '“The soldiers from the camp did it.”',
    );
    expect(voices(text)).toEqual([['Odele', 'The soldiers from the camp did it.']]);
  });
});

describe('a transcript', () => {
  const text = article(
    'Hearing on the Velmora flood',
    'The committee heard the head of the water board on Tuesday. The transcript follows.',
    'THE CHAIR: Mr. Ode, please begin when you are ready.',
    'MR. ODE: Thank you. The gates were opened at six. [applause] They were shut at nine.',
    'By then the lower town was under water.',
    'THE CHAIR: Who gave the order?',
    'Lena Marek (counsel): My client need not answer that.',
    'MR. ODE: I will answer. I gave it.',
    'THE CHAIR: We are grateful to you both.',
    'The hearing goes on next week.',
  );

  it('gives each turn to its label, over paragraphs, without notes of the room', () => {
    expect(voices(text)).toEqual([
      ['THE CHAIR', 'Mr. Ode, please begin when you are ready.'],
      [
        'MR. ODE',
        'Thank you. The gates were opened at six. | They were shut at nine.\n\nBy then the lower town was under water.',
      ],
      ['THE CHAIR', 'Who gave the order?'],
      ['Lena Marek (counsel)', 'My client need not answer that.'],
      ['MR. ODE', 'I will answer. I gave it.'],
      ['THE CHAIR', 'We are grateful to you both.'],
    ]);
  });

  it('reads one that stands in quote marks as a whole', () => {
    const quoted = article(
      'The hearing',
      'The exchange with Ms Marek and Mr Ode ran as follows.',
      '"MAREK: Did you open the gates at six in the morning?',
      '"ODE: I did open them, and I would again.',
      '"MAREK: Then we have nothing more to ask of you."',
    );
    expect(voices(quoted)).toEqual([
      ['MAREK', 'Did you open the gates at six in the morning?'],
      ['ODE', 'I did open them, and I would again.'],
      ['MAREK', 'Then we have nothing more to ask of you.'],
    ]);
  });

  it.each([
    ['results', ['Ruiz: 1,769.', 'Odele: 1,501.', 'In the north:', 'Ruiz: 547.', 'Odele: 46.']],
    [
      'data',
      ['Where: the town hall.', 'Price: nine euros a head.', 'Where: the old port.', 'Price: free for children.'],
    ],
    ['advice', ['Ruiz: Win in the north.', 'Odele: Stay out of trouble.', 'Marek: Hope for rain on the day.']],
  ])('is not a list of %s', (_, list) => {
    const lines = article('The vote in Velmora', 'Ruiz and Odele met voters, as did Marek.', ...list);
    expect(turnsIn(lines)).toEqual([]);
  });
});

describe('a list of reactions', () => {
  it('gives the words after a name, an office or a party to whom they stand after', () => {
    const text = article(
      'What they say of the new bridge',
      'The council voted on Monday. The reactions:',
      'Ana Ruiz, mayor: “We have waited thirty years for this.”',
      'Tom Odele (Greens): We will vote against it, and we have said why.',
      'The port authority: “It cannot be built where the ships turn.”',
      'Lena Marek, who runs the ferry, said: “It will ruin us all within a year.”',
      'Cost: “Thirty million or more, paid over ten years.”',
    );
    expect(voices(text)).toEqual([
      ['Ana Ruiz, mayor', 'We have waited thirty years for this.'],
      ['Tom Odele (Greens)', 'We will vote against it, and we have said why.'],
      ['The port authority', 'It cannot be built where the ships turn.'],
    ]);
  });
});

describe('hostile text', () => {
  it('reads thousands of labels and marks in near-linear time', () => {
    const labels = article('A title', ...Array.from({ length: 6000 }, (_, at) => `RUIZ${String(at % 7)}: “a: (b” [c:`));
    const started = performance.now();
    findAttributions(taggedOf(labels));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
