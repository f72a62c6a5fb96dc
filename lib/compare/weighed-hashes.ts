/** Hashes in rising order, each with its weight, 1 to 255: whole numbers, so that sums are the same in any order. */
export interface WeighedHashes {
  hashes: Uint32Array;
  weights: Uint8Array;
}

/** The product of two vectors, a whole number. */
export function dot(one: WeighedHashes, other: WeighedHashes): number {
  const [ours, theirs] = [one.hashes, other.hashes];
  let sum = 0;
  for (let at = 0, there = 0; at < ours.length && there < theirs.length; ) {
    const [hash, otherHash] = [ours[at] as number, theirs[there] as number];
    if (hash === otherHash) sum += (one.weights[at++] as number) * (other.weights[there++] as number);
    else if (hash < otherHash) at++;
    else there++;
  }
  return sum;
}
