import type { DateWords } from './date-words';

/** Digits of any script that news is written in, as a class. */
export const digit = '[\\d０-９٠-٩۰-۹]';

/** `２０２６`, `٢٠٢٦` and `2026` are one number: each script's zero is at a multiple of sixteen. */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９٠-٩۰-۹]/g, (mark) => String(mark.charCodeAt(0) % 16));

/** Digits, a word of the table, or Han numerals (`二十三`, `二〇二六`); NaN when it is none. */
export function readNumber(text: string, words: DateWords): number {
  const plain = plainDigits(text).replace(',', '.');
  if (/^\d/.test(plain)) return Number.parseFloat(plain);
  const known = words.numbers[text.toLowerCase().replace(/\s+/g, ' ')];
  return known ?? readHan(text);
}

/** Marks of Han numerals below a thousand, and of years written mark by mark. */
export const hanDigit = '[〇零一二三四五六七八九十百两兩]';

function readHan(text: string): number {
  if (text === '') return Number.NaN;
  const values = [...text].map((mark) => hanValues[mark] ?? Number.NaN);
  if (values.length > 2 && values.every((value) => value < 10)) return Number(values.join(''));
  let sum = 0;
  let pending = 0;
  for (const value of values) {
    if (Number.isNaN(value)) return Number.NaN;
    if (value < 10) pending = value;
    else {
      sum += (pending || 1) * value;
      pending = 0;
    }
  }
  return sum + pending;
}

const hanValues: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
};

/** `XIX` → 19; NaN when it is none. */
export function readRoman(text: string): number {
  const values = [...text.toUpperCase()].map((mark) => ({ I: 1, V: 5, X: 10 })[mark] ?? Number.NaN);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
