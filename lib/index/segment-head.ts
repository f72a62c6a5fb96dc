import { isDeleted } from './deletions';
import type { NumberedDocument } from './document';
import type { Deletions, SegmentHead } from './segment';

type FirstTerms = Pick<SegmentHead, 'blockTerms' | 'pageTerms'>;

/** @param documents ascending by `document`. */
export function headOf(documents: readonly NumberedDocument[], firstTerms: FirstTerms): SegmentHead {
  const { ids, idWidth } = packIds(documents.map((document) => document.articleId));
  return {
    documents: Uint32Array.from(documents, (document) => document.document),
    numbers: Uint32Array.from(documents, (document) => document.number),
    parts: Uint8Array.from(documents, (document) => (document.part === 'own' ? 1 : 0)),
    lengths: Uint32Array.from(documents, (document) => document.length),
    dates: Float64Array.from(documents, (document) => document.date),
    ids,
    idWidth,
    ...firstTerms,
  };
}

/** The head of what is left of several segments, in their order. */
export function mergedHeadOf(
  sources: readonly { head: SegmentHead; deleted: Deletions }[],
  firstTerms: FirstTerms,
): SegmentHead {
  const kept = sources.flatMap(({ head, deleted }) => {
    const ordinals: { head: SegmentHead; ordinal: number }[] = [];
    for (let ordinal = 0; ordinal < head.documents.length; ordinal++) {
      if (!isDeleted(deleted, ordinal)) ordinals.push({ head, ordinal });
    }
    return ordinals;
  });
  const { ids, idWidth } = packIds(
    kept.map(({ head, ordinal }) => {
      const start = ordinal * head.idWidth;
      return head.ids.slice(start, start + head.idWidth).trimEnd();
    }),
  );
  return {
    documents: Uint32Array.from(kept, ({ head, ordinal }) => head.documents[ordinal] ?? 0),
    numbers: Uint32Array.from(kept, ({ head, ordinal }) => head.numbers[ordinal] ?? 0),
    parts: Uint8Array.from(kept, ({ head, ordinal }) => head.parts[ordinal] ?? 0),
    lengths: Uint32Array.from(kept, ({ head, ordinal }) => head.lengths[ordinal] ?? 0),
    dates: Float64Array.from(kept, ({ head, ordinal }) => head.dates[ordinal] ?? 0),
    ids,
    idWidth,
    ...firstTerms,
  };
}

function packIds(ids: readonly string[]): Pick<SegmentHead, 'ids' | 'idWidth'> {
  const idWidth = ids.reduce((width, id) => Math.max(width, id.length), 0);
  return { ids: ids.map((id) => id.padEnd(idWidth)).join(''), idWidth };
}
