/** Where in a text the words stand that made an article answer a query. */
import { fieldBits } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import type { Span } from '@/lib/model/span';
import { mayHold } from './may-hold';
import { type StandingTerm, wordsInText } from './words-in-text';

/** A word, or words side by side: for each place the terms and beginnings of terms that may stand there. */
export type SoughtWords = readonly {
  terms: ReadonlySet<string>;
  beginnings: readonly string[];
}[];

/** What the expression seeks in one of the fields; nothing of what must not be there, nor of conditions. */
export function soughtIn(expression: Expression, fields: number): SoughtWords[] {
  const isHere = (given: number | undefined) => given === undefined || (given & fields) !== 0;
  switch (expression.kind) {
    case 'word':
      return isHere(expression.fields) ? [[{ terms: new Set(expression.terms), beginnings: [] }]] : [];
    case 'prefix':
      return isHere(expression.fields) ? [[{ terms: noTerms, beginnings: expression.prefixes }]] : [];
    case 'phrase':
      return isHere(expression.fields)
        ? [expression.words.map((terms) => ({ terms: new Set(terms), beginnings: [] }))]
        : [];
    case 'all':
    case 'any':
      return expression.parts.flatMap((part) => soughtIn(part, fields));
    default:
      return [];
  }
}

const noTerms: ReadonlySet<string> = new Set();

export const textFields = fieldBits.dek | fieldBits.body;

export interface Highlights {
  /** In order, not overlapping; offsets are UTF-16, end exclusive. */
  spans: Span[];
  /** Which of what is sought was found, by its index. */
  found: ReadonlySet<number>;
}

/** Of a text in that language (BCP 47 primary tag), the words that make it answer. */
export function highlightsIn(text: string, language: string, sought: readonly SoughtWords[]): Highlights {
  if (!mayHold(text, sought)) return { spans: [], found: new Set() };
  const words = wordsInText(text, language);
  const spans: Span[] = [];
  const found = new Set<number>();
  for (const [index, places] of sought.entries()) {
    for (let at = 0; at < words.length; at++) {
      const span = spanFrom(words, at, places);
      if (!span) continue;
      found.add(index);
      spans.push(span);
    }
  }
  return { spans: joinTouching(spans), found };
}

/** Where all the places are filled from that word on; null where they are not. */
function spanFrom(words: readonly StandingTerm[], at: number, places: SoughtWords): Span | null {
  let end = 0;
  for (let offset = 0; offset < places.length; offset++) {
    const word = words[at + offset];
    const place = places[offset];
    if (!word || !place) return null;
    const beginning = place.beginnings.find((one) => word.term.startsWith(one));
    if (place.terms.has(word.term)) end = Math.max(end, word.end);
    else if (beginning === undefined) return null;
    // Of a pair of characters the first alone may be sought.
    else end = Math.max(end, [...beginning].length === 1 ? word.firstEnd : word.end);
  }
  const first = words[at];
  return first && end > first.start ? { start: first.start, end } : null;
}

function joinTouching(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
