import { describe, expect, it } from 'vitest';
import { csvHeader, csvRows } from '../../cli/formats/csv';
import { renderMarkdown } from '../../cli/formats/markdown';
import { renderReadable } from '../../cli/formats/readable';
import { TABLES } from '../../cli/options';
import type { Analysis } from '../../engine/model';
import { ANALYSIS } from '../fixtures/analysis';

const readable = (analysis: Analysis, width = 90, color = false): string => renderReadable(analysis, { width, color });
const EMPTY: Analysis = {
  ...{ ...ANALYSIS, text: '', blocks: [], entities: [], quotations: [], quantities: [], times: [] },
  digest: {
    ...{ actors: [], regions: [], figures: [], quotes: [], timeline: [], sources: [], disagreements: [] },
    ...{ thoughts: [], voices: [], unheard: [], unsourced: { quotations: [], quantities: [] } },
    ...{ counts: [], checks: [] },
    scenes: [],
    lessCertain: { entities: [], quotations: [], quantities: [] },
  },
};

/** Of the last quotation, a thought; and somebody who is not heard. */
const withThought: Analysis = {
  ...ANALYSIS,
  quotations: ANALYSIS.quotations.map((one, at) =>
    at === 3 ? { ...one, act: 'thought' as const, directness: 'indirect' as const } : one,
  ),
  digest: { ...ANALYSIS.digest, thoughts: [3], unheard: ['e4'] },
};

/** The same analysis with a text whose words are an attacker's; spans stay where they were. */
function withWords(from: string, to: string): Analysis {
  return { ...ANALYSIS, text: ANALYSIS.text.replace(from, to.padEnd(from.length).slice(0, from.length)) };
}

