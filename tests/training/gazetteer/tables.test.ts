import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyTables } from '../../../training/gazetteer/tables';
import { country, firstOrder, secondOrder, town } from './small-world';

/** Applies one table of the given name to a small world. */
function apply(file: string, text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gazetteer-'));
  writeFileSync(path.join(folder, file), text);
  const small = town('Orvik', { people: 900 });
  const large = town('Orvik', { people: 90_000 });
  const other = firstOrder('Varnes Oblast', { code: 'FR.02', towns: [small] });
  const arden = firstOrder('Arden', { secondOrders: [secondOrder('Tarvo', [large])] });
  const countries = [country([arden, other])];
  return { features: applyTables(folder, countries), countries, arden, other, small, large };
}

describe('names', () => {
  it('are put to the most populous town of a key, or to the one in a division', () => {
    const { small, large } = apply(
      'names-a.txt',
      'FR/Orvik | | Oldtown; New Town | Orviker |\nFR.02/orvik | | Other | | 4.5\n',
    );
    expect([...large.aliases, ...large.demonyms]).toEqual(['Oldtown', 'New Town', 'Orviker']);
    expect([...small.aliases, small.prominence]).toEqual(['Other', 4.5]);
  });

  it('rename divisions and countries, and keep the old name', () => {
    const { other, countries } = apply('names-a.txt', '# who\n\nFR.02 | Sarn Oblast | | |\nFR | Gaul | | |\n');
    expect([other.name, other.core, ...other.aliases]).toEqual(['Sarn Oblast', 'Sarn', 'Varnes Oblast']);
    expect(countries[0]?.name).toBe('Gaul');
  });
});

it('points move countries and divisions', () => {
  const { arden, countries } = apply('points.txt', 'FR | 46 | 2\nFR.01 | -10.5 | 7\n');
  expect([countries[0]?.point, arden.point]).toEqual([
    { latitude: 46, longitude: 2 },
    { latitude: -10.5, longitude: 7 },
  ]);
});

it('features are places of their own', () => {
  const { features } = apply('features-a.txt', 'sea | Varnes Sea; Sea of Varnes | Varnesian | FR.01 | 1 | -2 | 5.5\n');
  expect(features).toMatchObject([
    {
      name: 'Varnes Sea',
      feature: 'sea',
      country: 'FR',
      firstOrder: 'FR.01',
      latitude: 1,
      longitude: -2,
      prominence: 5.5,
    },
  ]);
  expect([...(features[0]?.aliases ?? []), ...(features[0]?.demonyms ?? [])]).toEqual(['Sea of Varnes', 'Varnesian']);
});

describe('a row that cannot be used is told with its file and line', () => {
  it.each([
    ['names-a.txt', '\nFR/Nowhere | | X | |', /^names-a\.txt:2: .*"FR\/Nowhere"/],
    ['names-a.txt', 'FR.99 | | X | |', /^names-a\.txt:1: .*"FR\.99"/],
    ['names-a.txt', 'FR | | X |', /^names-a\.txt:1: expected 5 columns, got 4/],
    ['names-a.txt', 'FR | | | | 10', /^names-a\.txt:1: expected a number from 0 to 9, got "10"/],
    ['points.txt', 'XX | 1 | 2', /^points\.txt:1: .*"XX"/],
    ['points.txt', 'FR | 91 | 2', /^points\.txt:1: expected a number from -90 to 90, got "91"/],
    ['points.txt', 'FR | | 2', /^points\.txt:1: expected a number .* got ""/],
    ['features-a.txt', 'ocean | X | | | 1 | 2 | 3', /^features-a\.txt:1: expected one of .*, got "ocean"/],
    ['features-a.txt', 'sea | | | | 1 | 2 | 3', /^features-a\.txt:1: expected a name/],
    ['features-a.txt', 'sea | X | | XX.1 | 1 | 2 | 3', /^features-a\.txt:1: .*"XX\.1"/],
  ])('%s: %s', (file, text, reason) => {
    expect(() => apply(file, text)).toThrow(reason);
  });
});
