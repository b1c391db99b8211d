import { chaptersIn, type Chapter } from '../../casebook';

/** A short text and the names in it, "Georgia Hallam/person", in text order. */
export interface Case {
  readonly text: string;
  readonly names: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = { P: 'person', L: 'place', O: 'organization' };

/** All the cases there are, file by file. */
export function casebook(): Chapter<Case>[] {
  return chaptersIn(import.meta.dirname, (text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map(caseIn),
  );
}

/** @throws {Error} on an open brace or an unknown letter. */
export function caseIn(line: string): Case {
  const names: string[] = [];
  const text = line
    .replaceAll(' ¶ ', '\n')
    .replace(/\{([A-Z]) ([^{}\n]+)\}/g, (whole, letter: string, name: string) => {
      const kind = KINDS[letter];
      if (kind === undefined) throw new Error(`expected {P …}, {L …} or {O …}, found ${whole}`);
      names.push(`${name}/${kind}`);
      return name;
    });
  if (/[{}]/.test(text)) throw new Error(`expected every brace closed: ${line}`);
  return { text, names };
}
