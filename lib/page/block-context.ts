/** What the first judgement of all blocks tells of each of them. */
import type { Tell } from './block-text';
import type { PlacedBlock } from './boxes';

/** Scores beyond this are equally sure. */
const surest = 5;

/** As good as nothing stands there. */
const nowhere = -3;

interface Sum {
  score: number;
  weight: number;
  expected: number;
}

export interface Context {
  scores: number[];
  weights: number[];
  expected: number[];
  total: number;
  firstSure: number;
  lastSure: number;
  /** Of the blocks under the same parent, and under the same grandparent. */
  kin: readonly [Map<unknown, Sum>, Map<unknown, Sum>];
}

/** `scores` are logarithms of odds, one for each block. */
export function readContext(blocks: readonly PlacedBlock[], scores: readonly number[]): Context {
  const clipped = scores.map((score) => Math.max(-surest, Math.min(surest, score)));
  const weights = blocks.map((block) => Math.max(2, Math.min(150, block.text.length / 5)));
  const expected = weights.map((weight, index) => weight / (1 + Math.exp(-(clipped[index] ?? 0))));
  const kin: [Map<unknown, Sum>, Map<unknown, Sum>] = [new Map(), new Map()];
  blocks.forEach((block, index) => {
    kinOf(block).forEach((key, level) => {
      const sums = kin[level];
      const sum = sums?.get(key) ?? { score: 0, weight: 0, expected: 0 };
      const weight = weights[index] ?? 0;
      sum.score += (clipped[index] ?? 0) * weight;
      sum.weight += weight;
      sum.expected += expected[index] ?? 0;
      sums?.set(key, sum);
    });
  });
  return {
    scores: clipped,
    weights,
    expected,
    total: expected.reduce((sum, one) => sum + one, 1e-9),
    firstSure: clipped.findIndex((score) => score > 1.5),
    lastSure: clipped.findLastIndex((score) => score > 1.5),
    kin,
  };
}

const stepTerms = [-3, -2, -1, 1, 2, 3].map((step): [number, string] => [step, `score${step}`]);

const kinOf = ({ box }: PlacedBlock) => [box.parent ?? box, box.parent?.parent ?? box];

/** `soFar` is what is expected of the article up to this block, it included. */
export function tellContext(
  context: Context,
  block: PlacedBlock,
  index: number,
  soFar: number,
  tell: Tell,
): void {
  const { scores, weights, total, firstSure, lastSure } = context;
  const score = scores[index] ?? 0;
  const weight = weights[index] ?? 0;
  tell('score', score);
  for (const [step, name] of stepTerms) tell(name, scores[index + step] ?? nowhere);
  kinOf(block).forEach((key, level) => {
    const sum = context.kin[level]?.get(key);
    if (!sum) return;
    tell(level === 0 ? 'kin0Score' : 'kin1Score', (sum.score - score * weight) / (sum.weight - weight + 1));
    tell(level === 0 ? 'kin0Share' : 'kin1Share', sum.expected / total);
  });
  tell('beforeSure', firstSure < 0 ? 0 : Math.max(0, Math.min(1, (firstSure - index) / 10)));
  tell('afterSure', lastSure < 0 ? 0 : Math.max(0, Math.min(1, (index - lastSure) / 10)));
  tell('amongSure', index >= firstSure && (lastSure < 0 || index <= lastSure) ? 1 : 0);
  tell('soFar', soFar / total);
  tell('isOver', soFar / total > 0.98 ? 1 : 0);
  tell('isNotBegun', soFar / total < 0.02 ? 1 : 0);
  const back = highest(scores, index - 4, index - 1);
  const ahead = highest(scores, index + 1, index + 4);
  tell('back', back);
  tell('ahead', ahead);
  tell('between', Math.min(back, ahead));
}

function highest(scores: readonly number[], from: number, to: number): number {
  let most = nowhere;
  for (let index = from; index <= to; index += 1) most = Math.max(most, scores[index] ?? nowhere);
  return most;
}
