/**
 * What the stages hand to one another inside the engine. None of it leaves `analyse`: indices are positions in the
 * arrays the same run made.
 */
import type { EntityKind, MentionForm, MentionSense } from './entity';
import type { PlaceLevel, PlaceReading } from './place';
import type { QuotationForm, Cue, Directness, SpeechAct } from './quotation';
import type { Span } from './span';
import type { TokenSpan } from './tokens';

/** A name as the tagger found it: `tokens.slice(firstToken, endToken)`, titles and articles perhaps included. */
export interface TaggedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameSpan['kind'];
  /** How likely the tagger finds it, 0 to 1. */
  readonly confidence: number;
}

/** A name or demonym in the text, before it is known whose. Spans exclude titles, "the" and possessive "'s". */
export interface NameSpan extends TokenSpan {
  readonly kind: 'person' | 'organization' | 'place';
  readonly form: Extract<MentionForm, 'name' | 'demonym'>;
  readonly confidence: number;
}

/**
 * A common-noun phrase that speaks of somebody or of a place: "a representative of the Ukrainian security services",
 * "the governor", "the city".
 */
export interface Nominal extends TokenSpan {
  readonly kind: EntityKind;
  /** Head noun, lower case: "representative". */
  readonly head: string;
  /** Opens with "the", "this", a possessive: may refer back. */
  readonly definite: boolean;
  /** Says too little to be somebody by itself ("the company", "the city"): a mention only where it refers back. */
  readonly needsAntecedent: boolean;
  readonly confidence: number;
}

/** "Belgorod region governor": who holds it and what it is of. */
export interface RoleSpan extends TokenSpan {
  /** Position in the names, of the person it is said of. */
  readonly holder: number;
  /** Position in the names, of what the office is of ("Belgorod"), or null. */
  readonly of: number | null;
  readonly confidence: number;
}

/** What the gazetteer and the text say of one place name or demonym. */
export interface PlaceMention {
  /** Position in the names. */
  readonly name: number;
  /** Equal for names of one place: "RU" for Russia and Russian, "RU/kursk" for "Kursk", "Kursk region", "region of Kursk". */
  readonly key: string;
  /** The words to take the mention's span over: a name with its head ("Kursk region"), else the name itself. */
  readonly span: TokenSpan;
  readonly level: PlaceLevel;
  readonly sense: MentionSense;
  /** Key of the place the text or the gazetteer puts it in, or null. */
  readonly withinKey: string | null;
  /** Key of the country whose government the name stands for ("reports from Kyiv"), or null. */
  readonly standsForKey: string | null;
  readonly reading: Omit<PlaceReading, 'within' | 'level'>;
}

/** The place an organisation is called after: Kentucky of "Kentucky State Police". */
export interface OrganisationPlace {
  /** Position of the organisation in the names. */
  readonly name: number;
  /** Key of the place, as its own mentions have it. */
  readonly key: string;
  readonly level: PlaceLevel;
  readonly reading: Omit<PlaceReading, 'within' | 'level'>;
}

/** What is known of the places of a text. */
export interface PlacesRead {
  /** One for each name of kind "place", in text order. */
  readonly mentions: readonly PlaceMention[];
  /** In text order, where an organisation's name holds a place's. */
  readonly organisations: readonly OrganisationPlace[];
}

/** Somebody says something, before it is known who the words "he" or "the governor" mean. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly directness: Directness;
  readonly form: QuotationForm;
  readonly act: SpeechAct;
  /** The whole source phrase, or null when the sentence has none. */
  readonly source: TokenSpan | null;
  /** Position of the earlier attribution whose speaker goes on speaking; null when the sentence names its own, or nobody. */
  readonly inheritsFrom: number | null;
  readonly cue: Cue | null;
  readonly channel: Span | null;
  readonly confidence: number;
}
