import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../engine/quotes/quotations';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { tagGrammar } from '../model';

interface Said {
  readonly content: readonly string[];
  readonly directness: string;
  readonly source: string | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly inheritsFrom: number | null;
  readonly confidence: number;
}

function read(text: string): Said[] {
  const slice = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })))).map((one) => ({
    content: one.content.map((span) => slice(span) ?? ''),
    directness: one.directness,
    source: slice(one.source),
    cue: slice(one.cue),
    channel: slice(one.channel),
    inheritsFrom: one.inheritsFrom,
    confidence: one.confidence,
  }));
}

const certain = (text: string): Said[] => read(text).filter(({ confidence }) => confidence >= CERTAIN_FROM);

/** [text, content, source, cue] */
type Case = readonly [text: string, content: readonly string[], source: string | null, cue: string | null];

const DIRECT: readonly Case[] = [
  ['"The bridge is closed," Mayor Ana Petrov said.', ['The bridge is closed,'], 'Mayor Ana Petrov', 'said'],
  ['“The bridge is closed,” said Mayor Ana Petrov.', ['The bridge is closed,'], 'Mayor Ana Petrov', 'said'],
  ['Mayor Ana Petrov said: "The bridge is closed."', ['The bridge is closed.'], 'Mayor Ana Petrov', 'said'],
  ['She added, “We will open it again in May.”', ['We will open it again in May.'], 'She', 'added'],
  ['«The bridge is closed», the mayor told reporters.', ['The bridge is closed'], 'the mayor', 'told'],
  ['‘The soldiers’ homes are safe,’ he said.', ['The soldiers’ homes are safe,'], 'he', 'said'],
  ["'The soldiers' homes are safe,' he said.", ["The soldiers' homes are safe,"], 'he', 'said'],
  ['"Why now?" Petrov asked.', ['Why now?'], 'Petrov', 'asked'],
  ['"It is late," she said, "but we will try."', ['It is late,', 'but we will try.'], 'she', 'said'],
  [
    '"It is late," she said. "We will try all the same tomorrow."',
    ['It is late,', 'We will try all the same tomorrow.'],
    'she',
    'said',
  ],
  [
    'According to the ministry, "the water is safe to drink again."',
    ['the water is safe to drink again.'],
    'the ministry',
    'According to',
  ],
  [
    'Said the ministry, "The water is safe to drink again."',
    ['The water is safe to drink again.'],
    'the ministry',
    'Said',
  ],
  [
    '"We saw nothing," said Ivo Marek, a spokesman for the port.',
    ['We saw nothing,'],
    'Ivo Marek, a spokesman for the port',
    'said',
  ],
  [
    'The agency quoted Marek as saying: "Nothing has changed since then."',
    ['Nothing has changed since then.'],
    'Marek',
    'saying',
  ],
  [
    'WHO said: "The outbreak is over in all three provinces."',
    ['The outbreak is over in all three provinces.'],
    'WHO',
    'said',
  ],
];

const INDIRECT: readonly Case[] = [
  ['The minister said that the road would stay shut.', ['the road would stay shut'], 'The minister', 'said'],
  [
    'Farmer Ana Petrov, 58, whose field was lost, said the road is shut.',
    ['the road is shut'],
    'Farmer Ana Petrov',
    'said',
  ],
  ['LAGOS, Feb 10 (Newswire) -- The road is shut, police say.', ['The road is shut'], 'police', 'say'],
  ['LAGOS — Heavy rain fell on Monday, according to police.', ['Heavy rain fell on Monday'], 'police', 'according to'],
  ['Officials in Lagos say the road is shut.', ['the road is shut'], 'Officials in Lagos', 'say'],
  ['The road is shut, according to police.', ['The road is shut'], 'police', 'according to'],
  ['The road is shut, police say.', ['The road is shut'], 'police', 'say'],
  ['The road, she said, would stay shut.', ['The road', 'would stay shut'], 'she', 'said'],
  [
    'According to reports from Nairobi, hundreds have fled.',
    ['hundreds have fled'],
    'reports from Nairobi',
    'According to',
  ],
  [
    'Official figures indicate that around 900 people live there.',
    ['around 900 people live there'],
    'Official figures',
    'indicate',
  ],
  ['Reports suggest that the army is moving.', ['the army is moving'], 'Reports', 'suggest'],
  [
    'The harbour master, Ivo Marek, described the situation as calm after the storm.',
    ['situation as calm after the storm'],
    'The harbour master, Ivo Marek',
    'described',
  ],
  ['The council urged residents to boil their water.', ['to boil their water'], 'The council', 'urged'],
  ['Ode has denied that he took the money.', ['he took the money'], 'Ode', 'denied'],
  ['Marek went on to say that the port was safe.', ['the port was safe'], 'Marek', 'say'],
  ['The widow, who said he was tired, wept.', ['he was tired'], 'The widow', 'said'],
  ['As WHO reported, the outbreak is over.', ['the outbreak is over'], 'WHO', 'reported'],
];

