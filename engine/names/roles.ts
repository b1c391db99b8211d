import type { NameSpan, RoleSpan, TaggedText } from '../model';

/** Offices and descriptions given to named people: before the name, in apposition, after "as". */
export function findRoles(_text: TaggedText, _names: readonly NameSpan[]): RoleSpan[] {
  return [];
}
