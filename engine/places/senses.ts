import type { MentionSense, NameSpan, TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { areListed } from './heads';
import { prepositionSense } from './sense-of-preposition';
import { subjectSense } from './sense-of-subject';
import { compoundSense, demonymSense, objectSense, possessorSense } from './sense-of-phrase';
import type { Setting } from './setting';

/** A place name and whether it has a head of its own. */
export interface PlacePhrase {
  readonly name: NameSpan;
  /** Name and head. */
  readonly span: TokenSpan;
  readonly headed: boolean;
}

/**
 * Whether each place acts, or says where; one for each, in the order given (text order). Rules in order: what it
 * possesses, the preposition before it, the verb it is the subject of, the noun it stands before, the verb it is the
 * object of. A member of a list does as the one before it does, or else the one after. What no rule tells is a location.
 */
export function sensesOf(text: TaggedText, phrases: readonly PlacePhrase[]): MentionSense[] {
  const senses: (MentionSense | null)[] = [];
  phrases.forEach((phrase, at) => {
    const before = phrases[at - 1];
    const listed = before !== undefined && areListed(text, before.span, phrase.span) ? (senses[at - 1] ?? null) : null;
    senses.push(listed ?? ownSense(text, phrase));
  });
  for (let at = phrases.length - 2; at >= 0; at -= 1) {
    const [phrase, next] = [phrases[at], phrases[at + 1]];
    if (senses[at] === null && phrase !== undefined && areListed(text, phrase.span, next?.span)) {
      senses[at] = senses[at + 1] ?? null;
    }
  }
  return senses.map((sense) => sense ?? 'location');
}

function ownSense(text: TaggedText, { name, span, headed }: PlacePhrase): MentionSense | null {
  const sentence = sentenceAt(text, span.firstToken);
  if (sentence === null) return null;
  const setting: Setting = { tokens: text.tokens, sentence, span };
  if (name.form === 'demonym') return demonymSense(setting);
  if (headed) return prepositionSense(setting) === 'location' ? 'location' : (subjectSense(setting) ?? 'location');
  return (
    possessorSense(setting) ??
    prepositionSense(setting) ??
    subjectSense(setting) ??
    compoundSense(setting) ??
    objectSense(setting)
  );
}
