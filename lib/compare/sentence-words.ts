import type { Span } from '@/lib/model/span';
import { isPlainText } from '@/lib/text/indexed-words';
import type { QuantityLanguage, QuantityTerm } from './quantity-terms';

export interface SentenceWord extends Span, QuantityTerm {}

/** Scripts without spaces stand in it as runs, which become pairs of characters. */
const wordPattern = /(?:\p{L}\.){2,12}|[\p{L}\p{M}\p{N}]+(?:['’.&,][\p{L}\p{N}]+)*/gu;
/** The same for plain texts, which are most: asking Unicode of each letter is slow. */
const plainWordPattern = /(?:[A-Za-z]\.){2,12}|[A-Za-z\d]+(?:['’.&,][A-Za-z\d]+)*/g;

/** The words of a stretch of text that say anything, with their places in the whole text. */
export function wordsIn(text: string, { start, end }: Span, { look }: QuantityLanguage): SentenceWord[] {
  const words: SentenceWord[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(isPlainText(stretch) ? plainWordPattern : wordPattern)) {
    const [word] = match;
    const { terms, classes, deed } = look(word);
    if (terms.length === 0) continue;
    const at = start + match.index;
    words.push({ start: at, end: at + word.length, terms, classes, deed });
  }
  return words;
}

/** Of words in reading order, those that lie in the span. */
export function wordsWithin(words: readonly SentenceWord[], { start, end }: Span): SentenceWord[] {
  let first = 0;
  while (first < words.length && (words[first]?.start ?? 0) < start) first += 1;
  let last = first;
  while (last < words.length && (words[last]?.end ?? end) <= end) last += 1;
  return words.slice(first, last);
}
