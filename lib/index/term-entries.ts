/**
 * Terms in order, each without what it shares with the one before, in units of UTF-16 (whose order is that of `<`), and
 * with the numbers that belong to it: how many documents have it and, in a block, how many bytes its postings and
 * positions take. Looking a term up compares bytes and builds no string.
 */
import { ByteReader, ByteWriter } from './bytes';
import { DamagedIndexError } from './damaged-index';

/** A term as units, in a buffer that is used again for the next one. */
export class TermUnits {
  units = new Uint16Array(64);
  length = 0;

  set(term: string): void {
    this.makeRoom(term.length);
    for (let index = 0; index < term.length; index++) this.units[index] = term.charCodeAt(index);
    this.length = term.length;
  }

  copy(other: TermUnits, start: number): void {
    this.makeRoom(other.length);
    for (let index = start; index < other.length; index++) this.units[index] = other.units[index] as number;
    this.length = other.length;
  }

  sharedWith(other: TermUnits): number {
    const most = Math.min(this.length, other.length);
    let shared = 0;
    while (shared < most && this.units[shared] === other.units[shared]) shared++;
    return shared;
  }

  /** Below 0 if this comes first. */
  compare(other: TermUnits): number {
    const shared = this.sharedWith(other);
    if (shared === this.length || shared === other.length) return this.length - other.length;
    return (this.units[shared] as number) - (other.units[shared] as number);
  }

  compareString(other: string): number {
    const most = Math.min(this.length, other.length);
    for (let index = 0; index < most; index++) {
      const difference = (this.units[index] as number) - other.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return this.length - other.length;
  }

  toString(): string {
    let text = '';
    // In pieces, because arguments lie on the stack.
    for (let start = 0; start < this.length; start += 1000) {
      text += String.fromCharCode(...this.units.subarray(start, Math.min(this.length, start + 1000)));
    }
    return text;
  }

  makeRoom(length: number): void {
    if (length <= this.units.length) return;
    const larger = new Uint16Array(length * 2);
    larger.set(this.units);
    this.units = larger;
  }
}

export class EntryWriter {
  readonly out = new ByteWriter();
  count = 0;
  private readonly before = new TermUnits();

  writeTerm(term: TermUnits): void {
    const shared = term.sharedWith(this.before);
    this.before.copy(term, shared);
    let size = 0;
    for (let index = shared; index < term.length; index++) {
      const unit = term.units[index] as number;
      size += unit < 128 ? 1 : unit < 16_384 ? 2 : 3;
    }
    this.out.writeVarint(shared);
    this.out.writeVarint(size);
    for (let index = shared; index < term.length; index++) this.out.writeVarint(term.units[index] as number);
    this.count++;
  }

  clear(): void {
    this.out.length = 0;
    this.count = 0;
    this.before.length = 0;
  }
}

export class EntryReader extends ByteReader {
  /** Of the current entry. */
  documents = 0;
  postingsStart = 0;
  postingsEnd: number;
  positionsStart = 0;
  positionsEnd: number;
  readonly term = new TermUnits();
  private left: number;
  /** How many units it has in common with the entry before. */
  shared = 0;
  private restStart = 0;
  private restEnd = 0;

  /** @param data where the data begin, if entries have any. */
  constructor(
    bytes: Uint8Array,
    offset: number,
    count: number,
    private readonly data: { postings: number; positions: number } | null,
  ) {
    super(bytes, offset);
    this.left = count;
    this.postingsEnd = data?.postings ?? 0;
    this.positionsEnd = data?.positions ?? 0;
  }

  /** Goes to the next entry, without reading its term. */
  next(): boolean {
    if (this.left === 0) return false;
    this.left--;
    this.shared = this.readVarint();
    const size = this.readVarint();
    this.restStart = this.offset;
    this.offset += size;
    this.restEnd = this.offset;
    this.documents = this.readVarint();
    if (this.data) {
      this.postingsStart = this.postingsEnd;
      this.postingsEnd += this.readVarint();
      this.positionsStart = this.positionsEnd;
      this.positionsEnd += this.readVarint();
    }
    return true;
  }

  /** Goes to the next entry and reads its term, for which no entry may have been skipped. */
  nextTerm(): boolean {
    if (!this.next()) return false;
    const { term } = this;
    if (this.shared > term.length) throw new DamagedIndexError('A term shares more than there is');
    const after = this.offset;
    term.length = this.shared;
    // Not more units than bytes.
    term.makeRoom(this.shared + this.restEnd - this.restStart);
    this.offset = this.restStart;
    while (this.offset < this.restEnd) term.units[term.length++] = this.readVarint();
    if (this.offset !== this.restEnd) throw new DamagedIndexError('A term does not fill its bytes');
    this.offset = after;
    return true;
  }

  /** Goes to the entry of the term, if there is one. */
  seek(term: string): boolean {
    // What the entry before, which came before the term, had in common with it.
    let matched = 0;
    while (this.next()) {
      if (this.shared > matched) continue;
      // It left the term's own beginning behind.
      if (this.shared < matched) return false;
      let offset = this.restStart;
      let isBefore = false;
      while (offset < this.restEnd && matched < term.length) {
        let byte = this.bytes[offset++] as number;
        let unit = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = this.bytes[offset++] as number;
          unit |= (byte & 127) << shift;
        }
        const sought = term.charCodeAt(matched);
        if (unit > sought) return false;
        isBefore = unit < sought;
        if (isBefore) break;
        matched++;
      }
      if (isBefore) continue;
      // Longer than the term, and so after it.
      if (offset < this.restEnd) return false;
      if (matched === term.length) return true;
    }
    return false;
  }
}
