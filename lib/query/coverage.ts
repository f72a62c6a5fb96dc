import { findCopies } from '@/lib/compare/syndication';
import type { Article } from '@/lib/model/article';
import type { Coverage, WireCopy } from '@/lib/model/sections';
import { type StoredArticle, stateFrom } from '@/lib/model/statement';

/** Who wrote about a story, and how many texts there really are; null for fewer than two articles. */
export function coverageOf(stored: readonly StoredArticle[]): Coverage | null {
  const byDate = [...stored].sort(
    (one, other) => one.article.date - other.article.date || (one.article.id < other.article.id ? -1 : 1),
  );
  const [first] = byDate;
  const last = byDate.at(-1);
  if (!first || !last || byDate.length < 2) return null;
  const groups = findCopies(byDate);
  return {
    articleCount: byDate.length,
    sources: sourcesOf(byDate.map(({ article }) => article)),
    independentCount: byDate.length - groups.reduce((sum, { articles }) => sum + articles.length - 1, 0),
    copies: groups.map(
      ({ articles, credit }): WireCopy => ({
        agency: credit && stateFrom(credit.text, credit.span),
        articles: articles.map(({ article }) => article),
      }),
    ),
    first: first.article,
    last: last.article,
  };
}

/** Most articles first; equal ones in the order of their first article. */
function sourcesOf(byDate: readonly Article[]): Coverage['sources'] {
  const byHost = new Map<string, Coverage['sources'][number]>();
  for (const { source } of byDate) {
    const known = byHost.get(source.host);
    byHost.set(source.host, { ...source, ...known, articleCount: (known?.articleCount ?? 0) + 1 });
  }
  return [...byHost.values()].sort((one, other) => other.articleCount - one.articleCount);
}
