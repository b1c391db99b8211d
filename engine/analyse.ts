import { joinMentions } from './coref/entities';
import { correct } from './corrections/correct';
import { digestOf } from './digest/digest';
import { withSalience } from './digest/salience';
import { findQuantities } from './figures/figures';
import { linkQuantities } from './figures/links/links';
import type { Knowledge } from './knowledge';
import type { Analysis, Block, Correction, TextDocument } from './model';
import { findNames } from './names/names';
import { findNominals } from './names/nominals';
import { findRoles } from './names/roles';
import { readPlaces } from './places/places';
import { findRelations } from './places/relations/relations';
import { findAttributions } from './quotes/attributions';
import { quotationsOf } from './quotes/quotations';
import { tagGrammar } from './tagger/grammar/grammar';
import { tagNames } from './tagger/names/tag-names';
import { textHash } from './text/hash';
import { languageOf } from './text/language';
import { tokenise } from './text/tokenise';
import { findReferences } from './times/references';
import { findTimes } from './times/times';
import { ENGINE_VERSION } from './version';

/** UTF-16 code units. Longer than any article; what lies beyond is kept in `text` and not read. */
export const MAX_ANALYSED_LENGTH = 200_000;

/**
 * Reads a document: who and what it speaks of, who says what, how many, when.
 * Pure: the same document and knowledge give the same analysis. Every span lies within `document.text`.
 *
 * @param knowledge what `loadKnowledge` made of the files of model and gazetteer.
 * @throws {RangeError} when the blocks are not in order within the text: a caller's bug.
 */
export function analyse(document: TextDocument, { model, gazetteer }: Knowledge): Analysis {
  checkBlocks(document);
  const read = readBlocks(document.blocks);

  const text = tagGrammar(tokenise(document.text, read), model.grammar);
  const names = findNames(text, tagNames(text, model.names, gazetteer));
  const places = readPlaces(text, names, { gazetteer, site: document.article?.site ?? null });
  const nominals = findNominals(text, names);
  const roles = findRoles(text, names);
  const attributions = findAttributions(text);
  const times = findTimes(text, document.published);
  const references = findReferences(text);
  const figures = findQuantities(text, { times, references, names });

  const joined = joinMentions(text, { names, nominals, roles, places, attributions });
  const quotations = quotationsOf(attributions, joined.speakers, joined.mute);
  const entities = withSalience(text, joined.entities, quotations);
  const quantities = linkQuantities(text, figures, { quotations, times, entities });
  const relations = findRelations(text, { entities, quantities });

  return {
    id: document.id,
    engineVersion: ENGINE_VERSION,
    textHash: textHash(document.text),
    language: languageOf(document.text),
    text: document.text,
    analysed: { start: 0, end: read.at(-1)?.end ?? 0 },
    blocks: document.blocks,
    entities,
    quotations,
    quantities,
    times,
    references,
    relations,
    ...(document.article === undefined ? {} : { article: document.article }),
    digest: digestOf({ text: document.text, blocks: read, entities, quotations, quantities, times }),
  };
}

/**
 * The analysis with a reader's corrections taken in, oldest first; those its text no longer holds are passed over. What
 * it was stays as it is: taking a correction back is correcting the first analysis without it.
 */
export function corrected(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  const parts = correct(analysis, corrections);
  if (parts.corrections.length === 0) return analysis;
  const blocks = readBlocks(analysis.blocks);
  const entities = withSalience({ blocks }, parts.entities, parts.quotations);
  const { text, times } = analysis;
  return { ...analysis, ...parts, entities, digest: digestOf({ ...parts, text, blocks, entities, times }) };
}

/** The blocks within the analysed length; the one that crosses it is cut. */
function readBlocks(blocks: readonly Block[]): Block[] {
  return blocks
    .filter((block) => block.start < MAX_ANALYSED_LENGTH)
    .map((block) => ({ ...block, end: Math.min(block.end, MAX_ANALYSED_LENGTH) }));
}

function checkBlocks({ text, blocks }: TextDocument): void {
  let at = 0;
  for (const { start, end } of blocks) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= at && end >= start && end <= text.length)) {
      throw new RangeError(
        `blocks must be in order within the text: expected ${at} <= start <= end <= ${text.length}, got ${start}–${end}`,
      );
    }
    at = end;
  }
}
