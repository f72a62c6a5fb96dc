import type { ArticleText, Token } from '@/lib/analyse/article-text';
import { isWithin, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { type Book, canBe, mentionsOutside } from './book';
import { personNouns, standIns } from './standing-words.data';
import { blank } from './without-quotes';

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
  if (isNamedSoon(article, index, pronoun, book)) return false;
  const span = article.sentences[index]?.start ?? 0;
  const before = (article.tokens[index] ?? [])
    .filter(({ start, end }) => end <= pronoun.start && book.outside[index]?.[start - span] !== blank)
    .map(({ text }) => fold(text));
  // "Like any sailor he …" introduces nobody; "Like Rowe, she …" and "Called by Rowe, she …" mean somebody else.
  if (
    /^(?:like|unlike|as|known|born|told|[a-z]{3,}ed)$/.test(before[0] ?? '') &&
    before.indexOf(',') >= before.length - 1
  )
    return true;
  const isNamed = mentionsOutside(article, index, book).some(
    ({ entity, start }) =>
      start < pronoun.start &&
      canBe(entity.type, 'person') &&
      // "On Norwick Live, she …": a name of unknown kind is no person there.
      !(entity.type === 'unsure' && isPlaceLike(article.text.slice(Math.max(0, start - 12), start))),
  );
  if (isNamed) return false;
  // "A sailor and a poet, he …" describes somebody named before.
  const comma = (article.tokens[index] ?? []).findIndex(
    ({ end }) => end > pronoun.start - 3 && end <= pronoun.start,
  );
  if (/^an?$/.test(before[0] ?? '') && article.tokens[index]?.[comma]?.text === ',') return true;
  return !before.some(
    (word, at) =>
      /^(?:someone|anyone|everyone|nobody|somebody|anybody|everybody|who)$/.test(word) ||
      (people.has(word) &&
        before
          .slice(Math.max(0, at - 6), at)
          .some((earlier) => /^(?:an?|one|every|each|any|'s|’s)$/.test(earlier))),
  );
}

const isPlaceLike = (before: string): boolean =>
  /(?:^|\s)(?:[Oo]n|[Ii]n|[Aa]t|[Ff]rom|[Vv]ia)\s(?:the\s)?$/.test(before);

/** "In his speech, Rowe …", "Known for her patience, Tamm …": the person is named right after the opening phrase. */
function isNamedSoon(article: ArticleText, index: number, pronoun: Token, book: Book): boolean {
  const tokens = article.tokens[index] ?? [];
  const comma = tokens.findIndex(({ text, start }) => text === ',' && start > pronoun.start);
  const subject = tokens[comma + 1];
  if (comma < 0 || comma > longestAdverbial || !subject) return false;
  const named = (book.mentions[index] ?? []).filter(({ entity }) => canBe(entity.type, 'person'));
  if (named.some(({ start }) => start < pronoun.start)) return false;
  if (!named.some(({ start }) => start >= subject.start && start <= subject.start + 12)) return false;
  const words = tokens.slice(0, comma).map(({ text }) => fold(text));
  const isOfPhrase = openers.has(words[0] ?? '') && fold(pronoun.text) === words[1] && comma <= longestPhrase;
  return (
    isOfPhrase ||
    /^(?:known|born|dressed|[a-z]{3,}ing|[a-z]{3,}ed)$/.test(words[0] ?? '') ||
    (/^(?:after|before|while|since|when|by|despite|in|on|upon|without)$/.test(words[0] ?? '') &&
      /^[a-z]{3,}ing$/.test(words[1] ?? ''))
  );
}

/** "Rowe will join her": the object of a verb is somebody else than its subject. */
export function isObjectBeside(article: ArticleText, index: number, book: Book): boolean {
  const tokens = article.tokens[index] ?? [];
  const pronoun = firstPersonal(article, index, book);
  if (!pronoun || !/^(?:him|her)$/.test(fold(pronoun.text))) return false;
  const at = tokens.indexOf(pronoun);
  const next = tokens[at + 1];
  // "Her" before a noun is a possessive.
  if (
    fold(pronoun.text) === 'her' &&
    next?.isWord &&
    /^\p{L}/u.test(next.text) &&
    !functional.has(fold(next.text))
  )
    return false;
  const named = mentionsOutside(article, index, book).filter(
    ({ entity, start }) => start < pronoun.start && canBe(entity.type, 'person'),
  );
  const [only] = named;
  if (new Set(named.map(({ entity }) => entity)).size !== 1 || !only) return false;
  const last = named.at(-1) ?? only;
  const between = tokens.slice(0, at).filter((token) => token.start >= last.end);
  // "Tamm's crew took her home", "Rowe gave the singer his keys", "Tamm looked around her".
  return !between.some(
    ({ isWord, text }) =>
      !isWord ||
      /^(?:['’]s|around|behind|with)$/.test(text) ||
      clauseOpeners.has(fold(text)) ||
      people.has(fold(text)),
  );
}

/** Whether its own words speak both of a "he" and of a "she", neither of whom it names. */
export const hasBothSexes = (article: ArticleText, index: number, book: Book): boolean => {
  if (mentionsOutside(article, index, book).some(({ entity }) => canBe(entity.type, 'person'))) return false;
  const outside = book.outside[index] ?? '';
  return /\b(?:he|him|his)\b/i.test(outside) && /\b(?:she|her|hers)\b/i.test(outside);
};

/** In tokens. */
const longestAdverbial = 20;
const longestPhrase = 7;
const openers = new Set(
  'in during at on with throughout before after for by despite through under from to'.split(' '),
);
const functional = new Set(
  'at in on to for from with by of and or but when while after before during as because if that who which into out up down off over about last this next again too'.split(
    ' ',
  ),
);
const clauseOpeners = new Set(
  'and but or that which who whom whose when while as because after before if since until although though where whether than to what how his her'.split(
    ' ',
  ),
);

/** Whether a direct quote holds a place of the sentence. */
export const isQuotedAt = (place: Span, index: number, book: Book): boolean =>
  (book.quotes[index] ?? []).some(({ content }) => isWithin(place, content));

export const pronounGender = (pronoun: Token | undefined): 'male' | 'female' =>
  /^(?:he|him|his)$/.test(fold(pronoun?.text ?? '')) ? 'male' : 'female';

const personal = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const people = new Set(`${standIns.person} ${personNouns}`.split(' '));
