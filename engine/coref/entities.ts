import type { Attribution, Entity, NameSpan, Nominal, PlacesRead, RoleSpan, TaggedText } from '../model';
import { buildEntities } from './build';
import { joinDescriptions } from './descriptions';
import { nounsSaid } from './nouns-said';
import { joinOrganisations } from './organisations';
import { joinPeople } from './people';
import { joinPlaces, placeOrganisations } from './place-entities';
import { joinPredicates } from './predicates';
import { joinVoices } from './voices';

/** All that speaks of somebody or something, as the earlier stages found it. */
export interface Evidence {
  readonly names: readonly NameSpan[];
  readonly nominals: readonly Nominal[];
  readonly roles: readonly RoleSpan[];
  readonly places: PlacesRead;
  readonly attributions: readonly Attribution[];
}

export interface Joined {
  /** In order of first mention; `salience` is 0 until the digest gives it. */
  readonly entities: readonly Entity[];
  /** Entity id of each attribution's speaker, by position; null where nobody is known. */
  readonly speakers: readonly (string | null)[];
  /** Positions of the attributions whose source phrase is headed by a word for what cannot speak: "the wall". */
  readonly mute: ReadonlySet<number>;
}

/** Joins names, demonyms, descriptions and pronouns into entities. */
export function joinMentions(text: TaggedText, evidence: Evidence): Joined {
  const { names, nominals, roles, attributions } = evidence;
  const places = joinPlaces(text, { names, places: evidence.places.mentions });
  const byName = new Map([...joinPeople(text, names), ...joinOrganisations(text, names), ...places.byName]);
  placeOrganisations(byName, evidence.places.organisations);
  const described = joinDescriptions(text, { names, nominals, roles, byName });
  const known = [...new Set(byName.values()), ...described];
  const said = nounsSaid(text, { names, roles, byName }, []);
  const voices = joinVoices({ text, attributions, drafts: known, said });
  const drafts = [...known, ...voices.made];
  joinPredicates(
    text,
    drafts.filter(({ kind }) => kind === 'person'),
  );
  const { entities, idOf } = buildEntities({ text: text.text, drafts, roles, names, byName, byKey: places.byKey });
  const speakers = voices.speakers.map((draft) => (draft === null ? null : (idOf.get(draft) ?? null)));
  return { entities, speakers, mute: voices.mute };
}
