import { describe, expect, it } from 'vitest';
import { findRoles } from '../../../engine/names/roles';
import { read } from './known-names';

/** "role → holder", and "of" what where a name says so. */
function rolesIn(source: string): string[] {
  const { text, names, quoted } = read(source);
  return findRoles(text, names).map((role) => {
    const holder = names[role.holder];
    const of = role.of === null ? undefined : names[role.of];
    return `${quoted(role)} → ${holder ? quoted(holder) : ''}${of ? ` (of ${quoted(of)})` : ''}`;
  });
}

describe('findRoles', () => {
  it.each([
    ['Velmora region governor Marta Oduya resigned.', ['Velmora region governor → Marta Oduya (of Velmora)']],
    ['Kenyan President Marta Oduya resigned.', ['Kenyan President → Marta Oduya (of Kenyan)']],
    ['The regional governor, Marta Oduya, resigned.', ['The regional governor → Marta Oduya']],
    ['Former prime minister Marta Oduya resigned.', ['Former prime minister → Marta Oduya']],
    ['US Secretary of State Helena Brand landed.', ['US Secretary of State → Helena Brand (of US)']],
    ['Marta Oduya, the head of NATO, resigned.', ['head of NATO → Marta Oduya (of NATO)']],
    ['Marta Oduya, 45, a primary school teacher, resigned.', ['primary school teacher → Marta Oduya']],
    ['Marta Oduya, who is the mayor of Nairobi, resigned.', ['mayor of Nairobi → Marta Oduya (of Nairobi)']],
    ['Marta Oduya was sworn in as acting president.', ['acting president → Marta Oduya']],
    ['Marta Oduya, also a health official, resigned.', ['health official → Marta Oduya']],
    [
      'Marta Oduya, director of the study, and chairman of NATO, resigned.',
      ['director of the study → Marta Oduya', 'chairman of NATO → Marta Oduya (of NATO)'],
    ],
    ['According to Nairobi Fire Chief, Marta Oduya, it burned.', ['Nairobi Fire Chief → Marta Oduya (of Nairobi)']],
    ['Co-founder of Google, Marta Oduya, resigned.', ['Co-founder of Google → Marta Oduya (of Google)']],
  ])('%s', (source, expected) => {
    expect(rolesIn(source)).toEqual(expected);
  });

  it.each([
    'According to Marta Oduya, a detective was there.',
    'To reach his mother, Marta Oduya phoned.',
    'Marta Oduya resigned.',
    'Mr Oduya and the governor met.',
    'Nairobi, the capital, was calm.',
  ])('finds none in "%s"', (source) => {
    expect(rolesIn(source)).toEqual([]);
  });
});
