/** Fits a conditional random field by FTRL-Proximal (McMahan et al. 2013): most weights stay exactly zero. Repeatable. */
import { marginalsOf, mayFollow, tagCount } from '@/lib/analyse/entities/tagging/chain';

export interface Example {
  /** Feature numbers of each place. */
  features: readonly Int32Array[];
  tags: readonly number[];
  weight: number;
}

export interface Chain {
  weights: Float64Array;
  transitions: Float64Array;
}

export interface FitOptions {
  rounds: number;
  rate: number;
  l1: number;
  l2: number;
}

export function fitChain(examples: readonly Example[], featureCount: number, options: FitOptions): Chain {
  const size = featureCount * tagCount;
  const total = size + tagCount * tagCount;
  const z = new Float64Array(total);
  const n = new Float64Array(total);
  const weights = new Float64Array(total);
  const { rate, l1, l2 } = options;
  const update = (at: number, gradient: number) => {
    if (gradient === 0) return;
    const before = n[at] as number;
    const after = before + gradient * gradient;
    z[at] =
      (z[at] as number) +
      gradient -
      ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[at] as number);
    n[at] = after;
    const value = z[at] as number;
    const isTransition = at >= size;
    const lasso = isTransition ? 0 : l1;
    weights[at] =
      Math.abs(value) <= lasso
        ? 0
        : -(value - Math.sign(value) * lasso) / ((0.1 + Math.sqrt(after)) / rate + l2);
  };
  const order = examples.map((_, index) => index);
  const random = randomNumbers(20260105);
  const averaged = new Float64Array(total);
  let averages = 0;
  for (let round = 0; round < options.rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) learn(examples[index] as Example, weights, size, update);
    if (round >= options.rounds - 3) {
      averages++;
      for (let at = 0; at < total; at++) averaged[at] = (averaged[at] as number) + (weights[at] as number);
    }
  }
  for (let at = 0; at < total; at++)
    averaged[at] = weights[at] === 0 ? 0 : (averaged[at] as number) / averages;
  return { weights: averaged.subarray(0, size), transitions: averaged.slice(size) };
}

function learn(
  { features, tags, weight }: Example,
  weights: Float64Array,
  size: number,
  update: (at: number, gradient: number) => void,
): void {
  const length = features.length;
  const scores = scoresOf(features, weights);
  const steps = new Float64Array(tagCount * tagCount);
  for (let before = 0; before < tagCount; before++)
    for (let tag = 0; tag < tagCount; tag++)
      steps[before * tagCount + tag] = mayFollow(before, tag)
        ? Math.exp(weights[size + before * tagCount + tag] as number)
        : 0;
  const marginals = marginalsOf(scores, length, steps);
  const expected = new Float64Array(tagCount * tagCount);
  for (let at = 0; at < length; at++) {
    const start = at * tagCount;
    const gold = tags[at] as number;
    const own = features[at] as Int32Array;
    for (let tag = 0; tag < tagCount; tag++) {
      const difference = (marginals.tags[start + tag] as number) - (tag === gold ? 1 : 0);
      if (Math.abs(difference) < 1e-4) continue;
      for (let k = 0; k < own.length; k++) update((own[k] as number) * tagCount + tag, weight * difference);
    }
    for (let before = 0; before < (at === 0 ? 1 : tagCount); before++) {
      const forward = at === 0 ? 1 : (marginals.forward[start - tagCount + before] as number);
      for (let tag = 0; tag < tagCount; tag++) {
        const place = before * tagCount + tag;
        const probability =
          (forward *
            (steps[place] as number) *
            (marginals.local[start + tag] as number) *
            (marginals.backward[start + tag] as number)) /
          (marginals.scales[at] as number);
        expected[place] = (expected[place] as number) + probability;
      }
    }
    const place = (at === 0 ? 0 : (tags[at - 1] as number)) * tagCount + gold;
    expected[place] = (expected[place] as number) - 1;
  }
  for (let place = 0; place < expected.length; place++)
    if (mayFollow(Math.floor(place / tagCount), place % tagCount))
      update(size + place, weight * (expected[place] as number));
}

function scoresOf(features: readonly Int32Array[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(features.length * tagCount);
  features.forEach((own, at) => {
    for (let k = 0; k < own.length; k++) {
      const feature = own[k] as number;
      if (feature < 0) continue;
      for (let tag = 0; tag < tagCount; tag++)
        scores[at * tagCount + tag] =
          (scores[at * tagCount + tag] as number) + (weights[feature * tagCount + tag] as number);
    }
  });
  return scores;
}

/** Mulberry32: the same numbers for the same seed on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
