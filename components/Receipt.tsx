import type { Statement } from '@/lib/model/statement';
import { useLocale } from './locale';
import { Moment } from './Moment';
import type { StatementView } from './statement-view';

interface ReceiptProps {
  statement: Statement;
  view: Pick<StatementView, 'openArticleId' | 'now'>;
}

/** Where a statement's words stand: the paragraph of the article in front, or another article's source and day. */
export function Receipt({ statement, view }: ReceiptProps) {
  const { t, format } = useLocale();
  const isHere = statement.receipt.articleId === view.openArticleId;
  return (
    <span className="receipt">
      {statement.isOpinion ? <span className="opinion">{t('statement.opinion')}</span> : null}
      {isHere ? (
        <span>
          <span aria-hidden="true">¶&#8239;{format.number(statement.paragraph)}</span>
          <span className="visually-hidden">{t('statement.paragraph', { number: statement.paragraph })}</span>
        </span>
      ) : (
        <span className="receipt-source" title={statement.articleTitle}>
          <bdi>{statement.source.name}</bdi> · <Moment time={format.day(statement.date, view.now)} />
        </span>
      )}
    </span>
  );
}
