/** Names in languages without rules of their own: runs of capitalised words inside a sentence, of unknown type. */

import type { ArticleText } from '@/lib/analyse/article-text';
import { fold } from '@/lib/text/normalise';
import type { CandidateText } from './candidates';
import { type Candidate, toWord, type Word } from './word';

/** German writes every noun with a capital, so that only runs of two words or more are names. */
const capitalisesNouns = new Set(['de', 'lb']);

export function findLatinCandidates(article: ArticleText): CandidateText {
  const words = article.tokens.map((tokens) => tokens.map(toWord));
  const shortest = capitalisesNouns.has(article.language) ? 2 : 1;
  const candidates = words.flatMap((sentence, index) =>
    isHeadline(sentence) ? [] : runsOf(sentence, index, shortest),
  );
  return { words, candidates };
}

const isHeadline = (words: readonly Word[]): boolean => {
  const letters = words.filter((word) => word.token.isWord && word.token.text.length > 3);
  return letters.length > 2 && letters.filter((word) => word.isCapital).length / letters.length > 0.8;
};

function runsOf(words: readonly Word[], sentence: number, shortest: number): Candidate[] {
  const found: Candidate[] = [];
  let at = 1;
  while (at < words.length) {
    let to = at;
    while (
      words[to] &&
      isLatinName(words[to] as Word) &&
      words[to - 1]?.token.isWord === (to === at ? words[at - 1]?.token.isWord : true)
    )
      to++;
    const isInside = words[at - 1]?.token.isWord === true || words[at - 1]?.token.text === ',';
    if (to - at >= shortest && isInside) {
      const key = words
        .slice(at, to)
        .map((word) => fold(word.token.text))
        .join(' ');
      if (key.length > 2) found.push({ sentence, from: at, to, key, hasTitle: false, isDoubtful: false });
    }
    at = Math.max(to, at + 1);
  }
  return found;
}

const isLatinName = (word: Word): boolean =>
  word.isCapital && /^\p{Script=Latin}[\p{Script=Latin}.'’-]+$/u.test(word.token.text);
