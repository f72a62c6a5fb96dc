import type { Article, ArticleId } from '@/lib/model/article';
import type { StoryPage } from '@/lib/model/story-page';
import { ArticleTitle } from './ArticleTitle';
import { CoverageSection } from './CoverageSection';
import { useLocale } from './locale';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import { StoryFollow } from './StoryFollow';
import { StoryFacts } from './StoryList';
import type { StatementView } from './statement-view';
import { TimelineSection } from './TimelineSection';

interface StoryViewProps {
  page: StoryPage;
  /** Articles that are new in this visit, also after it was noted. */
  newIds: ReadonlySet<ArticleId>;
  view: StatementView;
  hrefOf: (article: Article) => string;
  minutesOf: (article: Article) => number;
  /** The story's articles in the library. */
  libraryHref: string;
  onFollow: () => void;
}

export function StoryView(props: StoryViewProps) {
  const { page, newIds, view, hrefOf, onFollow } = props;
  const { t } = useLocale();
  const { line } = page;
  return (
    <article className="story-page">
      <header className="story-page-head">
        <div className="story-head">
          <h1 className="page-title">
            <bdi>{line.title}</bdi>
          </h1>
          <StoryFollow title={line.title} isFollowed={line.isFollowed} onChange={onFollow} />
        </div>
        <StoryFacts line={line} now={view.now} newCount={newIds.size} />
      </header>
      <TimelineSection timeline={page.timeline} view={view} />
      <Section
        name="articles"
        title={t('stories.articlesHead')}
        aside={<a href={props.libraryHref}>{t('stories.inLibrary')}</a>}
      >
        <ul className="articles">
          {page.articles.map((row) => (
            <li key={row.article.id}>
              <ArticleTitle
                article={row.article}
                now={view.now}
                href={hrefOf(row.article)}
                mark={newIds.has(row.article.id) ? t('stories.isNew') : null}
                isSaved={row.isSaved}
                isUnread={!row.isRead && !newIds.has(row.article.id)}
                minutes={props.minutesOf(row.article)}
                tags={row.tags}
                highlightCount={row.highlightCount}
                hasNote={row.hasNote}
              />
              {row.gist ? (
                // Its source and day stand right above it.
                <StatementButton statement={row.gist} view={{ ...view, openArticleId: row.article.id }} />
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <CoverageSection coverage={page.coverage} view={view} hrefOf={hrefOf} />
    </article>
  );
}
