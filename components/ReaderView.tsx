import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { ReaderArticle } from '@/lib/model/library';
import type { VersionDifferences } from '@/lib/model/revision-changes';
import type { Span } from '@/lib/model/span';
import { webAddress } from '@/lib/text/web-address';
import { HeaderSection } from './HeaderSection';
import { useLocale } from './locale';
import { ReaderBlock, type ReaderMark } from './ReaderViewBlock';
import { DeletedParagraphs } from './ReaderViewDifferences';
import { MarkingBar } from './ReaderViewMarking';
import type { TagChange } from './TagLine';

interface ReaderViewProps {
  reading: ReaderArticle;
  /** The revision's whole text. */
  text: string;
  now: number;
  /** Offsets into the revision's text of the words to light up and scroll to; null for none. */
  lit: Span | null;
  marks: readonly ReaderMark[];
  /** From an older version, to be drawn in the text; null for none. */
  differences: VersionDifferences | null;
  /** Address of the kept picture's bytes; null for none. */
  pictureUrl: string | null;
  singleKeys: boolean;
  onTag: (change: TagChange) => void;
  onMark: (span: Span, options: { withNote: boolean }) => void;
  /** Save and the like. */
  actions: ReactNode;
  /** Stands right above the text. */
  status: ReactNode;
}

/** The kept words of one revision, for reading. */
export function ReaderView(props: ReaderViewProps) {
  const { reading, text, lit, pictureUrl, differences } = props;
  const { t } = useLocale();
  const { article } = reading.header;
  const originalUrl = webAddress(article.url);
  const [opening] = reading.blocks;
  // Some papers print their dek as the first paragraph too.
  const isDekInText = opening !== undefined && text.slice(opening.start, opening.end).trim() === article.dek;
  const words = useRef<HTMLDivElement>(null);
  const litKey = lit ? `${article.id}:${reading.revision}:${lit.start}:${lit.end}` : null;
  useEffect(() => {
    const mark = litKey === null ? null : words.current?.querySelector<HTMLElement>('mark.lit');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [litKey]);
  return (
    <article className="reader">
      <HeaderSection header={reading.header} now={props.now} onTag={props.onTag} />
      {article.dek && !isDekInText ? (
        <p className="reader-dek" dir="auto">
          {article.dek}
        </p>
      ) : null}
      <div className="reader-actions">
        {props.actions}
        {originalUrl ? (
          <a href={originalUrl} target="_blank" rel="noreferrer">
            {t('reader.original')}
          </a>
        ) : null}
      </div>
      {pictureUrl ? (
        <img className="reader-picture" src={pictureUrl} alt={t('reader.picture')} decoding="async" />
      ) : null}
      {props.status}
      <div className="reader-text" lang={article.language} dir="auto" ref={words} tabIndex={-1}>
        {reading.blocks.map((block, index) => (
          <Fragment key={block.start}>
            <DeletedParagraphs differences={differences} at={block.start} />
            <ReaderBlock
              block={block}
              lit={lit}
              marks={props.marks}
              differences={differences}
              number={index + 1}
            />
          </Fragment>
        ))}
        <DeletedParagraphs differences={differences} at={text.length} />
      </div>
      <MarkingBar root={words} text={text} singleKeys={props.singleKeys} onMark={props.onMark} />
    </article>
  );
}
