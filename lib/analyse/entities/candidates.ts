/** The names of English text that may be people, organisations, places or events; headlines are read with care. */
import type { ArticleText } from '@/lib/analyse/article-text';
import { type Evidence, noEvidence } from './evidence';
import { findLeftOut } from './left-out';
import { fullNameOf, knownAs } from './lexicon';
import { hasTitleBefore } from './name-bounds';
import { givenNames } from './names.data';
import { toCandidates } from './tagged-candidates';
import { makeTagger } from './tagging/tag-names';
import { type Candidate, keyOf, toWord, type Word } from './word';
import { commonOpeners, functionWords } from './words.data';

export interface CandidateText {
  words: readonly (readonly Word[])[];
  candidates: Candidate[];
}

/** Two looks: the tagger reads sentence by sentence; what it is sure of is then found wherever it missed it. */
export function findCandidates(article: ArticleText): CandidateText {
  const words = article.tokens.map((tokens) => tokens.map(toWord));
  const isHeadline = words.map(isWrittenAsHeadline);
  const tag = makeTagger();
  const read = words.map((sentence, index) => toCandidates(sentence, index, tag(sentence)));
  const lowerCase = collectLowerCase(words, isHeadline);
  const plain = read.map((found, index) => {
    const sentence = words[index] ?? [];
    if (isHeadline[index]) return [];
    const own = withoutCommon(found, sentence, lowerCase);
    const leftOut = findLeftOut({ sentence: index, words: sentence, own, lowerCase });
    return leftOut.length === 0 ? own : [...own, ...leftOut].sort((one, other) => one.from - other.from);
  });
  const sure = sureNames(plain.flat());
  const candidates = words.flatMap((sentence, index) => {
    const own = isHeadline[index]
      ? read[index]?.filter((candidate) => sure.has(fullNameOf(candidate.key)) || isCertain(candidate))
      : plain[index]?.filter((candidate) => sure.has(fullNameOf(candidate.key)));
    return findAgain(sentence, index, { own: own ?? [], sure, lowerCase });
  });
  return { words, candidates };
}

/** The names that the tagger is sure of, and the surnames of people among them. */
function sureNames(found: readonly Candidate[]): ReadonlySet<string> {
  const sure = new Set<string>();
  for (const { key, isDoubtful, odds } of found) {
    if (isDoubtful) continue;
    sure.add(fullNameOf(key));
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (odds && odds.person >= surelyPerson && surname.length > 2 && !commonOpeners.has(surname))
      sure.add(surname);
  }
  return sure;
}

const surelyPerson = 0.8;
const certain = 0.9;

const totalOf = ({ person, organisation, place, event, other }: Evidence): number =>
  person + organisation + place + event + other;

/** In a headline, capitals prove nothing: a name must be known, or as good as certain. */
const isCertain = (candidate: Candidate): boolean =>
  totalOf(candidate.odds ?? noEvidence()) >= certain &&
  (knownAs(candidate.key) !== null || givenNames.has(candidate.key.split(' ')[0] ?? ''));

/** Title case and capitals say nothing of a word. */
function isWrittenAsHeadline(words: readonly Word[]): boolean {
  let capital = 0;
  let upper = 0;
  let lower = 0;
  for (const { token, isCapital } of words) {
    if (!token.isWord || token.text.length < 3 || functionWords.has(token.text)) continue;
    if (isCapital) capital++;
    else if (/^\p{L}/u.test(token.text)) lower++;
    if (token.text === token.text.toUpperCase() && /\p{L}/u.test(token.text)) upper++;
  }
  const all = capital + lower;
  if (all >= 3 && upper * 10 > all * 7) return true;
  const isSentence = words.at(-1)?.token.text === '.' && lower > 0;
  return capital >= 5 && lower * 7 <= all && !isSentence && !isList(words);
}

/** A list of names has as many capitals as a headline, but more marks. */
const isList = (words: readonly Word[]): boolean =>
  words.filter(({ token }) => !token.isWord).length * 5 >= words.length;

function collectLowerCase(
  words: readonly (readonly Word[])[],
  isHeadline: readonly boolean[],
): ReadonlySet<string> {
  const found = new Set<string>();
  words.forEach((sentence, index) => {
    if (isHeadline[index]) return;
    for (const word of sentence) if (word.token.isWord && !word.isCapital) found.add(word.key);
  });
  return found;
}

const opensSentence = (words: readonly Word[], at: number): boolean => words[at - 1]?.token.isWord !== true;

/** A lone word at the head of a sentence that the text also writes small is no name, unless the lists know it. */
function withoutCommon(
  found: readonly Candidate[],
  words: readonly Word[],
  lowerCase: ReadonlySet<string>,
): Candidate[] {
  return found.filter(
    ({ from, to, key, hasTitle }) =>
      to - from > 1 ||
      hasTitle ||
      !opensSentence(words, from) ||
      !lowerCase.has(key) ||
      knownAs(key) !== null ||
      givenNames.has(key),
  );
}

const longestName = 6;

/** The sentence's own candidates and, between them, names that the tagger is sure of elsewhere. */
function findAgain(
  words: readonly Word[],
  sentence: number,
  {
    own,
    sure,
    lowerCase,
  }: { own: readonly Candidate[]; sure: ReadonlySet<string>; lowerCase: ReadonlySet<string> },
): Candidate[] {
  const all: Candidate[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const candidate = own[next];
    if (candidate && candidate.from <= at) {
      all.push(candidate);
      at = Math.max(at + 1, candidate.to);
      next++;
      continue;
    }
    const limit = Math.min(candidate?.from ?? words.length, at + longestName);
    const to = endOfSure(words, at, limit, sure);
    const key = keyOf(words, at, to);
    if (to === at + 1 && lowerCase.has(key)) at++;
    else if (to > at) {
      all.push({ sentence, from: at, to, key, hasTitle: hasTitleBefore(words, at), isDoubtful: false });
      at = to;
    } else at++;
  }
  return all;
}

function endOfSure(words: readonly Word[], from: number, limit: number, sure: ReadonlySet<string>): number {
  if (!words[from]?.isCapital) return from;
  let end = from;
  let key = '';
  for (let to = from + 1; to <= limit; to++) {
    const word = words[to - 1]?.key ?? '';
    key = key ? `${key} ${word}` : word;
    if (sure.has(fullNameOf(key))) end = to;
  }
  return end;
}
