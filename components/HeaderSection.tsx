import type { ArticleHeader } from '@/lib/model/briefing';
import { useLocale } from './locale';
import { MomentButton } from './Moment';
import { type TagChange, TagLine } from './TagLine';

interface HeaderSectionProps {
  header: ArticleHeader;
  now: number;
  /** Null where tags cannot be changed. */
  onTag: ((change: TagChange) => void) | null;
}

export function HeaderSection({ header, now, onTag }: HeaderSectionProps) {
  const { t, format } = useLocale();
  const { article } = header;
  const published = article.published && format.stated(article.published.iso, now);
  const modified = article.modified && format.stated(article.modified.iso, now);
  const isUpdated = modified && article.modified?.iso !== article.published?.iso;
  return (
    <header className="header" data-section="header" data-article={article.id}>
      <p className="kicker">
        <span className="kicker-source">
          <bdi>{article.source.name}</bdi>
        </span>
        {article.kind === 'other' ? null : (
          <span title={header.kindFrom && t(`kindFrom.${header.kindFrom}`)}>{t(`kind.${article.kind}`)}</span>
        )}
        <span className="kicker-minutes" title={t('header.minutesFull', { count: header.minutes })}>
          {t('header.minutes', { count: header.minutes })}
        </span>
      </p>
      <h1 className="headline" lang={article.language} dir="auto">
        {article.title}
      </h1>
      <p className="byline">
        {article.authors.length > 0 ? (
          <span>{t('header.by', { authors: format.list(article.authors) })}</span>
        ) : null}
        {published ? <MomentButton time={published} /> : null}
        {isUpdated ? (
          <span>
            {t('header.updated')} <MomentButton time={modified} />
          </span>
        ) : null}
        {header.revisionCount > 1 ? (
          <span>{t('header.versions', { count: header.revisionCount })}</span>
        ) : null}
      </p>
      {onTag || header.tags.length > 0 ? <TagLine tags={header.tags} onChange={onTag} /> : null}
    </header>
  );
}
