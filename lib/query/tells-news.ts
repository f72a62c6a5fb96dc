import type { StoredArticle } from '@/lib/model/statement';

/**
 * Whether background and the days of a story may be told in the article's sentences. An opinion piece argues from what
 * others report; a paid post, a press release, a recipe or a horoscope (`other`) is no piece of news.
 */
export const tellsNews = ({ kind }: Pick<StoredArticle['article'], 'kind'>): boolean =>
  kind !== 'opinion' && kind !== 'other';
