import type { ArticleText } from '@/lib/analyse/article-text';
import { futureCues, pastCues } from '@/lib/analyse/language/en/date-words.data';
import type { Quote } from '@/lib/model/analysis';
import { isWithin, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';

/**
 * "Water had entered through it", "Whether it will do so …": within its first clause, a pronoun that is the object
 * stands for something outside the sentence. In quotes the speaker knows what is meant, and "had cracks in it" or "made
 * it clear" mean nothing beyond.
 */
export function leansOnObject(article: ArticleText, index: number, quotes: readonly Quote[]): boolean {
  const start = article.sentences[index]?.start ?? 0;
  // A sentence that begins inside a quote is shown without what the speaker said before.
  const isQuoted = (place: Span) =>
    quotes.some(({ content }) => content.start > start + 1 && isWithin(place, content));
  const tokens = article.tokens[index] ?? [];
  const words = tokens.map(({ text }) => fold(text));
  // "While those surveyed …" says whom it means.
  if (conditionals.has(words[0] ?? '') && /^(?:it|they|this|that|these|those)$/.test(words[1] ?? ''))
    return !/^(?:is|was|who|in|with)$|[a-z]{2}ed$/.test(words[2] ?? '');
  const end = tokens.findIndex(({ text }, at) => /^[,;:—–(“"‘]$/.test(text) || opensClause(words, at));
  const holder = words.findIndex((word) => /^(?:has|have|had|with)$/.test(word));
  return tokens.slice(0, end < 0 ? longestClause : Math.min(end, longestClause)).some((token, at) => {
    if (at === 0 || !/^(?:it|them)$/.test(words[at] ?? '') || isQuoted(token)) return false;
    const next = words[at + 1] ?? '';
    const isObject = !isVerb(next) || next === '';
    const before = words[at - 1] ?? '';
    const isHeld = /^(?:in|on|with)$/.test(before) && holder >= 0 && holder < at;
    return isObject && !isHeld && !/^(?:ma[dk]\w*|find\w*|found|think\w*|call\w*)$/.test(before);
  });
}

/** In tokens; what has no mark for longer is no clause. */
const longestClause = 200;

const conditionals = new Set('whether if when as although though while until because once unless'.split(' '));
const opensClause = (words: readonly string[], at: number): boolean =>
  clauseOpeners.has(words[at] ?? '') && !/^(?:it|them)$/.test(words[at + 1] ?? '');

const clauseOpeners = new Set(
  'and but or that which who whose when while as because after before if since until although though where whether than to what how'.split(
    ' ',
  ),
);

/** A word that may be a finite verb, or the end of the sentence; strictly, one that can hardly be a plural noun. */
export const isVerb = (word: string, isStrict = false): boolean =>
  word === '' || verbs.has(word) || (isStrict ? /[a-z]{2}ed$/ : /(?:[a-z]{2}ed|[^s]s|ly)$/).test(word);

const verbs = new Set(
  `${pastCues} ${futureCues} is are does do can cannot also and or not say remain come go run want need seem face hold turn follow make take give get give find know think believe`.split(
    ' ',
  ),
);
