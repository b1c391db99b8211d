import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserFamily } from '../../../scripts/browsers/find';
import { BUILD } from './session';

/** Where a build has its model. */
const MODEL = 'model/sidelight.model';

/** A copy of the build whose model is not what it was. */
export interface BrokenBuild {
  readonly folder: string;
  readonly remove: () => void;
}

/** @param damage makes other bytes of the model's; null takes the file away. */
export function buildWithModel(family: BrowserFamily, damage: ((bytes: Uint8Array) => Uint8Array) | null): BrokenBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-model-'));
  cpSync(BUILD[family], folder, { recursive: true });
  const file = path.join(folder, MODEL);
  if (damage === null) rmSync(file);
  else writeFileSync(file, damage(new Uint8Array(readFileSync(file))));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One byte in the middle with all its bits turned. */
export function withFlippedByte(bytes: Uint8Array): Uint8Array {
  const middle = bytes.length >> 1;
  return bytes.map((byte, at) => (at === middle ? byte ^ 0xff : byte));
}

/** The number after the magic is the format's version. */
export function ofAnotherVersion(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === 4 ? byte + 1 : byte));
}
