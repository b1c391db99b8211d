import type { NameSpan, TaggedName, TaggedText } from '../model';
import { shortForms } from './short-forms';
import { agreed, knownNames } from './document-names';
import { demonymsAmong, isDemonym } from './demonyms';
import { withoutOpeningWords } from './opening-words';
import { peopleLikePlaces } from './people-like-places';
import { namelessAcronyms, ruledName } from './name-rules';
import { recurringNames } from './recurring-names';
import { stateAbbreviations } from './state-abbreviations';
import { trimmedName } from './trimmed-names';
import { wellKnownPlaces } from './well-known-places';
import { wholeNames } from './whole-names';
import { spanOf } from '../text/token-span';

/**
 * People, organisations and places called by name, and demonyms, in text order and without overlap: what the tagger
 * found, without the titles, articles and possessives it may have taken in, and what it passed over elsewhere.
 */
export function findNames(text: TaggedText, tagged: readonly TaggedName[]): NameSpan[] {
  const nameless = namelessAcronyms(text);
  const ruled = tagged
    .flatMap((name) => trimmedName(text, name) ?? [])
    .flatMap((name) => ruledName(text, name, nameless) ?? []);
  const trimmed = wholeNames(text, ruled);
  const placed = peopleLikePlaces(
    text,
    wellKnownPlaces(text, stateAbbreviations(text, withoutOpeningWords(text, trimmed))),
  );
  const known = knownNames(text, placed);
  const found = shortForms(text, agreed(text, placed, known));
  const named = [...found, ...recurringNames(text, found, known)].sort((a, b) => a.firstToken - b.firstToken);
  const names = named.map((name): NameSpan => {
    const demonym = name.kind !== 'person' && isDemonym(text, name);
    const { kind, confidence } = name;
    return demonym
      ? { ...spanOf(text, name.firstToken, name.endToken), kind: 'place', form: 'demonym', confidence: 0.95 }
      : { ...spanOf(text, name.firstToken, name.endToken), kind, form: 'name', confidence };
  });
  return [...names, ...demonymsAmong(text, names)].sort((a, b) => a.start - b.start);
}
