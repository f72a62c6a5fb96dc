import type { ArticleText } from '@/lib/analyse/article-text';
import { judgeKind } from '@/lib/analyse/kind';
import type { Entity, EntityType, Quote, Timex } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import { nounPhraseAt } from './noun-phrase';
import { endsWhole } from './whole-sentence';
import { blank, withoutQuotes } from './without-quotes';

export interface StandingFacts {
  entities: readonly Entity[];
  timexes: readonly Timex[];
  quotes: readonly Quote[];
}

/** What is known of an article, by sentence. */
export interface Book {
  mentions: { entity: Entity; start: number; end: number }[][];
  timexes: Timex[][];
  /** Per sentence the direct quotes that reach into it. */
  quotes: readonly (readonly Quote[])[];
  /** Per sentence all quotes that begin in it. */
  attributed: readonly (readonly Quote[])[];
  /** Each sentence with its quotes blanked out, of the same length. */
  outside: readonly string[];
  /** Per sentence, whether a quotation mark that was opened before it in its paragraph is not yet closed. */
  isInOpenQuote: readonly boolean[];
  isOpinion: boolean;
  /** The first sentence of the running text, -1 without one: it can point back at nothing. */
  lead: number;
  /** The sentence in which each word, folded and without its plural's s, first stands; -1 is the headline. */
  firstSentences: ReadonlyMap<string, number>;
  /** The sentence in which each noun is first brought up by "a" or "an". */
  introductions: ReadonlyMap<string, number>;
}

export function bookOf(article: ArticleText, facts: StandingFacts): Book {
  const mentions: Book['mentions'] = article.sentences.map(() => []);
  for (const entity of facts.entities) {
    for (const { sentence, start, end } of entity.mentions) mentions[sentence]?.push({ entity, start, end });
  }
  for (const list of mentions) list.sort((one, other) => one.start - other.start);
  const timexes: Timex[][] = article.sentences.map(() => []);
  for (const timex of facts.timexes) timexes[timex.sentence]?.push(timex);
  const attributed: Quote[][] = article.sentences.map(() => []);
  for (const quote of facts.quotes) attributed[quote.sentence]?.push(quote);
  return {
    mentions,
    timexes,
    quotes: quotesWithin(
      article,
      facts.quotes.filter((quote) => quote.direct),
    ),
    attributed,
    outside: article.sentences.map(({ start, end }) => withoutQuotes(article.text.slice(start, end))),
    isInOpenQuote: openQuotesOf(article),
    isOpinion: judgeKind(article).kind === 'opinion',
    // Datelines, labels and bylines end without a stop.
    lead: article.sentences.findIndex(
      ({ block, start, end }) =>
        article.blocks[block]?.kind === 'paragraph' &&
        endsWhole.test(article.text.slice(start, end).slice(-4)),
    ),
    firstSentences: article.language === 'en' ? firstSentencesOf(article) : new Map(),
    introductions: article.language === 'en' ? introductionsOf(article) : new Map(),
  };
}

export const canBe = (type: EntityType, wanted: EntityType): boolean => type === wanted || type === 'unsure';

/** What is named outside quotes: whom a speaker names is seldom whom the writer's "she" means. */
export const mentionsOutside = (article: ArticleText, index: number, book: Book): Book['mentions'][number] =>
  (book.mentions[index] ?? []).filter(
    ({ start }) => book.outside[index]?.[start - (article.sentences[index]?.start ?? 0)] !== blank,
  );

/** Whether the headline or an earlier sentence speaks of it, in the singular or the plural. */
export const wasSpokenOf = (noun: string, index: number, book: Book): boolean =>
  noun.length > 3 && (book.firstSentences.get(stemOf(noun)) ?? index) < index;

/** Whether an earlier sentence brings it up as something new: "a ferry", of which "the ferry" then speaks. */
export const wasIntroduced = (noun: string, index: number, book: Book): boolean =>
  noun.length > 3 && (book.introductions.get(stemOf(noun)) ?? index) < index;

export const isInHeadline = (noun: string, book: Book): boolean =>
  book.firstSentences.get(stemOf(noun)) === -1;

export const stemOf = (word: string): string => word.replace(/s$/, '');

function introductionsOf(article: ArticleText): Map<string, number> {
  const introductions = new Map<string, number>();
  for (const [index, tokens] of article.tokens.entries()) {
    for (const [at, { text }] of tokens.entries()) {
      if (!/^(?:an?|another)$/i.test(text)) continue;
      const head = nounPhraseAt(tokens, at + 1)?.head;
      if (head && !introductions.has(stemOf(head))) introductions.set(stemOf(head), index);
    }
  }
  return introductions;
}

function openQuotesOf({ text, sentences }: ArticleText): boolean[] {
  let block = -1;
  let curly = 0;
  let straight = 0;
  return sentences.map((sentence) => {
    if (sentence.block !== block) {
      block = sentence.block;
      curly = 0;
      straight = 0;
    }
    const isOpen = curly > 0 || straight % 2 === 1;
    for (let at = sentence.start; at < sentence.end; at++) {
      const mark = text[at];
      if (mark === '“') curly++;
      else if (mark === '”') curly = Math.max(0, curly - 1);
      else if (mark === '"') straight++;
    }
    return isOpen;
  });
}

/** Sentences are in reading order, so the first one that a quote reaches is found by halving. */
function quotesWithin({ sentences }: ArticleText, quotes: readonly Quote[]): Quote[][] {
  const within: Quote[][] = sentences.map(() => []);
  for (const quote of quotes) {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) > quote.content.start) high = middle;
      else low = middle + 1;
    }
    for (; (sentences[low]?.start ?? Number.POSITIVE_INFINITY) < quote.content.end; low++)
      within[low]?.push(quote);
  }
  return within;
}

function firstSentencesOf(article: ArticleText): Map<string, number> {
  const first = new Map<string, number>();
  const add = (word: string, sentence: number) => {
    const stem = stemOf(fold(word));
    if (!first.has(stem)) first.set(stem, sentence);
  };
  for (const [word] of article.title.matchAll(/\p{L}+/gu)) add(word, -1);
  for (const [index, tokens] of article.tokens.entries()) {
    for (const { text, isWord } of tokens) if (isWord) add(text, index);
  }
  return first;
}
