/**
 * What class names and ids say of an element. They are the page's own words, so they are hints: a sign is not believed
 * of a box that holds most of the page's text (see `score.ts`).
 */
export type Sign = 'boilerplate' | 'caption' | 'standfirst';

/** Long lists of generated class names say nothing more. */
const MAX_NAME_LENGTH = 400;

/** Whole words of a name, once "relatedStories", "related_stories" and "related-stories" are written alike. */
const BOILERPLATE = new RegExp(
  `(?:^|-)(?:${[
    'comments?|commenting|disqus|replies|respond',
    'related|recommend(?:ed|ations?|s)?|recirc(?:ulation)?|more-(?:on|from|stories|news|like|in)|read-(?:more|next|also)|see-also|also-(?:read|like)',
    'most-(?:read|popular|viewed|shared)|popular|trending|up-next|next-(?:up|post|article)|prev(?:ious)?-(?:post|article)|pager|pagination|taboola|outbrain|teasers?',
    'newsletters?|subscri(?:be|ption|ptions|ber)|sign-?up|mailing|donat(?:e|ion)|membership|paywall|regwall|login',
    'promo(?:s|tion|tions|ted)?|advert(?:s|isement|isements|ising)?|ads?|adv|sponsor(?:s|ed)?|affiliate|commercial|partners?',
    'share|sharing|shares|social|follow|addtoany|sharedaddy|addthis|print',
    'cookies?|consent|gdpr|ccpa|privacy|banner|popup|modal|overlay|lightbox|interstitial|toast',
    'bylines?|by-line|authors?|authorbox|bio|timestamp|dateline|published|pubdate|post-date|entry-date|post-meta|entry-meta|article-meta|meta|read-time',
    'sidebar|side-?bar|rail|breadcrumbs?|crumbs?|footer|masthead|nav|navbar|navigation|menu|topnav|toolbar|tools|widgets?',
    'tags?|tag-?list|tag-?cloud|topics|categories|keywords|hashtags',
    'copyright|disclaimer|corrections|legal|terms|hidden|sr-only|screen-reader-text|visually-?hidden|skip|noprint|no-print',
    'gallery|slideshow|carousel|slider|video|player|playlist|poll|quiz|survey|rating|ratings|infobox|factbox|toc',
  ].join('|')})(?:-|$)`,
);

const CAPTION =
  /(?:^|-)(?:captions?|cutline|figcaption|wp-caption-text|credits?|photo-credit|image-credit|photographer)(?:-|$)/;
const STANDFIRST =
  /(?:^|-)(?:standfirst|stand-first|sub-?titles?|sub-?head(?:line|ing)?s?|dek|deck|lede?|intro(?:duction)?|excerpt|summary|abstract|strapline|teaser|kicker-text)(?:-|$)/;

/** The sign an element's class names and id give, or null. */
export function signOf(className: string | null, id: string | null): Sign | null {
  const names = [...(className ?? '').slice(0, MAX_NAME_LENGTH).split(/\s+/), (id ?? '').slice(0, MAX_NAME_LENGTH)];
  const plain = names.filter((name) => name !== '').map(plainName);
  if (plain.some((name) => CAPTION.test(name))) return 'caption';
  if (plain.some((name) => STANDFIRST.test(name))) return 'standfirst';
  return plain.some((name) => BOILERPLATE.test(name)) ? 'boilerplate' : null;
}

/** @example plainName('RelatedStories__list') → 'related-stories-list' */
function plainName(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .toLowerCase();
}
