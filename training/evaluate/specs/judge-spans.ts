/** Words before a time or number that the specifications count in or leave out, as their grammar happens to. */
const LEADING =
  /^(?:(?:on|in|at|by|from|between|since|until|till|before|after|as of|of|during|for|within|throughout|over|around|about|approximately|circa|than|the|a|an)\b[\s,]*)+/i;

/** Whether two spans have the same bounds up to leading prepositions and articles, and up to what closes a phrase. */
export function agreesInSpan(
  expected: { readonly start: number; readonly end: number },
  found: { readonly start: number; readonly end: number },
  input: string,
): boolean {
  const wanted = bareSpan(expected, input);
  const ours = bareSpan(found, input);
  return wanted.start === ours.start && wanted.end === ours.end;
}

function bareSpan({ start, end }: { start: number; end: number }, input: string): { start: number; end: number } {
  const text = input.slice(start, end);
  const opening = (/^[\s(\[{"']*/.exec(text)?.[0] ?? '').length;
  const rest = text.slice(opening);
  const lead = LEADING.exec(rest)?.[0] ?? '';
  // "the" alone, or "a second": what is left must still say something.
  const kept = lead.length < rest.length ? lead.length : 0;
  const closing = (/[\s,;:.!?)\]}"']*$/.exec(rest)?.[0] ?? '').length;
  return { start: start + opening + kept, end: end - closing };
}
