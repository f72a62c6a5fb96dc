import type { Foot as FootFacts } from '@/lib/model/briefing';
import { useLocale } from './locale';

export function Foot({ foot }: { foot: FootFacts }) {
  const { t } = useLocale();
  return (
    <footer className="foot" data-section="foot">
      <p>
        {t('foot.from', {
          articles: t('foot.articles', { count: foot.articleCount }),
          sources: t('foot.sources', { count: foot.sourceCount }),
        })}{' '}
        {t('foot.promise')}
      </p>
    </footer>
  );
}
