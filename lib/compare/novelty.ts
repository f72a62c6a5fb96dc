/**
 * Which sentences say what was not read before. Words are compared by the weight of what they share, so that rewording
 * is no news; a changed fact always is. Calling a new sentence known hides news, so doubt makes it new.
 */
import { datelineLength } from '@/lib/analyse/dateline';
import { isStatedBy } from './known-facts';
import { type Fact, factsOf, type ReadText, type StatedFacts } from './novelty-facts';
import { findQuotes, isSameWords, type JudgedSentence } from './novelty-quotes';
import {
  factsIn,
  findLike,
  indexSentences,
  type Likeness,
  type ReadSentence,
  type Roots,
  type SentenceIndex,
  weightOf,
  wordsOfSentence,
} from './read-sentences';
import { rootsOf } from './roots';

/** `empty`: it says nothing that could be new or known. */
export type Novelty = 'new' | 'known' | 'empty';

// Chosen over the labelled events (`npm run eval`): of new sentences one or two in a hundred are called known, and
// neighbouring values do about as well.
/** A sentence that shares less, of the weight of its words, is about something else. */
const leastShare = 0.12;
const comparedSentences = 6;
/** A fact counts as read where the words beside it are so much of what they are in the likest sentence. */
const leastBeside = 0.33;
const knownFrom = 1.22;
/**
 * Of the words that are no names, so many must stand in one sentence: the names stand in every other one of a story.
 * The more was read, the more sentences share two words by chance.
 */
const leastContent = { ofLittle: 2, ofMuch: 3 };
/** In sentences: two or three articles. */
const little = 80;
const factWeight = 0.1;
const mostFacts = 3;
const sharedRootWeight = 0.04;
const mostSharedRoots = 6;
/** When so much of a sentence is shared, "will not" and "will" are all that parts it. */
const nearlySame = 0.7;
/** "NORHAVEN —" */
const fragment = /[–—―-]\s*$/;
const longestFragment = 4;

/** One judgement for each sentence of `open` against the texts read. */
export function judgeNovelty(open: ReadText, read: readonly ReadText[]): Novelty[] {
  const judged = open.analysis.sentences.map((_, index) => prepare(open, index));
  const sentences = indexSentences(
    read,
    judged.map(({ roots }) => roots),
  );
  return judged.map((sentence) => judge(sentence, sentences));
}

/** Where a report was filed is not what it says. */
function prepare(text: ReadText, index: number): JudgedSentence {
  const { language } = text.analysis;
  const words = wordsOfSentence(text, index);
  return { text, index, words, roots: rootsOf(words.slice(datelineLength(words)), language) };
}

function judge(sentence: JudgedSentence, read: SentenceIndex): Novelty {
  const { text, index, words, roots } = sentence;
  if (roots.size <= longestFragment && fragment.test(words)) return 'empty';
  const like = findLike(roots, leastShare, read).slice(0, comparedSentences);
  const [best] = like;
  const quotes = findQuotes(sentence, read);
  if (!best) return roots.size === 0 && factsOf(text, index).facts.length === 0 ? 'empty' : 'new';
  if (quotes.some(({ isRead }) => !isRead)) return 'new';
  // What is not like enough is new whatever its facts: looking at them is the dear part.
  const isSame = isSameWords(words, quotes, like);
  const likeness = likenessOf(roots, like, read);
  if (!isSame && likeness + factWeight * mostFacts < knownFrom) return 'new';
  const stated = factsOf(text, index);
  if (!isSame && likeness + factWeight * Math.min(mostFacts, stated.facts.length) < knownFrom) return 'new';
  if (!isSame && !isContentShared(sentence, stated, { like, read })) return 'new';
  const matches = [
    ...new Set([...like.map((one) => one.sentence), ...quotes.flatMap(({ from }) => from ?? [])]),
  ];
  if (isTurned(stated, best, matches)) return 'new';
  return stated.facts.every((fact) => isRead(fact, { matches, sentence, stated, read })) ? 'known' : 'new';
}

/** The shares of the likest sentence and of the two likest together, how little the likest says besides, and how much is shared. */
function likenessOf(roots: Roots, like: readonly Likeness[], read: SentenceIndex): number {
  const [best] = like;
  if (!best) return 0;
  const weight = weightOf(roots, read);
  const rest = new Set([...roots].filter((root) => !best.sentence.roots.has(root)));
  const second = rest.size === 0 ? 0 : (findLike(rest, 0, read)[0]?.share ?? 0);
  const together = best.share + second * (1 - best.share);
  const dice = like.map(
    ({ sentence, share }) => (2 * share * weight) / (weight + weightOf(sentence.roots, read)),
  );
  const sharedRoots = Math.min(mostSharedRoots, roots.size - rest.size);
  return best.share + together + Math.max(...dice) + sharedRootWeight * sharedRoots;
}

/** Whether one sentence shares enough of what is said beside the names. */
function isContentShared(
  { text, roots }: JudgedSentence,
  { facts }: StatedFacts,
  { like, read }: { like: readonly Likeness[]; read: SentenceIndex },
): boolean {
  const names = facts.flatMap((fact) => (fact.kind === 'name' ? [fact.words, fact.gloss] : []));
  const inNames = rootsOf(names.join(' '), text.analysis.language);
  const content = [...roots].filter((root) => !inNames.has(root));
  const least = read.sentences.length <= little ? leastContent.ofLittle : leastContent.ofMuch;
  return like.some(({ sentence }) => content.filter((root) => sentence.roots.has(root)).length >= least);
}

/** Whether a sentence that is like this one without the fact's own words states the fact. */
function isRead(
  fact: Fact,
  compared: {
    matches: readonly ReadSentence[];
    sentence: JudgedSentence;
    stated: StatedFacts;
    read: SentenceIndex;
  },
): boolean {
  const { matches, sentence, stated, read } = compared;
  const own = rootsOf(fact.words, sentence.text.analysis.language);
  const beside = [...sentence.roots].filter((root) => !own.has(root));
  const shared = matches.map((match) =>
    weightOf(
      beside.filter((root) => match.roots.has(root)),
      read,
    ),
  );
  const least = leastBeside * Math.max(0, ...shared);
  return matches.some(
    (match, at) => (shared[at] ?? 0) >= least && isStatedBy(fact, factsIn(match), stated.day),
  );
}

/** It denies what was not denied before, or what was denied or expected has come about. */
function isTurned(stated: StatedFacts, best: Likeness, matches: readonly ReadSentence[]): boolean {
  if (stated.isDenied && !matches.some((match) => factsIn(match).isDenied)) return true;
  const said = factsIn(best.sentence);
  const isLess = (said.isDenied && !stated.isDenied) || (said.isAhead && !stated.isAhead);
  return isLess && best.share >= nearlySame;
}
