import * as v from 'valibot';
import type { Correction, NewCorrection } from '../engine/model';
import { correctionSchema, MAX_CORRECTIONS } from '../protocol/corrections';
import { articleAddress } from './article-address';
import { queue } from './queue';

/** Articles whose corrections are kept; those corrected longest ago make room. At most some four megabytes, mostly few kilobytes. */
export const MAX_ARTICLES = 100;

/** Where they stand in storage. */
export const CORRECTIONS_KEY = 'corrections';

/** The part of `browser.storage.local` and `.session` that is used. */
export interface CorrectionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What is kept of one article. */
interface Kept {
  readonly article: string;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}

/** A reader's corrections by article. Addresses are taken as pages have them; see `articleAddress`. */
export interface CorrectionStore {
  /** Oldest first. None when storage cannot be read. */
  of(address: string): Promise<readonly Correction[]>;
  /**
   * @param forNow keeps it until the browser ends and not on disk: what is read in a private window leaves no trace.
   *
   * @returns the id it is kept under; null when it could not be kept.
   */
  add(address: string, wish: { readonly correction: NewCorrection; readonly forNow: boolean }): Promise<string | null>;
  remove(address: string, ids: readonly string[]): Promise<void>;
}

const articleSchema = v.object({ article: v.string(), corrections: v.array(v.unknown()) });

export function correctionStore(lasting: CorrectionArea, passing: CorrectionArea): CorrectionStore {
  const inTurn = queue();

  const of = async (address: string): Promise<readonly Correction[]> => {
    const article = articleAddress(address);
    const kept = await Promise.all([lasting, passing].map((area) => read(area).catch(() => [])));
    return kept.flat().flatMap((one) => (one.article === article ? one.corrections : []));
  };

  const add = async (
    address: string,
    { correction, forNow }: Parameters<CorrectionStore['add']>[1],
  ): Promise<string> => {
    const id = `c${Math.max(0, ...(await of(address)).map((kept) => Number(kept.id.slice(1)))) + 1}`;
    await change(forNow ? passing : lasting, address, (before) => [...before, { id, ...correction }]);
    return id;
  };

  const remove = async (address: string, ids: readonly string[]): Promise<void> => {
    for (const area of [lasting, passing])
      await change(area, address, (before) => before.filter(({ id }) => !ids.includes(id)));
  };

  return {
    of,
    add: (address, wish) => inTurn(() => add(address, wish)).catch(() => null),
    remove: (address, ids) => inTurn(() => remove(address, ids)),
  };
}

/** Changes what is kept of one article, which becomes the one corrected last. */
async function change(
  area: CorrectionArea,
  address: string,
  edited: (before: readonly Correction[]) => readonly Correction[],
): Promise<void> {
  const article = articleAddress(address);
  const articles = await read(area);
  const before = articles.find((kept) => kept.article === article)?.corrections ?? [];
  const corrections = edited(before).slice(-MAX_CORRECTIONS);
  if (corrections.length === before.length && before.length < MAX_CORRECTIONS) return;
  const others = articles.filter((kept) => kept.article !== article);
  const all = corrections.length === 0 ? others : [...others, { article, corrections }];
  await area.set({ [CORRECTIONS_KEY]: all.slice(-MAX_ARTICLES) });
}

/** What is kept, as far as it is what we wrote: one damaged correction costs no other. Corrected longest ago first. */
async function read(area: CorrectionArea): Promise<readonly Kept[]> {
  const stored = (await area.get(CORRECTIONS_KEY))[CORRECTIONS_KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value: unknown) => {
    if (!v.is(articleSchema, value)) return [];
    const { article, corrections } = value;
    return [{ article, corrections: corrections.filter((one) => v.is(correctionSchema, one)) }];
  });
}
