import type { Analysis, CorrectionKind, Entity, EntityKind, Mention } from '../../engine/model';
import { MAX_CORRECTED_WORDS } from '../../protocol/corrections';
import { correctionWords } from '../corrections/correction-words';
import { clip, words } from './excerpt';

/** A correction the reader can make at a mention. */
export interface Fix {
  readonly kind: CorrectionKind;
  readonly label: string;
  /** What it means, for a tooltip and for those who hear the button only. */
  readonly hint: string;
}

/** A correction the reader has made. */
export interface MadeFix {
  readonly id: string;
  readonly sentence: string;
}

const NOT_A: Readonly<Record<EntityKind, string>> = {
  person: 'Not a person',
  organization: 'Not an organisation',
  group: 'Not a group',
  place: 'Not a place',
  document: 'Not a document',
};

/** What the reader may say of a mention; nothing of one too long to be a name. */
export function fixesOf(analysis: Analysis, entity: Entity, at: number): Fix[] {
  const mention = entity.mentions[at];
  if (mention === undefined || entity.name === '' || entity.name.length > MAX_CORRECTED_WORDS) return [];
  if (mention.end - mention.start > MAX_CORRECTED_WORDS) return [];
  const said = words(analysis, mention, 60);
  const notAName: Fix = {
    kind: 'not-a-name',
    label: isName(mention) ? 'Not a name' : NOT_A[mention.kind ?? entity.kind],
    hint: `“${said}” means nobody and nothing that should be marked`,
  };
  const notTheSame: Fix = {
    kind: 'not-the-same',
    label: 'Not the same',
    hint: `“${said}” is somebody or something else than ${clip(entity.name, 80)}`,
  };
  return [
    ...(mention.form === 'pronoun' ? [] : [notAName]),
    ...(hasOthers(analysis, entity, mention) ? [notTheSame] : []),
  ];
}

/** What the reader has said of this entity. */
export function fixesMade({ corrections = [] }: Analysis, { id }: Entity): MadeFix[] {
  return corrections
    .filter(({ entities }) => entities.includes(id))
    .map((correction) => ({ id: correction.id, sentence: correctionWords(correction) }));
}

function isName({ form }: Mention): boolean {
  return form === 'name' || form === 'demonym';
}

/** Whether the entity is spoken of in other words too: what is always called the same cannot be parted from itself. */
function hasOthers({ text }: Analysis, { mentions }: Entity, mention: Mention): boolean {
  const wordsOf = ({ start, end }: Mention): string => text.slice(start, end).toLowerCase();
  const own = wordsOf(mention);
  return mentions.some((other) => other !== mention && other.form !== 'pronoun' && wordsOf(other) !== own);
}