const MIXED: readonly Case[] = [
  ['Petrov stated that the aim is to “move the border.”', ['the aim is to “move the border.”'], 'Petrov', 'stated'],
  ['The raid was "pointless," Petrov said.', ['The raid was "pointless,"'], 'Petrov', 'said'],
  ['She called the raid "pointless".', ['the raid "pointless"'], 'She', 'called'],
  ['Petrov said there was "real risk" involved.', ['there was "real risk" involved'], 'Petrov', 'said'],
];

describe('a date before a cue', () => {
  it('is no source', () => {
    const said = read('The licence expired in March 2015, saying that the road is shut.');
    expect(said.map(({ source }) => source)).not.toContain('March 2015');
    expect(said).toHaveLength(1);
  });
});

describe('findAttributions', () => {
  describe.each([
    ['direct', DIRECT],
    ['indirect', INDIRECT],
    ['mixed', MIXED],
  ] as const)('%s speech', (directness, cases) => {
    it.each(cases)('%s', (text, content, source, cue) => {
      expect(certain(text).map((one) => [one.directness, one.content, one.source, one.cue])).toEqual([
        [directness, content, source, cue],
      ]);
    });
  });

  it.each([
    ['a scare quote', 'The so-called "reform" of the port has begun.'],
    ['the title of a work', 'Her second novel, "The Long Way Home", came out in May.'],
    ['feet and inches', 'The door is 6\' 2" high and 3\' wide, and 4" thick.'],
    ['elisions', "It was rock 'n' roll from the '90s for the boys' choir and 'em."],
    ['what was not said', 'The minister did not say when the road would open.'],
    ['what may be said', 'Critics could say that the law is weak.'],
    ['nouns that look like cues', 'The report and the claims were filed with the state in the note of the call.'],
    ['a name with a cue in it', 'The Daily Express and Human Rights Watch Report were read.'],
    ['an object, not a clause', 'Police found a man who was hurt.'],
    ['two deeds, not a clause', 'Moreira declared a state of emergency and sent soldiers to the coast.'],
  ])('takes %s for no quotation', (_name, text) => {
    expect(certain(text)).toEqual([]);
  });

  it.each([
    ['Petrov said in a Telegram video that the bridge was closed.', 'in a Telegram video'],
    ['In a statement, the ministry said that the bridge was closed.', 'In a statement'],
    ['Petrov told Reuters that the bridge was closed.', 'Reuters'],
    ['"The bridge is closed," Petrov said on state television.', 'on state television'],
    ['Writing on X, Petrov said that the bridge was closed.', 'on X'],
    ['Speaking to Channel Nine, Petrov said that the bridge was closed.', 'Channel Nine'],
    ["Petrov said on Channel Nine's breakfast show that the bridge was closed.", "on Channel Nine's breakfast show"],
    ['In a letter seen by the Herald, Petrov said that the bridge was closed.', 'In a letter seen by the Herald'],
    ['"The bridge is closed," Petrov said by email.', 'by email'],
    ['Petrov told the jury that the bridge was closed.', null],
    ['Petrov said on Tuesday that the bridge was closed.', null],
  ])('reads the channel of "%s"', (text, channel) => {
    expect(certain(text).map((one) => one.channel)).toEqual([channel]);
  });

  it('lets a quote after a colon inherit the speaker of the clause before it', () => {
    const said = certain('She also noted that the port helps the town: “This has shown us that we can go on.”');
    expect(said.map((one) => [one.directness, one.content, one.source, one.inheritsFrom])).toEqual([
      ['indirect', ['the port helps the town'], 'She', null],
      ['direct', ['This has shown us that we can go on.'], null, 0],
    ]);
  });

  it('joins paragraphs that a quote mark reopens', () => {
    const said = certain('Petrov said: “The bridge is closed.\n\n“It will open in May.”\n\nThe town was quiet.');
    expect(said.map(({ content, source }) => [content, source])).toEqual([
      [['The bridge is closed.', 'It will open in May.'], 'Petrov'],
    ]);
  });

  it('lets a quote that is a paragraph of its own inherit the speaker', () => {
    const said = certain('"The bridge is closed," Petrov said.\n\n"It will not open before the end of May."');
    expect(said.map(({ content, source, inheritsFrom }) => [content, source, inheritsFrom])).toEqual([
      [['The bridge is closed,'], 'Petrov', null],
      [['It will not open before the end of May.'], null, 0],
    ]);
  });

  it('is less sure of a quote that nobody is known to have said', () => {
    const said = read('The town was quiet. "It will not open before the end of May."');
    expect(
      said.map(({ source, inheritsFrom, confidence }) => [source, inheritsFrom, confidence < CERTAIN_FROM]),
    ).toEqual([[null, null, true]]);
  });

  it('ends a quote whose mark is missing with its sentence, and is less sure of it', () => {
    const [lost] = read(
      'Petrov said "the bridge is closed for the whole summer. Officials in Lagos say the road is shut.',
    );
    const [kept] = read(
      'Petrov said "the bridge is closed for the whole summer." Officials in Lagos say the road is shut.',
    );
    expect(lost?.content).toEqual(['the bridge is closed for the whole summer.']);
    expect(lost?.confidence).toBeLessThan(kept?.confidence ?? 0);
  });

  it('reads a statement set off below its speaker', () => {
    const said = certain(
      'Following the talks, the envoy said:\n\nI welcome the accord.\n\nWe must keep working.\n\nThe envoy will fly home today.',
    );
    expect(said.map(({ content, source }) => [content, source])).toEqual([
      [['I welcome the accord.\n\nWe must keep working.'], 'the envoy'],
    ]);
  });

  it.each([
    ['a deed', '“The strike could last until the weekend.” Norway offered to mediate.', 'Norway'],
    ['a description', 'It is “a very long way from home.” Friends described Amparo as generous.', 'Friends'],
  ])('does not give the quote of the sentence before to whom %s is told of', (_what, text, source) => {
    expect(certain(text).filter((one) => one.directness === 'direct' && one.source === source)).toEqual([]);
  });

  it.each([
    ['A captain who has sailed for years, and who gave no name, described it as “a lottery.”', 'A captain'],
    [
      'Ivo Marek, an analyst at the bank, the largest in Lagos, said prices would rise.',
      'Ivo Marek, an analyst at the bank, the largest in Lagos',
    ],
    ['Scientists using a telescope in Peru said the rock was near.', 'Scientists'],
    ['Groups have, however, warned that the plan is late.', 'Groups'],
  ])('finds the source of "%s"', (text, source) => {
    expect(certain(text).map((one) => one.source)).toEqual([source]);
  });

  it('gives each of two speakers in one sentence their own words', () => {
    const said = certain('The army says the town is calm, but residents say that shots were fired.');
    expect(said.map(({ content, source }) => [content, source])).toEqual([
      [['the town is calm'], 'The army'],
      [['shots were fired'], 'residents'],
    ]);
  });

  it('gives a second verb the subject of the first', () => {
    const said = certain('Petrov said that the bridge was closed, adding that it would open in May.');
    expect(said.map(({ content, source }) => [content, source])).toEqual([
      [['the bridge was closed'], 'Petrov'],
      [['it would open in May'], 'Petrov'],
    ]);
  });

  it('is surer of quote marks than of "that", and of "that" than of a bare clause', () => {
    const [quoted] = read('Petrov said: "The bridge is closed."');
    const [that] = read('Petrov said that the bridge is closed.');
    const [bare] = read('Petrov said the bridge is closed.');
    const sureness = [quoted, that, bare].map((one) => one?.confidence ?? 0);
    expect(sureness).toEqual([...sureness].sort((a, b) => b - a));
    expect(new Set(sureness).size).toBe(3);
  });
});
