import { analyse } from '../../engine/analyse';
import type { Analysis } from '../../engine/model';
import { blocksOf } from '../../engine/text/blocks';
import type { GoldDocument } from './documents';
import { knowledgeWith } from './knowledge';
import { peerSpans } from './peer';
import { peerQuantities } from './peer-numbers';
import { alwaysLocation, analysisOfSpans } from './peer-analysis';
import type { Peer } from './sets';

/** Who reads the documents: the engine, the engine with the held-out model, or a peer. */
export type ProgramName = 'engine' | 'held-out' | Peer;

/** Reads one document; what it gives is a line of predictions. */
export type Program = (document: GoldDocument) => object;

/** The engine, ready to read. */
export type Engine = (document: ReadableDocument) => Analysis;

export interface ReadableDocument {
  readonly id: string;
  readonly text: string;
  /** ISO 8601; without it relative times stay open. */
  readonly published?: string;
  /** Its first line is its title; without it there is none. */
  readonly titled?: true;
}

/** @param bytes a model file that has been loaded before. */
export function engine(bytes: Uint8Array): Engine {
  const knowledge = knowledgeWith(bytes);
  return ({ id, text, published, titled }) => {
    const blocks = blocksOf(text, { title: titled === true ? 'first-line' : 'none' });
    return analyse({ id, text, blocks, published: published ?? null }, knowledge);
  };
}

export const PEERS: Readonly<Record<Peer, Program>> = {
  'names-as-spans': ({ id, text }) => ({ id, spans: peerSpans(text) }),
  'names-as-analyses': (document) => analysisOfSpans(document, peerSpans(document.text)),
  numbers: ({ id, text }) => ({ id, quantities: peerQuantities(text) }),
  'always-location': ({ id, target }) => {
    if (target === null) throw new Error(`expected a document with a target, got ${id}`);
    return alwaysLocation(id, target);
  },
};
