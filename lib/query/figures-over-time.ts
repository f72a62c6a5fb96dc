import { figureSeriesOf, type ReportedSeries } from '@/lib/compare/figure-series';
import type { FigurePoint, FigureSeries } from '@/lib/model/sections';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';
import { lineOf } from './figures';
import { isRunningText } from './sentence-facts';

const maximumSeries = 4;
const fewestPoints = 3;

/**
 * Quantities that the articles report again and again, those with most reports first, at most four. Every point is a
 * sentence that can stand alone; one that a copy of a text repeats is there once.
 */
export const figuresOverTime = (articles: readonly StoredArticle[]): FigureSeries[] =>
  stateSeries(articles, { fewestPoints, limit: maximumSeries });

/** The same from so few points, for what is told in words and not drawn. */
export function stateSeries(
  articles: readonly StoredArticle[],
  { fewestPoints, limit }: { fewestPoints: number; limit: number },
): FigureSeries[] {
  const storedById = new Map(articles.map((stored) => [stored.article.id, stored]));
  return figureSeriesOf(articles, fewestPoints)
    .flatMap((series) => stateOne(series, storedById) ?? [])
    .filter(
      ({ points }) => points.length >= fewestPoints && new Set(points.map(({ line }) => line.value)).size > 1,
    )
    .sort((one, other) => other.points.length - one.points.length)
    .slice(0, limit);
}

function stateOne(
  { unit, points }: ReportedSeries,
  storedById: ReadonlyMap<string, StoredArticle>,
): FigureSeries | null {
  const said = new Set<string>();
  const stated = points.flatMap(({ articleId, figure, at }): (FigurePoint & { what: Statement | null })[] => {
    const stored = storedById.get(articleId);
    const line = stored && isRunningText(stored, figure.sentence) ? lineOf(stored, figure) : null;
    if (!stored || !line || said.has(line.statement.text)) return [];
    said.add(line.statement.text);
    return [{ at, line, what: whatOf(stored, line.counted, figure.end) }];
  });
  const names = stated
    .flatMap(({ what }) => what ?? [])
    .sort((one, other) => other.text.length - one.text.length);
  const what = names[0] ?? stated.at(-1)?.line.statement;
  return what ? { what, unit, points: stated.map(({ at, line }) => ({ at, line })) } : null;
}

/** Where a clause that tells of those counted ends. */
const clauseEnd = /[,;:.!?()“”"–—]|\s(?:and|but|as|while|when|after|since|by|at|said|according)\s/u;
const longestClause = 60;

/** "People treated for stomach illness" says more than "people": from what is counted to the end of its clause. */
function whatOf(stored: StoredArticle, counted: Statement | null, figureEnd: number): Statement | null {
  if (!counted) return null;
  const { start, end } = counted.receipt;
  if (start < figureEnd) return counted;
  const after = stored.revision.text.slice(end, end + longestClause + 1);
  const stop = after.search(clauseEnd);
  const length = stop >= 0 ? stop : after.length > longestClause ? after.lastIndexOf(' ') : after.length;
  return stateFrom(stored, { start, end: end + Math.max(0, length) });
}
