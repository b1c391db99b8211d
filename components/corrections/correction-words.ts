import type { AppliedCorrection } from '../../engine/model';
import { clip } from '../card/excerpt';

/** What a reader has said, in a sentence without its full stop: “Brandt” is no longer taken for Odile Brandt. */
export function correctionWords({ kind, words, of }: Pick<AppliedCorrection, 'kind' | 'words' | 'of'>): string {
  const said = `“${clip(words, 60)}”`;
  return kind === 'not-a-name'
    ? `${said} is no longer taken for a name`
    : `${said} is no longer taken for ${clip(of, 80)}`;
}
