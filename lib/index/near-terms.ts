import { readPage } from './dictionary';

export interface NearTerm {
  term: string;
  frequency: number;
  distance: number;
}

interface Nearness {
  /** The range of terms to look at: from inclusive, to exclusive. */
  from: string;
  to: string;
  /** The most letters put in, left out, changed, or swapped with the next. */
  distance: number;
}

/**
 * Terms of a dictionary page that differ from `term` in few letters, the term itself included; nearest first, then the
 * most frequent. The distance is that of Damerau (1964) over code points, without changes within what was swapped
 * (optimal string alignment). Rows of the table are kept for what a term shares with the one before, and a beginning
 * that is too far off is not looked at again. @throws DamagedIndexError
 */
export function nearTerms(page: Uint8Array, term: string, { from, to, distance }: Nearness): NearTerm[] {
  const entries = readPage(page);
  const rows = new Rows(term, distance);
  const found: NearTerm[] = [];
  while (entries.nextTerm()) {
    rows.keep(entries.shared);
    if (entries.term.compareString(to) >= 0) break;
    if (entries.term.compareString(from) < 0) continue;
    const reached = rows.extend(entries.term.units, entries.term.length);
    if (reached > distance) continue;
    found.push({ term: entries.term.toString(), frequency: entries.documents, distance: reached });
  }
  return found.sort(byNearness);
}

const byNearness = (one: NearTerm, other: NearTerm): number =>
  one.distance - other.distance || other.frequency - one.frequency || (one.term < other.term ? -1 : 1);

/** The table of edit distances between the sought term and the beginnings of another, a row for each letter of it. */
class Rows {
  private readonly sought: readonly number[];
  private readonly rows: Uint32Array[] = [];
  /** Code points of the term that have a row, and in which unit each ends. */
  private readonly points: number[] = [];
  private readonly ends: number[] = [];
  /** Whether the last row shows that no continuation can come near. */
  private isFarOff = false;

  constructor(
    term: string,
    private readonly distance: number,
  ) {
    this.sought = Array.from(term, (letter) => letter.codePointAt(0) ?? 0);
    const first = this.emptyRow();
    for (let column = 1; column <= Math.min(distance, this.sought.length); column++) first[column] = column;
    first[0] = 0;
    this.rows.push(first);
  }

  /** Forgets all rows but those of the first `units`. */
  keep(units: number): void {
    const { points, ends } = this;
    for (let last = ends.length - 1; last >= 0; last--) {
      const end = ends[last] as number;
      // Half a pair may find its other half in the next term.
      if (end < units || (end === units && !isHighSurrogate(points[last] as number))) break;
      points.pop();
      ends.pop();
      this.isFarOff = false;
    }
  }

  /** The distance to a term that begins with what was kept, or more than the most there may be. */
  extend(units: Uint16Array, length: number): number {
    const { points, ends } = this;
    let unit = ends[ends.length - 1] ?? 0;
    while (!this.isFarOff && unit < length) {
      const high = units[unit++] as number;
      const low = unit < length ? (units[unit] as number) : 0;
      const isPair = isHighSurrogate(high) && low >= 0xdc00 && low < 0xe000;
      points.push(isPair ? (high - 0xd800) * 0x400 + low - 0xdc00 + 0x10000 : high);
      if (isPair) unit++;
      ends.push(unit);
      this.isFarOff = this.fillRow(points.length) > this.distance;
    }
    const last = this.rows[points.length] as Uint32Array;
    return this.isFarOff ? this.distance + 1 : (last[this.sought.length] as number);
  }

  /**
   * Only cells within `distance` of the diagonal can hold so little; the others stay at more. Gives the least, which no
   * later row falls below: where two letters were swapped, the row between holds as much for one of them changed.
   */
  private fillRow(depth: number): number {
    const { sought, distance, rows } = this;
    const above = rows[depth - 1] as Uint32Array;
    let row = rows[depth];
    if (!row) {
      row = this.emptyRow();
      row[0] = Math.min(depth, distance + 1);
      rows[depth] = row;
    }
    const point = this.points[depth - 1];
    const pointBefore = this.points[depth - 2];
    // Before the second row nothing can have been swapped.
    const twoAbove = rows[depth - 2] ?? above;
    let least = row[0] as number;
    const end = Math.min(sought.length, depth + distance);
    for (let column = Math.max(1, depth - distance); column <= end; column++) {
      const changed = (above[column - 1] as number) + (sought[column - 1] === point ? 0 : 1);
      let value = Math.min(changed, (above[column] as number) + 1, (row[column - 1] as number) + 1);
      if (depth > 1 && column > 1 && sought[column - 1] === pointBefore && sought[column - 2] === point)
        value = Math.min(value, (twoAbove[column - 2] as number) + 1);
      row[column] = Math.min(value, distance + 1);
      if (value < least) least = value;
    }
    return least;
  }

  private emptyRow(): Uint32Array {
    return new Uint32Array(this.sought.length + 1).fill(this.distance + 1);
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
