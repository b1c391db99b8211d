import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserFamily } from '../browsers/find';

/** A newspaper that does not exist: ".example" is kept free for that (RFC 2606). */
export const SAMPLE_HOST = 'www.harbourcourier.example';
export const SAMPLE_PATH = '/ports/2025/10/14/ferry-crews-walk-out-over-night-sailings-48213';

const BUILD: Readonly<Record<BrowserFamily, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

interface Manifest {
  content_scripts?: { matches: string[] }[];
}

/**
 * Copies the build and adds the sample's host to the hosts it reads by itself. The extension that people install knows
 * no invented newspaper; apart from that one line the copy is what they get.
 *
 * @returns the copy's folder, and a function that removes it.
 */
export function sampleExtension(family: BrowserFamily): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-sample-'));
  cpSync(BUILD[family], folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const script of manifest.content_scripts ?? []) script.matches.push(`*://${SAMPLE_HOST}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
