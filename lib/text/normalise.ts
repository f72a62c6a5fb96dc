/** Any run of white space as one space, none at the ends. */
const collapseWhitespace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The form in which words are compared: NFKD without diacritics, lower case, straight apostrophes and hyphens,
 * collapsed white space. Letters that no decomposition reaches (ß, ø, ł) are written out, so that "Łódź"
 * and "Lodz" meet. Lengths change: never use offsets into the result.
 */
export function fold(text: string): string {
  // Most words are plain ASCII, and normalising is the slow part.
  if (isPlainWord.test(text)) return text.toLowerCase();
  if (isPlain.test(text)) return collapseWhitespace(text).toLowerCase();
  const straightened = straighten(text);
  // With the marks of typography straight, most sentences are plain too.
  if (isPlainBesidesQuotes.test(straightened)) return collapseWhitespace(straightened).toLowerCase();
  const decomposed = straightened
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  const lower = collapseWhitespace(straighten(decomposed)).toLowerCase();
  return lower.replace(/[ßøłđæœıð]/g, (letter) => writtenOut[letter] ?? letter);
}

const straighten = (text: string): string => text.replace(/[‘’‛ʼ`]/g, "'").replace(/[‐‑–—−]/g, '-');

const isPlainWord = /^[\x21-\x5f\x61-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const isPlainBesidesQuotes = /^[\x00-\x7f“”„«»]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant; the grave accent is folded.
const isPlain = /^[\x00-\x5f\x61-\x7f]*$/;

const writtenOut: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
};
