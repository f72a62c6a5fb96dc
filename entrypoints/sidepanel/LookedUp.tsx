import { ErrorNotice } from '@/components/ErrorNotice';
import { LookupView } from '@/components/LookupView';
import { useLocale } from '@/components/locale';
import type { StatementView } from '@/components/statement-view';
import { lookUp } from '@/lib/query/lookup';
import { articleHref } from '../page/addresses';
import { readerClock } from '../page/reader-clock';
import { useStored } from '../page/use-stored';

interface LookedUpProps {
  phrase: string;
  view: StatementView;
}

export function LookedUp({ phrase, view }: LookedUpProps) {
  const { t } = useLocale();
  const answer = useStored(phrase, (store) => lookUp(store, phrase, readerClock()), isOfArticles);
  switch (answer.kind) {
    case 'waiting':
      return (
        <p className="kicker header" role="status">
          {t('lookup.searching')}
        </p>
      );
    case 'failed':
      return <ErrorNotice error={answer.error} onRetry={() => location.reload()} />;
    case 'here':
      return <LookupView lookup={answer.value} view={view} hrefOf={articleHref} />;
  }
}

const isOfArticles = ({ kind }: { kind: string }): boolean => kind === 'articles';
