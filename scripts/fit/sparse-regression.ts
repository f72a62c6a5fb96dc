/**
 * Logistic regression over thousands of features that are there or not: AdaGrad (Duchi et al. 2011) with an L2 penalty, in
 * an order that a fixed seed shuffles, so that every run gives the same weights. `regression.ts` is exact, but its cost grows
 * with the cube of the number of features.
 */

export interface SparseRow {
  /** Positions of the features that are there. */
  at: readonly number[];
  /** 0 to 1. */
  target: number;
}

export interface SparseFit {
  bias: number;
  weights: Float64Array;
}

const rounds = 12;
const rate = 0.15;

/** `penalty` is that of one weight, per row that shows its feature. */
export function fitSparse(rows: readonly SparseRow[], size: number, penalty: number): SparseFit {
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-6);
  const order = rows.map((_, index) => index);
  let seed = 20_260_101;
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const other = seed % (index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const slope = 1 / (1 + Math.exp(-sumOf(weights, size, row.at))) - row.target;
      const step = (position: number, pull: number) => {
        const gradient = slope + pull * (weights[position] ?? 0);
        squares[position] = (squares[position] ?? 0) + gradient * gradient;
        weights[position] = (weights[position] ?? 0) - (rate * gradient) / Math.sqrt(squares[position] ?? 1);
      };
      for (const position of row.at) step(position, penalty);
      step(size, 0);
    }
  }
  return { bias: weights[size] ?? 0, weights: weights.slice(0, size) };
}

export const scoreSparse = ({ bias, weights }: SparseFit, at: readonly number[]): number =>
  bias + sumOf(weights, weights.length, at) - (weights[weights.length] ?? 0);

function sumOf(weights: Float64Array, bias: number, at: readonly number[]): number {
  let sum = weights[bias] ?? 0;
  for (const position of at) sum += weights[position] ?? 0;
  return sum;
}
