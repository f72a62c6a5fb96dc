import { ErrorNotice } from '@/components/ErrorNotice';
import { HitList } from '@/components/HitList';
import { useLocale } from '@/components/locale';
import type { StatementView } from '@/components/statement-view';
import { searchArchive } from '@/lib/query/search';
import { articleHref, receiptHref } from '../page/addresses';
import { useStored } from '../page/use-stored';

interface HitsProps {
  text: string;
  savedOnly: boolean;
}

const limit = 50;

export function Hits({ text, savedOnly }: HitsProps) {
  const { t } = useLocale();
  const found = useStored(`hits:${savedOnly}:${text}`, (store) =>
    searchArchive(store, text, { limit, savedOnly }),
  );
  const view: StatementView = {
    openArticleId: null,
    now: Date.now(),
    onOpen: (statement) => location.assign(receiptHref(statement)),
    onCopy: null,
  };
  if (found.kind === 'failed') return <ErrorNotice error={found.error} onRetry={() => location.reload()} />;
  if (found.kind === 'waiting') return null;
  return (
    <>
      <p role="status" className={found.value.length > 0 ? 'visually-hidden' : 'notice'}>
        {found.value.length > 0
          ? t('lookup.results', { count: found.value.length })
          : t('library.noHits', { text })}
      </p>
      <HitList hits={found.value} view={view} hrefOf={articleHref} />
    </>
  );
}