describe('the readable digest', () => {
  it('lists everything the digest lists, with what is said of it', () => {
    expect(readable(ANALYSIS)).toBe(`Ferry line to the outer islands stops for winter
news.example · 2024-10-15T08:00:00Z

ACTORS
  Ilse Varga          Harbour minister · person
  Westline Ferries    organization
  the county council  organization
  A captain           unnamed person
  Ireland             place

REGIONS
  Galway    town · in Ireland · IE
  Ireland   country
  Mull      place · in Scotland · GB
  Scotland  region · GB

FIGURES
  Around 1,200 people  about 1,200 people · “live on the islands” · hedged: Around ·
                       source: the county council
  Dozens of residents  24–99 residents · “protested in Galway” · in Galway
  3.5 million euros    3,500,000 euros · last year

QUOTES
  Ilse Varga, Harbour minister
  68 % of quoted words
    the ferry from Galway to the outer islands would stop in November
    said, indirect
    “We cannot ask crews to sail in this weather,”
    said, in a radio interview
  A captain
  19 % of quoted words
    "two of the engines" had failed
    said, mixed
  Westline Ferries
  13 % of quoted words
    the boats were unsafe
    denied, indirect

TIMELINE
  2023     last year
  2024-03  March 2024
  open     on Tuesday

SOURCES
  Ilse Varga          named · 2 statements
                      – the ferry from Galway to the outer islands would …
                      – We cannot ask crews to sail in this weather,
  the county council  named · 1 figure
                      – Around 1,200 people
  A captain           unnamed · 1 statement
                      – "two of the engines" had failed
  No source           2 figures
                      – Dozens of residents
                      – 3.5 million euros

LESS CERTAIN
  two  2 people
`);
  });

  it('says who is named and not heard', () => {
    expect(readable(withThought)).toContain('\n  Named but not heard: Westline Ferries\n');
  });

  it.each([40, 60, 110])('keeps every line within %i columns', (width) => {
    const lines = readable(ANALYSIS, width).split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it('has colour codes only where they are wanted', () => {
    const codes = /\u001b\[\d+m/;
    expect(readable(ANALYSIS, 90, true)).toMatch(codes);
    expect(readable(ANALYSIS, 90, false)).not.toMatch(codes);
  });

  it('lets no word of the page steer the terminal or turn the line', () => {
    const hostile = readable(withWords('Around 1,200 people', '\u001b]0;x\u0007\u009b2J\u202ekcab'));
    expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(hostile).toContain(']0;x');
  });

  it('says so when there is nothing to read', () => {
    expect(readable(EMPTY)).toContain('There is no text to read.');
  });
});

describe('Markdown', () => {
  it('has a section for each list, and quotes as quotes', () => {
    const markdown = renderMarkdown(ANALYSIS);
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# Ferry line to the outer islands stops for winter',
      ...['Actors', 'Regions', 'Figures', 'Quotes', 'Timeline', 'Sources', 'Less certain'].map((name) => `## ${name}`),
    ]);
    expect(markdown).toContain('- **Ilse Varga**: Harbour minister · person\n');
    expect(markdown).toContain(
      '**Ilse Varga**, Harbour minister (68 % of quoted words)\n\n> the ferry from Galway to the outer islands',
    );
    expect(markdown).toContain('> “We cannot ask crews to sail in this weather,”  \n> (said, in a radio interview)');
  });

  it('has what rests on each source below it, and what rests on none', () => {
    expect(renderMarkdown(ANALYSIS)).toContain('- **the county council**: named · 1 figure\n  - Around 1,200 people\n');
    expect(renderMarkdown(ANALYSIS)).toContain('- **No source**: 2 figures\n  - Dozens of residents\n');
  });

  it('has what people are said to think, and who is not heard', () => {
    const markdown = renderMarkdown(withThought);
    expect(markdown).toContain('## Views, wishes and topics\n\n- **A captain**: said: "two of the engines" had failed');
    expect(markdown).toContain('Named but not heard: Westline Ferries\n');
  });

  it.each([
    ['an element', '<img src=x>', '\\<img src=x\\>'],
    ['a link', '[a](b:c)', '\\[a\\](b:c)'],
    ['an address', 'http://a.example', 'http:\\//a.example'],
    ['emphasis and code', '*a* `b`', '\\*a\\* \\`b\\`'],
  ])('makes no markup of %s in the article', (_, words, escaped) => {
    expect(renderMarkdown(withWords('the boats were unsafe', words))).toContain(`> ${escaped}`);
  });
});

describe('CSV', () => {
  const VARGA = ['Ilse Varga', 'named', 'Harbour minister'];

  it.each(TABLES)('%s has a cell for each column in every row', (table) => {
    const header = csvHeader(table).trimEnd().split(',').length;
    const rows = records(csvRows(ANALYSIS, table));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => header));
  });

  it('has every figure with its range, claim and source', () => {
    expect(csvHeader('figures')).toBe(
      'document,start,end,text,min,max,relation,change,from_min,from_max,unit,counted,kind,claim,hedges,source,date,place,certain,confidence,vague,change_form,unit_text,conversions,inherited,same_count,agrees,checks\r\n',
    );
    expect(records(csvRows(ANALYSIS, 'figures'))[0]?.slice(3)).toEqual([
      'Around 1,200 people',
      '1200',
      '1200',
      'about',
      '',
      '',
      '',
      'person',
      'people',
      'people',
      'live on the islands',
      'Around',
      'the county council',
      '',
      '',
      'yes',
      '0.9',
      ...['no', '', 'people', '', '', '', '', ''],
    ]);
  });

  it('has a row for each statement and figure with its source, or none', () => {
    expect(records(csvRows(ANALYSIS, 'sources')).map((row) => row.slice(3))).toEqual([
      [...['the ferry from Galway to the outer islands would stop in November', 'statement'], ...VARGA],
      [...['We cannot ask crews to sail in this weather,', 'statement'], ...VARGA],
      ['Around 1,200 people', 'figure', 'the county council', 'named', ''],
      ['"two of the engines" had failed', 'statement', 'A captain', 'unnamed', ''],
      ['Dozens of residents', 'figure', '', 'none', ''],
      ['3.5 million euros', 'figure', '', 'none', ''],
    ]);
  });

  it('has each voice with its words, and those not heard with none', () => {
    expect(records(csvRows(withThought, 'voices')).map((row) => row.slice(1))).toEqual([
      ['Ilse Varga', 'Harbour minister', '21', '9', '0.677', '2'],
      ['A captain', '', '6', '4', '0.194', '1'],
      ['Westline Ferries', '', '4', '0', '0.129', '1'],
      ['Westline Ferries', '', '0', '0', '0', '0'],
    ]);
  });

  it('tells thoughts from quotes', () => {
    const kinds = records(csvRows(withThought, 'all')).map((row) => row[3]);
    expect(kinds.filter((kind) => kind === 'thought')).toHaveLength(1);
  });

  it('has everything found, in the order of the text, by default', () => {
    const starts = records(csvRows(ANALYSIS, 'all')).map((row) => Number(row[1]));
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(new Set(records(csvRows(ANALYSIS, 'all')).map((row) => row[3]))).toEqual(
      new Set(['person', 'place', 'organization', 'quote', 'figure', 'date']),
    );
  });

  it.each(['=1+1', '+1', '@SUM(A1)', '-2'])('sets off words that a spreadsheet would run: %s', (formula) => {
    const row = records(csvRows(withWords('the boats were unsafe', formula), 'quotes'))[2];
    expect(row?.[3]?.trimEnd()).toBe(`'${formula}`);
  });
});

/** Rows of RFC 4180 text without line breaks inside cells. */
function records(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}
