import { describe, expect, it } from 'vitest';
import { isoDay } from '../../cli/input/dates';
import { decode } from '../../cli/input/decode';
import { linesOf, type Line } from '../../cli/input/lines';
import { readPage } from '../../cli/input/page';
import { readRecord } from '../../cli/input/record';
import { textDocument } from '../../cli/input/text';
import { inOrder } from '../../cli/run/in-order';

async function* chunksOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk as string));
}
async function linesIn(chunks: AsyncGenerator<Uint8Array>, maxLength?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(chunks, maxLength)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it.each([
    ['ends of all kinds', ['a\nb\r\nc'], ['a', 'b', 'c']],
    ['a last line with its end', ['a\n'], ['a']],
    ['blank lines', ['a\n\n\nb'], ['a', '', '', 'b']],
    ['chunks that cut a line', ['a', 'b\nc', '\n'], ['ab', 'c']],
    ['a byte order mark', ['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
    ['nothing', [], []],
  ])('%s', async (_, chunks, wanted) => {
    expect((await linesIn(chunksOf(...chunks))).map(({ text }) => text)).toEqual(wanted);
  });

  it('puts a character together that two chunks share', async () => {
    const bytes = Buffer.from('né👩‍🚒');
    const halves = [...bytes].map((byte) => new Uint8Array([byte]));
    expect(await linesIn(chunksOf(...halves))).toEqual([{ number: 1, text: 'né👩‍🚒' }]);
  });

  it('reads over a line that is too long, and goes on', async () => {
    expect(await linesIn(chunksOf('abc\n', 'abcdef', 'gh\nxyz'), 5)).toEqual([
      { number: 1, text: 'abc' },
      { number: 2, text: null },
      { number: 3, text: 'xyz' },
    ]);
  });
});

describe('a line of JSONL', () => {
  const read = (line: string, published: string | null = null): ReturnType<typeof readRecord> =>
    readRecord({ place: 'a.jsonl:7', line, published });

  it.each([
    ['not JSON', '{"id": 1,', 'a.jsonl:7', 'not a JSON object; give one document a line'],
    ['a list', '[1]', 'a.jsonl:7', 'not a JSON object; give one document a line'],
    ['null', 'null', 'a.jsonl:7', 'not a JSON object; give one document a line'],
    ['neither text nor page', '{"id": "k", "text": 3}', 'k', 'neither "text" nor "html" is a string; give one of them'],
    [
      'only inherited names',
      '{"__proto__": {"text": "x"}}',
      'a.jsonl:7',
      'neither "text" nor "html" is a string; give one of them',
    ],
  ])('that is %s gives an error under its id', (_, line, id, error) => {
    expect(read(line)).toEqual({ ok: false, id, error });
  });

  it.each([
    ['{"id": "k", "text": "x"}', 'k'],
    ['{"id": 12, "text": "x"}', '12'],
    ['{"text": "x"}', 'a.jsonl:7'],
  ])('%s is called %j', (line, id) => {
    const reading = read(line);
    expect(reading.ok && reading.document.id).toBe(id);
  });

  it.each([
    ['its own date', '{"text": "x", "published": "2031-05-03"}', '2030-01-01', '2031-05-03'],
    ['the command’s date', '{"text": "x"}', '2030-01-01', '2030-01-01'],
    ['the command’s date for one that is none', '{"text": "x", "published": "soon"}', '2030-01-01', '2030-01-01'],
    ['the page’s date', '{"html": "<time datetime=\\"2031-05-04\\">x</time>", "url": ""}', null, '2031-05-04'],
    ['no date', '{"text": "x"}', null, null],
  ])('has %s', (_, line, published, wanted) => {
    const reading = read(line, published);
    expect(reading.ok && reading.document.published).toBe(wanted);
  });

  it('leaves the text as it is', () => {
    const text = ' \r\n Title\u0000 \n\n👩‍🚒 e\u0301 \u202e x  ';
    const reading = read(JSON.stringify({ text, title: 'Another title' }));
    expect(reading.ok && reading.document.text).toBe(text);
    expect(reading.ok && reading.document.blocks.map(({ role }) => role)).not.toContain('title');
  });
});

describe('plain text', () => {
  const TEXT = 'Harbour opens\nThe boats are back.\nThe wall holds.';
  const rolesOf = (title: Parameters<typeof textDocument>[0]['title']): string[] =>
    textDocument({ id: 'x', text: TEXT, published: null, title }).blocks.map(
      ({ role, start, end }) => `${role}: ${TEXT.slice(start, end)}`,
    );

  it('has its first line for a title', () => {
    expect(rolesOf({ in: 'first-line' })[0]).toBe('title: Harbour opens');
  });

  it.each([
    ['begins with the title given', ' Harbour opens ', 'title: Harbour opens'],
    ['does not begin with the title given', 'Harbour', 'paragraph: Harbour opens'],
    ['has no title given', null, 'paragraph: Harbour opens'],
  ])('from a line that %s', (_, words, first) => {
    expect(rolesOf({ in: 'record', words })[0]).toBe(first);
  });
});

describe('a page', () => {
  it('is read though it is only a fragment', () => {
    expect(readPage('<h1>Harbour opens</h1><p>The boats are back, all of them.</p>', '').text).toBe(
      'Harbour opens\n\nThe boats are back, all of them.',
    );
  });
});

describe('bytes', () => {
  const page = (charset: string): string => `<meta charset="${charset}"><p>Müller</p>`;
  it.each([
    ['UTF-8', Buffer.from('Müller'), 'text', 'Müller'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFMüller'), 'text', 'Müller'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFMüller', 'utf16le'), 'text', 'Müller'],
    ['broken UTF-8', Buffer.from([0x4d, 0xfc]), 'text', 'M\uFFFD'],
    ['a page that declares Latin 1', Buffer.from(page('iso-8859-1'), 'latin1'), 'html', page('iso-8859-1')],
    ['a page that declares nonsense', Buffer.from(page('klingon')), 'html', page('klingon')],
    ['an old page that declares nothing', Buffer.from('<p>Müller', 'latin1'), 'html', '<p>Müller'],
  ] as const)('of %s', (_, bytes, kind, text) => {
    expect(decode(bytes, kind)).toBe(text);
  });
});

describe('--published', () => {
  it.each([
    ['2024-08-11', '2024-08-11'],
    ['2024-02-29', '2024-02-29'],
    ['2024-08-11T10:00:00Z', '2024-08-11T10:00:00Z'],
    ['2024-02-30', null],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['11.08.2024', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (stated, date) => {
    expect(isoDay(stated)).toBe(date);
  });
});

describe('jobs side by side', () => {
  it('come out in order, and never more than the limit are under way', async () => {
    let underWay = 0;
    let most = 0;
    const run = async (job: number): Promise<number> => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, (job * 7) % 5));
      underWay -= 1;
      return job;
    };
    async function* jobs(): AsyncGenerator<number> {
      for (let job = 0; job < 30; job += 1) yield Promise.resolve(job);
    }
    const results: number[] = [];
    for await (const result of inOrder(jobs(), run, 4)) results.push(result);
    expect(results).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(most).toBe(4);
  });
});
