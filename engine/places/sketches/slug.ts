import { tableForm } from '../../text/tokens';

/** Several names are written with and without accents, stops and apostrophes; one form finds them all. */
export function slugOf(name: string): string {
  return tableForm(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/^the\s+/, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}
