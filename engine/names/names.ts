import type { NameSpan, TaggedText } from '../model';
import { candidatesOf, type Candidate } from './candidates';
import { capitalRuns } from './capital-runs';
import { documentWords } from './document-words';
import { headlineNames } from './headline-names';
import { isTitleCase } from './headlines';
import { readCandidates } from './readings';

/**
 * People, organisations and places called by name, and demonyms, in text order and without overlap.
 * Spans leave out titles, a leading "the" and the possessive "'s"; tokens joined by hyphens are one name.
 */
export function findNames(text: TaggedText): NameSpan[] {
  const titleCase = text.sentences.map((sentence) => isTitleCase(text, sentence));
  const words = documentWords(text, titleCase);
  const candidates: Candidate[] = [];
  for (const sentence of text.sentences) {
    if (titleCase[sentence.index] === true) continue;
    for (const run of capitalRuns(text, sentence)) {
      candidates.push(...candidatesOf(run, { text, words, firstOfSentence: sentence.firstToken }));
    }
  }
  const inProse = readCandidates(text, candidates, words);
  const inHeadlines = headlineNames(text, { titleCase, known: inProse });
  return [...inProse, ...inHeadlines].sort((a, b) => a.start - b.start);
}
