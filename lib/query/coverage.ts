import { findCopies } from '@/lib/compare/syndication';
import { type Article, earlierFirst } from '@/lib/model/article';
import type { Coverage, WireCopy } from '@/lib/model/sections';
import type { Span } from '@/lib/model/span';
import { type StoredArticle, stateFrom } from '@/lib/model/statement';

/** Who wrote about a story, and how many texts there really are; null for fewer than two articles. */
export function coverageOf(stored: readonly StoredArticle[]): Coverage | null {
  const byDate = [...stored].sort((one, other) => earlierFirst(one.article, other.article));
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
        agency: credit && {
          name: stateFrom(credit.text, credit.span),
          statement: stateFrom(credit.text, sentenceWith(credit.text, credit.span)),
        },
        articles: articles.map(({ article }) => article),
        isFirstKnown: isFirstKnown(articles.map(({ article }) => article)),
      }),
    ),
    first: first.article,
    last: last.article,
  };
}

/** A line of credit may be no sentence: then its whole block. */
function sentenceWith({ analysis, revision }: StoredArticle, { start, end }: Span): Span {
  const holds = (span: Span) => span.start <= start && span.end >= end;
  const { start: from, end: to } = analysis.sentences.find(holds) ??
    revision.blocks.find(holds) ?? { start, end };
  return { start: from, end: to };
}

/** Of articles of one day, of which one tells no time of day, nobody knows which came first. */
function isFirstKnown([first, ...others]: readonly Article[]): boolean {
  return others.every((other) => {
    if (!first?.published || !other.published) return false;
    const [one, later] = [first.published.iso, other.published.iso];
    const haveTimes = one.includes('T') && later.includes('T');
    return haveTimes ? first.date < other.date : one.slice(0, 10) < later.slice(0, 10);
  });
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
