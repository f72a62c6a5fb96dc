/**
 * Which sentences say what was not read before. Words are compared by the weight of what they share, so that rewording
 * is no news; a changed fact always is. Calling a new sentence known hides news, so doubt makes it new.
 */
import { datelineLength } from '@/lib/analyse/dateline';
import { isFactRead, isTurned } from './beside-facts';
import { type Fact, factsOf, type ReadText, type StatedFacts } from './novelty-facts';
import { type FoundQuote, findQuotes, isSameWords, type JudgedSentence } from './novelty-quotes';
import { agreementOf, scoreAgreement } from './novelty-score';
import {
  factsIn,
  findLike,
  indexSentences,
  type Likeness,
  type SentenceIndex,
  wordsOfSentence,
} from './read-sentences';
import { rootsOf } from './roots';

/** `empty`: it says nothing that could be new or known. */
export type Novelty = 'new' | 'known' | 'empty';

// Chosen over the labelled events (`npm run eval`, `npm run fit:novelty`): of new sentences four or five in a hundred
// are called known, and neighbouring values do about as well.
const knownFrom = -0.15;
/** A sentence that shares less, of the weight of its words, is about something else. */
const leastShare = 0.12;
const comparedSentences = 6;
/**
 * Of the words that are no names, so many must stand in one sentence: the names stand in every other one of a story.
 * The more was read, the more sentences share two words by chance.
 */
const leastContent = { ofLittle: 2, ofMuch: 3 };
/** In sentences: two or three articles. */
const little = 80;
/** "NORHAVEN —" */
const fragment = /[–—―-]\s*$/;
const longestFragment = 4;

/** One judgement for each sentence of `open` against the texts read. */
export function judgeNovelty(open: ReadText, read: readonly ReadText[]): Novelty[] {
  const { judged, sentences } = compareTexts(open, read);
  return judged.map((sentence) => judge(sentence, sentences));
}

/** The sentences of the open text and of those read, ready to be compared. */
export function compareTexts(
  open: ReadText,
  read: readonly ReadText[],
): { judged: JudgedSentence[]; sentences: SentenceIndex } {
  const judged = open.analysis.sentences.map((_, index) => prepare(open, index));
  const sentences = indexSentences(
    read,
    judged.map(({ roots }) => roots),
  );
  return { judged, sentences };
}

/** The read sentences that are likest, most first. */
export const findLikest = ({ roots }: JudgedSentence, read: SentenceIndex): Likeness[] =>
  findLike(roots, leastShare, read).slice(0, comparedSentences);

/** Where a report was filed is not what it says. */
function prepare(text: ReadText, index: number): JudgedSentence {
  const { language } = text.analysis;
  const words = wordsOfSentence(text, index);
  return { text, index, words, roots: rootsOf(words.slice(datelineLength(words)), language) };
}

function judge(sentence: JudgedSentence, read: SentenceIndex): Novelty {
  const { text, index, words, roots } = sentence;
  if (roots.size <= longestFragment && fragment.test(words)) return 'empty';
  const like = findLikest(sentence, read);
  const [best] = like;
  if (!best) return roots.size === 0 && factsOf(text, index).facts.length === 0 ? 'empty' : 'new';
  const quotes = findQuotes(sentence, read);
  if (quotes.some(({ isRead }) => !isRead)) return 'new';
  // What is not like enough is new whatever its facts: looking at them is the dear part.
  const isSame = isSameWords(words, quotes, like);
  if (!isSame && scoreAgreement(agreementOf(sentence, like, read)) < knownFrom) return 'new';
  const stated = factsOf(text, index);
  if (!isSame && !isContentShared(sentence, stated, { like, read })) return 'new';
  const matches = [
    ...new Set([...like.map((one) => one.sentence), ...quotes.flatMap(({ from }) => from ?? [])]),
  ];
  const compared = { sentence, stated, matches };
  if (isTurned(compared, best)) return 'new';
  return stated.facts.every(
    (fact) => isFactRead(fact, compared, read) || (isSame && isOfSaying(fact, quotes)),
  )
    ? 'known'
    : 'new';
}

/** Where or when words were said that were read: nothing changed where the read sentence told no place or no day. */
function isOfSaying(fact: Fact, quotes: readonly FoundQuote[]): boolean {
  const isAside = (other: Fact) =>
    fact.kind === 'date' ? other.kind === 'date' : other.kind === 'name' && !other.mayBeShort;
  return (
    isAside(fact) &&
    quotes.length > 0 &&
    quotes.every(
      ({ words, from }) => from && !words.includes(fact.words) && !factsIn(from).facts.some(isAside),
    )
  );
}

/** Whether one sentence shares enough of what is said beside the names. */
export function isContentShared(
  { text, roots }: JudgedSentence,
  { facts }: StatedFacts,
  { like, read }: { like: readonly Likeness[]; read: SentenceIndex },
): boolean {
  const names = facts.flatMap((fact) => (fact.kind === 'name' ? [fact.words, fact.gloss] : []));
  const inNames = rootsOf(names.join(' '), text.analysis.language);
  const content = [...roots].filter((root) => !inNames.has(root));
  const sharedBy = ({ sentence }: Likeness) => content.filter((root) => sentence.roots.has(root)).length;
  const isLittle = read.sentences.length <= little;
  const least = isLittle ? leastContent.ofLittle : leastContent.ofMuch;
  const [best] = like;
  return (isLittle && best !== undefined && sharedBy(best) > 0) || like.some((one) => sharedBy(one) >= least);
}
