import type { ReactNode } from 'react';
import type { Article, ArticleId } from '@/lib/model/article';
import type { StoryDepth, StoryPage } from '@/lib/model/story-page';
import { ArticleTitle } from './ArticleTitle';
import { CoverageSection } from './CoverageSection';
import { EntityGraphSection } from './EntityGraph';
import { FigureSeriesSection } from './FigureSeries';
import { useLocale } from './locale';
import { Section } from './Section';
import { SectionBoundary } from './SectionBoundary';
import { SourcesOverTimeSection } from './SourcesOverTime';
import { StatementButton } from './StatementButton';
import { StatementSection } from './StatementSection';
import { StatementWalk } from './StatementWalk';
import { StoryFollow } from './StoryFollow';
import { StoryFacts } from './StoryList';
import { StoryStrandsSection } from './StoryStrands';
import type { StatementView } from './statement-view';
import { TimelineSection } from './TimelineSection';

interface StoryViewProps {
  page: StoryPage;
  /** Null until it is worked out, after the page itself was drawn. */
  depth: StoryDepth | null;
  /** Articles that are new in this visit, also after it was noted. */
  newIds: ReadonlySet<ArticleId>;
  view: StatementView;
  hrefOf: (article: Article) => string;
  minutesOf: (article: Article) => number;
  /** The story's articles in the library. */
  libraryHref: string;
  onFollow: () => void;
  /** Stands in the title's place while the reader writes another. */
  titleForm: ReactNode;
  /** What arranges the story. */
  controls: ReactNode;
}

export function StoryView(props: StoryViewProps) {
  const { page, depth, newIds, view, onFollow } = props;
  const { t } = useLocale();
  const { line } = page;
  return (
    // One article makes no pictures that would stand beside its days.
    <article className={page.articles.length > 1 ? 'story-page story-page-wide' : 'story-page'}>
      <header className="story-page-head">
        <div className="story-head">
          {props.titleForm ?? (
            <h1 className="page-title">
              <bdi>{line.title}</bdi>
            </h1>
          )}
          <StoryFollow title={line.title} isFollowed={line.isFollowed} onChange={onFollow} />
        </div>
        <StoryFacts line={line} now={view.now} newCount={newIds.size} />
        {props.controls}
      </header>
      <StatementWalk singleKeys={false} onLookUp={nothing} onSave={nothing} onShowKeys={nothing}>
        <div className="story-columns">
          <div className="story-course">
            <StatementSection
              name="new-since-visit"
              title={t(page.visitedAt === null ? 'stories.newToYou' : 'stories.sinceVisit')}
              statements={page.newStatements}
              view={view}
            />
            <TimelineSection timeline={page.timeline} view={view} />
            {depth ? (
              <StoryStrandsSection strands={depth.strands} now={view.now} hrefOf={props.hrefOf} />
            ) : null}
          </div>
          {depth ? <StoryPictures depth={depth} view={view} hrefOf={props.hrefOf} /> : null}
          {depth ? <StoryArticles {...props} /> : null}
        </div>
      </StatementWalk>
    </article>
  );
}

/** Letters do nothing here: only arrows walk. */
const nothing = () => {};

interface StoryPicturesProps extends Pick<StoryViewProps, 'view' | 'hrefOf'> {
  depth: StoryDepth;
}

/** What is seen of the story as a whole; beside its course where there is room. */
function StoryPictures({ depth, view, hrefOf }: StoryPicturesProps) {
  return (
    <div className="story-pictures">
      <SectionBoundary of={depth}>
        <SourcesOverTimeSection sourcesOverTime={depth.sourcesOverTime} now={view.now} />
      </SectionBoundary>
      <SectionBoundary of={depth}>
        <EntityGraphSection namedTogether={depth.namedTogether} view={view} />
      </SectionBoundary>
      <SectionBoundary of={depth}>
        <FigureSeriesSection series={depth.figureSeries} view={view} />
      </SectionBoundary>
      <SectionBoundary of={depth}>
        <CoverageSection coverage={depth.coverage} view={view} hrefOf={hrefOf} />
      </SectionBoundary>
    </div>
  );
}

function StoryArticles({ page, newIds, view, hrefOf, minutesOf, libraryHref }: StoryViewProps) {
  const { t } = useLocale();
  // On a first visit all are new, as the head says: a mark on each would tell none apart.
  const isMarked = newIds.size < page.articles.length;
  return (
    <div className="story-articles">
      <Section
        name="articles"
        title={t('stories.articlesHead')}
        aside={<a href={libraryHref}>{t('stories.inLibrary')}</a>}
      >
        <ul className="articles">
          {page.articles.map((row) => (
            <li key={row.article.id}>
              <ArticleTitle
                article={row.article}
                now={view.now}
                href={hrefOf(row.article)}
                mark={isMarked && newIds.has(row.article.id) ? t('stories.isNew') : null}
                isSaved={row.isSaved}
                isUnread={!row.isRead && !newIds.has(row.article.id)}
                minutes={minutesOf(row.article)}
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
    </div>
  );
}
