import { combine } from '../hashing';
import { writeDocumentFeatures } from './document-features';
import type { FeatureBuffer } from './feature-buffer';
import { writeListFeatures } from './list-features';
import { writePlaceFeatures } from './place-features';
import type { NameReading } from './reading';
import { writeRunFeatures } from './run-features';
import { writeWordFeatures } from './word-features';

/**
 * Writes all features of one token into the buffer, which it empties first. Part of the model: a change here, or in
 * the files it calls, asks for new training.
 */
export function writeNameFeatures(reading: NameReading, at: number, into: FeatureBuffer): void {
  into.clear();
  writeWordFeatures(reading, at, into);
  writeListFeatures(reading, at, into);
  writePlaceFeatures(reading, at, into);
  const { facts, runs } = reading;
  if ((runs.wide[at] ?? null) === null) {
    into.add(99, combine(1, facts[at]?.clusters[0] ?? 0));
    return;
  }
  writeRunFeatures(reading, at, into);
  writeDocumentFeatures(reading, at, into);
}
