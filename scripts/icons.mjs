// Draws the extension's icons: `node scripts/icons.mjs` writes public/icons/*.png, which are committed.
// One drawing on a 16 × 16 grid, so that lines fall on whole pixels at the size the toolbar shows most.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'public', 'icons');

const INK = '#17456b';
const GREY = '#767a80';
const PAPER = '#ffffff';
const LIGHT = '#ffc42e';

/** A line of text: the part from `lit` to its end lies in the light. */
const line = (y, { from = 3, to = 13, lit = to, colour = PAPER } = {}) => `
  <rect x="${from}" y="${y}" width="${lit - from}" height="2" fill="${colour}"/>
  <rect x="${lit}" y="${y}" width="${to - lit}" height="2" fill="${LIGHT}"/>`;

/** A thin pale edge keeps the tile apart from a dark toolbar. */
const tile = (colour) => `<rect width="16" height="16" rx="3.5" fill="#fff" fill-opacity=".35"/>
  <rect x=".5" y=".5" width="15" height="15" rx="3" fill="${colour}"/>`;

const lines = line(3) + line(7, { lit: 7 }) + line(11, { to: 10 });

/** A disc in the lower corner, set off from the lines by a ring of the tile's colour. */
const badge = (sign) =>
  `<circle cx="12" cy="12" r="5" fill="${INK}"/><circle cx="12" cy="12" r="4" fill="${LIGHT}"/>${sign}`;
const tick = `<path d="M9.9 12.1l1.5 1.5 2.7-3" fill="none" stroke="${INK}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`;
const dots = [3, 7, 11].map((x) => `<rect x="${x}" y="11" width="2" height="2" fill="${LIGHT}"/>`).join('');

const PICTURES = {
  '': { sizes: [16, 32, 48, 128], drawing: tile(INK) + lines },
  'reading-': { sizes: [16, 32], drawing: tile(INK) + line(3) + line(7, { to: 10 }) + dots },
  'read-': { sizes: [16, 32], drawing: tile(INK) + lines + badge(tick) },
  'nothing-': {
    sizes: [16, 32],
    drawing: tile(GREY) + [3, 7, 11].map((y) => line(y, { to: y === 11 ? 9 : 13, colour: '#c9ccd0' })).join(''),
  },
  'paused-': {
    sizes: [16, 32],
    drawing: `${tile(GREY)}<rect x="4" y="4" width="3" height="8" fill="${PAPER}"/><rect x="9" y="4" width="3" height="8" fill="${PAPER}"/>`,
  },
};

await mkdir(FOLDER, { recursive: true });
for (const [name, { sizes, drawing }] of Object.entries(PICTURES)) {
  const svg = (size) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">${drawing}</svg>`,
    );
  for (const size of sizes) {
    await sharp(svg(size))
      .png({ compressionLevel: 9 })
      .toFile(path.join(FOLDER, `${name}${size}.png`));
  }
}
