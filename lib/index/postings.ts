/**
 * Postings of one term as bytes. Each is a number whose lowest two bits are 0, 1 or 2 for once, twice or three times in
 * the body alone, which most are, and 3 where a byte follows; above them is the gap to the posting before, less one. So most take one byte
 * or two. The byte that follows stands for a pair of count and fields, or is `otherPair` before both written out.
 */
import { ByteReader, type ByteWriter } from './bytes';
import { DamagedIndexError } from './damaged-index';
import { fieldBits } from './document';
import type { Postings } from './segment';

/** Bits of a posting's number below the gap. */
const kindBits = 2;
/** The kind of a posting that has a byte for count and fields. */
const described = 3;
const otherPair = 255;

const countsByCode = new Uint8Array(otherPair);
const fieldsByCode = new Uint8Array(otherPair);
const codesByPair = new Uint8Array(1 << 15).fill(otherPair);
fillCodes();

/** @param gap to the ordinal before, from -1 at the start; 1 or more. */
export function writePosting(out: ByteWriter, gap: number, count: number, fields: number): void {
  const gapBits = (gap - 1) << kindBits;
  if (fields === fieldBits.body && count <= 3) {
    out.writeVarint((gapBits | (count - 1)) >>> 0);
    return;
  }
  out.writeVarint((gapBits | described) >>> 0);
  const code = count < 128 ? (codesByPair[(count << 8) | fields] as number) : otherPair;
  out.writeByte(code);
  if (code === otherPair) {
    out.writeVarint(count);
    out.writeByte(fields);
  }
}

/** @throws DamagedIndexError if the bytes are not exactly so many postings. */
export function readPostings(bytes: Uint8Array, start: number, end: number, documents: number): Postings {
  // A posting takes a byte at least: no damaged number makes us allocate more than there are.
  if (documents > end - start) throw new DamagedIndexError('More postings than bytes');
  const ordinals = new Uint32Array(documents);
  const counts = new Uint32Array(documents);
  const fields = new Uint8Array(documents);
  let offset = start;
  let ordinal = -1;
  for (let index = 0; index < documents; index++) {
    let byte = bytes[offset++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[offset++] as number;
      value |= (byte & 127) << shift;
    }
    ordinal += (value >>> kindBits) + 1;
    ordinals[index] = ordinal;
    const kind = value & described;
    if (kind !== described) {
      counts[index] = kind + 1;
      fields[index] = fieldBits.body;
      continue;
    }
    const code = bytes[offset++] as number;
    if (code !== otherPair) {
      counts[index] = countsByCode[code] as number;
      fields[index] = fieldsByCode[code] as number;
      continue;
    }
    byte = bytes[offset++] as number;
    value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[offset++] as number;
      value |= (byte & 127) << shift;
    }
    counts[index] = value;
    fields[index] = bytes[offset++] as number;
  }
  if (offset !== end) throw new DamagedIndexError('Postings do not fill their bytes');
  return { ordinals, counts, fields };
}

/** Reads postings one by one, without building lists: for merging. */
export class PostingReader extends ByteReader {
  ordinal = -1;
  count = 0;
  fields = 0;
  private end = 0;

  begin(start: number, end: number): void {
    this.offset = start;
    this.end = end;
    this.ordinal = -1;
  }

  /** @throws DamagedIndexError if the last posting does not end with the bytes. */
  next(): boolean {
    if (this.offset >= this.end) {
      if (this.offset > this.end) throw new DamagedIndexError('Postings do not fill their bytes');
      return false;
    }
    const value = this.readVarint();
    this.ordinal += (value >>> kindBits) + 1;
    const kind = value & described;
    if (kind !== described) {
      this.count = kind + 1;
      this.fields = fieldBits.body;
      return true;
    }
    const code = this.bytes[this.offset++] as number;
    if (code !== otherPair) {
      this.count = countsByCode[code] as number;
      this.fields = fieldsByCode[code] as number;
      return true;
    }
    this.count = this.readVarint();
    this.fields = this.bytes[this.offset++] as number;
    return true;
  }
}

/** Pairs by how often they come in news: long counts in the body, then short ones of other fields and entity types. */
function fillCodes(): void {
  let code = 0;
  const give = (count: number, fields: number): void => {
    if (code === otherPair) return;
    countsByCode[code] = count;
    fieldsByCode[code] = fields;
    codesByPair[(count << 8) | fields] = code++;
  };
  const { title, dek, body, byline, source, tag, note } = fieldBits;
  for (let count = 4; count < 68; count++) give(count, body);
  const others = [
    title,
    title | body,
    dek,
    dek | body,
    title | dek | body,
    title | dek,
    byline,
    source,
    tag,
    note,
  ];
  for (let count = 1; count < 20; count++) for (const fields of others) give(count, fields);
}
