/** Logistic regression with an L2 penalty, by Newton's method: exact, and the same on every run. */

export interface Row {
  /** Positions of the numbers that are not 0, and the numbers. */
  at: number[];
  values: number[];
  isPositive: boolean;
  weight: number;
}

export interface Fit {
  bias: number;
  weights: Float64Array;
}

/** Newton's method settles here in six to nine steps. */
const steps = 12;
const smallestStep = 1e-6;

/**
 * Minimises half the sum of squared weights plus `strength` times the weighted log loss, over numbers divided by their
 * standard deviations; the weights that come back are for the numbers as they are. The bias bears no penalty.
 */
export function fitRegression(rows: readonly Row[], size: number, strength: number): Fit {
  const used = rows.filter((row) => row.weight > 0);
  const scale = deviations(used, size);
  const width = size + 1;
  const beta = new Float64Array(width);
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(width);
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    for (let index = 0; index < size; index += 1) {
      gradient[index] = at(beta, index);
      set(hessian, index, index, 1);
    }
    set(hessian, size, size, 1e-9);
    for (const row of used) addRow(row, { beta, gradient, hessian, scale, strength, size });
    const change = solve(hessian, gradient);
    let largest = 0;
    for (let index = 0; index < width; index += 1) {
      beta[index] = at(beta, index) - at(change, index);
      largest = Math.max(largest, Math.abs(at(change, index)));
    }
    if (largest < smallestStep) break;
  }
  return {
    bias: at(beta, size),
    weights: beta.slice(0, size).map((weight, index) => weight / at(scale, index)),
  };
}

export function scoreRow({ bias, weights }: Fit, row: Pick<Row, 'at' | 'values'>): number {
  let sum = bias;
  row.at.forEach((position, index) => {
    sum += at(weights, position) * (row.values[index] ?? 0);
  });
  return sum;
}

interface Sums {
  beta: Float64Array;
  gradient: Float64Array;
  hessian: Float64Array[];
  scale: Float64Array;
  strength: number;
  size: number;
}

function addRow(row: Row, { beta, gradient, hessian, scale, strength, size }: Sums): void {
  const positions = [...row.at, size];
  const values = [...row.values.map((value, index) => value / at(scale, row.at[index] ?? 0)), 1];
  let score = 0;
  positions.forEach((position, index) => {
    score += at(beta, position) * (values[index] ?? 0);
  });
  const chance = 1 / (1 + Math.exp(-score));
  const slope = strength * row.weight * (chance - (row.isPositive ? 1 : 0));
  const curve = strength * row.weight * Math.max(1e-6, chance * (1 - chance));
  positions.forEach((position, index) => {
    const value = values[index] ?? 0;
    gradient[position] = at(gradient, position) + slope * value;
    const line = hessian[position];
    if (!line) return;
    for (let other = 0; other < positions.length; other += 1) {
      const column = positions[other] ?? 0;
      line[column] = at(line, column) + curve * value * (values[other] ?? 0);
    }
  });
}

/** Weighted standard deviations; numbers that never differ get one that keeps their weight at 0. */
function deviations(rows: readonly Row[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let total = 0;
  for (const { at: positions, values, weight } of rows) {
    total += weight;
    positions.forEach((position, index) => {
      const value = values[index] ?? 0;
      sums[position] = at(sums, position) + weight * value;
      squares[position] = at(squares, position) + weight * value * value;
    });
  }
  return sums.map((sum, index) => {
    const variance = at(squares, index) / total - (sum / total) ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : 1e9;
  });
}

/** Solves a positive definite system by Cholesky's decomposition, which it leaves in `matrix`. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = get(matrix, row, column);
      for (let inner = 0; inner < column; inner += 1)
        sum -= get(matrix, row, inner) * get(matrix, column, inner);
      set(
        matrix,
        row,
        column,
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / get(matrix, column, column),
      );
    }
  }
  const result = right.slice();
  for (let row = 0; row < size; row += 1) {
    let sum = at(result, row);
    for (let inner = 0; inner < row; inner += 1) sum -= get(matrix, row, inner) * at(result, inner);
    result[row] = sum / get(matrix, row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = at(result, row);
    for (let inner = row + 1; inner < size; inner += 1) sum -= get(matrix, inner, row) * at(result, inner);
    result[row] = sum / get(matrix, row, row);
  }
  return result;
}

const at = (list: Float64Array, index: number): number => list[index] ?? 0;
const get = (matrix: readonly Float64Array[], row: number, column: number): number =>
  matrix[row]?.[column] ?? 0;
function set(matrix: readonly Float64Array[], row: number, column: number, value: number): void {
  const line = matrix[row];
  if (line) line[column] = value;
}
