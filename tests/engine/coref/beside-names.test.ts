import { describe, expect, it } from 'vitest';
import { join } from './written';

describe('what is set beside a name', () => {
  const cases: readonly [text: string, name: string, mentions: readonly string[]][] = [
    ['Ana Ruiz, a lawyer from Lima, left.', 'Ana Ruiz', ['Ana Ruiz', 'a lawyer from Lima']],
    ['Ana Ruiz, 54, a lawyer, left.', 'Ana Ruiz', ['Ana Ruiz', 'a lawyer']],
    ['She wrote to her brother, Bo Lind.', 'Bo Lind', ['her brother', 'Bo Lind']],
    ['The head of the club, Bo Lind, left.', 'Bo Lind', ['The head of the club', 'Bo Lind']],
    ['The referee Bo Lind left.', 'Bo Lind', ['The referee', 'Bo Lind']],
    ['Bo Lind, a town in Norway, froze.', 'Bo Lind', ['Bo Lind']],
    ['According to Bo Lind, a detective was there.', 'Bo Lind', ['Bo Lind']],
    ['Lawyer Bo Lind left.', 'Bo Lind', ['Bo Lind']],
  ];
  it.each(cases)('%s', (text, name, mentions) => {
    const { mentionsOf, entity } = join(text, { names: [[name, 'person']] });
    expect(mentionsOf(name)).toEqual(mentions);
    const beside = entity(name)?.mentions.filter(({ form }) => form === 'nominal') ?? [];
    expect(beside.every(({ why }) => why.rule === 'apposition')).toBe(true);
  });
});

describe('what somebody is said to be', () => {
  const cases: readonly [text: string, name: string, mentions: readonly string[]][] = [
    ['Ana Ruiz is a lawyer in Lima.', 'Ana Ruiz', ['Ana Ruiz', 'a lawyer in Lima']],
    ['Ana Ruiz left. She was also a judge.', 'Ana Ruiz', ['Ana Ruiz', 'She', 'a judge']],
    ['Ana Ruiz was a judge, and is a painter.', 'Ana Ruiz', ['Ana Ruiz', 'a judge', 'a painter']],
    ['Ana Ruiz was both a judge and a painter.', 'Ana Ruiz', ['Ana Ruiz', 'a judge', 'a painter']],
    ['Ana Ruiz was one of the first judges there.', 'Ana Ruiz', ['Ana Ruiz', 'one of the first judges there']],
    ['Ana Ruiz is a long way from home.', 'Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz was the target.', 'Ana Ruiz', ['Ana Ruiz']],
  ];
  it.each(cases)('%s', (text, name, mentions) => {
    const { mentionsOf } = join(text, { names: [[name, 'person']] });
    expect(mentionsOf(name)).toEqual(mentions);
  });

  it('is joined to whom it is said of', () => {
    const { entity } = join('Ana Ruiz left. She was a judge.', { names: [['Ana Ruiz', 'person']] });
    expect(entity('Ana Ruiz')?.mentions[2]?.why).toEqual({ rule: 'predicate', antecedent: 1 });
  });
});
