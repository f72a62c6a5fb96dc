import { bodyOf, read } from './dom';
import { type PageText, placesOf, readPageText, type TextPlace } from './page-text';
import { plainText } from './plain-text';

export interface Words {
  quote: string;
  /** What stands before and after the quote in the stored text; tells equal words apart. */
  prefix: string;
  suffix: string;
}

/** Occurrences that are compared by their context; a page that repeats words more often is not worth more. */
const maximumOccurrences = 200;

/**
 * Finds the exact words in a live page: one range for each stretch of a text node, in reading order. White
 * space, soft hyphens and footnote marks are read over, as they are when an article is stored; the text of
 * the ranges, put together (with a space where blocks or lines part them) and collapsed, is the quote.
 * Where the quote stands several times, the occurrence with the most of its context around it is taken, and of
 * equal ones the one in running text. Null when the words are not there: never other words.
 */
export function findWords(root: Document, words: Words): Range[] | null {
  try {
    return find(root, words);
  } catch {
    // Pages can shadow or break any part of the DOM; words that cannot be reached are not lit.
    return null;
  }
}

function find(root: Document, words: Words): Range[] | null {
  const createRange = read(root, 'createRange');
  const places = locateWords(root, words);
  return (
    places?.map(({ node, from, to }) => {
      const range = createRange.call(root);
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    }) ?? null
  );
}

/** Where the words stand, as stretches of text nodes; null when they are not there. May throw on a hostile page. */
export function locateWords(root: Document, { quote, prefix, suffix }: Words): TextPlace[] | null {
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
  { prefix, suffix }: { prefix: string; suffix: string },
): number {
  const before = page.text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
  const after = page.text.slice(end, end + suffix.length + 1).trimStart();
  return (
    sharedAtEnd(before, prefix) + sharedAtStart(after, suffix) + (isAsideAt(page, start) ? 0 : inTextBonus)
  );
}

const inTextBonus = 4;

const isAsideAt = (page: PageText, start: number): boolean =>
  page.pieces.find((piece) => piece.end > start)?.isAside ?? false;

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
