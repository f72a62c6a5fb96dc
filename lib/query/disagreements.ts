import { type Discrepancy, findDiscrepancies } from '@/lib/compare/discrepancies';
import type { FigurePlace } from '@/lib/compare/weigh-figures';
import type { Disagreement } from '@/lib/model/briefing';
import type { FigureLine } from '@/lib/model/sections';
import type { StoredArticle } from '@/lib/model/statement';
import { lineOf } from './figures';
import { isRunningText } from './sentence-facts';
import type { Surroundings } from './surroundings';

const maximumDisagreements = 4;
/** How much surer a pair without the open article must be to come before one with it. */
const openBonus = 0.2;
/** For each day between the two articles, up to ten: a count that grew is less of a disagreement. */
const lossPerDay = 0.02;
const dayMs = 86_400_000;

/**
 * Pairs of figures by which two sources of the story count one thing differently, surest first; those that
 * involve the open article come before equally sure ones. A count that grew is among them: the sentences'
 * dates tell. Each sentence is in one pair at most, and both can stand alone.
 */
export function disagreementsOf({
  open,
  storyArticles,
}: Pick<Surroundings, 'open' | 'storyArticles'>): Disagreement[] {
  const storedById = new Map(storyArticles.map((stored) => [stored.article.id, stored]));
  const isOpen = ({ articleId }: FigurePlace) => articleId === open.article.id;
  const dateOf = ({ articleId }: FigurePlace) => storedById.get(articleId)?.article.date ?? 0;
  const rankOf = ({ one, other, likeness }: Discrepancy) =>
    likeness +
    (isOpen(one) || isOpen(other) ? openBonus : 0) -
    lossPerDay * Math.min(10, Math.abs(dateOf(one) - dateOf(other)) / dayMs);
  const found = [...discrepanciesAmong(storyArticles)].sort((one, other) => rankOf(other) - rankOf(one));
  const chosen: Disagreement[] = [];
  const used = new Set<string>();
  for (const discrepancy of found) {
    if (chosen.length >= maximumDisagreements) break;
    // The open article's own sentence is the one the reader knows: it comes first.
    const places = isOpen(discrepancy.other)
      ? [discrepancy.other, discrepancy.one]
      : [discrepancy.one, discrepancy.other];
    const [one, other] = places.map((place) => lineAt(place, storedById));
    if (!one || !other) continue;
    const sentences = [wordsOf(one), wordsOf(other)];
    if (sentences.some((words) => used.has(words))) continue;
    for (const words of sentences) used.add(words);
    chosen.push({ one, other });
  }
  return chosen;
}

const discrepanciesByArticles = new WeakMap<readonly StoredArticle[], readonly Discrepancy[]>();

/** Surest first. Worked out once for a list of articles: the timeline asks for them too. */
export function discrepanciesAmong(articles: readonly StoredArticle[]): readonly Discrepancy[] {
  const known = discrepanciesByArticles.get(articles) ?? findDiscrepancies(articles);
  discrepanciesByArticles.set(articles, known);
  return known;
}

/** Copies of one text in several papers are one account. */
const wordsOf = ({ statement }: FigureLine): string => statement.text;

function lineAt(
  { articleId, figure }: FigurePlace,
  storedById: ReadonlyMap<string, StoredArticle>,
): FigureLine | null {
  const stored = storedById.get(articleId);
  return stored && isRunningText(stored, figure.sentence) ? lineOf(stored, figure) : null;
}
