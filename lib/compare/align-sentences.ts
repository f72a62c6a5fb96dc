/**
 * Which sentences of a newer revision are which of an older one. What stands in both word for word is left out, wherever
 * it stands: a moved paragraph, a sentence cut in two or two joined are no change.
 */
import { deniedWords } from './novelty-words';
import type { RevisedSentence, RevisedText } from './revised-sentences';
import { rootsOf } from './roots';

/** Sentences that tell one thing in other words: mostly one of each; several where one was cut in two. */
export interface SentenceGroup {
  older: RevisedSentence[];
  newer: RevisedSentence[];
  /** Of the first of each, the share of their words' weight that both have, 0 to 1. */
  likeness: number;
}

export interface Alignment {
  groups: SentenceGroup[];
  removed: RevisedSentence[];
  added: RevisedSentence[];
}

const leastLikeness = 0.5;
/** Between neighbours that stayed, a sentence that stands where another stood. */
const leastBetweenSame = 0.34;
/** So much of a sentence's weight in a longer one makes it a part of that. */
const leastPart = 0.6;
/** So much of it in a single other sentence, and it was said there already. */
const alreadySaid = 0.75;
const runLength = 3;

export function alignSentences(older: RevisedText, newer: RevisedText): Alignment {
  const [left, fresh] = [leftBeside(older, newer), leftBeside(newer, older)];
  const weights = weighRoots([...older.sentences, ...newer.sentences]);
  const neighbours = neighboursOf(older, newer, { left: left.all, fresh: fresh.all });
  const groups = pairUp([...left.all], [...fresh.all], { weights, neighbours });
  const grouped = new Set(groups.flatMap((group) => [...group.older, ...group.newer]));
  const added: RevisedSentence[] = [];
  const removed: RevisedSentence[] = [];
  for (const sentence of fresh.all) {
    if (grouped.has(sentence)) continue;
    const host = hostOf(sentence, groups, { side: 'older', weights });
    if (host) host.newer.push(sentence);
    else if (fresh.changed.has(sentence) && !isSaidBy(sentence, older, weights)) added.push(sentence);
  }
  for (const sentence of left.all) {
    if (grouped.has(sentence)) continue;
    const host = hostOf(sentence, groups, { side: 'newer', weights });
    if (host) host.older.push(sentence);
    else if (left.changed.has(sentence) && !isSaidBy(sentence, newer, weights)) removed.push(sentence);
  }
  const isChanged = (group: SentenceGroup) =>
    group.older.some((one) => left.changed.has(one)) || group.newer.some((one) => fresh.changed.has(one));
  return { groups: groups.filter(isChanged), removed, added };
}

interface Left {
  /** The sentences that do not stand in the other text as they are. */
  all: ReadonlySet<RevisedSentence>;
  /** Of those, the ones that do not stand there in pieces either. */
  changed: ReadonlySet<RevisedSentence>;
}

function leftBeside(text: RevisedText, other: RevisedText): Left {
  const keys = new Set(other.sentences.map(({ key }) => key));
  const all = text.sentences.filter(({ key }) => !keys.has(key));
  const runs = all.length === 0 ? new Set<string>() : runsOf(other.words);
  const { language } = text.stored.analysis;
  const changed = all.filter(({ words }) => {
    const lost = wordsOutside(words, runs);
    return lost.length > 0 && (words.length < runLength || doesMatter(lost, language));
  });
  return { all: new Set(all), changed: new Set(changed) };
}

export type Runs = ReadonlySet<string>;

/** Each three words that follow one another. */
export function runsOf(words: readonly string[]): Runs {
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
  return runs;
}

/** The words that are in no run of three that the other text has; all of a shorter text. */
export function wordsOutside(words: readonly string[], runs: Runs): string[] {
  const isInside = words.map(() => false);
  for (let at = 0; at + runLength <= words.length; at++) {
    if (runs.has(words.slice(at, at + runLength).join(' '))) isInside.fill(true, at, at + runLength);
  }
  return words.filter((_, at) => !isInside[at]);
}

/** Of folded words. */
export const doesDeny = (words: string, language: string): boolean => deniedWords(words, language) !== null;

/** "And", where a sentence was cut, does not; "not" does. */
function doesMatter(words: readonly string[], language: string): boolean {
  const text = words.join(' ');
  return rootsOf(text, language).size > 0 || doesDeny(text, language) || /[\p{N}\p{Sc}%-]/u.test(text);
}

type Weights = ReadonlyMap<string, number>;

