import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse';
import type { Block } from '../../../engine/model';
import { KNOWLEDGE } from '../model';

function read(paragraphs: readonly string[], roles: readonly Block['role'][] = []) {
  let start = 0;
  const blocks = paragraphs.map((words, at) => {
    const block = { start, end: start + words.length, role: roles[at] ?? ('paragraph' as const) };
    start = block.end + 2;
    return block;
  });
  return analyse({ id: 'x', text: paragraphs.join('\n\n'), blocks, published: null }, KNOWLEDGE);
}

/** Who speaks in each quotation, in text order; null where nobody is known. */
function speakers(paragraphs: readonly string[], roles: readonly Block['role'][] = []): (string | null)[] {
  const { entities, quotations } = read(paragraphs, roles);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return quotations.map(({ speaker }) => nameOf.get(speaker?.entity ?? '') ?? null);
}

describe('two attributions of one pronoun', () => {
  it.each([
    'Minister Dan Oakes met the press. He ordered the council to pay and urged ministers to resign.',
    'Dan Oakes came home. He told the court that it was raining but later admitted that he had lied.',
  ])('have one speaker: %s', (text) => {
    expect(speakers([text])).toEqual(['Dan Oakes', 'Dan Oakes']);
  });
});

describe('whom a quotation names first', () => {
  it.each([
    ['Eve Lind said it was raining. “Our mother Ana Ruiz was kind,” she said.', 'Eve Lind'],
    ['Spokesman Bo Lind said it was raining. “Relief chief Karl Berg is late,” he added.', 'Bo Lind'],
    ['Rain fell. “Our mother Ana Ruiz was kind,” she said.', null],
  ])('does not speak it: %s', (text, speaker) => {
    expect(speakers([text]).at(-1)).toBe(speaker);
  });

  it.each([
    ['Rain fell. “The Miners’ Union lost its seat,” they said.'],
    ['Rain fell. “The farmers are right,” they said.'],
  ])('nor do “they”: %s', (text) => {
    expect(speakers([text]).at(-1)).toBeNull();
  });
});

describe('captions', () => {
  const caption = 'Karl Berg speaks in Lima on Monday.';

  it('lend no speaker to the article’s own pronouns', () => {
    const body = ['Bo Lind said it was raining.', caption, '“We are late,” he added.'];
    expect(speakers(body, ['paragraph', 'caption']).at(-1)).toBe('Bo Lind');
  });

  it('unless nobody else is there', () => {
    expect(speakers([caption, '“We are late,” he said.'], ['caption']).at(-1)).toBe('Karl Berg');
  });

  it('and have pronouns of their own', () => {
    expect(speakers(['Bo Lind slept.', `${caption} He said it was raining.`], ['paragraph', 'caption']).at(-1)).toBe(
      'Karl Berg',
    );
  });
});

describe('a source that was cut short', () => {
  it.each([
    ['“It is over,” said mother-of-three Kelly Dunmore.', 'Kelly Dunmore'],
    ['“It is over,” said father-of-two Bo Lind.', 'Bo Lind'],
    ['Harrow analyst Jonathan Mell said shares would fall.', 'Jonathan Mell'],
    ['Brightwell Inc. ("Brightwell"), a leading developer of pumps, said sales rose.', 'Brightwell Inc'],
  ])('is the one named: %s', (text, speaker) => {
    expect(speakers([text])).toEqual([speaker]);
  });

  it('gives no name that begins with a mark', () => {
    const { entities } = read(['Sales rose (again), a leading developer of pumps, said on Monday.']);
    for (const { name } of entities) expect(name).toMatch(/^[\p{L}\p{N}]/u);
  });
});

describe('letters in brackets', () => {
  it.each([
    ['The Tarvo Relief Office (TRO) said it rained. “It is bad,” TRO said.'],
    ['TRO said it rained. “It is bad,” the Tarvo Relief Office (TRO) said.'],
    ['The Tarvo High Court said the law was void. The High Court (HC) said so again. “No,” the HC said.'],
    ['The high court (HC) said the law was void. “No,” the HC said.'],
    ['The UN humanitarian agency (OCHA) said it rained. “It is bad,” OCHA said.'],
  ])('and the words before them are one voice: %s', (text) => {
    const all = speakers([text]);
    expect(new Set(all).size).toBe(1);
    expect(all).not.toContain(null);
    expect(read([text]).digest.voices).toHaveLength(1);
  });
});
