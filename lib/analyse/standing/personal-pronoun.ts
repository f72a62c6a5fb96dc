import type { ArticleText, Token } from '@/lib/analyse/article-text';
import { isWithin, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { type Book, canBe, mentionsOutside } from './book';
import { personNouns, standIns } from './standing-words.data';

/** The first "he" or "her" of a sentence outside its quotes. */
export const firstPersonal = (article: ArticleText, index: number, book: Book): Token | undefined => {
  const start = article.sentences[index]?.start ?? 0;
  return (article.tokens[index] ?? []).find(
    (token) => personal.has(fold(token.text)) && book.outside[index]?.[token.start - start] !== '"',
  );
};

/** A "he" or "her" outside quotes, before anybody is named or introduced ("a sailor said he …") in the sentence. */
export function needsPerson(article: ArticleText, index: number, book: Book): boolean {
  const pronoun = firstPersonal(article, index, book);
  if (!pronoun) return false;
  if (isQuotedAt(pronoun, index, book)) {
    const first = (article.tokens[index] ?? []).find((token) => token.isWord);
    return first === pronoun;
  }
  const isNamed = mentionsOutside(article, index, book).some(
    ({ entity, start }) => canBe(entity.type, 'person') && start < pronoun.start,
  );
  if (isNamed) return false;
  const before = (article.tokens[index] ?? [])
    .filter(({ end }) => end <= pronoun.start)
    .map(({ text }) => fold(text));
  // "A sailor and a poet, he …" describes somebody named before.
  const comma = (article.tokens[index] ?? []).findIndex(
    ({ end }) => end > pronoun.start - 3 && end <= pronoun.start,
  );
  if (/^an?$/.test(before[0] ?? '') && article.tokens[index]?.[comma]?.text === ',') return true;
  // "Like any sailor he …" introduces nobody.
  if (/^(?:like|unlike|as)$/.test(before[0] ?? '')) return true;
  return !before.some(
    (word, at) =>
      /^(?:someone|anyone|everyone|nobody|somebody|anybody|everybody|who)$/.test(word) ||
      (people.has(word) &&
        before
          .slice(Math.max(0, at - 6), at)
          .some((earlier) => /^(?:an?|one|every|each|any|'s|’s)$/.test(earlier))),
  );
}

/** Whether a direct quote holds a place of the sentence. */
export const isQuotedAt = (place: Span, index: number, book: Book): boolean =>
  (book.quotes[index] ?? []).some(({ content }) => isWithin(place, content));

export const pronounGender = (pronoun: Token | undefined): 'male' | 'female' =>
  /^(?:he|him|his)$/.test(fold(pronoun?.text ?? '')) ? 'male' : 'female';

const personal = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const people = new Set(`${standIns.person} ${personNouns}`.split(' '));
