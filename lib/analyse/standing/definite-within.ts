import type { ArticleText } from '@/lib/analyse/article-text';
import { fold } from '@/lib/text/normalise';
import { type Book, canBe, isInHeadline, stemOf, wasIntroduced } from './book';
import { isNamedAfter, nounPhraseAt, pointing } from './noun-phrase';
import { lightNouns, standIns, uniqueThings } from './standing-words.data';
import { blank } from './without-quotes';

/**
 * "Lawmakers dismissed the bill", "staff who stayed with the firm": the definite phrase of an English sentence, wherever
 * it stands, that points back at what an earlier sentence told; null without one. One that this sentence explains itself does not:
 * the noun, its verb or somebody it can mean stands before it ("Norwick Lines said the company …").
 */
export function untoldPhrase(article: ArticleText, index: number, book: Book): UntoldPhrase | null {
  if (index <= book.lead) return null;
  const sentenceStart = article.sentences[index]?.start ?? 0;
  let untold: UntoldPhrase | null = null;
  const tokens = article.tokens[index] ?? [];
  const mentions = book.mentions[index] ?? [];
  const isPlaced = mentions.some(({ entity }) => canBe(entity.type, 'place'));
  const seen = { person: false, organisation: false, name: false, indefinite: false };
  const beginnings = new Set<string>();
  let passed = 0;
  let before = '';
  for (const [at, token] of tokens.entries()) {
    for (; (mentions[passed]?.start ?? Number.POSITIVE_INFINITY) < token.start; passed++) {
      const type = mentions[passed]?.entity.type ?? 'unsure';
      seen.name = true;
      seen.person ||= canBe(type, 'person');
      seen.organisation ||= canBe(type, 'organisation');
    }
    const word = fold(token.text);
    if (word === 'the' && before !== '' && !(predicating.has(before) && at > 1)) {
      const phrase = nounPhraseAt(tokens, at + 1);
      // "Under the law", "against the law": the law as such.
      const isLaw =
        phrase?.head === 'law' &&
        /^(?:under|against|before|of|by|with|within|breaking|broke|break)$/.test(before);
      if (phrase && !phrase.isTold && !isLaw && pointsBack(phrase.head) && !isExplained(phrase.head)) {
        const isNamed = isNamedAfter(tokens, phrase.end) && at > 1;
        const words = tokens.slice(at + 1, phrase.end).map(({ text }) => fold(text));
        // "Olaf Rowe, the company's chairman": his name tells enough.
        const isGloss =
          tokens[at - 1]?.text === ',' && mentions.some(({ end }) => end === tokens[at - 1]?.start);
        if (!isNamed && !isGloss && !words.some((other) => ranking.test(other))) {
          const isQuoted = book.outside[index]?.[token.start - sentenceStart] === blank;
          untold = {
            head: phrase.head,
            isOnly: !isQuoted && (untold === null || (untold.isOnly && untold.head === phrase.head)),
          };
        }
      }
    }
    if (/^(?:an?|another|\d.*)$/.test(word)) seen.indefinite = true;
    if (token.isWord) {
      beginnings.add(beginningOf(word));
      before = word;
    }
  }
  return untold;

  function pointsBack(head: string): boolean {
    if (unique.has(head) || unique.has(stemOf(head)) || light.has(head) || light.has(stemOf(head)))
      return false;
    // What the headline names, its reader knows.
    return pointing.has(head) || (wasIntroduced(head, index, book) && !isInHeadline(head, book));
  }

  function isExplained(head: string): boolean {
    if (beginnings.has(beginningOf(head))) return true;
    if (offices.has(head)) return seen.name;
    if (places.has(head)) return isPlaced;
    if (persons.has(head)) return seen.person;
    if (head === 'couple' || head === 'pair') return seen.person;
    return organisations.has(head) ? seen.organisation : seen.indefinite;
  }
}

export interface UntoldPhrase {
  head: string;
  /** It stands outside quotes, and nothing else in the sentence points back. */
  isOnly: boolean;
}

/** "Kill" and "killing", "propose" and "proposal" begin alike. */
const beginningOf = (word: string): string => stemOf(word).slice(0, 5);

const ranking = /(?:[a-z]{2}est|^(?:most|only|first|best|worst|whole|entire|very|usual))$/;
const predicating = new Set('is was are were be been become became becomes as'.split(' '));
const unique = new Set(uniqueThings.split(' '));
const light = new Set(lightNouns.split(' '));
const offices = new Set(
  'president minister secretary chancellor premier governor mayor ambassador parliament'.split(' '),
);
const places = new Set('city town village country area region island site building property'.split(' '));
const persons = new Set(standIns.person.split(' '));
const organisations = new Set(standIns.organisation.split(' '));
