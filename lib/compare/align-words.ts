import type { SaidWord } from './said-words';

/** Places of the same word in both, ascending in both. */
export type WordPairs = [one: number, other: number][];

const contentScore = 2;
const fillerScore = 1;
const skipCost = 1;
/** Where a printing leaves off (an ellipsis, "she said", a full stop) any number of words may be missing. */
const skipAtBreakCost = 0.05;

/**
 * The best local alignment of two printings of a speech (Smith and Waterman, "Identification of Common Molecular
 * Subsequences", 1981), in which words left out where the other printing breaks off cost next to nothing.
 * Time and room are those of a table of one by the other.
 */
export function alignWords(
  one: readonly SaidWord[],
  other: readonly SaidWord[],
  isFiller: (form: string) => boolean,
): WordPairs {
  const width = other.length + 1;
  const scores = new Float32Array((one.length + 1) * width);
  /** 0: begins here, 1: a pair, 2: a word of `one` alone, 3: a word of `other` alone. */
  const steps = new Uint8Array(scores.length);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= one.length; row++) {
    const form = one[row - 1]?.form ?? '';
    const gain = isFiller(form) ? fillerScore : contentScore;
    const skipOther = one[row] !== undefined && one[row]?.before !== 'none' ? skipAtBreakCost : skipCost;
    for (let column = 1; column <= other.length; column++) {
      const at = row * width + column;
      let score = 0;
      let step = 0;
      if (other[column - 1]?.form === form) {
        score = (scores[at - width - 1] ?? 0) + gain;
        step = 1;
      }
      const next = other[column];
      const skipOne = next !== undefined && next.before !== 'none' ? skipAtBreakCost : skipCost;
      const above = (scores[at - width] ?? 0) - skipOne;
      if (above > score) [score, step] = [above, 2];
      const left = (scores[at - 1] ?? 0) - skipOther;
      if (left > score) [score, step] = [left, 3];
      scores[at] = score;
      steps[at] = step;
      if (step === 1 && score > best) [best, bestAt] = [score, at];
    }
  }
  return pairsTo(bestAt, steps, width);
}

function pairsTo(end: number, steps: Uint8Array, width: number): WordPairs {
  const pairs: WordPairs = [];
  for (let at = end; at > 0; ) {
    const step = steps[at];
    if (step === 1) {
      pairs.push([Math.floor(at / width) - 1, (at % width) - 1]);
      at -= width + 1;
    } else if (step === 2) at -= width;
    else if (step === 3) at -= 1;
    else break;
  }
  return pairs.reverse();
}
