import type { ReaderArticle } from '@/lib/model/library';
import type { HighlightId } from '@/lib/model/reader';
import type { Span } from '@/lib/model/span';
import { segmentBlock } from './reader-segments';

export interface ReaderMark extends Span {
  id: HighlightId;
  hasNote: boolean;
}

interface ReaderBlockProps {
  block: ReaderArticle['blocks'][number];
  lit: Span | null;
  marks: readonly ReaderMark[];
  /** 1-based. */
  number: number;
}

/** One block of the kept text. It holds nothing but the text, so that what is selected in it can be counted off. */
export function ReaderBlock({ block, lit, marks, number }: ReaderBlockProps) {
  const content = segmentBlock(block, { lit, marks }).map((segment) => {
    const { isLit, highlightIds, start } = segment;
    if (!isLit && highlightIds.length === 0) return segment.text;
    const classes = [isLit && 'lit', highlightIds.length > 0 && 'highlight', segment.hasNote && 'noted'];
    return (
      <mark
        key={start}
        className={classes.filter(Boolean).join(' ')}
        data-marks={highlightIds.join(' ') || undefined}
        tabIndex={-1}
      >
        {segment.text}
      </mark>
    );
  });
  const shared = { id: `p${number}`, 'data-start': block.start };
  if (block.kind === 'heading') return <h2 {...shared}>{content}</h2>;
  if (block.kind === 'quote') return <blockquote {...shared}>{content}</blockquote>;
  return (
    <p {...shared} className={`block-${block.kind}`}>
      {content}
    </p>
  );
}
