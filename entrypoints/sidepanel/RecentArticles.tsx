import type { ReactNode } from 'react';
import { ArticleList } from '@/components/ArticleList';
import { useLocale } from '@/components/locale';
import { Moment } from '@/components/Moment';
import { Section } from '@/components/Section';
import type { StatementView } from '@/components/statement-view';
import type { StoryLine } from '@/lib/model/story-page';
import { listStories } from '@/lib/query/stories';
import { articleHref, storyHref } from '../page/addresses';
import { useStored } from '../page/use-stored';

interface RecentArticlesProps {
  view: StatementView;
  isShown: boolean;
  /** Drawn above; told whether nothing is kept at all. */
  children: (isEmpty: boolean) => ReactNode;
}

const shownArticles = 6;
const shownStories = 3;

/** What was kept last, for when no article is in front. */
export function RecentArticles({ view, isShown, children }: RecentArticlesProps) {
  const { t } = useLocale();
  const recent = useStored('recent', async (store) => {
    const [rows, { lines }] = await Promise.all([
      store.listLibrary({ filter: {}, offset: 0, limit: shownArticles }),
      listStories(store, { offset: 0, limit: shownStories }),
    ]);
    return { rows, lines };
  });
  const { rows, lines } = recent.kind === 'here' ? recent.value : { rows: [], lines: [] };
  return (
    <>
      {children(recent.kind === 'here' && rows.length === 0)}
      {isShown && lines.length > 0 ? (
        <Section name="stories" title={t('section.recentStories')}>
          <ul className="articles">
            {lines.map((line) => (
              <StoryItem key={line.id} line={line} now={view.now} />
            ))}
          </ul>
        </Section>
      ) : null}
      {isShown && rows.length > 0 ? (
        <Section name="articles" title={t('section.recent')}>
          <ArticleList rows={rows} now={view.now} hrefOf={articleHref} />
        </Section>
      ) : null}
    </>
  );
}

function StoryItem({ line, now }: { line: StoryLine; now: number }) {
  const { t, format } = useLocale();
  return (
    <li>
      <h3 className="article-title">
        <a href={storyHref(line.id)} data-walk="" dir="auto">
          {line.title}
        </a>
      </h3>
      <p className="article-facts">
        <span>{t('stories.articles', { count: line.articleCount })}</span>
        <Moment time={format.day(line.lastDate, now)} />
        {line.newCount > 0 ? <span>{t('stories.new', { count: line.newCount })}</span> : null}
      </p>
    </li>
  );
}
