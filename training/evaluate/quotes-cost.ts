import type { Knowledge } from '../../engine/knowledge';
import { joinMentions } from '../../engine/coref/entities';
import { digestOf } from '../../engine/digest/digest';
import { withSalience } from '../../engine/digest/salience';
import { findQuantities } from '../../engine/figures/figures';
import { linkQuantities } from '../../engine/figures/links/links';
import type { Attribution } from '../../engine/model';
import { findNames } from '../../engine/names/names';
import { findNominals } from '../../engine/names/nominals';
import { findRoles } from '../../engine/names/roles';
import { readPlaces } from '../../engine/places/places';
import { findAttributions } from '../../engine/quotes/attributions';
import { quotationsOf } from '../../engine/quotes/quotations';
import { tagGrammar } from '../../engine/tagger/grammar/grammar';
import { tagNames } from '../../engine/tagger/names/tag-names';
import { blocksOf } from '../../engine/text/blocks';
import { tokenise } from '../../engine/text/tokenise';
import { findReferences } from '../../engine/times/references';
import { findTimes } from '../../engine/times/times';
import { readOnce } from './read-once';
import type { TimedProgram } from './speed';

/** The programs whose times say what quotes cost. Each reads the texts they were made for, and no others. */
export interface QuotesCost {
  /** The quotes stage by itself. */
  readonly alone: TimedProgram;
  /** That stage and all that reads what it finds: the joining of speakers, salience, sources of figures, the digest. */
  readonly withQuotes: TimedProgram;
  /** The same in an article where nobody says anything. */
  readonly without: TimedProgram;
}

/**
 * What comes before the quotes stage, or has nothing to do with it, is done here once and is in none of the times.
 *
 * @param bytes a model file that has been loaded before.
 */
export function quotesCost(bytes: Uint8Array, texts: readonly string[]): QuotesCost {
  const before = readOnce(bytes, texts, readBefore);
  return {
    alone: (text) => quotationsOf(findAttributions(before(text).text), []),
    withQuotes: (text) => readOn(before(text), findAttributions(before(text).text)),
    without: (text) => readOn(before(text), []),
  };
}

type Before = ReturnType<typeof readBefore>;

/** As in `analyse`: the stages that do not know of quotes. */
function readBefore(plain: string, { model, gazetteer }: Knowledge) {
  const text = tagGrammar(tokenise(plain, blocksOf(plain, { title: 'none' })), model.grammar);
  const names = findNames(text, tagNames(text, model.names, gazetteer));
  const times = findTimes(text, null);
  return {
    text,
    names,
    times,
    places: readPlaces(text, names, { gazetteer, site: null }),
    nominals: findNominals(text, names),
    roles: findRoles(text, names),
    figures: findQuantities(text, { times, references: findReferences(text), names }),
  };
}

/** As in `analyse`: the stages after the quotes. */
function readOn({ text, times, figures, ...evidence }: Before, attributions: readonly Attribution[]) {
  const joined = joinMentions(text, { ...evidence, attributions });
  const quotations = quotationsOf(attributions, joined.speakers);
  const entities = withSalience(text, joined.entities, quotations);
  const quantities = linkQuantities(text, figures, { quotations, times, entities });
  return {
    quotations,
    digest: digestOf({ text: text.text, blocks: text.blocks, entities, quotations, quantities, times }),
  };
}
