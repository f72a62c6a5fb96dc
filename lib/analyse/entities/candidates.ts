/** Finds what may be a name in English text, sentence by sentence; headlines are read with care. */
import type { ArticleText } from '@/lib/analyse/article-text';
import { cutRun, make, titleBefore } from './cut';
import { knownAs } from './lexicon';
import { givenNames } from './names.data';
import { canStart, functionWords, runEnd } from './runs';
import { type Candidate, toWord, type Word } from './word';
import { commonOpeners } from './words.data';

export interface CandidateText {
  words: readonly (readonly Word[])[];
  candidates: Candidate[];
}

export function findCandidates(article: ArticleText): CandidateText {
  const words = article.tokens.map((tokens) => tokens.map(toWord));
  const styles = words.map(styleOf);
  const lowerCase = collectLowerCase(words, styles);
  const candidates: Candidate[] = [];
  words.forEach((sentence, index) => {
    if (styles[index] === 'plain') candidates.push(...findInSentence(sentence, index, lowerCase));
  });
  const certain = dropCommonWords(candidates, lowerCase);
  const names = new Set(certain.map((candidate) => candidate.key));
  words.forEach((sentence, index) => {
    if (styles[index] !== 'plain')
      certain.push(...findInHeadline(sentence, index, names, styles[index] === 'capitals'));
  });
  certain.sort((one, other) => one.sentence - other.sentence || one.from - other.from);
  return { words, candidates: certain };
}

/** A lone word that the text also has in lower case is a name only where a longer name or a title vouches for it. */
function dropCommonWords(candidates: readonly Candidate[], lowerCase: ReadonlySet<string>): Candidate[] {
  const inLonger = new Set(
    candidates.filter(({ from, to }) => to - from > 1).flatMap(({ key }) => key.split(' ')),
  );
  return candidates.filter(
    ({ key, hasTitle, from, to }) =>
      to - from > 1 ||
      hasTitle ||
      !lowerCase.has(key) ||
      inLonger.has(key) ||
      knownAs(key) !== null ||
      givenNames.has(key),
  );
}

type Style = 'plain' | 'title' | 'capitals';

/** Headlines in title case or capitals say nothing through their capitals. */
function styleOf(words: readonly Word[]): Style {
  let capital = 0;
  let upper = 0;
  let lower = 0;
  let marks = 0;
  for (const { token, isCapital } of words) {
    if (!token.isWord) marks++;
    if (!token.isWord || !/\p{L}{2}/u.test(token.text)) continue;
    if (isCapital) capital++;
    else if (token.text.length > 2 && !functionWords.has(token.text)) lower++;
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) upper++;
  }
  const all = capital + lower;
  if (all >= 3 && upper / all > 0.7) return 'capitals';
  if (upper >= 1 && upper === capital && lower === 0) return 'capitals';
  // A list of names has as many capitals as a headline, but more commas.
  const most = words.at(-1)?.token.text === '.' ? 0 : 0.15;
  return capital >= 5 && lower / all <= most && marks / words.length < 0.2 ? 'title' : 'plain';
}

function collectLowerCase(
  words: readonly (readonly Word[])[],
  styles: readonly Style[],
): ReadonlySet<string> {
  const found = new Set<string>();
  words.forEach((sentence, index) => {
    if (styles[index] === 'capitals') return;
    for (const word of sentence) if (word.token.isWord && !word.isCapital) found.add(word.key);
  });
  return found;
}

function findInSentence(
  words: readonly Word[],
  sentence: number,
  lowerCase: ReadonlySet<string>,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    if (!canStart(words, at, lowerCase)) {
      at++;
      continue;
    }
    const end = runEnd(words, at);
    found.push(...cutRun(words, at, end, sentence));
    at = end;
  }
  return found.filter((candidate) => !isDoubtfulOpener(words, candidate, lowerCase));
}

/** A lone word at the start of a sentence that nothing else speaks for. */
function isDoubtfulOpener(
  words: readonly Word[],
  candidate: Candidate,
  lowerCase: ReadonlySet<string>,
): boolean {
  if (!candidate.isDoubtful || candidate.hasTitle || knownAs(candidate.key) || givenNames.has(candidate.key))
    return false;
  if (lowerCase.has(candidate.key) || commonOpeners.has(candidate.key)) return true;
  const text = words[candidate.from]?.token.text ?? '';
  if (text === text.toUpperCase()) return false;
  return /(?:ing|ly|tion|tions|ness|ment|ments|ity|ities|ies|ers|ors|ists|ants|ents|ous|ful|able|ible|ward|wards|ed)$/.test(
    candidate.key,
  );
}

/** In headlines only names that the tables know, or that the body uses, are certain. */
function findInHeadline(
  words: readonly Word[],
  sentence: number,
  names: ReadonlySet<string>,
  isUpper: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const length = headlineName(words, at, names, isUpper);
    if (length > 0) found.push(make(words, at, at + length, sentence, titleBefore(words, at)));
    at += Math.max(1, length);
  }
  return found;
}

function headlineName(
  words: readonly Word[],
  at: number,
  names: ReadonlySet<string>,
  isUpper: boolean,
): number {
  const first = words[at];
  if (!first?.isCapital) return 0;
  let key = '';
  let longest = 0;
  for (let length = 1; length <= 6; length++) {
    const word = words[at + length - 1];
    if (!word?.token.isWord) break;
    key = key ? `${key} ${word.key}` : word.key;
    if (names.has(key) || (knownAs(key) && !(length === 1 && ambiguousInCapitals.has(key)))) longest = length;
  }
  if (longest > 0) return longest;
  const next = words[at + 1];
  if (!givenNames.has(first.key) || !next?.isCapital || commonOpeners.has(next.key) || !next.token.isWord)
    return 0;
  return isUpper && (next.token.text.length < 3 || commonOpeners.has(first.key)) ? 0 : 2;
}

/** Words of everyday English when everything is in capitals. */
const ambiguousInCapitals = new Set(
  'us who ill ore in ok hi me pa la md miss mass wash male nice reading bath split hull fed sec sun mobile java turkey jordan chad apple shell ford fox'.split(
    ' ',
  ),
);
