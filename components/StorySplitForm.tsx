import { useEffect, useRef, useState } from 'react';
import type { Article, ArticleId } from '@/lib/model/article';
import { useLocale } from './locale';
import { Moment } from './Moment';

interface StorySplitFormProps {
  /** The story's articles. */
  articles: readonly Article[];
  /** How many the story has, of which the oldest may not be shown. */
  articleCount: number;
  now: number;
  onSplit: (articleIds: ArticleId[]) => void;
}

/** The reader ticks the articles that become a story of their own. */
export function StorySplitForm({ articles, articleCount, now, onSplit }: StorySplitFormProps) {
  const { t, format } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const [ticked, setTicked] = useState<ReadonlySet<ArticleId>>(new Set());
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  // One that another window deleted, or moved, is no longer chosen.
  const chosen = articles.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  const isWhole = chosen.length >= articleCount;
  const cannot = chosen.length === 0 || isWhole;
  const toggle = (id: ArticleId) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <>
      <p className="hint">{t('stories.splitHint')}</p>
      <ul className="arrange-list" ref={list}>
        {articles.map((article) => (
          <li key={article.id}>
            <label>
              <input type="checkbox" checked={ticked.has(article.id)} onChange={() => toggle(article.id)} />
              <span>
                <bdi className="arrange-title" lang={article.language}>
                  {article.title}
                </bdi>{' '}
                <span className="article-facts">
                  <bdi>{article.source.name}</bdi>
                  <Moment time={format.day(article.date, now)} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="arrange-line">
        <button
          type="button"
          className="button"
          aria-disabled={cannot}
          onClick={() => !cannot && onSplit(chosen)}
        >
          {t('stories.makeOwn')}
        </button>
        <span role="status">
          {isWhole ? t('stories.oneStays') : t('stories.chosen', { count: chosen.length, all: articleCount })}
        </span>
      </p>
    </>
  );
}
