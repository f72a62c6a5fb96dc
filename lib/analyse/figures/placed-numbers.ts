import { parseDigits } from './digits';
import type { DecimalMark, NumberReader } from './figure-pack';

/** Number signs of a language that counts in places of ten thousand: "1億2300万", "二十五". */
export interface NumberPlaces {
  /** 一 to 九 and zero. */
  digits: Readonly<Record<string, number>>;
  /** 十, 百, 千: within one place of ten thousand. */
  tens: Readonly<Record<string, number>>;
  /** 万, 億, 兆. */
  scales: Readonly<Record<string, number>>;
  /** Number words that stand apart: the "세" of "세 명". */
  words: Readonly<Record<string, number>>;
  /** The mark before a fraction in number signs: the ・ of 〇・四. */
  point?: string;
}

export function placedNumbers({ digits, tens, scales, words, point }: NumberPlaces): NumberReader {
  const one = Object.keys(digits).join('');
  const ten = Object.keys(tens).join('');
  const scale = Object.keys(scales).join('');
  const stated = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,3})?|\\d{1,15}(?:\\.\\d{1,6})?';
  const fraction = point && one ? `(?:${point}[${one}]{1,3}(?![${one}${ten}]))?` : '';
  const signs = one === '' ? '' : `|[${one}${ten}]{1,8}${fraction}`;
  const apart = Object.keys(words).join('|');
  const whole = point ? `(?:\\d{1,6}${point}\\d{1,3}(?!\\d)|${stated})` : `(?:${stated})`;
  // "2천150" states its thousands and its hundreds apart.
  const part = `(?:(?:${whole}[${ten}]){1,3}(?:\\d{1,3}(?!\\d))?|${whole}${signs})`;
  const pattern = `(?:${part}(?:[ ]?[${scale}]{1,2}(?:[ ]?${part}(?=[ ]?[${scale}])|${part})?){0,3}${apart ? `|(?<![\\p{L}\\p{M}])(?:${apart})(?= )` : ''})`;
  const piece = new RegExp(`(${stated})|([${scale}]+)|([${ten}])|${one ? `([${one}])` : '((?!))'}`, 'gu');
  const decimal = point
    ? new RegExp(`^([${one}${ten}\\d]+)${point}([${one}\\d]+)([${ten}${scale}]*)$`, 'u')
    : null;
  const parse = (surface: string, mark: DecimalMark | null): number => {
    const word = words[surface.trim()];
    if (word !== undefined) return word;
    const [, wholes, fractions, multiple] = decimal?.exec(surface) ?? [];
    if (wholes !== undefined && fractions !== undefined) {
      const shown = [...fractions].map((sign) => digits[sign] ?? sign).join('');
      return Number(
        (Number(`${parse(wholes, mark)}.${shown}`) * (multiple ? parse(multiple, mark) : 1)).toPrecision(12),
      );
    }
    let total = 0;
    let section = 0;
    let current: number | null = null;
    for (const [, number, scaleSign, tenSign, digit] of surface.matchAll(piece)) {
      if (number !== undefined) current = parseDigits(number, mark);
      else if (digit !== undefined) current = (current ?? 0) * 10 + (digits[digit] ?? Number.NaN);
      else if (tenSign !== undefined) {
        section += (current ?? 1) * (tens[tenSign] ?? Number.NaN);
        current = null;
      } else if (scaleSign !== undefined) {
        // 万亿 is ten thousand times a hundred million.
        const factor = [...scaleSign].reduce((product, sign) => product * (scales[sign] ?? Number.NaN), 1);
        total += (section + (current ?? (section === 0 ? 1 : 0))) * factor;
        section = 0;
        current = null;
      }
    }
    return Number((total + section + (current ?? 0)).toPrecision(12));
  };
  return { pattern, parse };
}
