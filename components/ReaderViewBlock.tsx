import { Fragment } from 'react';
import type { ReaderArticle } from '@/lib/model/library';
import type { HighlightId } from '@/lib/model/reader';
import type { VersionDifferences } from '@/lib/model/revision-changes';
import type { Span } from '@/lib/model/span';
import { Deleted, Inserted } from './ReaderViewDifferences';
import { segmentBlock } from './reader-segments';

export interface ReaderMark extends Span {
  id: HighlightId;
  hasNote: boolean;
}

interface ReaderBlockProps {
  block: ReaderArticle['blocks'][number];
  lit: Span | null;
  marks: readonly ReaderMark[];
  /** From an older version; null for none. */
  differences: VersionDifferences | null;
  /** 1-based. */
  number: number;
}

/**
 * One block of the kept text. It holds nothing but the text, so that what is selected in it can be counted off; what is
 * added to it for another reason bears `data-aside`.
 */
export function ReaderBlock({ block, lit, marks, differences, number }: ReaderBlockProps) {
  const inserted = differences?.inserted ?? [];
  const deleted = (differences?.deleted ?? []).filter(
    ({ at, isParagraph }) => !isParagraph && at >= block.start && at <= block.end,
  );
  const cuts = [...inserted.flatMap(({ start, end }) => [start, end]), ...deleted.map(({ at }) => at)];
  const deletedAt = (place: number) =>
    deleted
      .filter(({ at }) => at === place)
      .map((words) => <Deleted key={`${words.at} ${words.text}`} words={words} />);
  const marked = (segment: ReturnType<typeof segmentBlock>[number]) => {
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
  };
  const segments = segmentBlock(block, { lit, marks, cuts });
  const content = (
    <>
      {segments.map((segment) => {
        const { start } = segment;
        const isNew = inserted.some((span) => span.start <= start && start < span.end);
        return (
          <Fragment key={start}>
            {deletedAt(start)}
            {isNew ? (
              <Inserted
                isFirst={inserted.some((span) => span.start === start)}
                isLast={inserted.some((span) => span.end === start + segment.text.length)}
              >
                {marked(segment)}
              </Inserted>
            ) : (
              marked(segment)
            )}
          </Fragment>
        );
      })}
      {deletedAt(block.end)}
    </>
  );
  const isWhollyNew = inserted.some(({ start, end }) => start === block.start && end === block.end);
  const shared = {
    id: `p${number}`,
    'data-start': block.start,
    'data-inserted': isWhollyNew ? '' : undefined,
  };
  if (block.kind === 'heading') return <h2 {...shared}>{content}</h2>;
  if (block.kind === 'quote') return <blockquote {...shared}>{content}</blockquote>;
  return (
    <p {...shared} className={`block-${block.kind}`}>
      {content}
    </p>
  );
}
