import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Entity } from '../../engine/model';
import { type Example, EXAMPLES } from './examples';
import { actorsOf, bareRole, figuresAt, findFigure, findQuote, goesBy, regionsOf, speakerOf } from './reading';

describe.each(EXAMPLES)('the command line on the $name article', (example) => {
  let analysis: Analysis;
  let actors: readonly Entity[];
  beforeAll(() => {
    analysis = analyse(example);
    actors = actorsOf(analysis);
  });

  it.each(example.people)('lists $name with the role "$role"', ({ name, role }) => {
    const person = actors.find((actor) => goesBy(analysis, actor, name));
    expect(person?.kind).toBe('person');
    expect(person?.roles.map(({ text }) => bareRole(text))).toContain(bareRole(role));
  });

  it.each(example.unnamed)('lists the unnamed source "%s"', (name) => {
    const source = actors.find((actor) => goesBy(analysis, actor, name));
    expect(source).toMatchObject({ kind: 'person', named: false });
  });

  it.each(example.placesThatAct)('lists %s among the actors', (name) => {
    expect(actors.find((actor) => goesBy(analysis, actor, name))?.kind).toBe('place');
  });

  it.each(example.expected.regions)('lists the region $name once', ({ name, aliases = [] }) => {
    const listed = regionsOf(analysis).filter((region) =>
      [name, ...aliases].some((form) => goesBy(analysis, region, form)),
    );
    expect(listed.map((region) => region.name)).toHaveLength(1);
  });

  it('lists at least three quarters of the figures, with their hedge and what is counted', () => {
    const found = example.expected.figures.filter((figure) => findFigure(analysis, figure) !== undefined);
    expect(found.length, `found only: ${found.map(({ text }) => text).join(' | ')}`).toBeGreaterThanOrEqual(
      example.figuresAtLeast,
    );
  });

  it.each(example.expected.notFigures)('does not take "%s" for a figure', (number) => {
    expect(example.text).toContain(number);
    expect(figuresAt(analysis, number)).toEqual([]);
  });

  it.each(example.quotes)('lists the $directness quotation of $speaker: $content', (expected) => {
    const quotation = findQuote(analysis, expected);
    expect(quotation?.directness).toBe(expected.directness);
    const speaker = quotation && speakerOf(analysis, quotation);
    expect(speaker && goesBy(analysis, speaker, expected.speaker), `spoken by ${speaker?.name ?? 'nobody'}`).toBe(true);
  });
});

/** Runs the command as a reader would, on the text file. */
function analyse({ file, text, expected: { published } }: Example): Analysis {
  const date = published === undefined ? [] : ['--published', published];
  const args = ['--import', 'tsx', 'cli/main.ts', 'analyse', file, '--format', 'json', ...date];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`exit code ${String(status)}: ${stderr}`);
  const analysis = JSON.parse(stdout) as Analysis;
  if (analysis.text !== text) throw new Error('the analysis is not of the text that was given');
  return analysis;
}
