import type { NameSpan, RoleSpan, TaggedText } from '../model';
import { namedText, type NamedText } from './noun-phrase';
import type { RoleWords } from './role-words';
import { roleAfterName } from './roles-after';
import { roleBeforeComma, roleBeforeName } from './roles-before';
import { spanOf } from '../text/token-span';

/**
 * Offices and descriptions given to named people, in text order: before the name ("Ukrainian President"), before it
 * with a comma ("The regional governor, …"), after it ("…, the head of X,"; "… is the mayor of X"; "… as mayor").
 */
export function findRoles(text: TaggedText, names: readonly NameSpan[]): RoleSpan[] {
  const named = namedText(text, names);
  return names
    .flatMap((name, holder) => (name.kind === 'person' ? rolesOf(named, holder) : []))
    .sort((a, b) => a.start - b.start || a.holder - b.holder);
}

function rolesOf(named: NamedText, holder: number): RoleSpan[] {
  const found = [roleBeforeName(named, holder) ?? roleBeforeComma(named, holder), ...roleAfterName(named, holder)];
  return found
    .filter((role) => role !== null)
    .map(({ first, end, confidence }) => ({
      ...spanOf(named.text, first, end),
      holder,
      of: officeOf(named, { first, end }, holder),
      confidence,
    }));
}

/** The first name inside the role that is no person: "Belgorod" in "Belgorod region governor". */
function officeOf(
  { names, nameAt }: NamedText,
  { first, end }: Omit<RoleWords, 'confidence'>,
  holder: number,
): number | null {
  for (let at = first; at < end; at += 1) {
    const index = nameAt[at] ?? -1;
    if (index >= 0 && index !== holder && names[index]?.kind !== 'person') return index;
  }
  return null;
}
