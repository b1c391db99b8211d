import * as v from 'valibot';
import type { Analysis, ArticleInfo, TextDocument } from '../engine/model';
import { correctionId, MAX_CORRECTIONS, newCorrectionSchema } from './corrections';
import { mapRequestSchema, type MapReply } from './maps';

/**
 * Every message between the parts of the extension, once. The receiver checks what arrives against the schema here
 * before anything else sees it.
 */

/** UTF-16 code units; ten times what the engine reads. A longer document is refused. */
export const MAX_TEXT_LENGTH = 2_000_000;
const MAX_BLOCKS = 20_000;
const MAX_WORDS_OF_PAGE = 1_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT_LENGTH));
const line = v.pipe(v.string(), v.maxLength(MAX_WORDS_OF_PAGE));
const lineOrNull = v.nullable(line);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const spanSchema = v.strictObject({ start: offset, end: offset });

const blockSchema = v.strictObject({
  start: offset,
  end: offset,
  role: v.picklist(['title', 'heading', 'paragraph', 'list-item', 'caption']),
});

const articleSchema = v.strictObject({
  isArticle: v.boolean(),
  score: v.pipe(v.number(), v.finite()),
  reasons: v.pipe(v.array(line), v.maxLength(50)),
  title: lineOrNull,
  byline: lineOrNull,
  published: lineOrNull,
  site: lineOrNull,
  language: lineOrNull,
});

const documentSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(5_000)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(MAX_BLOCKS)),
  published: lineOrNull,
  article: articleSchema,
});

/** A document as the content script sends it: a page always says what it is. */
export type PageDocument = TextDocument & { readonly article: ArticleInfo };

/** Why there are no marks on a page. */
export type Unread =
  | { readonly state: 'not-article'; readonly article: ArticleInfo }
  | { readonly state: 'empty'; readonly article: ArticleInfo }
  | { readonly state: 'other-language'; readonly language: string; readonly article: ArticleInfo }
  /** Sidelight's own model cannot be used: no page can be read. The message says what is the matter with it. */
  | { readonly state: 'no-model'; readonly message: string }
  | { readonly state: 'failed'; readonly message: string };

/** What the background answers when it is asked to read a document. */
export type AnalyseReply = { readonly state: 'read'; readonly analysis: Analysis } | Unread;

/** What is known of a tab, for the popup and the toolbar icon. */
export type TabReport =
  /** No content script has spoken: a browser page, a PDF, a site not opened yet. */
  | { readonly state: 'unknown' }
  | { readonly state: 'paused'; readonly by: 'everywhere' | 'site'; readonly site: string }
  | { readonly state: 'reading' }
  | AnalyseReply;

/** Content script → background, popup → background. */
export const BACKGROUND_MESSAGES = {
  /** The page is an article, or the reader wants it read: read it. Reply: `AnalyseReply`. `anyway`: in whatever language and shape. */
  analyse: v.strictObject({ document: documentSchema, anyway: v.boolean() }),
  /** The page is left unread, and why; or reading begins. Reply: nothing. */
  pageState: v.variant('state', [
    v.strictObject({ state: v.literal('reading') }),
    v.strictObject({ state: v.literal('not-article'), article: articleSchema }),
    v.strictObject({ state: v.literal('empty'), article: articleSchema }),
    v.strictObject({ state: v.literal('failed'), message: line }),
    v.strictObject({ state: v.literal('paused'), by: v.picklist(['everywhere', 'site']), site: line }),
  ]),
  /** Reply: `TabReport`. */
  reportOf: v.strictObject({ tabId }),
  /** The site (see `siteOf` in settings) the tab's content script spoke from. Reply: the site, or null when none has spoken. */
  siteOf: v.strictObject({ tabId }),
  /** Put the content script into a tab the reader has just clicked in (`activeTab`). Reply: `OpenReply`. */
  openTab: v.strictObject({ tabId }),
  /** The reader corrects something on the page that sends this. Reply: `CorrectReply`; the page asks anew by `analyse`. */
  correct: v.strictObject({ correction: newCorrectionSchema }),
  /** Takes corrections back: of the page that sends this (`tabId` null), or of a tab's page, which is told. Reply: nothing. */
  undoCorrections: v.strictObject({
    tabId: v.nullable(tabId),
    ids: v.pipe(v.array(correctionId), v.maxLength(MAX_CORRECTIONS)),
  }),
  /** Whose work the model in use is made of. Reply: `CreditsReply`. */
  credits: v.strictObject({}),
  /** Draw places on a map. Reply: `MapReply`. */
  mapOf: mapRequestSchema,
} as const;

/** The id the correction is kept under, for taking it back; null when it could not be kept. */
export interface CorrectReply {
  readonly id: string | null;
}

/** A corpus the model was made of. */
export interface Credit {
  readonly name: string;
  /** As its makers call it: "CC BY-SA 4.0". */
  readonly licence: string;
  /** Who made it. */
  readonly by: string;
}

export type CreditsReply =
  | { readonly state: 'known'; readonly credits: readonly Credit[] }
  | { readonly state: 'no-model'; readonly message: string };

/** `opened`: the content script is there and will report. `refused`: the browser does not let any extension read this page. */
export type OpenReply = { readonly state: 'opened' } | { readonly state: 'refused'; readonly message: string };

/** Popup or background → content script. */
export const PAGE_MESSAGES = {
  /** Scroll to a span and flash it. Reply: `RevealReply`. */
  reveal: v.strictObject({ span: spanSchema }),
  /** Read the page although the rule says it is no article. Reply: nothing; the result comes by `analyse`. */
  readAnyway: v.strictObject({}),
  /** Are you there? The background has lost the result: send the document again. Reply: nothing. */
  sendAgain: v.strictObject({}),
} as const;

export interface RevealReply {
  readonly found: boolean;
}

type Requests<Schemas extends Record<string, v.GenericSchema>> = {
  readonly [Kind in keyof Schemas]: v.InferOutput<Schemas[Kind]>;
};

export interface BackgroundReplies {
  readonly analyse: AnalyseReply;
  readonly pageState: null;
  readonly reportOf: TabReport;
  readonly siteOf: string | null;
  readonly openTab: OpenReply;
  readonly correct: CorrectReply;
  readonly undoCorrections: null;
  readonly credits: CreditsReply;
  readonly mapOf: MapReply;
}

export interface PageReplies {
  readonly reveal: RevealReply;
  readonly readAnyway: null;
  readonly sendAgain: null;
}

export type BackgroundRequests = Requests<typeof BACKGROUND_MESSAGES>;
export type PageRequests = Requests<typeof PAGE_MESSAGES>;
