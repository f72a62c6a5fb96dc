import type { ReactNode } from 'react';
import type { Article, ArticleId } from '@/lib/model/article';
import type { LibraryRow } from '@/lib/model/library';
import { ArticleTitle } from './ArticleTitle';
import type { ListPlace } from './use-anchor';
import { type RowAttributes, VirtualRows } from './VirtualRows';

/** What a page puts beside each article of a list, such as a box to tick, and at its end. */
export interface RowParts {
  before?: ((article: Article) => ReactNode) | null;
  after?: ((article: Article) => ReactNode) | null;
  selected?: ReadonlySet<ArticleId> | null;
}

interface ArticleListProps {
  rows: readonly LibraryRow[];
  now: number;
  hrefOf: (article: Article) => string;
  parts?: RowParts;
  /** Whole minutes to read; not shown without. */
  minutesOf?: (article: Article) => number;
}

export function ArticleList({ rows, now, hrefOf, parts = {}, minutesOf }: ArticleListProps) {
  return (
    <ul className="articles">
      {rows.map((row) => (
        <ArticleRow key={row.article.id} article={row.article} parts={parts}>
          <ArticleInList row={row} now={now} hrefOf={hrefOf} parts={parts} minutesOf={minutesOf} />
        </ArticleRow>
      ))}
    </ul>
  );
}

interface ArticleInListProps extends Omit<ArticleListProps, 'rows' | 'minutesOf'> {
  row: LibraryRow;
  minutesOf?: ArticleListProps['minutesOf'] | undefined;
}

function ArticleInList({ row, now, hrefOf, parts = {}, minutesOf }: ArticleInListProps) {
  return (
    <>
      <ArticleTitle
        article={row.article}
        now={now}
        href={hrefOf(row.article)}
        // A star at the row's end says it already.
        isSaved={row.isSaved && !parts.after}
        isUnread={!row.isRead}
        minutes={minutesOf?.(row.article) ?? null}
        tags={row.tags}
        highlightCount={row.highlightCount}
        hasNote={row.hasNote}
      />
      {row.article.dek ? (
        <p className="dek" dir="auto">
          {row.article.dek}
        </p>
      ) : null}
    </>
  );
}

interface ArticleRowsProps extends Omit<ArticleListProps, 'rows'> {
  ids: readonly ArticleId[];
  /** How many there are in all. */
  count: number;
  /** Those that were read. */
  rows: ReadonlyMap<ArticleId, LibraryRow>;
  onShow: (ids: readonly ArticleId[]) => void;
  place: ListPlace | null;
  onLeave: (place: ListPlace | null) => void;
}

/** The usual row in px: a headline on one line, its facts, and a dek on two. */
const usualHeight = 116;

/** The same for any number of articles, of which only those in view are drawn. */
export function ArticleRows(props: ArticleRowsProps) {
  const { rows, now, hrefOf, parts = {}, minutesOf } = props;
  return (
    <VirtualRows
      className="articles"
      ids={props.ids}
      count={props.count}
      estimate={usualHeight}
      onShow={props.onShow}
      place={props.place}
      onLeave={props.onLeave}
      attributesOf={(id) => rowAttributes(id, parts)}
      drawRow={(id) => {
        const row = rows.get(id);
        if (!row) return null;
        return (
          <RowContent article={row.article} parts={parts}>
            <ArticleInList row={row} now={now} hrefOf={hrefOf} parts={parts} minutesOf={minutesOf} />
          </RowContent>
        );
      }}
    />
  );
}

interface ArticleRowProps {
  article: Article;
  parts: RowParts;
  children: ReactNode;
}

export function ArticleRow({ article, parts, children }: ArticleRowProps) {
  return (
    <li data-row={article.id} {...rowAttributes(article.id, parts)}>
      <RowContent article={article} parts={parts}>
        {children}
      </RowContent>
    </li>
  );
}

function RowContent({ article, parts, children }: ArticleRowProps) {
  return (
    <>
      {parts.before?.(article)}
      <div className="article-body">{children}</div>
      {parts.after?.(article)}
    </>
  );
}

const rowAttributes = (id: ArticleId, { before, after, selected }: RowParts): RowAttributes => ({
  className: before || after ? 'article-row' : undefined,
  'data-selected': selected?.has(id) ? '' : undefined,
});
