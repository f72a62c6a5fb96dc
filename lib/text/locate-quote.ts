/**
 * Finds marked words again in a text that may have changed since they were marked. The words and what stands
 * around them decide together (quote selectors of the W3C Web Annotation model): where they disagree the words
 * count as gone, because a highlight on other words is worse than none.
 */
import type { QuotedWords } from '@/lib/model/quoted-words';
import type { Span } from '@/lib/model/span';

/** So many characters of context on one side make a place likely; half of the 32 that are kept. */
const fairPart = 16;

/** A place must have so many more characters of context than the next best to be clearly the one. */
export const clearMargin = 8;

/** Words that stand more often are no words to be told apart by their context. */
const maximumOccurrences = 5000;

/**
 * Where the words stand, white space collapsed; offsets into `text`. Null when they are gone, when what stands
 * around them is another place's, and when several places are equally likely.
 */
export function locateQuote(text: string, words: QuotedWords): Span | null {
  const { collapsed, offsetOf } = collapse(text);
  const quote = collapseSpaces(words.quote).trim();
  const context = { quote, prefix: collapseSpaces(words.prefix), suffix: collapseSpaces(words.suffix) };
  const [best, next] = likelyPlaces(collapsed, context);
  if (!best || (next && best.shared - next.shared < clearMargin)) return null;
  return { start: offsetOf(best.start), end: offsetOf(best.end - 1) + 1 };
}

export interface LikelyPlace extends Span {
  /** Characters of the given context that stand there too. */
  shared: number;
  /** Whether all of the given context stands there. */
  agreesWholly: boolean;
}

/**
 * The places of a collapsed text at which the words may be the ones meant, likeliest first, of equal ones the
 * earlier first. A short quote, and one that stands several times, must have a fair part of its context around it.
 */
export function likelyPlaces(text: string, words: QuotedWords): LikelyPlace[] {
  const { quote } = words;
  if (quote === '') return [];
  const found: LikelyPlace[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    if (found.length === maximumOccurrences) return [];
    const place = placeAt(text, start, words);
    if (!isCutOutOfWord(text, place, words)) found.push(place);
  }
  const isFreeOfContext = found.length === 1 && (!isShort(quote) || !hasContext(words));
  return (isFreeOfContext ? found : found.filter((place) => isFair(text, place, words))).sort(
    (one, other) => other.shared - one.shared,
  );
}

function placeAt(text: string, start: number, words: QuotedWords): LikelyPlace {
  const end = start + words.quote.length;
  const [before, after] = sharedContext(text, { start, end }, words);
  const given = words.prefix.trimEnd().length + words.suffix.trimStart().length;
  return { start, end, shared: before + after, agreesWholly: before + after === given };
}

function isFair(text: string, place: LikelyPlace, words: QuotedWords): boolean {
  if (!hasContext(words)) return false;
  return (
    place.agreesWholly || sharedContext(text, place, words).some((sharedLength) => sharedLength >= fairPart)
  );
}

/** How many characters of the prefix and of the suffix stand around the span, counted from it outwards. */
export function sharedContext(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Pick<QuotedWords, 'prefix' | 'suffix'>,
): [before: number, after: number] {
  const before = text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
  const after = text.slice(end, end + suffix.length + 1).trimStart();
  return [sharedAtEnd(before, prefix.trimEnd()), sharedAtStart(after, suffix.trimStart())];
}

const hasContext = ({ prefix, suffix }: QuotedWords): boolean => prefix.trim() !== '' || suffix.trim() !== '';

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Below 40 letters or six words; an East Asian character says as much as two and a half letters, without spaces. */
function isShort(quote: string): boolean {
  const wide = quote.match(eastAsian)?.length ?? 0;
  return quote.length + wide * 1.5 < 40 || (wide === 0 && quote.split(' ').length < 6);
}

/** Marked as a whole word and now inside a longer one ("fare" in "fares"): another word. */
function isCutOutOfWord(text: string, { start, end }: Span, { quote, prefix, suffix }: QuotedWords): boolean {
  const first = quote[0];
  const last = quote.at(-1);
  return (
    (prefix !== '' && !isOneWord(prefix.at(-1), first) && isOneWord(text[start - 1], first)) ||
    (suffix !== '' && !isOneWord(last, suffix[0]) && isOneWord(last, text[end]))
  );
}

/** East Asian writing does not part words, so nothing can be told there. */
const isOneWord = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && isLetter.test(one) && isLetter.test(other);

const isLetter = /^(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}]$/u;

function sharedAtStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedAtEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** Every run of white space as one space, with the way back to the offsets of `text`. */
function collapse(text: string): { collapsed: string; offsetOf: (position: number) => number } {
  // Where runs of several spaces were shortened: from this collapsed position on, so many units are missing.
  const positions: number[] = [];
  const missing: number[] = [];
  let dropped = 0;
  for (const { 0: run, index } of text.matchAll(/\s{2,}/g)) {
    positions.push(index - dropped + 1);
    dropped += run.length - 1;
    missing.push(dropped);
  }
  const offsetOf = (position: number): number => {
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return position + (missing[low - 1] ?? 0);
  };
  return { collapsed: collapseSpaces(text), offsetOf };
}
