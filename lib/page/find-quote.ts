import type { QuotedWords } from '@/lib/model/quoted-words';
import { clearMargin, likelyPlaces, sharedContext } from '@/lib/text/locate-quote';
import { bodyOf, read } from './dom';
import { type PageText, placesOf, readPageText, type TextPlace } from './page-text';
import { plainText } from './plain-text';

/** Occurrences that are compared by their context; a page that repeats words more often is not worth more. */
const maximumOccurrences = 200;

/**
 * Finds the exact words in a live page: one range for each stretch of a text node, in reading order. White
 * space, soft hyphens and footnote marks are read over, as they are when an article is stored; the text of
 * the ranges, put together (with a space where blocks or lines part them) and collapsed, is the quote.
 * Where the quote stands several times, the occurrence with the most of its context around it is taken, and of
 * equal ones the one in running text. Null when the words are not there: never other words.
 */
export function findWords(root: Document, words: QuotedWords): Range[] | null {
  try {
    const places = locateWords(root, words);
    return places && rangesOf(root, places);
  } catch {
    // Pages can shadow or break any part of the DOM; words that cannot be reached are not lit.
    return null;
  }
}

/**
 * Finds words that were marked, or are known, perhaps in another version of the article: only where their
 * context says that they are the same words in the same place (see `lib/text/locate-quote.ts`). `page` is the
 * text of the document's body, read once for all words. Null where they are not.
 */
export function findMarkedWords(root: Document, page: PageText, words: QuotedWords): Range[] | null {
  try {
    const places = locateMarkedWords(page, words);
    return places && rangesOf(root, places);
  } catch {
    // As in findWords: marks that cannot be drawn are not drawn.
    return null;
  }
}

/** As `locateWords`, with the strict rule of `findMarkedWords`. */
export function locateMarkedWords(page: PageText, words: QuotedWords): TextPlace[] | null {
  const [best, next] = likelyPlaces(page.text, {
    quote: plainText(words.quote),
    prefix: spaced(words.prefix),
    suffix: spaced(words.suffix),
  });
  if (!best) return null;
  // A page often holds its text twice (for phones, for printing): all of the context in both is one place.
  const isClear = !next || best.agreesWholly || best.shared - next.shared >= clearMargin;
  const places = isClear ? placesOf(page, best.start, best.end) : [];
  return places.length > 0 ? places : null;
}

/** Context keeps the space between it and the words, which tells a whole word from a part of one. */
const spaced = (context: string): string => {
  const plain = plainText(context);
  return `${/^\s/.test(context) ? ' ' : ''}${plain}${plain && /\s$/.test(context) ? ' ' : ''}`;
};

function rangesOf(root: Document, places: readonly TextPlace[]): Range[] {
  const createRange = read(root, 'createRange');
  return places.map(({ node, from, to }) => {
    const range = createRange.call(root);
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}

/** Where the words stand, as stretches of text nodes; null when they are not there. May throw on a hostile page. */
export function locateWords(root: Document, { quote, prefix, suffix }: QuotedWords): TextPlace[] | null {
  const body = bodyOf(root);
  const wanted = plainText(quote);
  if (!body || wanted === '') return null;
  const page = readPageText(body);
  const context = { prefix: plainText(prefix), suffix: plainText(suffix) };
  let best: { start: number; score: number } | null = null;
  let count = 0;
  let start = page.text.indexOf(wanted);
  for (; start >= 0 && count < maximumOccurrences; count += 1) {
    const score = scoreOf(page, start, start + wanted.length, context);
    if (best === null || score > best.score) best = { start, score };
    start = page.text.indexOf(wanted, start + 1);
  }
  const places = best && placesOf(page, best.start, best.start + wanted.length);
  return places && places.length > 0 ? places : null;
}

/** Characters of context in common; standing in running text weighs as much as a few of them. */
function scoreOf(
  page: PageText,
  start: number,
  end: number,
  context: Pick<QuotedWords, 'prefix' | 'suffix'>,
): number {
  const [before, after] = sharedContext(page.text, { start, end }, context);
  return before + after + (isAsideAt(page, start) ? 0 : inTextBonus);
}

const inTextBonus = 4;

const isAsideAt = (page: PageText, start: number): boolean =>
  page.pieces.find((piece) => piece.end > start)?.isAside ?? false;
