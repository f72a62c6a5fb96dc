/** Quotes count as known only word for word: which of them were read, and which sentences are the same words again. */

import type { ReadText } from './novelty-facts';
import { quotedStretches, wordPairs } from './novelty-words';
import {
  findLike,
  type Likeness,
  pairsIn,
  type ReadSentence,
  type Roots,
  type SentenceIndex,
} from './read-sentences';
import { rootsOf } from './roots';

/** Shares of the word pairs of a quote, or of a sentence, that make it the same words. */
const sameQuote = 0.6;
const sameWords = 0.75;
/** In word pairs: shorter ones are names and words held at arm's length, where they are not most of the sentence. */
const shortestQuote = 3;

/** A sentence of the open text, prepared to be judged. */
export interface JudgedSentence {
  text: ReadText;
  index: number;
  words: string;
  roots: Roots;
}

export interface FoundQuote {
  words: string;
  pairCount: number;
  /** The share of its word pairs that one read sentence has. */
  share: number;
  /** Whether that makes it the same words. */
  isRead: boolean;
  from: ReadSentence | null;
}

/** The quotes in the sentence, each with the read sentence that has most of it. */
export const findQuotes = (sentence: JudgedSentence, read: SentenceIndex): FoundQuote[] =>
  quotesIn(sentence).map((quote) => findQuote(quote, sentence.text.analysis.language, read));

/** The words of one read sentence again, or a quote that was read with little around it. */
export function isSameWords(
  words: string,
  quotes: readonly FoundQuote[],
  like: readonly Likeness[],
): boolean {
  const nearly = like.filter(({ share }) => share >= sameQuote);
  if (nearly.length === 0 && quotes.length === 0) return false;
  const pairs = wordPairs(words);
  const quotedCount = quotes.reduce((sum, { pairCount }) => sum + pairCount, 0);
  if (quotedCount > sameQuote * pairs.length && quotes.every(({ share }) => share >= sameWords)) return true;
  if (pairs.length < shortestQuote) return false;
  return nearly.some(({ sentence }) => shareOf(pairs, sentence) >= sameWords);
}

/** What stands in quotation marks, or the sentence whole where it lies within a quote of several. */
function quotesIn({ text, index, words }: JudgedSentence): string[] {
  const marked = quotedStretches(words);
  const span = text.analysis.sentences[index];
  const isInside = text.analysis.quotes.some(
    ({ direct, content }) => direct && span && content.start <= span.start && content.end >= span.end,
  );
  const quotes = marked.length === 0 && isInside ? [words] : marked;
  const pairCount = wordPairs(words).length;
  return quotes.filter((quote) => {
    const quoted = wordPairs(quote).length;
    return quoted >= shortestQuote || (quoted > 0 && 2 * quoted >= pairCount);
  });
}

/** A speaker's words count as read only where they were read word for word. */
function findQuote(quote: string, language: string, read: SentenceIndex): FoundQuote {
  const pairs = wordPairs(quote);
  let share = 0;
  let from: ReadSentence | null = null;
  for (const { sentence } of findLike(rootsOf(quote, language), 0.5, read)) {
    const found = shareOf(pairs, sentence);
    if (found > share) [share, from] = [found, sentence];
  }
  return { words: quote, pairCount: pairs.length, share, isRead: share >= sameQuote, from };
}

function shareOf(pairs: readonly string[], sentence: ReadSentence): number {
  const theirs = pairsIn(sentence);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => theirs.has(pair)).length / pairs.length;
}
