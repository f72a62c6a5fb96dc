/** Sentences that cannot be understood alone because of a word inside them: "through it", "that evening", "I". */

import type { ArticleText } from '@/lib/analyse/article-text';
import { futureCues, pastCues } from '@/lib/analyse/language/en/date-words.data';
import type { Quote } from '@/lib/model/analysis';
import { isWithin, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';

/**
 * "Water had entered through it", "Whether it will do so …", "that evening": within its first clause, a pronoun that is
 * the object stands for something outside the sentence. In quotes the speaker knows what is meant, and "had cracks in
 * it" or "made it clear" mean nothing beyond.
 */
export function leansOnSentenceBefore(
  article: ArticleText,
  index: number,
  quotes: readonly Quote[],
): boolean {
  if (article.language !== 'en' && article.language !== 'und') return false;
  const span = article.sentences[index];
  const isQuoted = (place: Span) => quotes.some(({ content }) => isWithin(place, content));
  const pointer = span && pointsBack.exec(article.text.slice(span.start, span.end));
  if (pointer) {
    const start = span.start + pointer.index;
    if (!isQuoted({ start, end: start + pointer[0].length })) return true;
  }
  const tokens = article.tokens[index] ?? [];
  const words = tokens.map(({ text }) => fold(text));
  if (conditionals.has(words[0] ?? '') && /^(?:it|they|this|that|these|those)$/.test(words[1] ?? ''))
    return !/^(?:is|was)$/.test(words[2] ?? '');
  const end = tokens.findIndex(({ text }, at) => /^[,;:—–(“"‘]$/.test(text) || opensClause(words, at));
  return tokens.slice(0, end < 0 ? tokens.length : end).some((token, at) => {
    if (at === 0 || !/^(?:it|them)$/.test(words[at] ?? '') || isQuoted(token)) return false;
    const next = words[at + 1] ?? '';
    const isObject = !isVerb(next) || next === '';
    const before = words.slice(0, at);
    const isHeld =
      /^(?:in|on|with)$/.test(before.at(-1) ?? '') &&
      before.some((word) => /^(?:has|have|had|with)$/.test(word));
    return isObject && !isHeld && !/^(?:ma[dk]\w*|find\w*|found|think\w*|call\w*)$/.test(before.at(-1) ?? '');
  });
}

const pointsBack =
  /\b(?:[Tt]hat|[Tt]he same) (?:day|evening|morning|afternoon|night|week|weekend|month|year)\b(?! (?:that|when|as|on which)\b)/;
const conditionals = new Set('whether if when as although though while until because once unless'.split(' '));
const opensClause = (words: readonly string[], at: number): boolean =>
  clauseOpeners.has(words[at] ?? '') && !/^(?:it|them)$/.test(words[at + 1] ?? '');

const clauseOpeners = new Set(
  'and but or that which who whose when while as because after before if since until although though where whether than to what how'.split(
    ' ',
  ),
);

/** "I came home from school" in a report, outside all quotes: an interview's answer, or a writer nobody can name. */
export function speaksOfItself(article: ArticleText, index: number, quotes: readonly Quote[]): boolean {
  if (article.language !== 'en' && article.language !== 'und') return false;
  const span = article.sentences[index];
  if (!span || /["“”]/.test(article.text.slice(span.start, span.end))) return false;
  return (article.tokens[index] ?? []).some(
    ({ text, start, end }) =>
      /^(?:I|[Mm]y|[Mm]e|I['’](?:m|ve|d|ll))$/.test(text) &&
      !quotes.some(({ content }) => start >= content.start && end <= content.end),
  );
}

/** Mark-up, labels that ran together ("10:57PMShareLikeReply") and "… can be found here": words of the page, not of its article. */
export const isPageFurniture = (text: string): boolean =>
  /<\/?[a-z][^<>]*>/i.test(text) ||
  /\blast updated (?:at|on)\b/i.test(text) ||
  (text.match(/\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0) > 2 ||
  /\b(?:found|available|read|see|seen|watch|listen|click|view|download\w*|sign up|here is)\b.{0,30}\bhere[.!:]?$/i.test(
    text,
  );

/** A word that may be a finite verb, or the end of the sentence. */
export const isVerb = (word: string): boolean =>
  word === '' || verbs.has(word) || /(?:[a-z]{2}ed|[^s]s|ly)$/.test(word);

const verbs = new Set(`${pastCues} ${futureCues} is are does do can also and or not`.split(' '));
