import { digitsPattern, parseDigits } from './digits';
import type { DecimalMark, NumberReader } from './figure-pack';
import { alternatives } from './pattern-words';

/** Number words of a language that says scales behind smaller numbers: "two hundred and three thousand". */
export interface NumberSpelling {
  /** What is added up: "twenty", "five", "doscientos". */
  words: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them by a hundred. */
  hundreds: readonly string[];
  /** What multiplies all before it: "thousand", "million". */
  scales: Readonly<Record<string, number>>;
  /** Scales and hundreds that are numbers by themselves: "mil", "cent". */
  alone: readonly string[];
  /** Words that count only with a scale behind them: "a", "half a". */
  leads: Readonly<Record<string, number>>;
  /** Pattern source of what joins two words, other than a space or hyphen, with its spaces. */
  join: string;
  /** Pattern source of "and a half" behind a number or its scale; null where it is not read. */
  half: string | null;
}

const space = '[ \\u00a0\\u202f\\u2009-]';
const wordEnd = '(?![\\p{L}\\p{M}])';
const longestNumber = 8;

export function spelledNumbers(spelling: NumberSpelling): NumberReader {
  const { words, hundreds, scales, alone, leads, join, half } = spelling;
  const scale = `(?:${alternatives([...Object.keys(scales), ...hundreds])})${wordEnd}`;
  const first = `(?:${alternatives([...Object.keys(words), ...alone])})${wordEnd}`;
  const next = `(?:${alternatives([...Object.keys(words), ...Object.keys(scales), ...hundreds])})${wordEnd}`;
  const halved = half === null ? '' : `(?:${half})?`;
  const led = `(?:${alternatives(Object.keys(leads))})${space}${scale}`;
  const pattern =
    `(?:(?:${digitsPattern})${halved}(?:${space}?${scale}){0,2}${halved}` +
    `|(?<![\\p{L}\\p{M}-])(?:${led}|${first})${halved}(?:(?:${space}|${join})${next}){0,${longestNumber}}${halved})`;
  const pieces = new RegExp(
    `(${digitsPattern})|(?:(${half ?? '(?!)'})|(${alternatives(hundreds)})|(${alternatives(Object.keys(scales))})|(${alternatives([...Object.keys(words), ...Object.keys(leads)])}))${wordEnd}`,
    'gu',
  );
  const values = new Map(Object.entries({ ...leads, ...words }));
  return {
    pattern,
    parse: (surface, mark) => {
      const plain = surface.toLowerCase().replace(/[\u00a0\u202f\u2009]/g, ' ');
      return sumOf(plain.matchAll(pieces), { values, scales, mark });
    },
  };
}

interface Values {
  values: ReadonlyMap<string, number>;
  scales: Readonly<Record<string, number>>;
  mark: DecimalMark | null;
}

/** "Two million five hundred thousand"; "doce mil millones" is 12,000 millions. NaN for "two three", which is no number. */
function sumOf(pieces: Iterable<RegExpExecArray>, { values, scales, mark }: Values): number {
  let total = 0;
  let current: number | null = null;
  let lastScale = 0;
  for (const [, digits, half, hundred, scaleWord, word] of pieces) {
    if (digits !== undefined) current = current === null ? parseDigits(digits, mark) : Number.NaN;
    else if (half !== undefined) current = (current ?? 0) + 0.5 * (current === null ? lastScale : 1);
    else if (hundred !== undefined) current = (current ?? 1) < 100 ? (current ?? 1) * 100 : Number.NaN;
    else if (scaleWord !== undefined) {
      const scale = scales[scaleWord] ?? Number.NaN;
      if (lastScale > 0 && scale < lastScale) total += (current ?? 1) * scale;
      else total = total + (current ?? 0) === 0 ? scale : (total + (current ?? 0)) * scale;
      current = null;
      lastScale = scale;
    } else if (word !== undefined) {
      const value = values.get(word) ?? Number.NaN;
      current = current === null ? value : value < placeOf(current) ? current + value : Number.NaN;
    }
  }
  const value = total + (current ?? 0);
  // 3.4 × 10⁶ is 3400000, not 3399999.9999999995.
  return total === 0 && current === null ? Number.NaN : Number(value.toPrecision(12));
}

/** What may still be added: less than ten to "twenty", less than a hundred to "two hundred", nothing to "three". */
function placeOf(value: number): number {
  if (value < 20) return 0;
  if (value % 1000 === 0) return 1000;
  if (value % 100 === 0) return 100;
  return value % 10 === 0 ? 10 : 0;
}
