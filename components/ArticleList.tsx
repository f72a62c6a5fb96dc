import type { ReactNode } from 'react';
import type { Article, ArticleId } from '@/lib/model/article';
import type { LibraryRow } from '@/lib/model/library';
import { ArticleTitle } from './ArticleTitle';

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
        </ArticleRow>
      ))}
    </ul>
  );
}

interface ArticleRowProps {
  article: Article;
  parts: RowParts;
  children: ReactNode;
}

export function ArticleRow({ article, parts, children }: ArticleRowProps) {
  const { before, after, selected } = parts;
  return (
    <li
      className={before || after ? 'article-row' : undefined}
      data-row={article.id}
      data-selected={selected?.has(article.id) ? '' : undefined}
    >
      {before?.(article)}
      <div className="article-body">{children}</div>
      {after?.(article)}
    </li>
  );
}
