const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** No character before it is East Asian: a text in another script is done with one look. */
const mayBeEastAsian = /[\u3040-\ud7af]/;

/** Length of the text with white space collapsed; East Asian characters count two and a half times. */
export const weigh = (text: string): number => weighPlain(text.trim().replace(untidySpace, ' '));

/** The same for text whose white space is collapsed already. */
export const weighPlain = (text: string): number =>
  mayBeEastAsian.test(text) ? text.length + (text.match(eastAsian)?.length ?? 0) * 1.5 : text.length;

/** White space that is not one plain space. */
const untidySpace = /\s{2,}|[^\S ]/g;
