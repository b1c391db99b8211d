import { describe, expect, it } from 'vitest';
import { wholeNames } from '../../../engine/names/whole-names';
import type { TaggedName } from '../../../engine/model';
import { tagged } from '../places/spans';

/** The words of a one-word name after the rule; the kind of the word before it when that is a name of its own. */
function read(text: string, word: string, before: TaggedName['kind'] | null = null): string {
  const grammar = tagged(text);
  const at = grammar.tokens.findIndex((token) => token.text === word);
  const name = { firstToken: at, endToken: at + 1, kind: 'person' as const, confidence: 0.9 };
  const names = before === null ? [name] : [{ ...name, firstToken: at - 1, endToken: at, kind: before }, name];
  const whole = wholeNames(grammar, names).at(-1);
  return text.slice(grammar.tokens[whole?.firstToken ?? 0]?.start, grammar.tokens[(whole?.endToken ?? 1) - 1]?.end);
}

describe('a given name the tagger left out', () => {
  it.each([
    ['Senior researcher Mu Talli said it was small.', 'Talli', 'Mu Talli'],
    ['Then the farmer Odo Brandt left.', 'Brandt', 'Odo Brandt'],
    ['Then the spokesman Dr Brandt left.', 'Brandt', 'Brandt'],
    ['They told President Brandt so.', 'Brandt', 'Brandt'],
    ['The pier Old Brandt built is shut.', 'Brandt', 'Brandt'],
    ['The spokesman NATO Brandt left.', 'Brandt', 'Brandt'],
  ])('%s', (text, word, whole) => {
    expect(read(text, word)).toBe(whole);
  });

  it('leaves what is another name', () => {
    expect(read('Then the spokesman Kestrel Brandt left.', 'Brandt', 'organization')).toBe('Brandt');
  });
});
