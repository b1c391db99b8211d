import type { Analysis, DigestVoice, Entity, Mention, Quantity, Quotation, Speaker } from '../../engine/model';
import { auditOf } from './audit-view';
import { listed, present, quantitiesAt, quotationsAt, quoted, type Index, type Line } from './digest-index';
import { conversionWords, valueWords } from './figure-words';
import { plain } from './plain';
import { regionLine } from './region-view';
import { sourcesOf } from './source-view';
import { saidWords, timelineOf } from './timeline-view';

export interface SpokenQuote {
  readonly words: string;
  /** How it is said: "said, in a Telegram video"; empty when nothing says so. */
  readonly manner: string;
}

export interface SpeakerQuotes {
  readonly speaker: string;
  readonly role: string;
  /** "68 % of quoted words" */
  readonly share: string;
  readonly quotes: readonly SpokenQuote[];
}

/** The digest in words, for every format that people read. All texts are on one line and free of control characters. */
export interface DigestView {
  readonly title: string;
  /** Site, date and author, and what speaks against its being an article. */
  readonly about: string;
  readonly actors: readonly Line[];
  readonly regions: readonly Line[];
  readonly figures: readonly Line[];
  /** Figures laid side by side: what does not agree first. */
  readonly audit: readonly Line[];
  readonly quotes: readonly SpeakerQuotes[];
  /** People named and given no word. */
  readonly unheard: readonly string[];
  /** What people are said to think or want. */
  readonly thoughts: readonly Line[];
  readonly timeline: readonly Line[];
  readonly sources: readonly Line[];
  readonly lessCertain: readonly Line[];
}

export function digestView(analysis: Analysis): DigestView {
  const index: Index = { analysis, entities: new Map(analysis.entities.map((entity) => [entity.id, entity])) };
  const { digest } = analysis;
  const entityLines = (ids: readonly string[], line: (entity: Entity) => Line): Line[] =>
    ids.flatMap((id) => present(index.entities.get(id))).map(line);
  return {
    title: titleOf(analysis),
    about: aboutOf(analysis),
    actors: entityLines(digest.actors, (entity) => actorLine(entity)),
    regions: entityLines(digest.regions, (entity) => regionLine(index, entity)),
    figures: quantitiesAt(analysis, digest.figures).map((quantity) => figureLine(index, quantity)),
    audit: auditOf(analysis),
    quotes: digest.voices.map((voice) => speakerQuotes(index, voice)),
    unheard: digest.unheard.flatMap((id) => present(index.entities.get(id))).map(({ name }) => plain(name)),
    thoughts: quotationsAt(analysis, digest.thoughts).map((quotation) => thoughtLine(index, quotation)),
    timeline: timelineOf(analysis),
    sources: sourcesOf(index),
    lessCertain: lessCertainOf(index),
  };
}

function titleOf(analysis: Analysis): string {
  const block = analysis.blocks.find(({ role }) => role === 'title');
  if (block !== undefined) return quoted(analysis, block);
  return plain(analysis.article?.title ?? analysis.id);
}

function aboutOf({ article }: Analysis): string {
  if (article === undefined) return '';
  const { site, published, byline, isArticle } = article;
  return listed([plain(site ?? ''), plain(published ?? ''), plain(byline ?? ''), isArticle ? '' : 'may be no article']);
}

function actorLine({ name, kind, roles, aliases, named }: Entity): Line {
  const own = roles.map(({ text }) => plain(text));
  const also = aliases.length === 0 ? '' : `also ${aliases.map(plain).join(', ')}`;
  return {
    name: plain(name),
    detail: listed([own.join('; '), named || kind === 'group' ? kind : `unnamed ${kind}`, also]),
  };
}

