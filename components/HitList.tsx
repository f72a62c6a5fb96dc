import type { Article } from '@/lib/model/article';
import type { SearchHit } from '@/lib/model/lookup';
import { ArticleRow, type RowParts } from './ArticleList';
import { ArticleTitle } from './ArticleTitle';
import { StatementButton } from './StatementButton';
import type { StatementView } from './statement-view';

interface HitListProps {
  hits: readonly SearchHit[];
  view: StatementView;
  hrefOf: (article: Article) => string;
  parts?: RowParts;
}

/** Articles that hold the words, each with the passage where they stand. */
export function HitList({ hits, view, hrefOf, parts = {} }: HitListProps) {
  return (
    <ul className="articles">
      {hits.map((hit) => (
        <ArticleRow key={hit.article.id} article={hit.article} parts={parts}>
          <ArticleTitle
            article={hit.article}
            now={view.now}
            href={hrefOf(hit.article)}
            isSaved={hit.isSaved && !parts.after}
            titleMarks={hit.titleMatches}
          />
          {hit.passage ? (
            // Its source and day stand right above it.
            <StatementButton
              statement={hit.passage}
              view={{ ...view, openArticleId: hit.article.id }}
              marks={hit.matches}
            />
          ) : null}
        </ArticleRow>
      ))}
    </ul>
  );
}
