import type { Span } from '@/lib/model/span';
import { amountPatternOf } from './amount-pattern';
import type { DecimalMark, FigurePack } from './figure-pack';
import { commonUnits, currencyCodes, currencySigns } from './units.data';

/** A number with its unit, not yet asked what it counts. Offsets lie in the sentence. */
export interface Amount extends Span {
  value: number;
  upper: number | null;
  unit: string;
  /** The number's own words. */
  surface: string;
}

/** The amounts of a sentence whose digits are plain (see `plainDigits`), in order. */
export function readAmounts(sentence: string, pack: FigurePack, decimalMark: DecimalMark | null): Amount[] {
  return [...sentence.matchAll(amountPatternOf(pack))].flatMap((match) =>
    partsOf(match, sentence, pack).flatMap((part) => toAmount(part, pack, decimalMark) ?? []),
  );
}

interface Part extends Span {
  isNegative: boolean;
  low: string;
  high: string | null;
  sign: string | null;
  unit: string | null;
}

/** A range is one figure; "12 and 15 ferries" or "from 5 to 8 per cent" are two numbers, of which the last has the unit. */
function partsOf(match: RegExpExecArray, sentence: string, pack: FigurePack): Part[] {
  const { low = '', high, join = '', minus, sign: first, sign2: second, lowUnit, unit } = match.groups ?? {};
  const end = match.index + match[0].length;
  const sign = signOf(first);
  const start = match.index + (first && !sign ? match[0].indexOf(low) : 0);
  const isNegative = minus !== undefined;
  const whole: Part = {
    start,
    end,
    isNegative,
    low,
    high: high ?? null,
    sign: sign ?? signOf(second),
    unit: unit ?? lowUnit ?? null,
  };
  if (!high) return [whole];
  const before = sentence.slice(Math.max(0, start - 16), start);
  // "Up 12% to £32.5m" are a change and a level.
  const isMixed =
    (second !== undefined && sign === null) || (lowUnit !== undefined && !/%$/.test(unit ?? '%'));
  const isRange =
    !isMixed && (pack.weakJoins.test(join) ? pack.opensRange.test(before) : !pack.opensLevels.test(before));
  if (isRange) return [whole];
  const lowEnd = match.index + match[0].indexOf(low) + low.length + (lowUnit?.length ?? 0);
  const highStart = match.index + match[0].lastIndexOf(second ?? high);
  return [
    {
      start,
      end: lowEnd,
      isNegative,
      low,
      high: null,
      sign,
      unit: lowUnit ?? (isMixed ? null : unit) ?? null,
    },
    {
      ...whole,
      start: highStart,
      isNegative: false,
      low: high,
      high: null,
      sign: signOf(second) ?? sign,
      unit: unit ?? null,
    },
  ];
}

/** "try 5" is no lira: letters of a sign are capitals, or a word of the language. */
const signOf = (sign: string | undefined): string | null =>
  sign === undefined || (/^[a-z]{3}$/i.test(sign) && sign !== sign.toUpperCase()) ? null : sign;

function toAmount(part: Part, pack: FigurePack, mark: DecimalMark | null): Amount | null {
  const { start, end, isNegative, sign } = part;
  const unit = unitOf(part, pack);
  const isMoney = /^[A-Z]{3}$/.test(unit.name);
  const numberOf = (surface: string) =>
    parseWithScale(surface, pack, { mark, isMoney: sign !== null || isMoney });
  let low = numberOf(part.low);
  const high = part.high === null ? null : numberOf(part.high);
  if (Number.isNaN(low) || (high !== null && Number.isNaN(high))) return null;
  // "3 to 5 million", "six or seven thousand": the scale stands once.
  if (high !== null && high >= 1000 && low < 1000 && !hasScale(part.low, low))
    low *= scaleIn(part.high ?? '', numberOf, high);
  // "116.32-35" and "2004-05" end in the last digits of a number, "52-48" is a score.
  if (high !== null && high <= low) return null;
  if (isNegative && !/^(?:percent|degree)/.test(unit.name)) return null;
  const signed = (value: number) => Number(((isNegative ? -value : value) * unit.factor).toPrecision(12));
  return {
    start,
    end,
    value: signed(low),
    upper: high === null ? null : signed(high),
    unit: unit.name,
    surface: part.low,
  };
}

const hasScale = (surface: string, value: number): boolean => value >= 1000 && /\p{L}/u.test(surface);

/** What the words behind a number multiply it by: a million for "five million" and "5m". */
function scaleIn(surface: string, numberOf: (surface: string) => number, value: number): number {
  if (!/\p{L}/u.test(surface)) return 1;
  const digits = /^[\d.,]+/.exec(surface)?.[0];
  if (digits !== undefined) return value / numberOf(digits);
  const scale = 10 ** (3 * Math.floor(Math.log10(value) / 3));
  return value / scale < 1000 ? scale : 1;
}

function parseWithScale(
  surface: string,
  pack: FigurePack,
  { mark, isMoney }: { mark: DecimalMark | null; isMoney: boolean },
): number {
  const letters = /[\d½¼¾][ \u00a0\u202f\u2009]?(\p{L}{1,3})$/u.exec(surface)?.[1];
  const scale = letters === undefined ? undefined : pack.moneyScales[letters.toLowerCase()];
  if (letters === undefined || scale === undefined) return pack.numbers.parse(surface, mark);
  // The m of "100 m" is a metre where no currency stands by.
  if (!isMoney) return Number.NaN;
  return pack.numbers.parse(surface.slice(0, -letters.length).trimEnd(), mark) * scale;
}

interface NamedUnit {
  name: string;
  /** What the stated number is multiplied by: 0.01 for cents. */
  factor: number;
}

function unitOf({ sign, unit }: Part, pack: FigurePack): NamedUnit {
  const plain = (name: string): NamedUnit => ({ name, factor: 1 });
  if (sign !== null) {
    const name = pack.signs[sign.toLowerCase()] ?? currencySigns[sign.toUpperCase()] ?? codeOf(sign);
    if (name) return plain(name);
  }
  const stated = (unit ?? '').replace(/^[ \u00a0\u202f\u2009-]+/, '').replace(/[\u00a0\u202f]/g, ' ');
  if (stated === '') return plain('count');
  const common = commonUnits[stated] ?? currencySigns[stated] ?? codeOf(stated);
  if (common) return plain(common);
  const words = stated.toLowerCase();
  const known = wordUnit(words, pack) ?? wordUnit(words.replace(partitiveOf(pack), ''), pack);
  return known ?? plain('count');
}

const partitiveOf = ({ partitive }: FigurePack): RegExp => new RegExp(`^(?:${partitive || '(?!)'})`, 'u');

function wordUnit(words: string, { units, currencies, hundredths }: FigurePack): NamedUnit | null {
  const name = units[words] ?? currencies[words];
  if (name !== undefined) return { name, factor: 1 };
  const hundredth = hundredths[words];
  return hundredth === undefined ? null : { name: hundredth, factor: 0.01 };
}

const codes = new Set(currencyCodes);
const codeOf = (sign: string): string | null => (sign === 'RMB' ? 'CNY' : codes.has(sign) ? sign : null);

/** Arabic and full-width digits and per-cent signs as plain ones; every character stays in its place. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９٪％．٫٬]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    return otherSigns[sign] ?? sign;
  });
}

const otherSigns: Record<string, string> = { '٪': '%', '％': '%', '．': '.', '٫': '.', '٬': ',' };
