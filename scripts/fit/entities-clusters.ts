/** Spherical k-means: words whose vectors point the same way share a cluster. Repeatable: it starts from fixed words. */

export interface Vectors {
  words: readonly string[];
  dimensions: number;
  /** Unit vectors, one after the other. */
  values: Float32Array;
}

const iterations = 12;

/** The cluster of each word, 0 to `count` - 1. Clusters are numbered so that near ones have near numbers. */
export function clusterWords(vectors: Vectors, count: number): Uint16Array {
  const { dimensions, values, words } = vectors;
  let centres: Float32Array = new Float32Array(count * dimensions);
  for (let cluster = 0; cluster < count; cluster++) {
    const word = Math.floor((cluster * words.length) / count);
    centres.set(values.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions);
  }
  const clusters = new Uint16Array(words.length);
  for (let iteration = 0; iteration < iterations; iteration++) {
    assign(vectors, centres, clusters);
    centres = meansOf(vectors, clusters, centres);
  }
  const order = orderByHalves(centres, dimensions, count);
  return clusters.map((cluster) => order[cluster] ?? 0);
}

function assign({ values, dimensions }: Vectors, centres: Float32Array, clusters: Uint16Array): void {
  const count = centres.length / dimensions;
  const scores = new Float32Array(count);
  // Transposed, so that the inner loop runs over neighbours in memory.
  const columns = new Float32Array(centres.length);
  for (let cluster = 0; cluster < count; cluster++)
    for (let at = 0; at < dimensions; at++)
      columns[at * count + cluster] = centres[cluster * dimensions + at] as number;
  for (let word = 0; word < clusters.length; word++) {
    scores.fill(0);
    for (let at = 0; at < dimensions; at++) {
      const value = values[word * dimensions + at] as number;
      const start = at * count;
      for (let cluster = 0; cluster < count; cluster++)
        scores[cluster] = (scores[cluster] as number) + value * (columns[start + cluster] as number);
    }
    let best = 0;
    for (let cluster = 1; cluster < count; cluster++)
      if ((scores[cluster] as number) > (scores[best] as number)) best = cluster;
    clusters[word] = best;
  }
}

function meansOf({ values, dimensions }: Vectors, clusters: Uint16Array, before: Float32Array): Float32Array {
  const means = new Float32Array(before.length);
  clusters.forEach((cluster, word) => {
    for (let at = 0; at < dimensions; at++) {
      const place = cluster * dimensions + at;
      means[place] = (means[place] as number) + (values[word * dimensions + at] as number);
    }
  });
  for (let start = 0; start < means.length; start += dimensions) {
    const mean = means.subarray(start, start + dimensions);
    const length = Math.hypot(...mean);
    if (length > 0) mean.set(mean.map((value) => value / length));
    else mean.set(before.subarray(start, start + dimensions));
  }
  return means;
}

/**
 * Halves the centres by their widest direction again and again, and numbers them in that order: the upper bits of a number
 * then stand for a coarser cluster.
 */
function orderByHalves(centres: Float32Array, dimensions: number, count: number): number[] {
  const order: number[] = new Array(count).fill(0);
  let next = 0;
  const halve = (members: number[]): void => {
    if (members.length <= 1) {
      for (const member of members) order[member] = next++;
      return;
    }
    const direction = widestDirection(centres, dimensions, members);
    const along = (member: number) => {
      let sum = 0;
      for (let at = 0; at < dimensions; at++)
        sum += (centres[member * dimensions + at] as number) * (direction[at] as number);
      return sum;
    };
    const sorted = members
      .map((member) => ({ member, value: along(member) }))
      .sort((one, other) => one.value - other.value || one.member - other.member)
      .map(({ member }) => member);
    const middle = sorted.length >> 1;
    halve(sorted.slice(0, middle));
    halve(sorted.slice(middle));
  };
  halve(Array.from({ length: count }, (_, index) => index));
  return order;
}

/** The first principal direction of the members, by power iteration. */
function widestDirection(
  centres: Float32Array,
  dimensions: number,
  members: readonly number[],
): Float64Array {
  const mean = new Float64Array(dimensions);
  for (const member of members)
    for (let at = 0; at < dimensions; at++)
      mean[at] = (mean[at] as number) + (centres[member * dimensions + at] as number) / members.length;
  let direction = new Float64Array(dimensions).map((_, at) => 1 + (at % 7) / 10);
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(dimensions);
    for (const member of members) {
      let sum = 0;
      for (let at = 0; at < dimensions; at++)
        sum +=
          ((centres[member * dimensions + at] as number) - (mean[at] as number)) * (direction[at] as number);
      for (let at = 0; at < dimensions; at++)
        next[at] =
          (next[at] as number) + sum * ((centres[member * dimensions + at] as number) - (mean[at] as number));
    }
    const length = Math.hypot(...next) || 1;
    direction = next.map((value) => value / length);
  }
  return direction;
}
