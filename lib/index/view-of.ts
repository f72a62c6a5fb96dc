import { blocksWanted } from './blocks-wanted';
import type { IndexDocument } from './document';
import { packSegment } from './pack-segment';
import type { Deletions, Segment } from './segment';
import type { IndexView, LoadedSegment, Wanted } from './view';

/** The index of these documents and no others, held in memory. */
export function viewOf(documents: readonly IndexDocument[], wanted: Wanted): IndexView {
  const numbered = documents.map((document, index) => ({ ...document, document: index + 1 }));
  return { segments: [loadSegment(packSegment(numbered), new Uint8Array(0), wanted)] };
}

/** Of a segment held whole, what is wanted. */
export function loadSegment(segment: Segment, deleted: Deletions, wanted: Wanted): LoadedSegment {
  const needed = blocksWanted(segment.head, wanted);
  const pick = <Part>(ordinals: readonly number[], partAt: (ordinal: number) => Part | undefined) =>
    new Map(
      ordinals.flatMap((ordinal) => {
        const part = partAt(ordinal);
        return part === undefined ? [] : [[ordinal, part] as const];
      }),
    );
  return {
    head: segment.head,
    deleted,
    blocks: pick(needed.blocks, (ordinal) => segment.blocks[ordinal]?.postings),
    positions: pick(needed.positions, (ordinal) => segment.blocks[ordinal]?.positions),
    pages: pick(needed.pages, (ordinal) => segment.pages[ordinal]),
  };
}
