import type { HighlightId } from '@/lib/model/reader';
import type { Span } from '@/lib/model/span';

/** A stretch of a block under the same marks throughout. */
export interface Segment {
  /** Offset into the revision's text. */
  start: number;
  text: string;
  isLit: boolean;
  highlightIds: HighlightId[];
  hasNote: boolean;
}

interface SegmentOptions {
  lit: Span | null;
  marks: readonly (Span & { id: HighlightId; hasNote: boolean })[];
  /** Other places at which a segment ends. */
  cuts?: readonly number[];
}

/**
 * Cuts a block wherever a mark begins or ends in it, so that marks may overlap. All spans are offsets into the
 * revision's text; what lies outside the block is left out.
 */
export function segmentBlock(
  block: Span & { text: string },
  { lit, marks, cuts: more = [] }: SegmentOptions,
): Segment[] {
  const isOver = (span: Span) => span.start < block.end && span.end > block.start && span.start < span.end;
  const litHere = lit && isOver(lit) ? lit : null;
  const marksHere = marks.filter(isOver);
  const edges = [...marksHere, ...(litHere ? [litHere] : [])].flatMap(({ start, end }) => [start, end]);
  const inside = [...edges, ...more].filter((at) => at > block.start && at < block.end);
  const cuts = [block.start, block.end, ...inside];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end;
    const isUnder = (span: Span) => span.start <= start && span.end >= end;
    const here = marksHere.filter(isUnder);
    return {
      start,
      text: block.text.slice(start - block.start, end - block.start),
      isLit: litHere !== null && isUnder(litHere),
      highlightIds: here.map(({ id }) => id),
      hasNote: here.some((mark) => mark.hasNote),
    };
  });
}
