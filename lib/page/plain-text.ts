/** Marks that are not seen and are no part of a word: soft hyphen, zero-width space, word joiner, byte order mark. */
export const unseenMark = /[\u00ad\u200b\u2060\ufeff]/;
const unseenMarks = new RegExp(unseenMark, 'g');

/** White space that is not one plain space. Most has none: to exchange each single space for itself would take twice the time. */
const untidySpace = /\s{2,}|[^\S ]/g;

/**
 * A page's text as it is stored and compared: unseen marks removed, every run of white space one space, none
 * at the ends. The joiners U+200C and U+200D stay, because Persian, Hindi and emoji spell with them.
 */
export const plainText = (text: string): string =>
  text.replace(unseenMarks, '').replace(untidySpace, ' ').trim();
