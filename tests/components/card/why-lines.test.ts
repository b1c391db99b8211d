import { describe, expect, it } from 'vitest';
import { JOIN_REASONS } from '../../../components/card/join-reasons';
import { whyLines } from '../../../components/card/why-lines';
import type { Entity, JoinRule, Mention } from '../../../engine/model';
import { analysis, entity, mention } from '../../page/marks/a-reading';

/** An article that is nothing but its mentions, joined as given. */
function joined(...given: readonly [words: string, rule: JoinRule, antecedent: number | null][]): string[] {
  const text = given.map(([words]) => words).join(' ');
  let at = 0;
  const mentions = given.map(([words, rule, antecedent]): Mention => {
    const start = at;
    at += words.length + 1;
    const form = /^(?:he|she|it)$/i.test(words) ? 'pronoun' : 'name';
    return { ...mention('She'), start, end: start + words.length, form, why: { rule, antecedent } };
  });
  const one: Entity = entity('Odile Brandt', { mentions });
  return whyLines(analysis({ text, entities: [one] }), one).map(
    ({ words, before, other, after, mentions: which }) =>
      `${words} — ${before}${other ?? ''}${after}${which.length > 1 ? ` ×${which.length}` : ''}`,
  );
}

describe('why mentions are one', () => {
  it.each<[JoinRule, string, string]>([
    ['family-name', 'Brandt', 'Brandt — family name of Odile Brandt'],
    ['acronym', 'OB', 'OB — initials of Odile Brandt'],
    ['given-acronym', 'OB', 'OB — short form of Odile Brandt, given in the text'],
    ['role', 'the harbour master', 'the harbour master — the role the text gives Odile Brandt'],
    ['previous-speaker', 'She', 'She — Odile Brandt, who spoke last'],
    ['left-together', 'the chief', 'the chief — left with Odile Brandt after your correction'],
  ])('reads %s in plain words', (rule, words, says) => {
    expect(joined(['Odile Brandt', 'first-mention', null], [words, rule, 0])).toEqual([says]);
  });

  it('does not name the other again where the words are the same', () => {
    expect(joined(['Brandt', 'first-mention', null], ['BRANDT', 'same-name', 0])).toEqual([
      'BRANDT — the same name again',
    ]);
    expect(joined(['Brandt Ltd', 'first-mention', null], ['Brandt', 'same-name', 0])).toEqual([
      'Brandt — the same name as Brandt Ltd',
    ]);
  });

  it('puts mentions that say the same for the same reason on one line', () => {
    const many = Array.from({ length: 300 }, (): ['Brandt', JoinRule, number] => ['Brandt', 'family-name', 0]);
    expect(joined(['Odile Brandt', 'first-mention', null], ...many)).toEqual([
      'Brandt — family name of Odile Brandt ×300',
    ]);
  });

  it('follows pronouns back to a name', () => {
    expect(
      joined(['Odile Brandt', 'first-mention', null], ['She', 'previous-speaker', 0], ['she', 'previous-sentence', 1]),
    ).toEqual(['She — Odile Brandt, who spoke last', 'she — the subject of a sentence before, Odile Brandt']);
  });

  it('ends where pronouns lead in a circle, or to a mention that is not there', () => {
    expect(joined(['She', 'name-ahead', 1], ['she', 'previous-speaker', 0])).toHaveLength(2);
    expect(joined(['Odile Brandt', 'first-mention', null], ['Brandt', 'family-name', 99])).toEqual([]);
  });

  it('has a sentence for every rule but the first mention, with at most one place for the other’s words', () => {
    for (const [rule, reason] of Object.entries(JOIN_REASONS)) {
      if (rule === 'first-mention') expect(reason).toBeNull();
      else expect(reason?.split('…').length, rule).toBe(2);
    }
  });
});
