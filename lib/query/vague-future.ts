import type { EntityId } from '@/lib/model/analysis';
import type { TimelineEntry } from '@/lib/model/sections';
import { type StoredArticle, stateSentence } from '@/lib/model/statement';
import { canShow } from './dated-sentences';
import { entitiesInSentence, keynessOf } from './sentence-facts';
import { likeness, termsOfSentence } from './sentence-terms';
import { tellsNews } from './tells-news';

const dayMs = 86_400_000;
const maximumVague = 2;
/** "In the coming weeks" is over after so many days. */
const vagueFutureDays = 60;

/** "In the coming weeks": the newest sentences that say so, while their articles are recent; none that is told already. */
export function vagueFuture(
  articles: readonly StoredArticle[],
  {
    matters,
    now,
    upcoming,
  }: { matters: ReadonlySet<EntityId>; now: number; upcoming: readonly TimelineEntry[] },
): TimelineEntry[] {
  const recent = articles.filter(
    ({ article }) => now - article.date <= vagueFutureDays * dayMs && tellsNews(article),
  );
  const found = recent.flatMap((stored) =>
    stored.analysis.timexes
      .filter((timex) => timex.value === 'FUTURE_REF' && isTellingFuture(stored, timex))
      .filter(({ sentence }) => canShow(stored, sentence))
      .filter(({ sentence }) =>
        [...entitiesInSentence(stored.analysis, sentence)].some((id) => matters.has(id)),
      )
      .map(({ sentence }) => ({ stored, index: sentence, terms: termsOfSentence(stored, sentence) })),
  );
  found.sort(
    (one, other) =>
      other.stored.article.date - one.stored.article.date ||
      keynessOf(other.stored.analysis, other.index) - keynessOf(one.stored.analysis, one.index) ||
      (one.stored.article.id < other.stored.article.id ? -1 : 1),
  );
  const chosen: typeof found = [];
  for (const one of found) {
    if (chosen.length >= maximumVague) break;
    if (chosen.some((other) => likeness(one.terms, other.terms) >= 0.3)) continue;
    chosen.push(one);
  }
  const shown = new Set(upcoming.map(({ best }) => `${best.receipt.articleId} ${best.receipt.start}`));
  return chosen.flatMap(({ stored, index }) => {
    const best = stateSentence(stored, index);
    if (!best || shown.has(`${best.receipt.articleId} ${best.receipt.start}`)) return [];
    return { value: 'FUTURE_REF', from: stored.article.date, best, others: [], sourceCount: 1, differs: [] };
  });
}

/** "In the coming weeks" announces something; a bare "soon" or "future" does not. */
const isTellingFuture = ({ revision }: StoredArticle, timex: { start: number; end: number }): boolean =>
  /\s/.test(revision.text.slice(timex.start, timex.end).trim()) &&
  !/\b(?:future|zukunft|avenir|futuro)\b/i.test(revision.text.slice(timex.start, timex.end));
