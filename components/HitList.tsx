import type { Article } from '@/lib/model/article';
import type { SearchHit } from '@/lib/model/briefing';
import { ArticleTitle } from './ArticleTitle';
import { StatementButton } from './StatementButton';
import type { StatementView } from './statement-view';

interface HitListProps {
  hits: readonly SearchHit[];
  view: StatementView;
  hrefOf: (article: Article) => string;
}

/** Articles that hold the words, each with the passage where they stand. */
export function HitList({ hits, view, hrefOf }: HitListProps) {
  return (
    <ul className="articles">
      {hits.map((hit) => (
        <li key={hit.article.id}>
          <ArticleTitle
            article={hit.article}
            now={view.now}
            href={hrefOf(hit.article)}
            isSaved={hit.isSaved}
          />
          {hit.passage ? <StatementButton statement={hit.passage} view={view} marks={hit.matches} /> : null}
        </li>
      ))}
    </ul>
  );
}
