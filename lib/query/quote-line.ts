/** The line that shows a quote: its sentence where that is short and can stand alone, else the words said. */
import type { Beside, Quote } from '@/lib/model/analysis';
import type { QuoteLine } from '@/lib/model/sections';
import { doesOverlap, isWithin, type Span } from '@/lib/model/span';
import { type StoredArticle, stateFrom } from '@/lib/model/statement';
import { lengthOf } from './sentence-facts';

/** Longest sentence shown around a quote; beyond it only the words said are. In UTF-16 units. */
const longestSentence = 300;
const longestContent = 600;

/** `content` may be a part of the quote's words, or of several parts of one speech. Null where nothing can be shown. */
export function lineOf(stored: StoredArticle, quote: Quote, content: Span = quote.content): QuoteLine | null {
  const { analysis, revision } = stored;
  if (!isPlace(content, revision.text)) return null;
  const touched = analysis.sentences.filter((sentence) => doesOverlap(sentence, content));
  const first = touched[0];
  const last = touched.at(-1);
  const canStand = touched.every((sentence) => sentence.standing.kind !== 'not');
  if (first && last && canStand && last.end - first.start <= longestSentence) {
    const span = { start: first.start, end: last.end };
    const standing = first.standing.kind === 'with' ? first.standing.beside : [];
    return { statement: stateFrom(stored, span, withSpeaker(standing, quote, span)), direct: quote.direct };
  }
  // Words said make sense beside their speaker; a clause of indirect speech cut out of an uncertain sentence does not.
  if (lengthOf(content) > longestContent || !(quote.direct || canStand)) return null;
  return { statement: stateFrom(stored, content, withSpeaker([], quote, content)), direct: quote.direct };
}

/** Names the speaker beside the words, unless the words name the speaker themselves. */
function withSpeaker(beside: readonly Beside[], quote: Quote, span: Span): Beside[] {
  const isNamedInside = quote.source !== null && isWithin(quote.source, span);
  const isBeside = beside.some((one) => one.kind === 'speaker');
  if (quote.speakerName === null || isNamedInside || isBeside) return [...beside];
  return [{ kind: 'speaker', name: quote.speakerName }, ...beside];
}

export const isPlace = (span: Span, text: string): boolean =>
  span.start >= 0 && span.start < span.end && span.end <= text.length;
