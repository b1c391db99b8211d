import type { Knowledge } from '../../engine/knowledge';
import { joinMentions } from '../../engine/coref/entities';
import { digestOf } from '../../engine/digest/digest';
import { withSalience } from '../../engine/digest/salience';
import { findQuantities } from '../../engine/figures/figures';
import { linkQuantities } from '../../engine/figures/links/links';
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
import type { Quantity } from '../../engine/model';
import { readOnce } from './read-once';
import type { TimedProgram } from './speed';

/** The programs whose times say what figures cost. Each reads the texts they were made for, and no others. */
export interface FiguresCost {
  /** The figures stage by itself: numbers, units, what is counted. */
  readonly alone: TimedProgram;
  /** That stage, the linking to source, time and place, and the digest. */
  readonly withFigures: TimedProgram;
  /** The digest of an article that has no figures. */
  readonly without: TimedProgram;
}

/**
 * What comes before the figures, or has nothing to do with them, is done here once and is in none of the times.
 *
 * @param bytes a model file that has been loaded before.
 */
export function figuresCost(bytes: Uint8Array, texts: readonly string[]): FiguresCost {
  const before = readOnce(bytes, texts, readBefore);
  return {
    alone: (text) => figuresOf(before(text)),
    withFigures: (text) => {
      const read = before(text);
      return digestWith(read, linkQuantities(read.text, figuresOf(read), read));
    },
    without: (text) => digestWith(before(text), []),
  };
}

type Before = ReturnType<typeof readBefore>;

/** As in `analyse`: everything but figures and digest. */
function readBefore(plain: string, { model, gazetteer }: Knowledge) {
  const text = tagGrammar(tokenise(plain, blocksOf(plain, { title: 'none' })), model.grammar);
  const names = findNames(text, tagNames(text, model.names, gazetteer));
  const attributions = findAttributions(text);
  const joined = joinMentions(text, {
    names,
    nominals: findNominals(text, names),
    roles: findRoles(text, names),
    places: readPlaces(text, names, { gazetteer, site: null }),
    attributions,
  });
  const quotations = quotationsOf(attributions, joined.speakers, joined.mute);
  return {
    text,
    names,
    quotations,
    times: findTimes(text, null),
    references: findReferences(text),
    entities: withSalience(text, joined.entities, quotations),
  };
}

function figuresOf({ text, times, references, names }: Before): Quantity[] {
  return findQuantities(text, { times, references, names });
}

function digestWith({ text, entities, quotations, times }: Before, quantities: readonly Quantity[]): unknown {
  return digestOf({ text: text.text, blocks: text.blocks, entities, quotations, quantities, times });
}
