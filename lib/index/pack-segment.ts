import { BlockWriter } from './block';
import { PageWriter } from './dictionary';
import type { DocumentTerm, NumberedDocument } from './document';
import { isKey } from './keys';
import { writePositions } from './positions';
import { writePosting } from './postings';
import type { Segment } from './segment';
import { headOf } from './segment-head';
import { TermUnits } from './term-entries';

/** @param documents ascending by `document`; none give a segment without blocks. */
export function packSegment(documents: readonly NumberedDocument[]): Segment {
  const blocks = new BlockWriter();
  const pages = new PageWriter();
  const units = new TermUnits();
  const holdersByTerm = gatherHolders(documents);
  for (const term of [...holdersByTerm.keys()].sort(byUnits)) {
    const holders = holdersByTerm.get(term) ?? [];
    let before = -1;
    for (const { ordinal, entry } of holders) {
      const count = Math.max(1, entry.count);
      writePosting(blocks.postings, ordinal - before, count, entry.fields);
      // Keys stand nowhere.
      if (!isKey(term)) writePositions(blocks.positions, entry.positions, count);
      before = ordinal;
    }
    units.set(term);
    blocks.endTerm(units, holders.length);
    pages.add(units, holders.length);
  }
  blocks.endBlock();
  pages.endPage();
  const head = headOf(documents, { blockTerms: blocks.firstTerms, pageTerms: pages.firstTerms });
  return { head, blocks: blocks.takeBlocks(), pages: pages.takePages() };
}

interface Holder {
  ordinal: number;
  entry: DocumentTerm;
}

function gatherHolders(documents: readonly NumberedDocument[]): Map<string, Holder[]> {
  const holdersByTerm = new Map<string, Holder[]>();
  documents.forEach((document, ordinal) => {
    for (const entry of document.terms) {
      const holders = holdersByTerm.get(entry.term);
      if (!holders) holdersByTerm.set(entry.term, [{ ordinal, entry }]);
      // A term given twice would make a gap of nothing.
      else if (holders[holders.length - 1]?.ordinal !== ordinal) holders.push({ ordinal, entry });
    }
  });
  return holdersByTerm;
}

const byUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