/** What stands in every other sentence tells little of which it is. */
function weighRoots(sentences: readonly RevisedSentence[]): Weights {
  const counts = new Map<string, number>();
  for (const { roots } of sentences) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  return new Map(
    [...counts].map(([root, count]) => [root, Math.log(1 + (2 * sentences.length) / (1 + count))]),
  );
}

function weightOf(roots: Iterable<string>, weights: Weights): number {
  let sum = 0;
  for (const root of roots) sum += weights.get(root) ?? 0;
  return sum;
}

function sharedWeight(one: RevisedSentence, other: RevisedSentence, weights: Weights): number {
  let sum = 0;
  for (const root of one.roots) if (other.roots.has(root)) sum += weights.get(root) ?? 0;
  return sum;
}

/** For each sentence left, what stands before and after it, where that stayed. */
type Neighbours = ReadonlyMap<RevisedSentence, { before: string | null; after: string | null }>;

function neighboursOf(
  older: RevisedText,
  newer: RevisedText,
  { left, fresh }: { left: ReadonlySet<RevisedSentence>; fresh: ReadonlySet<RevisedSentence> },
): Neighbours {
  const neighbours = new Map<RevisedSentence, { before: string | null; after: string | null }>();
  for (const [{ sentences }, changed] of [
    [older, left],
    [newer, fresh],
  ] as const) {
    sentences.forEach((sentence, at) => {
      if (!changed.has(sentence)) return;
      const keyAt = (place: number) => {
        const beside = sentences[place];
        if (!beside) return place < 0 ? 'start' : 'end';
        return changed.has(beside) ? null : beside.key;
      };
      neighbours.set(sentence, { before: keyAt(at - 1), after: keyAt(at + 1) });
    });
  }
  return neighbours;
}

/** Each sentence with the likest one, likest pairs first. */
function pairUp(
  left: readonly RevisedSentence[],
  fresh: readonly RevisedSentence[],
  { weights, neighbours }: { weights: Weights; neighbours: Neighbours },
): SentenceGroup[] {
  const pairs: { older: RevisedSentence; newer: RevisedSentence; likeness: number; rank: number }[] = [];
  for (const older of left) {
    const weight = weightOf(older.roots, weights);
    for (const newer of fresh) {
      if (older.isNotice !== newer.isNotice) continue;
      const both = weight + weightOf(newer.roots, weights);
      const likeness = both === 0 ? 0 : (2 * sharedWeight(older, newer, weights)) / both;
      const stands = sidesShared(neighbours.get(older), neighbours.get(newer));
      if (likeness < (stands > 0 ? leastBetweenSame : leastLikeness)) continue;
      pairs.push({ older, newer, likeness, rank: likeness + stands * 0.1 });
    }
  }
  pairs.sort(
    (one, other) =>
      other.rank - one.rank || one.newer.start - other.newer.start || one.older.start - other.older.start,
  );
  const taken = new Set<RevisedSentence>();
  const groups: SentenceGroup[] = [];
  for (const { older, newer, likeness } of pairs) {
    if (taken.has(older) || taken.has(newer)) continue;
    taken.add(older).add(newer);
    groups.push({ older: [older], newer: [newer], likeness });
  }
  return groups;
}

type Beside = { before: string | null; after: string | null };

const sidesShared = (one?: Beside, other?: Beside): number =>
  (one?.before && one.before === other?.before ? 1 : 0) + (one?.after && one.after === other?.after ? 1 : 0);

/** The group whose sentence on that side holds most of this one, if it holds enough. */
function hostOf(
  sentence: RevisedSentence,
  groups: readonly SentenceGroup[],
  { side, weights }: { side: 'older' | 'newer'; weights: Weights },
): SentenceGroup | null {
  const weight = weightOf(sentence.roots, weights);
  let best: SentenceGroup | null = null;
  let most = leastPart * weight;
  for (const group of groups) {
    const [first] = group[side];
    if (!first || first.isNotice !== sentence.isNotice) continue;
    const shared = sharedWeight(sentence, first, weights);
    if (shared > 0 && (best ? shared > most : shared >= most)) [best, most] = [group, shared];
  }
  return best;
}

/** A summary of what stands elsewhere is no addition, unless it has a number or a "not" that is not there. */
function isSaidBy(sentence: RevisedSentence, { sentences, stored }: RevisedText, weights: Weights): boolean {
  const { language } = stored.analysis;
  const weight = weightOf(sentence.roots, weights);
  const numbers = [...sentence.roots].filter((root) => /\p{N}/u.test(root));
  return sentences.some(
    (other) =>
      sharedWeight(sentence, other, weights) >= alreadySaid * weight &&
      numbers.every((number) => other.roots.has(number)) &&
      doesDeny(sentence.key, language) === doesDeny(other.key, language),
  );
}
