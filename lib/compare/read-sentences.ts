/** The sentences read before, found by the roots of their words. */
import { factsOf, type ReadText, type StatedFacts } from './novelty-facts';
import { wordPairs } from './novelty-words';
import { rootsOf } from './roots';

export type Roots = ReadonlySet<string>;

export interface ReadSentence {
  text: ReadText;
  index: number;
  roots: Roots;
  /** Dear to make, and most sentences are like none of the open ones: made when first asked for. */
  made: { facts?: StatedFacts; pairs?: ReadonlySet<string> };
}

export interface SentenceIndex {
  sentences: readonly ReadSentence[];
  places: ReadonlyMap<string, readonly number[]>;
  /**
   * The rarer a root among all sentences compared, the heavier; by the square root, since of some dozens of sentences a
   * rare word is rare by chance.
   */
  weights: ReadonlyMap<string, number>;
}

/** A read sentence and how much of a sentence's weight it shares, 0 to 1. */
export interface Likeness {
  sentence: ReadSentence;
  share: number;
}

export const wordsOfSentence = ({ analysis, revision }: ReadText, index: number): string => {
  const sentence = analysis.sentences[index];
  return sentence ? revision.text.slice(sentence.start, sentence.end) : '';
};

export const factsIn = ({ text, index, made }: ReadSentence): StatedFacts => {
  made.facts ??= factsOf(text, index);
  return made.facts;
};

export const pairsIn = ({ text, index, made }: ReadSentence): ReadonlySet<string> => {
  made.pairs ??= new Set(wordPairs(wordsOfSentence(text, index)));
  return made.pairs;
};

/** `opened`: the roots of the sentences to be judged, which count in how rare a root is. */
export function indexSentences(read: readonly ReadText[], opened: readonly Roots[]): SentenceIndex {
  const sentences = read.flatMap((text) =>
    text.analysis.sentences.map((_, index): ReadSentence => {
      const roots = rootsOf(wordsOfSentence(text, index), text.analysis.language);
      return { text, index, roots, made: {} };
    }),
  );
  const places = new Map<string, number[]>();
  sentences.forEach(({ roots }, at) => {
    for (const root of roots) {
      const known = places.get(root);
      if (known) known.push(at);
      else places.set(root, [at]);
    }
  });
  const counts = new Map<string, number>();
  for (const [root, { length }] of places) counts.set(root, length);
  for (const roots of opened) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const total = sentences.length + opened.length;
  const weights = new Map<string, number>();
  for (const [root, count] of counts) weights.set(root, Math.sqrt(Math.log(1 + total / (1 + count))));
  return { sentences, places, weights };
}

/** What the roots weigh together; those of no sentence compared weigh nothing. */
export function weightOf(roots: Iterable<string>, { weights }: SentenceIndex): number {
  let weight = 0;
  for (const root of roots) weight += weights.get(root) ?? 0;
  return weight;
}

/** The sentences that share at least that part of the roots' weight, most first. */
export function findLike(roots: Roots, least: number, index: SentenceIndex): Likeness[] {
  const weight = weightOf(roots, index);
  const shared = new Float64Array(index.sentences.length);
  for (const root of roots) {
    const rootWeight = index.weights.get(root) ?? 0;
    for (const at of index.places.get(root) ?? []) shared[at] = (shared[at] ?? 0) + rootWeight;
  }
  const found: Likeness[] = [];
  index.sentences.forEach((sentence, at) => {
    const share = (shared[at] ?? 0) / weight;
    if (share > 0 && share >= least) found.push({ sentence, share });
  });
  return found.sort((one, other) => other.share - one.share);
}
