/** What makes a sentence of an earlier article background, and what makes it yesterday's news. */
import type { StoredArticle } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { timexRange } from '@/lib/text/timex';
import { backgroundHeadings, backgroundMarkers, leaningWords, passingWords } from './background-markers.data';
import { isRunningText, lengthOf } from './sentence-facts';

/** In UTF-16 units. */
const shortest = 45;
const longest = 300;
const dayMs = 86_400_000;
/** What a sentence tells from so long before its article is told as background. */
const longBeforeMs = 21 * dayMs;
/** What happened so shortly before its article was that article's news. */
const newsMs = 6 * dayMs;

export interface Signs {
  /** It stands under a heading such as "Background". */
  isUnderHeading: boolean;
  /** "Since 2014", "was built in", "formerly". */
  isMarked: boolean;
  /** It tells of a day or year well before its article. */
  isOfLongBefore: boolean;
  /** It tells what had just happened when its article appeared. */
  isOfThoseDays: boolean;
  /** It reports what somebody says. */
  isReported: boolean;
}

/** Null for a sentence that cannot be shown away from its place and day: it leans on others, speaks of what is about to be, or quotes. */
export function signsOf(stored: StoredArticle, index: number): Signs | null {
  const { analysis, article, revision } = stored;
  const sentence = analysis.sentences[index];
  if (!sentence || sentence.standing.kind === 'not' || !isRunningText(stored, index)) return null;
  if (lengthOf(sentence) < shortest || lengthOf(sentence) > longest) return null;
  const quotes = analysis.quotes.filter((quote) => quote.sentence === index);
  const words = revision.text.slice(sentence.start, sentence.end);
  if (quotes.some(({ direct }) => direct) || quotedWords.test(words) || words.endsWith('?')) return null;
  if (pointing.test(words)) return null;
  const folded = fold(words);
  if (matches(leaningWords, analysis.language, folded)) return null;
  const isUnderHeading = isUnderBackgroundHeading(stored, sentence.block);
  if (!isUnderHeading && matches(passingWords, analysis.language, folded)) return null;
  const days = analysis.timexes
    .filter((timex) => timex.sentence === index && (timex.type === 'DATE' || timex.type === 'TIME'))
    .flatMap(({ value }) => timexRange(value) ?? []);
  if (!isUnderHeading && days.some(({ from }) => from > article.date + dayMs)) return null;
  return {
    isUnderHeading,
    isMarked: matches(backgroundMarkers, analysis.language, folded),
    isOfLongBefore: days.some(({ to }) => to < article.date - longBeforeMs),
    isOfThoseDays: days.some(({ from }) => from > article.date - newsMs),
    isReported: quotes.length > 0,
  };
}

/** Four words in marks are speech; fewer are a name or a word held at arm's length. */
const quotedWords = /[“"«„](?:[^“”"«»„\s]+\s+){3,}[^“”"«»„]*[”"»“]/;

/** Words of a caption that stands among the paragraphs. */
const pointing = /\((?:left|right|cent(?:re|er)|pictured|above|below|l|r)\)|\bpictured\b/i;

const matches = (table: Record<string, RegExp>, language: string, folded: string): boolean =>
  (table[language] ?? table['en'])?.test(folded) ?? false;

/** An explainer says itself what its background is: "Context", "How we got here". */
function isUnderBackgroundHeading({ analysis, revision }: StoredArticle, block: number): boolean {
  const heading = revision.blocks.slice(0, block).findLast(({ kind }) => kind === 'heading');
  if (!heading) return false;
  const words = fold(revision.text.slice(heading.start, heading.end)).replace(/[^\p{L} -]+/gu, '');
  return (backgroundHeadings[analysis.language] ?? backgroundHeadings['en'])?.test(words.trim()) ?? false;
}
