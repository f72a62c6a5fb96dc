/** Any run of white space as one space, none at the ends. */
const collapseWhitespace = (text: string): string =>
  isSpread.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();

/** Most texts have single spaces only, and replacing is the slow part. */
const isSpread = /\s\s|[^\S ]/;

/**
 * The form in which words are compared: NFKC without diacritics, lower case, straight apostrophes and hyphens,
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
  const decomposed = straightened.normalize('NFKD').replace(diacritics, '').normalize('NFC');
  const lower = collapseWhitespace(straighten(decomposed)).toLowerCase();
  return lower.replace(/[ßøłđæœıð]/g, (letter) => writtenOut[letter] ?? letter);
}

const straighten = (text: string): string => text.replace(/[‘’‛ʼ`]/g, "'").replace(/[‐‑–—−]/g, '-');

const isPlainWord = /^[\x21-\x5f\x61-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const isPlainBesidesQuotes = /^[\x00-\x7f“”„«»]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant; the grave accent is folded.
const isPlain = /^[\x00-\x5f\x61-\x7f]*$/;

/**
 * Accents, Arabic short vowels and Hebrew points. Other scripts' marks are letters to their readers: kana without its voicing
 * marks, or Thai and Hindi without vowel signs, is another word.
 */
const diacritics =
  /(?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed])+/g;

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
