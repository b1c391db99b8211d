import type { Knowledge } from '../engine/knowledge';
import type { Analysis, TextDocument } from '../engine/model';
import { textHash } from '../engine/text/hash';
import { ENGINE_VERSION } from '../engine/version';
import type { AnalyseReply, PageDocument } from '../protocol/messages';
import type { KnowledgeInUse } from './knowledge';

/** The language the engine reads, and what the detector says of a text too short to tell. */
const READABLE = new Set(['en', 'und']);

/** What reading needs of the engine. */
export interface Engine {
  readonly analyse: (document: TextDocument, knowledge: Knowledge) => Analysis;
  readonly languageOf: (text: string) => string;
}

export interface ReadingNeeds {
  readonly engine: Engine;
  readonly knowledge: () => Promise<KnowledgeInUse>;
  /** An analysis made earlier of a document with the same key, or null. */
  readonly earlier: Analysis | null;
}

/**
 * Reads a page's document, or says why not. Never throws: what goes wrong in the engine becomes a "failed" reply.
 * The language is told first: it costs a millisecond, the analysis some hundred; model and gazetteer are asked for only when they are needed.
 */
export async function readDocument(
  { document, anyway }: { readonly document: PageDocument; readonly anyway: boolean },
  { engine, knowledge, earlier }: ReadingNeeds,
): Promise<AnalyseReply> {
  const { article } = document;
  if (document.blocks.length === 0 || document.text.trim() === '') return { state: 'empty', article };
  const language = engine.languageOf(document.text);
  if (!anyway && !READABLE.has(language)) return { state: 'other-language', language, article };

  if (earlier !== null) return { state: 'read', analysis: asOf(document, earlier) };
  const loaded = await knowledge();
  if (!loaded.ok) return { state: 'no-model', message: loaded.message };
  try {
    return { state: 'read', analysis: engine.analyse(document, loaded.knowledge) };
  } catch (error) {
    return { state: 'failed', message: `Sidelight stumbled while reading this page: ${messageOf(error)}` };
  }
}

/** Equal for documents that the same engine reads alike: same version, text, blocks and date to reckon from. */
export function readKeyOf({ text, blocks, published }: TextDocument): string {
  const shape = blocks.map(({ start, end, role }) => `${start}-${end}${role}`).join(' ');
  return [ENGINE_VERSION, textHash(text), textHash(shape), published ?? ''].join(' ');
}

/** The kept analysis has a shortened text and the id of the page it was first made for. */
function asOf({ id, text, blocks, article }: PageDocument, analysis: Analysis): Analysis {
  return { ...analysis, id, text, blocks, article };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
