/**
 * A linear-chain conditional random field over the tags O, B-… and I-… of four kinds of name (Lafferty, McCallum and
 * Pereira 2001): the best tagging of a sentence, and how probable each tag is.
 */

export const kinds = ['PER', 'LOC', 'ORG', 'MISC'] as const;

/** O is 0; B of kind k is 1 + 2k, I of it 2 + 2k. */
export const tagCount = 9;

/** Whether `tag` may follow `before`: an inside tag goes on with its own kind only. */
export const mayFollow = (before: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** Transition weights by [before × tagCount + tag]; the row of O also stands for the start of the sentence. */
export type Transitions = Float64Array;

/** Tags with the highest score of all. `scores` holds `length` × tagCount sums of weights. */
export function bestTags(scores: Float64Array, length: number, transitions: Transitions): Uint8Array {
  const from = new Uint8Array(length * tagCount);
  let sums = new Float64Array(tagCount);
  let next = new Float64Array(tagCount);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < tagCount; tag++) {
      let best = -Infinity;
      let chosen = 0;
      for (let before = 0; before < (at === 0 ? 1 : tagCount); before++) {
        if (!mayFollow(before, tag)) continue;
        const sum = (sums[before] as number) + (transitions[before * tagCount + tag] as number);
        if (sum > best) {
          best = sum;
          chosen = before;
        }
      }
      next[tag] = best + (scores[at * tagCount + tag] as number);
      from[at * tagCount + tag] = chosen;
    }
    [sums, next] = [next, sums];
  }
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let other = 1; other < tagCount; other++)
    if ((sums[other] as number) > (sums[tag] as number)) tag = other;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * tagCount + tag] as number;
  }
  return tags;
}

export interface Marginals {
  /** Probability of each tag at each place, by [at × tagCount + tag]. */
  tags: Float64Array;
  /** Forward values, scaled to sum to one at each place. */
  forward: Float64Array;
  backward: Float64Array;
  /** exp(score) of each tag at each place, relative to the place's best. */
  local: Float64Array;
  scales: Float64Array;
  logPartition: number;
}

/** Forward and backward sums, scaled place by place. `steps` is exp of the transitions, 0 where not allowed. */
export function marginalsOf(scores: Float64Array, length: number, steps: Float64Array): Marginals {
  const size = length * tagCount;
  const tags = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const local = new Float64Array(size);
  const scales = new Float64Array(length);
  let logPartition = 0;
  for (let at = 0; at < length; at++) {
    const start = at * tagCount;
    let top = -Infinity;
    for (let tag = 0; tag < tagCount; tag++) top = Math.max(top, scores[start + tag] as number);
    logPartition += top;
    let total = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      const value = Math.exp((scores[start + tag] as number) - top);
      local[start + tag] = value;
      let sum = 0;
      if (at === 0) sum = steps[tag] as number;
      else
        for (let before = 0; before < tagCount; before++)
          sum += (forward[start - tagCount + before] as number) * (steps[before * tagCount + tag] as number);
      forward[start + tag] = sum * value;
      total += sum * value;
    }
    scales[at] = total;
    logPartition += Math.log(total);
    for (let tag = 0; tag < tagCount; tag++) forward[start + tag] = (forward[start + tag] as number) / total;
  }
  for (let at = length - 1; at >= 0; at--) {
    const start = at * tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = at === length - 1 ? 1 : 0;
      if (at < length - 1)
        for (let after = 0; after < tagCount; after++)
          sum +=
            (steps[tag * tagCount + after] as number) *
            (local[start + tagCount + after] as number) *
            (backward[start + tagCount + after] as number);
      backward[start + tag] = at === length - 1 ? 1 : sum / (scales[at + 1] as number);
      tags[start + tag] = (forward[start + tag] as number) * (backward[start + tag] as number);
    }
  }
  return { tags, forward, backward, local, scales, logPartition };
}

export function stepsOf(transitions: Transitions): Float64Array {
  return transitions.map((weight, index) =>
    mayFollow(Math.floor(index / tagCount), index % tagCount) ? Math.exp(weight) : 0,
  );
}
