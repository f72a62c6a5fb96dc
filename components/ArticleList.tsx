import type { Article } from '@/lib/model/article';
import type { LibraryRow } from '@/lib/model/briefing';
import { ArticleTitle } from './ArticleTitle';

interface ArticleListProps {
  rows: readonly LibraryRow[];
  now: number;
  hrefOf: (article: Article) => string;
}

export function ArticleList({ rows, now, hrefOf }: ArticleListProps) {
  return (
    <ul className="articles">
      {rows.map((row) => (
        <li key={row.article.id}>
          <ArticleTitle
            article={row.article}
            now={now}
            href={hrefOf(row.article)}
            isSaved={row.isSaved}
            isUnread={!row.isRead}
            tags={row.tags}
          />
          {row.article.dek ? (
            <p className="dek" dir="auto">
              {row.article.dek}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
