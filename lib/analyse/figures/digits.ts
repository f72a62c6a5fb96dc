import type { DecimalMark } from './figure-pack';

/** "1,250.5", "1 250,5", "12½", "6-1/2"; which mark is which is for `parseDigits` to say. */
export const digitsPattern =
  "\\d{1,4}[ -][1-9]/(?:2|3|4|8|16|32)(?!\\d)|\\d{1,3}(?:[ ,.'’\\u00a0\\u202f\\u2009]\\d{3}(?!\\d)){1,5}(?:[.,]\\d{1,3}(?!\\d))?|\\d{1,15}(?:[.,]\\d{1,6})?(?:[ -]?[¼½¾])?";

/** NaN where the mark may be either: "1,250" of an unknown language. */
export function parseDigits(surface: string, mark: DecimalMark | null): number {
  const [, wholes, part, parts] = /^(\d+)[ -](\d)\/(\d+)$/.exec(surface) ?? [];
  if (wholes !== undefined) return Number(wholes) + Number(part) / Number(parts);
  const [, stated = '', fraction = ''] =
    /^([\d.,' ’\u00a0\u202f\u2009]*\d)[ -]?([¼½¾]?)$/.exec(surface) ?? [];
  const text = stated.replace(/['’ \u00a0\u202f\u2009]/g, '');
  return plainValue(text, mark) + (fractions[fraction] ?? 0);
}

const fractions: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

function plainValue(text: string, mark: DecimalMark | null): number {
  if (/^\d+$/.test(text)) return Number(text);
  const last = text.search(/[.,]\d*$/);
  const marks = text.match(/[.,]/g) ?? [];
  const areAlike = new Set(marks).size === 1;
  // "1,250,000" and "1.250,5" say by themselves which is which; "8,5" is no thousands in any language.
  if (!areAlike) return asDecimal(text, last);
  if (marks.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? withoutMarks(text) : Number.NaN;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return asDecimal(text, last);
  if (mark === null) return Number.NaN;
  return text[last] === mark ? asDecimal(text, last) : withoutMarks(text);
}

const withoutMarks = (text: string): number => Number(text.replace(/[.,]/g, ''));
const asDecimal = (text: string, at: number): number =>
  Number(`${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`);

/**
 * The mark that the article itself writes before fractions, where its amounts show it; else the language's. Spanish of
 * Mexico has points, that of Spain commas.
 */
export function decimalMarkOf(text: string, usual: DecimalMark | null): DecimalMark | null {
  let points = 0;
  let commas = 0;
  for (const [, decimal, , grouping] of text.matchAll(telling)) {
    if (decimal === '.' || grouping === ',') points++;
    else commas++;
  }
  if (points === commas) return usual;
  return points > commas ? '.' : ',';
}

const telling =
  /(?<![\d.,])(?:\d{1,3}([.,])\d{1,2}(?=[ \u00a0\u202f]?(?:%|€|\p{Sc}|milh|mill|Mill|Mrd|Mio))|\d{1,3}(([.,])\d{3})\3\d{3}(?!\d))/gu;
