interface Line<Id> {
  one: Id;
  other: Id;
  weight: number;
}

const maximumRounds = 8;

/**
 * Puts things in a row so that the heavier the line between two, the closer they stand. Begins with the order given,
 * and changes two places for as long as that shortens the lines: the same things give the same row each time, with the first of them in its upper half.
 */
export function orderByNearness<Id>(ids: readonly Id[], lines: readonly Line<Id>[]): Id[] {
  const row = [...ids];
  let shortest = lengthOf(row, lines);
  for (let round = 0; round < maximumRounds; round++) {
    const before = shortest;
    for (let one = 0; one < row.length; one++) {
      for (let other = one + 1; other < row.length; other++) {
        exchange(row, one, other);
        const length = lengthOf(row, lines);
        if (length < shortest) shortest = length;
        else exchange(row, one, other);
      }
    }
    if (shortest === before) break;
  }
  const [first] = ids;
  const isUpsideDown = first !== undefined && row.indexOf(first) > (row.length - 1) / 2;
  return isUpsideDown ? row.reverse() : row;
}

function lengthOf<Id>(row: readonly Id[], lines: readonly Line<Id>[]): number {
  const places = new Map(row.map((id, at) => [id, at]));
  return lines.reduce(
    (sum, { one, other, weight }) =>
      sum + weight * Math.abs((places.get(one) ?? 0) - (places.get(other) ?? 0)),
    0,
  );
}

function exchange<Id>(row: Id[], one: number, other: number): void {
  const [first, second] = [row[one], row[other]];
  if (first === undefined || second === undefined) return;
  row[one] = second;
  row[other] = first;
}
