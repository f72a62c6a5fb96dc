import type { ArticleText } from '@/lib/analyse/article-text';
import { packOf } from '@/lib/analyse/language/packs';
import type { Beside, Standing } from '@/lib/model/analysis';
import { antecedentOf, bearerOf } from './antecedent';
import { type Book, bookOf, canBe, type StandingFacts } from './book';
import { untoldPhrase } from './definite-within';
import { isPageFurniture } from './page-furniture';
import { leansInQuote } from './quoted-leaning';
import { speakerBeside } from './speaker-beside';
import { datesBeside } from './standing-dates';
import { leansOnObject } from './standing-leaning';
import type { StandingPack } from './standing-pack';
import { otherOpeners } from './standing-words.data';
import { isWholeSentence } from './whole-sentence';

/**
 * Whether each sentence can be shown by itself, and what must stand beside it; parallel to `article.sentences`. In doubt
 * a sentence does not stand: one that opens with a pronoun stands only where the sentence before names exactly one
 * person (or organisation) it can mean.
 */
export function judgeStandings(article: ArticleText, facts: StandingFacts): Standing[] {
  const book = bookOf(article, facts);
  const pack = packOf(article.language)?.standing ?? null;
  return article.sentences.map((_, index) => judgeStanding(article, index, book, pack));
}

function judgeStanding(article: ArticleText, index: number, book: Book, pack: StandingPack | null): Standing {
  const not: Standing = { kind: 'not' };
  const span = article.sentences[index];
  if (!span) return not;
  const text = article.text.slice(span.start, span.end);
  const kind = article.blocks[span.block]?.kind;
  if (!isWholeSentence(text, article.tokens[index] ?? [], kind, article.language)) return not;
  if (isPageFurniture(text)) return not;
  if (pack ? leans(text, index, book, pack) : !opensParagraph(article, index)) return not;
  const speaker = speakerBeside(article, index, book, pack);
  if (speaker === 'uncertain') return not;
  const isEnglish = article.language === 'en';
  const antecedent = isEnglish ? antecedentWithin(article, index, book) : null;
  if (antecedent === 'uncertain') return not;
  if (isEnglish && leansOnObject(article, index, book.quotes[index] ?? [])) return not;
  const people = (book.mentions[index] ?? []).filter(({ entity }) => canBe(entity.type, 'person'));
  const names = people.map(({ start }) => start - span.start);
  if (isEnglish && leansInQuote(text, book.outside[index] ?? '', names, speaker !== null)) return not;
  const dates = datesBeside(article, index, book.timexes, pack?.relativeDate ?? null);
  if (dates === 'uncertain') return not;
  const beside: Beside[] = [
    ...(speaker ? [{ kind: 'speaker' as const, name: speaker }] : []),
    ...(antecedent ? [{ kind: 'antecedent' as const, name: antecedent }] : []),
    ...dates,
  ];
  return beside.length > 0 ? { kind: 'with', beside } : { kind: 'alone' };
}

/** The antecedent of the opening, or else of the one definite phrase that the sentence does not explain. */
function antecedentWithin(article: ArticleText, index: number, book: Book): string | 'uncertain' | null {
  const opening = antecedentOf(article, index, book);
  if (opening === 'uncertain') return opening;
  const untold = untoldPhrase(article, index, book);
  if (!untold) return opening;
  // Where it names an organisation of its own, "the company" may be that one.
  const isRivalled = (book.mentions[index] ?? []).some(({ entity }) => canBe(entity.type, 'organisation'));
  if (!untold.isOnly || isRivalled) return 'uncertain';
  const bearer = bearerOf(untold.head, article, index, book);
  return opening === null || opening === bearer ? bearer : 'uncertain';
}

/** Openings beyond this are no openings. */
const openingLength = 120;

function leans(text: string, index: number, book: Book, pack: StandingPack): boolean {
  const isQuoted = /^["“„«「『']/.test(text);
  const opening = text.replace(/^["“”„«「『'‘\s]+/, '').slice(0, openingLength);
  if (pack.leansAtStart.test(opening)) return true;
  if (index !== book.lead && pack.leansWithin?.test(book.outside[index] ?? '')) return true;
  if (pack.lacksSubject?.(opening)) return true;
  // What a speaker calls "it" was said in a sentence that nobody printed.
  if (isQuoted && pack.opensWithPronoun.test(opening)) return true;
  const said = quoteAfterColon.exec(text);
  return (
    said !== null &&
    pack.opensWithPronoun.test(text.slice(said.index + said[0].length).slice(0, openingLength))
  );
}

const quoteAfterColon = /[:,：，]\s?["“„«「『]\s?/;

/**
 * Of a language that nobody has taught us, only what begins a paragraph: it can lean on the paragraph before, but
 * seldom does in news.
 */
function opensParagraph(article: ArticleText, index: number): boolean {
  const span = article.sentences[index];
  const first = (article.tokens[index] ?? []).find((token) => token.isWord)?.text.toLowerCase() ?? '';
  if (!span || article.sentences[index - 1]?.block === span.block) return false;
  return /^[\p{L}\p{N}]/u.test(article.text.slice(span.start, span.end)) && !otherOpeners.has(first);
}
