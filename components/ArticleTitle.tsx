import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { Words } from './Words';

interface ArticleTitleProps {
  article: Article;
  now: number;
  href: string;
  isSaved?: boolean;
  isUnread?: boolean;
  /** Words instead of "Unread", such as "New". */
  mark?: string | null;
  /** Whole minutes to read. */
  minutes?: number | null;
  tags?: readonly string[];
  highlightCount?: number;
  hasNote?: boolean;
  /** What of the title was sought; offsets into it. */
  titleMarks?: readonly Span[];
}

/** One article in a list: its headline, and under it source, kind, day and what the reader made of it. */
export function ArticleTitle(props: ArticleTitleProps) {
  const { article, now, href, isSaved, isUnread, mark, minutes, tags = [], highlightCount, hasNote } = props;
  const { titleMarks = [] } = props;
  const { t, format } = useLocale();
  return (
    <>
      <h3 className="article-title" lang={article.language} dir="auto">
        <a href={href} data-walk="">
          {titleMarks.length > 0 ? <Words text={article.title} marks={titleMarks} /> : article.title}
        </a>
      </h3>
      <p className="article-facts">
        {mark ? <strong className="new-mark">{mark}</strong> : null}
        <span>
          <bdi>{article.source.name}</bdi>
        </span>
        {article.kind === 'report' || article.kind === 'other' ? null : (
          <span>{t(`kind.${article.kind}`)}</span>
        )}
        <Moment time={format.day(article.date, now)} />
        {minutes ? <span>{t('library.minutes', { count: minutes })}</span> : null}
        {isSaved ? <span>{t('library.isSaved')}</span> : null}
        {isUnread ? <span className="unread">{t('library.unread')}</span> : null}
        {highlightCount ? <span>{t('library.highlights', { count: highlightCount })}</span> : null}
        {hasNote ? <span>{t('library.note')}</span> : null}
        {tags.map((tag) => (
          <span key={tag}>
            <bdi>#{tag}</bdi>
          </span>
        ))}
      </p>
    </>
  );
}
