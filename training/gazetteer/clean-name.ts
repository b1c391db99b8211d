/** Letters of other alphabets that somebody typed for the Latin ones they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('аАеЕоОрсСуТтКкМНхХіІВЈѕ', (letter, at) => [letter, 'aAeEoOpcCyTtKkMHxXiIBJs'.charAt(at)]),
);

/** A name of the packages as it is shown, and what stood in brackets: "Zabaykalskiy (Transbaikal) Kray". */
export interface CleanName {
  /** Empty when it is not written in Latin letters. */
  readonly name: string;
  readonly aliases: readonly string[];
}

export function cleanName(listed: string): CleanName {
  const composed = listed.normalize('NFC');
  const isLatin = /\p{Script=Latin}/u.test(composed);
  const latin = Array.from(composed, (letter) => (isLatin ? LOOKALIKES.get(letter) : undefined) ?? letter).join('');
  const plain = tidy(latin.replaceAll(/[ʻʽ`´]/g, '‘'));
  if (!/^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S} ʼ]*$/u.test(plain)) return { name: '', aliases: [] };
  const bracketed = [...plain.matchAll(/[([]([^()[\]]*)[)\]]?/g)].map((match) => tidy(match[1] ?? ''));
  const name = tidy(plain.replaceAll(/[([][^()[\]]*[)\]]?/g, ' '));
  return { name: name === '' ? plain : name, aliases: bracketed.filter((alias) => /\p{L}{3}/u.test(alias)) };
}

function tidy(name: string): string {
  return name.replaceAll(/[\s\u0000-\u001f]+/g, ' ').replace(/^[\s,;-]+|[\s,;]+$/g, '');
}
