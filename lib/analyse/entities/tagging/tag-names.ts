/** Finds names in English sentences by the weights of `weights.data.ts`, each with how probable it is. */
import type { Word } from '@/lib/analyse/entities/word';
import { bestTags, kinds, type Marginals, marginalsOf, stepsOf, tagCount } from './chain';
import { featureOf, type Tell, tellFeatures } from './features';
import { type Model, unpackModel } from './model';
import { viewSentence } from './sentence-view';
import type { Traits } from './traits';
import { packedModel } from './weights.data';

export type Kind = (typeof kinds)[number];

export interface TaggedName {
  /** Word indexes within the sentence, end exclusive. */
  from: number;
  to: number;
  kind: Kind;
  /** How probable it is that exactly these words are a name of each kind, in the order of `kinds`; the rest to 1: of none. */
  odds: readonly number[];
}

export type Tagger = (words: readonly Word[]) => TaggedName[];

/** A tagger for the sentences of one text: what it learns of a word it keeps for the next sentence. */
export function makeTagger(model: Model = shippedModel()): Tagger {
  const traitsByText = new Map<string, Traits>();
  const steps = stepsOf(model.transitions);
  return (words) => {
    const found: TaggedName[] = [];
    for (let from = 0; from < words.length; ) {
      const to = pieceEnd(words, from);
      const piece = words.slice(from, to);
      if (piece.some((word) => word.isCapital || /\d/.test(word.key)))
        for (const name of tagPiece(piece, model, steps, traitsByText))
          found.push({ ...name, from: name.from + from, to: name.to + from });
      from = to;
    }
    return found;
  };
}

let shipped: Model | null = null;
function shippedModel(): Model {
  shipped ??= unpackModel(packedModel);
  return shipped;
}

const longestPiece = 250;

/** A sentence without end is read in pieces, parted outside names. */
function pieceEnd(words: readonly Word[], from: number): number {
  if (words.length - from <= longestPiece) return words.length;
  let end = from + longestPiece;
  while (end > from + longestPiece / 2 && words[end]?.isCapital) end--;
  return end;
}

function tagPiece(
  words: readonly Word[],
  model: Model,
  steps: Float64Array,
  traitsByText: Map<string, Traits>,
): TaggedName[] {
  const scores = scoreTags(words, model, traitsByText);
  const tags = bestTags(scores, words.length, model.transitions);
  if (tags.every((tag) => tag === 0)) return [];
  const marginals = marginalsOf(scores, words.length, steps);
  const found: TaggedName[] = [];
  for (let from = 0; from < tags.length; from++) {
    const tag = tags[from] as number;
    if (tag % 2 !== 1) continue;
    let to = from + 1;
    while (tags[to] === tag + 1) to++;
    const odds = kinds.map((_, kind) => oddsOf(marginals, steps, { from, to, length: words.length, kind }));
    found.push({ from, to, kind: kinds[(tag - 1) >> 1] as Kind, odds });
  }
  return found;
}

function scoreTags(
  words: readonly Word[],
  { rowOf, weights }: Model,
  traitsByText: Map<string, Traits>,
): Float64Array {
  const view = viewSentence(words, traitsByText);
  const scores = new Float64Array(words.length * tagCount);
  let start = 0;
  const tell: Tell = (template, value) => {
    const row = rowOf(featureOf(template, value));
    if (row < 0) return;
    const first = row * tagCount;
    for (let tag = 0; tag < tagCount; tag++)
      scores[start + tag] = (scores[start + tag] as number) + (weights[first + tag] as number);
  };
  let reach = -1;
  for (let at = 0; at < words.length; at++) {
    for (let ahead = Math.max(reach + 1, at); ahead <= at + farthest && ahead < words.length; ahead++)
      if (words[ahead]?.isCapital || /^\d/.test(words[ahead]?.key ?? '')) reach = ahead;
    start = at * tagCount;
    if (reach < at - farthest) scores[start] = certainty;
    else tellFeatures(view, at, tell);
  }
  return scores;
}

/** A word with no capital and no number so many words around is in no name, and is not looked at. */
const farthest = 3;
const certainty = 20;

/** The share of all taggings in which a name of `kind` opens at `from`, goes on to `to` and ends there. */
function oddsOf(
  { forward, backward, local, scales }: Marginals,
  steps: Float64Array,
  { from, to, length, kind }: { from: number; to: number; length: number; kind: number },
): number {
  const opening = 1 + 2 * kind;
  const inside = opening + 1;
  const into = (at: number, tag: number) => (local[at * tagCount + tag] as number) / (scales[at] as number);
  let odds = 0;
  for (let before = 0; before < (from === 0 ? 1 : tagCount); before++)
    odds +=
      (from === 0 ? 1 : (forward[(from - 1) * tagCount + before] as number)) *
      (steps[before * tagCount + opening] as number);
  odds *= into(from, opening);
  for (let at = from + 1; at < to; at++)
    odds *= (steps[(at === from + 1 ? opening : inside) * tagCount + inside] as number) * into(at, inside);
  if (to === length) return odds;
  const last = to === from + 1 ? opening : inside;
  let rest = 0;
  for (let after = 0; after < tagCount; after++)
    if (after !== inside)
      rest +=
        (steps[last * tagCount + after] as number) *
        into(to, after) *
        (backward[to * tagCount + after] as number);
  return odds * rest;
}
