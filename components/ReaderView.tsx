import { type ReactNode, useEffect, useRef } from 'react';
import type { ReaderArticle } from '@/lib/model/briefing';
import type { Span } from '@/lib/model/span';
import { HeaderSection } from './HeaderSection';
import { useLocale } from './locale';

interface ReaderViewProps {
  reading: ReaderArticle;
  now: number;
  /** Offsets into the revision's text of the words to light up and scroll to; null for none. */
  lit: Span | null;
  onSetTags: (tags: string[]) => void;
  /** Save and the like. */
  actions: ReactNode;
}

/** The kept words of one revision, for reading. */
export function ReaderView({ reading, now, lit, onSetTags, actions }: ReaderViewProps) {
  const { t } = useLocale();
  const { article, revisionCount } = reading.header;
  const root = useRef<HTMLElement>(null);
  const litKey = lit ? `${article.id}:${reading.revision}:${lit.start}:${lit.end}` : null;
  useEffect(() => {
    const mark = litKey === null ? null : root.current?.querySelector<HTMLElement>('mark.lit');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [litKey]);
  return (
    <article className="reader" ref={root}>
      <HeaderSection header={reading.header} now={now} onSetTags={onSetTags} />
      {article.dek ? (
        <p className="reader-dek" dir="auto">
          {article.dek}
        </p>
      ) : null}
      <p className="reader-actions">
        {actions}
        <a href={article.url} target="_blank" rel="noreferrer">
          {t('reader.original')}
        </a>
        {revisionCount > 1 ? (
          <span>{t('reader.version', { number: reading.revision, total: revisionCount })}</span>
        ) : null}
      </p>
      <div className="reader-text" lang={article.language} dir="auto">
        {reading.blocks.map((block, index) => (
          <ReaderBlock key={block.start} block={block} lit={lit} number={index + 1} />
        ))}
      </div>
    </article>
  );
}

interface ReaderBlockProps {
  block: ReaderArticle['blocks'][number];
  lit: Span | null;
  /** 1-based, as the receipts count. */
  number: number;
}

function ReaderBlock({ block, lit, number }: ReaderBlockProps) {
  const start = lit ? Math.max(lit.start, block.start) - block.start : 0;
  const end = lit ? Math.min(lit.end, block.end) - block.start : 0;
  const content =
    start < end ? (
      <>
        {block.text.slice(0, start)}
        <mark className="lit" tabIndex={-1}>
          {block.text.slice(start, end)}
        </mark>
        {block.text.slice(end)}
      </>
    ) : (
      block.text
    );
  const id = `p${number}`;
  if (block.kind === 'heading') return <h2 id={id}>{content}</h2>;
  if (block.kind === 'quote') return <blockquote id={id}>{content}</blockquote>;
  return (
    <p id={id} className={`block-${block.kind}`}>
      {content}
    </p>
  );
}
