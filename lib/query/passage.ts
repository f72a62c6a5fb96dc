import type { Span } from '@/lib/model/span';
import { type Statement, type StoredArticle, stateSentence } from '@/lib/model/statement';
import { highlightsIn, type SoughtWords } from './highlights';
import { isRunningText, keynessOf, lengthOf } from './sentence-facts';

export interface Passage {
  passage: Statement;
  /** Where what is sought stands in the passage's text, in order, not overlapping. */
  matches: Span[];
}

const longestPassage = 400;

/** The sentence that holds most of what is sought and can be shown; null where none holds any. */
export function passageOf(stored: StoredArticle, sought: readonly SoughtWords[]): Passage | null {
  if (sought.length === 0) return null;
  const { revision, analysis } = stored;
  let best: { index: number; score: number; spans: Span[] } | null = null;
  for (const [index, sentence] of analysis.sentences.entries()) {
    if (sentence.standing.kind === 'not') continue;
    const text = revision.text.slice(sentence.start, sentence.end);
    const { spans, found } = highlightsIn(text, analysis.language, sought);
    if (found.size === 0 || !isRunningText(stored, index)) continue;
    const score = worthOf(found, sought) + 0.8 * keynessOf(analysis, index) - tooLong(sentence);
    if (!best || score > best.score) best = { index, score, spans };
  }
  const passage = best && stateSentence(stored, best.index);
  return passage && best ? { passage, matches: best.spans } : null;
}

/** Words side by side say more than each of them. */
const worthOf = (found: ReadonlySet<number>, sought: readonly SoughtWords[]): number =>
  [...found].reduce((sum, index) => {
    const length = sought[index]?.length ?? 0;
    return sum + (length > 1 ? length + 1 : length);
  }, 0);

const tooLong = (sentence: Span): number => (lengthOf(sentence) > longestPassage ? 0.7 : 0);
