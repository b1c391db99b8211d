import type { Attribution, Span } from '../../../../engine/model';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';
import { marked, type MarkedAttribution } from './notation';

/**
 * What is read wrong in a sentence with brackets: what it marks and is not found, and what is found and not marked.
 * @returns a line for each; none where all is right.
 */
export function faults(sentence: string): string[] {
  const { text, attributions } = marked(sentence);
  const found = certainIn(text);
  const missed = attributions.filter((one) => !found.some((other) => same(one, other, text)));
  const extra = found
    .filter((one) => !attributions.some((other) => same(other, one, text)))
    .filter(attributions.length === 0 ? isSaidInFull : isSaid);
  return [
    ...missed.map((one) => `not found: ${inBrackets(one, text)}`),
    ...extra.map((one) => `found: ${inBrackets({ ...one, cue: one.cue === null ? [] : [one.cue] }, text)}`),
  ];
}

function certainIn(text: string): Attribution[] {
  const tagged = tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })));
  return findAttributions(tagged).filter(({ confidence }) => confidence >= CERTAIN_FROM);
}

/** Thoughts that a sentence does not mark do no harm. */
function isSaid({ act }: Attribution): boolean {
  return act !== 'thought';
}

/** Where nobody speaks, what words were "about" does no harm either. */
function isSaidInFull(one: Attribution): boolean {
  return isSaid(one) && (one.directness !== 'indirect' || one.form !== 'topic');
}

/** The same words, by the same source, for the sake of a cue that both hold. */
function same(one: MarkedAttribution, found: Attribution, text: string): boolean {
  const cues = one.cue.length === 0 || one.cue.some((cue) => found.cue !== null && overlap(cue, found.cue));
  return cues && sameSpans(one.content, found.content) && nameOf(one.source, text) === nameOf(found.source, text);
}

function sameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  const matches = ({ start, end }: Span, at: number): boolean => start === others[at]?.start && end === others[at].end;
  return some.length === others.length && some.every(matches);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The source phrase without its article and "'s", up to a comma or a "who": what follows may or may not be read with it. */
function nameOf(source: Span | null, text: string): string | null {
  if (source === null) return null;
  const [name = ''] = text.slice(source.start, source.end).split(/,| (?:who|whose|which|that) /);
  return name.replace(/^(?:the|an?) /i, '').replace(/['’]s$/, '');
}

function inBrackets(
  { content, source, cue }: Pick<MarkedAttribution, 'content' | 'source' | 'cue'>,
  text: string,
): string {
  const slices = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `{${slices(source === null ? [] : [source])}} <${slices(cue)}> [${slices(content)}]`;
}
