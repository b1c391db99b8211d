/** How the walk takes an element. */
export type Flow =
  /** Not part of the text, and the text around it flows on: scripts, buttons, pictures. */
  | 'skip'
  /** Not part of the text, and parts the text around it: navigation, asides. */
  | 'skip-block'
  | 'break'
  | 'inline'
  | 'block';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const SKIPPED =
  words(`script style noscript template head title meta link base button select option datalist textarea input
  label svg math canvas video audio object embed iframe frame frameset map img picture source track param progress meter
  rp rt portal applet noembed noframes slot`);

const SKIPPED_BLOCKS = words('nav aside dialog menu footer');

/** HTML's phrasing elements that carry text. Everything else parts text, as an unknown element most often does. */
const INLINE = words(`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby rb s samp
  small span strike strong sub sup time tt u var wbr amp-link`);

const SKIPPED_ROLES = words(`navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist
  button tooltip status alert`);

/** Elements that hold paragraphs, so that an unknown element inside one of them is part of a sentence. */
const TEXT_HOLDERS = words('p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre');

/** Which way an element's text goes, by its name and ARIA role alone: a Node DOM knows no style sheets. */
export function flowOf(tag: string, role: string | null, parentTag: string): Flow {
  if (tag === 'br') return 'break';
  if (INLINE.has(tag)) return role !== null && SKIPPED_ROLES.has(role) ? 'skip' : 'inline';
  if (SKIPPED.has(tag)) return 'skip';
  if (SKIPPED_BLOCKS.has(tag) || (role !== null && SKIPPED_ROLES.has(role))) return 'skip-block';
  const isCustom = tag.includes('-');
  return isCustom && (TEXT_HOLDERS.has(parentTag) || INLINE.has(parentTag)) ? 'inline' : 'block';
}

export function isHeading(tag: string): boolean {
  return /^h[1-6]$/.test(tag);
}
