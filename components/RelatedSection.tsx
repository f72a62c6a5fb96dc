import type { Article } from '@/lib/model/article';
import type { RelatedArticle, RelatedReason } from '@/lib/model/briefing';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import type { StatementView } from './statement-view';

interface RelatedSectionProps {
  related: readonly RelatedArticle[];
  view: StatementView;
  /** The address of the article's stored copy. */
  hrefOf: (article: Article) => string;
}

export function RelatedSection({ related, view, hrefOf }: RelatedSectionProps) {
  const { t, format } = useLocale();
  if (related.length === 0) return null;
  return (
    <Section name="related" title={t('section.related')}>
      <ul className="related">
        {related.map(({ article, group, gist, reason }) => (
          <li key={article.id}>
            <h3 className="related-title">
              <span className="related-group">{t(`group.${group}`)}</span>{' '}
              <a href={hrefOf(article)} data-walk="">
                <bdi>{article.title}</bdi>
              </a>
            </h3>
            {gist ? <StatementButton statement={gist} view={view} /> : null}
            <p className="reason">
              {gist ? null : (
                <>
                  <bdi>{article.source.name}</bdi>, <Moment time={format.day(article.date, view.now)} />.{' '}
                </>
              )}
              <Reason reason={reason} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "Shares the Fares Board, Ines Tamm and “subsidy”; 7 days earlier." Counted facts and nothing else. */
function Reason({ reason }: { reason: RelatedReason }) {
  const { t, format } = useLocale();
  const things = [...reason.entities, ...reason.terms.map((term) => t('related.term', { term }))];
  const days = Math.abs(reason.daysApart);
  const facts = [
    ...(things.length > 0 ? [t('related.shares', { things: format.list(things) })] : []),
    days === 0
      ? t('related.sameDay')
      : t(reason.daysApart < 0 ? 'related.earlier' : 'related.later', { count: days }),
  ];
  return (
    <>
      {reason.isSameStory ? `${t('related.sameStory')}. ` : null}
      {facts.join('; ')}.
    </>
  );
}
