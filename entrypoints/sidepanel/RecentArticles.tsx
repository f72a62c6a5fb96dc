import type { ReactNode } from 'react';
import { ArticleList } from '@/components/ArticleList';
import { useLocale } from '@/components/locale';
import { Section } from '@/components/Section';
import type { StatementView } from '@/components/statement-view';
import { listLibrary } from '@/lib/query/library';
import { articleHref } from '../page/addresses';
import { useStored } from '../page/use-stored';

interface RecentArticlesProps {
  view: StatementView;
  isShown: boolean;
  /** Drawn above; told whether nothing is kept at all. */
  children: (isEmpty: boolean) => ReactNode;
}

const shown = 6;

/** What was kept last, for when no article is in front. */
export function RecentArticles({ view, isShown, children }: RecentArticlesProps) {
  const { t } = useLocale();
  const recent = useStored('recent', (store) => listLibrary(store, { savedOnly: false, limit: shown }));
  const rows = recent.kind === 'here' ? recent.value.rows : [];
  return (
    <>
      {children(recent.kind === 'here' && rows.length === 0)}
      {isShown && rows.length > 0 ? (
        <Section name="articles" title={t('section.recent')}>
          <ArticleList rows={rows} now={view.now} hrefOf={articleHref} />
        </Section>
      ) : null}
    </>
  );
}
