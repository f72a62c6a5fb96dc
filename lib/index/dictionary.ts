/** Pages of the dictionary: all terms of a segment with the number of their documents, deleted ones included. */
import { ByteReader, ByteWriter, checkBytes, formats, seal, sealSize } from './bytes';
import { EntryReader, EntryWriter, type TermUnits } from './term-entries';

/** How many documents have the term; 0 if it is not there. @throws DamagedIndexError */
export function frequencyIn(page: Uint8Array, term: string): number {
  const entries = readPage(page);
  return entries.seek(term) ? entries.documents : 0;
}

/** So many terms are sought one by one, which passes over the others' letters; more, in one reading of the page. */
const soughtSingly = 4;

/** Tells of those terms, which must be in order, in how many documents they stand. @throws DamagedIndexError */
export function addFrequencies(
  page: Uint8Array,
  terms: readonly string[],
  add: (term: string, documents: number) => void,
): void {
  if (terms.length <= soughtSingly) {
    for (const term of terms) add(term, frequencyIn(page, term));
    return;
  }
  const entries = readPage(page);
  let at = 0;
  while (at < terms.length && entries.nextTerm()) {
    while (at < terms.length && entries.term.compareString(terms[at] as string) > 0) at++;
    const term = terms[at];
    if (term !== undefined && entries.term.compareString(term) === 0) add(term, entries.documents);
  }
}

/** All terms from `from`, inclusive, to `to`, exclusive, in order. @throws DamagedIndexError */
export function termsBetween(
  page: Uint8Array,
  from: string,
  to: string,
): { term: string; frequency: number }[] {
  const entries = readPage(page);
  const found: { term: string; frequency: number }[] = [];
  while (entries.nextTerm() && entries.term.compareString(to) < 0) {
    if (entries.term.compareString(from) < 0) continue;
    found.push({ term: entries.term.toString(), frequency: entries.documents });
  }
  return found;
}

/** The entries of a page, before the first. @throws DamagedIndexError */
export function readPage(page: Uint8Array): EntryReader {
  checkBytes(page, formats.page);
  const start = new ByteReader(page, sealSize);
  const count = start.readVarint();
  return new EntryReader(page, start.offset, count, null);
}

/** Bytes after which the next term begins another page. */
const pageSize = 16_384;

/** Takes terms in order. */
export class PageWriter {
  readonly firstTerms: string[] = [];
  /** Bytes of those that are full, until they are taken. */
  fullBytes = 0;
  private full: Uint8Array[] = [];
  private readonly entries = new EntryWriter();

  add(term: TermUnits, documents: number): void {
    if (this.entries.out.length > pageSize) this.endPage();
    if (this.entries.count === 0) this.firstTerms.push(term.toString());
    this.entries.writeTerm(term);
    this.entries.out.writeVarint(documents);
  }

  endPage(): void {
    if (this.entries.count === 0) return;
    const { out, count } = this.entries;
    const start = new ByteWriter();
    start.writeVarint(count);
    const parts = [start.bytes.subarray(0, start.length), out.bytes.subarray(0, out.length)];
    const page = seal(formats.page, parts);
    this.full.push(page);
    this.fullBytes += page.length;
    this.entries.clear();
  }

  /** Those that became full since the last call. */
  takePages(): Uint8Array[] {
    const taken = this.full;
    this.full = [];
    this.fullBytes = 0;
    return taken;
  }
}
