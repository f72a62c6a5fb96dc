import { scales } from './figure-words.data';
import { numberWords } from './number-words.data';

const small = Object.keys(numberWords)
  .sort((one, other) => other.length - one.length)
  .join('|');
const scaleNames = Object.keys(scales)
  .sort((one, other) => other.length - one.length)
  .join('|');

const digits =
  '\\d{1,3}(?:[,.\\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,15}(?:[.,]\\d{1,6})?(?:[ -]?[¼½¾])?';
const words = `half a|a hundred|a thousand|a million|a billion|a dozen|two dozen|three dozen|(?:${small})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?: hundred)?`;

/** A number in digits or words, with its scale: "1,250.5", "3.4 million", "two dozen", "half a million", "$5m". */
export const numberPattern = `(?:${digits}|(?<![\\p{L}-])(?:${words})(?![\\p{L}]))(?:[ \\u00a0-]?(?:${scaleNames})(?![\\p{L}]))?`;

/** The value of what `numberPattern` matched; NaN where it is none. A comma is a decimal one in languages that write it so. */
export function parseNumber(surface: string, language: string): number {
  const text = surface
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .trim();
  const match = /^(\d[\d., ]*)\s?([¼½¾])?\s?-?\s?(\p{L}+)?$/u.exec(text);
  if (!match) return parseWords(text);
  const [, stated = '', fraction, scale] = match;
  const value =
    parseDigits(stated.trim(), language) + ({ '¼': 0.25, '½': 0.5, '¾': 0.75 }[fraction ?? ''] ?? 0);
  return rounded(value * (scale ? (scales[scale] ?? Number.NaN) : 1));
}

const decimalCommas = new Set([
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'cs',
  'sv',
  'da',
  'nb',
  'no',
  'fi',
  'tr',
]);

function parseDigits(text: string, language: string): number {
  if (decimalCommas.has(language))
    return Number(text.replace(/[. ](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number(text.replace(/[, ](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

function parseWords(text: string): number {
  let sum = 0;
  for (const word of text.split(/[-\s]+/)) {
    if (word === 'a' || word === 'and') continue;
    if (word === 'half') sum += 0.5;
    else if (word === 'dozen') sum = Math.max(sum, 1) * 12;
    else if (numberWords[word] !== undefined) sum += numberWords[word];
    else if (scales[word] !== undefined) sum = (sum || 1) * scales[word];
    else return Number.NaN;
  }
  return rounded(sum);
}

/** 3.4 × 10⁶ is 3400000, not 3399999.9999999995. */
const rounded = (value: number): number => Number(value.toPrecision(12));
