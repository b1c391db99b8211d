import type { Entity, Mention, MentionForm } from '../model';

/**
 * What an entity is called once it has lost mentions: by its name as long as a mention of it has that, else by the
 * fullest form that is left.
 */
export function namesOf(
  text: string,
  { name, kind }: Entity,
  mentions: readonly Mention[],
): Pick<Entity, 'name' | 'aliases' | 'named'> {
  const formsOf = (form: MentionForm): string[] => [
    ...new Set(mentions.filter((mention) => mention.form === form).map(({ start, end }) => text.slice(start, end))),
  ];
  const names = formsOf('name');
  const demonyms = formsOf('demonym');
  const forms = names.length > 0 || kind === 'place' ? names : formsOf('nominal').map(withoutArticle);
  const isSaid = forms.length === 0 || forms.some((form) => form.toLowerCase().includes(name.toLowerCase()));
  const called = isSaid ? name : longest(forms);
  return { name: called, aliases: others(called, forms), named: names.length > 0 || demonyms.length > 0 };
}

/** Forms that do not merely repeat the name, or one another, in other letters. */
function others(name: string, forms: readonly string[]): string[] {
  const heard = new Set([name.toLowerCase()]);
  return forms.filter((form) => {
    const isNew = !heard.has(form.toLowerCase());
    heard.add(form.toLowerCase());
    return isNew;
  });
}

/** Of equally long forms the first. */
function longest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length > best.length ? form : best), '');
}

function withoutArticle(form: string): string {
  return form.replace(/^the\s+/i, '');
}
