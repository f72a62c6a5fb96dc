import type { Span } from '@/lib/model/span';
import { type Statement, type StoredArticle, stateSentence } from '@/lib/model/statement';
import { indexTermsOf } from '@/lib/text/index-terms';
import { fold } from '@/lib/text/normalise';
import { isRunningText, keynessOf, lengthOf } from './sentence-facts';
import { type Terms, termsOfSentence } from './sentence-terms';

export interface Sought {
  /** Index terms of the query. */
  terms: Terms;
  /** Folded phrases that must stand together, without their marks. */
  phrases: readonly string[];
}

const longestPassage = 400;

/** The sentence that holds most of what is sought and can be shown, with the places of the words; null where none does. */
export function passageOf(
  stored: StoredArticle,
  sought: Sought,
): { passage: Statement; matches: { start: number; end: number }[] } | null {
  let best: { index: number; score: number } | null = null;
  stored.analysis.sentences.forEach((sentence, index) => {
    if (sentence.standing.kind === 'not' || !isRunningText(stored, index)) return;
    const held = [...termsOfSentence(stored, index)].filter((term) => sought.terms.has(term)).length;
    if (held === 0) return;
    const text =
      sought.phrases.length > 0 ? fold(stored.revision.text.slice(sentence.start, sentence.end)) : '';
    const phrases = sought.phrases.filter((phrase) => text.includes(phrase)).length;
    const score =
      held +
      2 * phrases +
      0.8 * keynessOf(stored.analysis, index) -
      (lengthOf(sentence) > longestPassage ? 0.7 : 0);
    if (!best || score > best.score) best = { index, score };
  });
  const found = best as { index: number } | null;
  const passage = found && stateSentence(stored, found.index);
  return passage && { passage, matches: matchesIn(passage.text, stored.analysis.language, sought.terms) };
}

/** Where the words of the terms stand in `text`, in order, not overlapping; offsets are UTF-16, end exclusive. */
function matchesIn(text: string, language: string, terms: Terms): Span[] {
  const matches: { start: number; end: number }[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    if (match[1] !== undefined) pushPairs(matches, { text: word, start: match.index }, language, terms);
    else if (indexTermsOf(word, language).some((term) => terms.has(term))) {
      matches.push({ start: match.index, end: match.index + word.length });
    }
  }
  return matches;
}

/** Scripts without spaces are indexed by pairs of characters, the rest by words. */
const wordPattern =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々ー]+)|[\p{L}\p{M}\p{N}]+(?:['’.,&][\p{L}\p{N}]+)*/gu;

function pushPairs(
  matches: { start: number; end: number }[],
  run: { text: string; start: number },
  language: string,
  terms: Terms,
): void {
  for (let at = 0; at + 1 < run.text.length; at++) {
    if (!indexTermsOf(run.text.slice(at, at + 2), language).some((term) => terms.has(term))) continue;
    const start = run.start + at;
    const last = matches.at(-1);
    if (last && last.end >= start) last.end = start + 2;
    else matches.push({ start, end: start + 2 });
  }
}
