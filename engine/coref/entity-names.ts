import type { Entity } from '../model';
import type { Draft, DraftMention } from './draft';

type Names = Pick<Entity, 'name' | 'aliases'>;

/** What an entity is called: the fullest form the text uses, and its other forms. */
export function namesOf(text: string, draft: Draft, mentions: readonly DraftMention[]): Names {
  if (draft.kind === 'place')
    return placeNames(draft, [...draft.headedNames.keys()], formsOf(text, mentions, 'demonym'));
  const forms = formsOf(text, mentions, 'name');
  const all = forms.length > 0 ? forms : formsOf(text, mentions, 'nominal').map(withoutArticle);
  return called(longest(all), all);
}

function formsOf(text: string, mentions: readonly DraftMention[], form: DraftMention['form']): string[] {
  return [
    ...new Set(
      mentions.filter((mention) => mention.form === form).map(({ start, end }) => withoutMarks(text.slice(start, end))),
    ),
  ];
}

/** A name begins with a letter or number: marks before it are left over from what it stood beside. */
function withoutMarks(form: string): string {
  const bare = form.replace(/^[^\p{L}\p{N}@#$'’]+/u, '');
  return bare === '' ? form : bare;
}

/** "Kursk region" before "Sumy" before "region of Sumy"; a settlement by its bare name; a country by its common one. */
function placeNames({ place, bareNames }: Draft, forms: readonly string[], demonyms: readonly string[]): Names {
  const common = place?.reading.gazetteerName ?? null;
  if (forms.length === 0) return called(common ?? demonyms[0] ?? '', []);
  const bare = [...bareNames];
  const headed = forms.filter((form) => bare.some((name) => form.startsWith(`${name} `)));
  const full = place?.level === 'settlement' ? [] : headed;
  const shouted = common !== null && bare.every((form) => form === common.toUpperCase());
  const inText = common !== null && (shouted || forms.includes(common)) ? common : longest(bare);
  return called(full.length > 0 ? longest(full) : inText, forms);
}

/** The name, and the other forms that do not merely repeat it in other letters ("QUITO"). */
function called(name: string, forms: readonly string[]): Names {
  const heard = new Set([name.toLowerCase()]);
  const aliases = forms.filter((form) => {
    const isNew = !heard.has(form.toLowerCase());
    heard.add(form.toLowerCase());
    return isNew;
  });
  return { name, aliases };
}

/** Of equally long forms the first. */
function longest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length > best.length ? form : best), forms[0] ?? '');
}

function withoutArticle(form: string): string {
  return form.replace(/^the\s+/i, '');
}
