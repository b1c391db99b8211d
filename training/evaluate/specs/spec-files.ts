import path from 'node:path';
import type { SpecCase, Topic } from './case';
import { quantulumCase } from './quantulum-cases';
import { readCases, type Raw } from './read-json';
import { recognizersCase, type Reading } from './recognizers-cases';

/** A specification file: who it is by, what it is about, and how its cases are read. */
export interface SpecFile {
  /** Below the folder of specifications. */
  readonly file: string;
  readonly topic: Topic;
  /** Null: no case of the file is read, for this reason. */
  readonly caseOf: ((raw: Raw) => SpecCase) | null;
  readonly outOfScope: string | null;
  /** Whether chrono-node has values of this kind. */
  readonly hasPeer: boolean;
}

const recognizers =
  (reading: Reading) =>
  (folder: string, topic: Topic, name: string): SpecFile => ({
    file: `recognizers-text/${folder}/English/${name}.json`,
    topic,
    caseOf: (raw) => recognizersCase(raw, reading),
    outOfScope: null,
    hasPeer: folder === 'DateTime' && topic !== 'duration' && topic !== 'recurring',
  });
const bareNumbers = recognizers('bare numbers');
const numbers = recognizers('numbers');
const times = recognizers('times');
const extents = recognizers('extents');

const skipped = (reason: string, folder: string, names: readonly string[]): SpecFile[] =>
  names.map((name) => ({
    file: `recognizers-text/${folder}/English/${name}.json`,
    topic: 'number',
    caseOf: null,
    outOfScope: reason,
    hasPeer: false,
  }));

const quantulum = (name: string): SpecFile => ({
  file: `quantulum3/${name}.json`,
  topic: 'number',
  caseOf: quantulumCase,
  outOfScope: null,
  hasPeer: false,
});

const MODE = 'a mode of the library, for a product of its makers';
const ORDINALS = 'ordinals: we keep them apart and give nothing for them';

/** Every specification that has to do with English numbers, units and dates, in the order of the table. */
export const SPEC_FILES: readonly SpecFile[] = [
  bareNumbers('Number', 'number', 'NumberModel'),
  numbers('Number', 'range', 'NumberRangeModel'),
  numbers('Number', 'percent', 'PercentModel'),
  numbers('NumberWithUnit', 'money', 'CurrencyModel'),
  numbers('NumberWithUnit', 'measure', 'DimensionModel'),
  numbers('NumberWithUnit', 'temperature', 'TemperatureModel'),
  numbers('NumberWithUnit', 'age', 'AgeModel'),
  quantulum('quantities'),
  quantulum('quantities.ambiguity'),
  times('DateTime', 'any time', 'DateTimeModel'),
  times('DateTime', 'any time', 'MergedParser'),
  times('DateTime', 'date', 'DateParser'),
  times('DateTime', 'period', 'DatePeriodParser'),
  times('DateTime', 'clock', 'DateTimeParser'),
  times('DateTime', 'clock', 'DateTimePeriodParser'),
  times('DateTime', 'clock', 'TimeParser'),
  times('DateTime', 'clock', 'TimePeriodParser'),
  times('DateTime', 'duration', 'DurationParser'),
  times('DateTime', 'recurring', 'SetParser'),
  extents('DateTime', 'any time', 'MergedExtractor'),
  extents('DateTime', 'date', 'DateExtractor'),
  extents('DateTime', 'period', 'DatePeriodExtractor'),
  extents('DateTime', 'clock', 'DateTimeExtractor'),
  extents('DateTime', 'clock', 'DateTimePeriodExtractor'),
  extents('DateTime', 'clock', 'TimeExtractor'),
  extents('DateTime', 'clock', 'TimePeriodExtractor'),
  extents('DateTime', 'duration', 'DurationExtractor'),
  extents('DateTime', 'recurring', 'SetExtractor'),
  ...skipped(ORDINALS, 'Number', ['OrdinalModel', 'OrdinalModelSuppressExtendedTypes']),
  ...skipped(MODE, 'Number', ['NumberModelExperimentalMode', 'NumberModelPercentMode']),
  ...skipped(MODE, 'Number', ['NumberRangeModelExperimentalMode', 'PercentModelPercentMode']),
  ...skipped(MODE, 'DateTime', [
    'DateTimeModelCalendarMode',
    'DateTimeModelComplexCalendar',
    'DateTimeModelExperimentalMode',
    'DateTimeModelExtendedTypes',
    'DateTimeModelSplitDateAndTime',
    'DateTimeModelTasksMode',
    'MergedExtractorSkipFromTo',
  ]),
  ...skipped('holidays by name, which differ from country to country', 'DateTime', [
    'HolidayExtractor',
    'HolidayParser',
  ]),
  ...skipped('time zones', 'DateTime', ['TimeZoneExtractor', 'TimeZoneParser']),
];

/** The folder of specifications below the corpora. */
export function specsFolder(corpora: string): string {
  return path.join(corpora, 'dev', 'specs');
}

/** The cases of a file as they are judged; each case of a file that is not read has the file's reason. */
export function casesOf({ file, caseOf, outOfScope }: SpecFile, folder: string): SpecCase[] {
  const raw = readCases(path.join(folder, file));
  if (caseOf !== null) return raw.map((each) => caseOf(each));
  return raw.map(() => ({ input: '', published: '', expected: [], outOfScope }));
}
