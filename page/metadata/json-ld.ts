/** What one JSON-LD node says, checked: every field is text or empty. */
export interface LinkedDataNode {
  /** Names without the vocabulary's address: "NewsArticle". */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** UTF-16 code units of one script; a page's real linked data is some kilobytes. */
const MAX_SCRIPT_LENGTH = 300_000;
const MAX_SCRIPTS = 20;
const MAX_NODES = 200;

/**
 * The nodes of the page's JSON-LD, in the order of the page: top ones, those of lists, `@graph`, `mainEntity` and
 * `mainEntityOfPage`. Scripts that are broken, or larger than any real one, say nothing.
 */
export function readLinkedData(document: Document): LinkedDataNode[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  const waiting = scripts.map((script) => parsed(script.textContent));
  const nodes: LinkedDataNode[] = [];
  for (let at = 0; at < waiting.length && at < MAX_NODES; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, MAX_NODES));
    else if (isObject(value)) {
      nodes.push(nodeOf(value));
      waiting.push(...['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => field(value, key)));
    }
  }
  return nodes;
}

/** Some sites put line breaks inside JSON strings, or wrap the script in an HTML comment or CDATA. */
function parsed(script: string | null): unknown {
  if (script === null || script.length > MAX_SCRIPT_LENGTH) return null;
  const bare = script
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    return parsedWithoutBreaks(bare);
  }
}

function parsedWithoutBreaks(script: string): unknown {
  try {
    // Raw control characters are what breaks most of these scripts.
    return JSON.parse(script.replace(/[\u0000-\u001f]/g, ' ')) as unknown;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own field: what it inherits ("constructor", "__proto__") is not the page's word. */
function field(node: object, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
}

function nodeOf(node: object): LinkedDataNode {
  return {
    types: textsOf(field(node, '@type')).map((type) => type.replace(/^.*[/#:]/, '')),
    headline: textsOf(field(node, 'headline'))[0] ?? textsOf(field(node, 'name'))[0] ?? null,
    authors: namesOf(field(node, 'author')),
    published: textsOf(field(node, 'datePublished'))[0] ?? null,
    publisher: namesOf(field(node, 'publisher'))[0] ?? null,
    language: textsOf(field(node, 'inLanguage'))[0] ?? null,
  };
}

/** A text, or the texts of a list. */
function textsOf(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MAX_NODES) : [value];
  return values.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** Names given as texts, as `{name}`, or as lists of either. */
function namesOf(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MAX_NODES) : [value];
  return values.flatMap((item) => textsOf(isObject(item) ? field(item, 'name') : item));
}
