import type { Article } from '@/lib/model/article';
import { useLocale } from './locale';
import { Moment } from './Moment';

interface ArticleTitleProps {
  article: Article;
  now: number;
  href: string;
  isSaved?: boolean;
  isUnread?: boolean;
  tags?: readonly string[];
}

/** One article in a list: its headline, and under it source, kind, day and what the reader made of it. */
export function ArticleTitle({ article, now, href, isSaved, isUnread, tags = [] }: ArticleTitleProps) {
  const { t, format } = useLocale();
  return (
    <>
      <h3 className="article-title" lang={article.language} dir="auto">
        <a href={href} data-walk="">
          {article.title}
        </a>
      </h3>
      <p className="article-facts">
        <bdi>{article.source.name}</bdi>
        {article.kind === 'report' || article.kind === 'other' ? null : (
          <span>{t(`kind.${article.kind}`)}</span>
        )}
        <Moment time={format.day(article.date, now)} />
        {isSaved ? <span>{t('library.isSaved')}</span> : null}
        {isUnread ? <span>{t('library.unread')}</span> : null}
        {tags.map((tag) => (
          <bdi key={tag}>#{tag}</bdi>
        ))}
      </p>
    </>
  );
}