function figureLine(index: Index, quantity: Quantity): Line {
  const { analysis, entities } = index;
  const { claim, hedges, place, time, source, inherited } = quantity;
  const when = analysis.times.find(({ id }) => id === time);
  return {
    name: quoted(analysis, quantity),
    detail: listed([
      plain(valueWords(quantity)),
      FATES.has(quantity.kind) ? quantity.kind : '',
      conversionWords(quantity.conversions),
      claim === null ? '' : `“${quoted(analysis, claim)}”`,
      hedges.length === 0 ? '' : `hedged: ${hedges.map((hedge) => quoted(analysis, hedge)).join(', ')}`,
      place === null ? '' : `in ${plain(entities.get(place)?.name ?? '')}`,
      when === undefined ? '' : saidWords(analysis, when),
      source === null ? '' : `source: ${phraseOrEntity(index, source)}`,
      inherited.length === 0 ? '' : `${inherited.join(' and ')} from the sentence before`,
    ]),
  };
}

/** Kinds of people counted that a reader compares with one another. */
const FATES: ReadonlySet<Quantity['kind']> = new Set([
  ...(['killed', 'wounded', 'missing'] as const),
  ...(['displaced', 'arrested', 'infected'] as const),
]);

interface Phrase {
  readonly entity: string | null;
  readonly start?: number;
  readonly end?: number;
}

/** The entity's name, or where it is not known whose they are, the words the text has ("She" alone says nobody). */
function phraseOrEntity({ analysis, entities }: Index, { entity, start, end }: Phrase): string {
  const name = entity === null ? undefined : entities.get(entity)?.name;
  if (name !== undefined) return plain(name);
  return start === undefined || end === undefined ? 'not named' : quoted(analysis, { start, end });
}

function speakerQuotes(index: Index, { quotations, share }: DigestVoice): SpeakerQuotes {
  const said = quotationsAt(index.analysis, quotations);
  return {
    ...speakerOf(index, said[0]?.speaker ?? null),
    share: `${Math.round(100 * share)} % of quoted words`,
    quotes: said.map((quotation) => spokenQuote(index, quotation)),
  };
}

function speakerOf(index: Index, speaker: Speaker | null): Pick<SpeakerQuotes, 'speaker' | 'role'> {
  if (speaker === null) return { speaker: 'Speaker not known', role: '' };
  const entity = speaker.entity === null ? undefined : index.entities.get(speaker.entity);
  return {
    speaker: entity === undefined ? phraseOrEntity(index, speaker) : plain(entity.name),
    role: plain(entity?.roles[0]?.text ?? ''),
  };
}

function spokenQuote({ analysis }: Index, { content, cue, channel, directness }: Quotation): SpokenQuote {
  const words = content.map((span) => quoted(analysis, span)).join(' … ');
  const said = cue === null ? '' : quoted(analysis, cue);
  const where = channel === null ? '' : quoted(analysis, channel);
  return {
    words: directness === 'direct' ? `“${words}”` : words,
    manner: listed([said, where, directness === 'direct' ? '' : directness], ', '),
  };
}

function thoughtLine(index: Index, quotation: Quotation): Line {
  const { content, cue } = quotation;
  const words = content.map((span) => quoted(index.analysis, span)).join(' … ');
  return {
    name: speakerOf(index, quotation.speaker).speaker,
    detail: listed([cue === null ? '' : quoted(index.analysis, cue), words], ': '),
  };
}

function lessCertainOf(index: Index): Line[] {
  const { analysis, entities } = index;
  const { lessCertain } = analysis.digest;
  return [
    ...lessCertain.entities
      .flatMap((id) => present(entities.get(id)))
      .map(({ name, kind, mentions }) => ({ name: plain(name), detail: listed([kind, sureness(mentions)]) })),
    ...quotationsAt(analysis, lessCertain.quotations).map((quotation) => ({
      name: speakerOf(index, quotation.speaker).speaker,
      detail: `quote: ${spokenQuote(index, quotation).words}`,
    })),
    ...quantitiesAt(analysis, lessCertain.quantities).map((quantity) => figureLine(index, quantity)),
  ];
}

function sureness(mentions: readonly Mention[]): string {
  if (mentions.length === 0) return '';
  const best = Math.max(...mentions.map(({ confidence }) => confidence));
  return `${Math.round(100 * best)} % sure`;
}
