/** What short lines in the middle of articles say that are not the article: whole lines, matched from their beginning. */
const NOT_ARTICLE = new RegExp(
  `^(?:${[
    'advertisement',
    'story continues below',
    'continue reading',
    'read (?:more|also|next|the full|the rest|full)\\b',
    'also (?:read|on)\\b',
    'see also\\b',
    'related(?: (?:stories|articles|content|topics|coverage|links|posts|news|reading))?\\s*:?',
    'more (?:on|from|stories|coverage|about)\\b',
    'most (?:read|popular|viewed)\\b',
    'recommended\\b',
    'trending\\b',
    'you (?:may|might) (?:also )?(?:like|be interested)',
    'watch\\s*(?::|\\|)',
    'listen\\s*(?::|\\|)',
    'share (?:this|on|via|with)\\b',
    'follow (?:us|him|her|them|\\S{2,40} on)\\b',
    'like us on',
    'sign up\\b',
    'subscribe\\b',
    'click here\\b',
    'download (?:the|our) app',
    'get (?:the|our) (?:latest|daily|best)\\b.{0,80}(?:inbox|newsletter)',
    'join (?:the conversation|our)\\b',
    'leave a (?:comment|reply)',
    'comments?(?:\\s*\\(?\\d+\\)?)?$',
    '\\d+ comments?$',
    'photo(?:graph)?(?: by| credit|\\s*:)',
    'image(?: by| credit|\\s*:| source)',
    'picture(?: by| credit|\\s*:)',
    '(?:copyright|\\(c\\)|©)',
    'all rights reserved',
    'this (?:article|story|post) (?:was|is|has been|originally|first|may)\\b.{0,60}(?:published|appeared|updated|corrected|partner|affiliate)',
    'filed under',
    'tags?\\s*:',
    'topics?\\s*:',
    'by [\\p{Lu}][^.,;]{2,50}$',
    '(?:published|updated|posted|last modified|last updated|created)\\b.{0,60}\\d',
    '\\d+ min(?:ute)?s? (?:read|ago)',
    '\\d+ hours? ago',
  ].join('|')})`,
  'iu',
);

/** Beyond this length a line is a sentence of the article that happens to begin so. */
const MAX_LENGTH = 160;

/** "Advertisement", "Read more: …", "Sign up for …": short lines that pages set between paragraphs. */
export function isInterjection(text: string): boolean {
  return text.length <= MAX_LENGTH && NOT_ARTICLE.test(text);
}

/** A short line that ends with the picture's credit: "Police on the bridge (Image: AGENCY)". */
export function isCaptionText(text: string): boolean {
  return (
    text.length <= 300 &&
    /\((?:image|photo|picture|pic|credit|source|file photo)s?\s*(?:by|:)[^()]{0,80}\)$/i.test(text)
  );
}
