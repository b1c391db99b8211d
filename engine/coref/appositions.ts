import type { NameSpan, RoleSpan, Sentence, TaggedText, TaggedToken, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import { addMention, mentionAt, type Draft } from './draft';
import { personHead } from './person-phrase';

export interface BesideNames {
  readonly names: readonly NameSpan[];
  readonly roles: readonly RoleSpan[];
  /** Entity of each name, by position in the names. */
  readonly byName: ReadonlyMap<number, Draft>;
}

/** A description and whose it is. */
export interface Apposition {
  readonly span: TokenSpan;
  readonly draft: Draft;
}

/** A longer apposition is taken up to where its noun phrase ends only. */
const MAX_TOKENS = 30;
/** A phrase before a name opens at most so many tokens before its end. */
const MAX_BEFORE = 8;
const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Adds, and gives, the descriptions set off by a comma beside people's names: "Ana Ruiz, a lawyer from Lima,", "The governor,
 * Ana Ruiz,", and those right before with an article or owner ("his wife Ana Ruiz"). "Governor Ana Ruiz" is none.
 */
export function joinAppositions(text: TaggedText, beside: BesideNames): Apposition[] {
  const { names, roles, byName } = beside;
  const found: Apposition[] = [];
  const add = (draft: Draft, { first, end }: Stretch, name: NameSpan): void => {
    const span = spanOf(text, first, end);
    const antecedent = mentionAt(draft, name.start);
    addMention(draft, { span, form: 'nominal', confidence: 0.8, rule: 'apposition', antecedent });
    found.push({ span, draft });
  };
  const evidence: Evidence = {
    roleAt: new Map(roles.map((role) => [role.firstToken, role])),
    roleEnding: new Map(roles.map((role) => [role.endToken, role])),
    nameAt: new Map(names.map((name) => [name.firstToken, name])),
    nameEnds: new Set(names.map(({ endToken }) => endToken)),
  };
  names.forEach((name, at) => {
    const draft = byName.get(at);
    if (draft?.kind !== 'person' || name.kind !== 'person') return;
    const after = afterComma(text, { name, at }, evidence);
    if (after !== null) add(draft, after, name);
    const before = beforeName(text, { name, at }, evidence);
    if (before !== null) add(draft, before, name);
  });
  return found;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

interface Evidence {
  /** Roles by the token they begin at, and by the one after them. */
  readonly roleAt: ReadonlyMap<number, RoleSpan>;
  readonly roleEnding: ReadonlyMap<number, RoleSpan>;
  readonly nameAt: ReadonlyMap<number, NameSpan>;
  readonly nameEnds: ReadonlySet<number>;
}

/** What a name follows: with a comma ("The governor, Ana Ruiz,"), or without where an article or owner opens it. */
function beforeName(
  text: TaggedText,
  { name, at }: { readonly name: NameSpan; readonly at: number },
  { roleEnding }: Evidence,
): Stretch | null {
  const { tokens } = text;
  const sentence = sentenceAt(text, name.firstToken);
  const after = tokens[name.endToken];
  if (sentence === null || after?.partOfSpeech === 'noun') return null;
  const comma = tokens[name.firstToken - 1]?.text === ',';
  const end = comma ? name.firstToken - 1 : name.firstToken;
  const role = roleEnding.get(end);
  if (role?.holder === at) return withOpener(text, role, comma);
  const closed = after === undefined || name.endToken >= sentence.endToken || after.kind === 'punctuation';
  if (comma && !closed) return null;
  return describedFrom(text, end, { sentence, plain: !comma });
}

/** A role with its article or owner ("his wife", "Peru's coach"); one without only before a comma. */
function withOpener({ tokens }: TaggedText, { firstToken, endToken }: RoleSpan, comma: boolean): Stretch | null {
  const stretch = { first: firstToken, end: endToken };
  if (OPENER.test(tokens[firstToken - 1]?.lower ?? '')) return { first: firstToken - 1, end: endToken };
  const owned = tokens.slice(firstToken, endToken).some(({ lower }) => lower === "'s");
  return comma || owned || OPENER.test(tokens[firstToken]?.lower ?? '') ? stretch : null;
}

const OPENER = /^(?:the|a|an|this|that|his|her|its|their)$/;

/**
 * The phrase for a person that ends at `end`, from the article or possessive that opens it: "The head of the club". Null
 * where a mark or verb parts them; plain ones, with no comma after them, end in their head ("his brother").
 */
function describedFrom(
  text: TaggedText,
  end: number,
  { sentence, plain }: { readonly sentence: Sentence; readonly plain: boolean },
): Stretch | null {
  for (let at = end - 1; at >= sentence.firstToken && at >= end - MAX_BEFORE; at -= 1) {
    const token = text.tokens[at];
    if (token === undefined || (token.kind === 'punctuation' && token.text !== '-')) return null;
    if (OPENER.test(token.lower)) {
      const head = personHead(text, at + 1, end);
      if (head !== null && (!plain || head === end - 1)) return { first: at, end };
    } else if (isVerb(token) || token.partOfSpeech === 'pronoun' || token.lower === 'and') return null;
    if (plain && token.partOfSpeech === 'preposition') return null;
  }
  return null;
}

/** "Ana Ruiz, 45, a lawyer": what follows the comma, and an age, up to where it is closed. */
function afterComma(
  text: TaggedText,
  { name, at }: { readonly name: NameSpan; readonly at: number },
  evidence: Evidence,
): Stretch | null {
  const { tokens } = text;
  const sentence = sentenceAt(text, name.firstToken);
  if (sentence === null || tokens[name.endToken]?.text !== ',') return null;
  const isAge = /^\d{1,3}$/.test(tokens[name.endToken + 1]?.text ?? '') && tokens[name.endToken + 2]?.text === ',';
  const first = name.endToken + (isAge ? 3 : 1);
  if (first >= sentence.endToken) return null;
  const hasArticle = /^(?:a|an|the|one)$/.test(tokens[first]?.lower ?? '');
  const found = evidence.roleAt.get(hasArticle ? first + 1 : first);
  const role = found?.holder === at ? found : undefined;
  if (role === undefined && !(hasArticle && personHead(text, first + 1, sentence.endToken) !== null)) return null;
  const closed = closingMark(text, { first, sentence }, evidence);
  if (closed !== null) return { first, end: closed };
  // "According to Ruiz, a detective was …": a verb follows, and the phrase is its subject.
  const goesOn = role === undefined || role.endToken >= sentence.endToken ? undefined : tokens[role.endToken];
  return role === undefined || (goesOn !== undefined && isVerb(goesOn)) ? null : { first, end: role.endToken };
}

/** Where the comma, stop or bracket that closes it stands; null when a verb of the main clause comes first. */
function closingMark(
  text: TaggedText,
  { first, sentence }: { readonly first: number; readonly sentence: Sentence },
  evidence: Evidence,
): number | null {
  const limit = Math.min(sentence.endToken, first + MAX_TOKENS);
  let relative = false;
  for (let at = first; at < limit; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || WEEKDAYS.test(token.text)) return null;
    if (/^[,;.!?()—–]$/.test(token.text) && !isInsideName(text, at, evidence)) return at;
    if (/^(?:who|which|that|whose|where|when)$/.test(token.lower)) relative = true;
    if (!relative && isFinite(token)) return null;
  }
  return limit === sentence.endToken && sentence.endToken > first ? limit : null;
}

/** "Irving, Texas,": the comma between a place and what it lies in. */
function isInsideName({ tokens }: TaggedText, comma: number, { nameAt, nameEnds }: Evidence): boolean {
  const outer = nameAt.get(comma + 1);
  if (tokens[comma]?.text !== ',' || outer === undefined || !nameEnds.has(comma)) return false;
  const after = tokens[outer.endToken];
  return outer.kind === 'place' && outer.form === 'name' && (after === undefined || after.kind === 'punctuation');
}

function isVerb({ partOfSpeech }: TaggedToken): boolean {
  return partOfSpeech === 'verb' || partOfSpeech === 'auxiliary';
}

function isFinite({ partOfSpeech, verbForm }: TaggedToken): boolean {
  if (partOfSpeech === 'auxiliary') return true;
  return partOfSpeech === 'verb' && (verbForm === 'present' || verbForm === 'modal');
}
