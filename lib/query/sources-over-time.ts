import { type Article, earlierFirst } from '@/lib/model/article';
import type { SourceDays, SourcesOverTime } from '@/lib/model/story-page';
import type { ReaderClock } from './timeline';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const fewestArticles = 3;
const fewestSources = 2;

/** Which source wrote when. Null where a picture would say nothing: one source, fewer than three articles, a single day. */
export function sourcesOverTimeOf(
  articles: readonly Article[],
  { utcOffsetMinutes = 0 }: Pick<ReaderClock, 'utcOffsetMinutes'>,
): SourcesOverTime | null {
  const offset = utcOffsetMinutes * minuteMs;
  const dayOf = (date: number) => Math.floor((date + offset) / dayMs) * dayMs - offset;
  const dated = articles.filter(({ date }) => Number.isFinite(date));
  const days = dated.map(({ date }) => dayOf(date));
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const sources = bySource(dated, dayOf);
  if (dated.length < fewestArticles || sources.length < fewestSources || firstDay === lastDay) return null;
  return { firstDay, lastDay, sources };
}

/** Of equally many articles, the source that began earlier first, then by its host. */
function bySource(articles: readonly Article[], dayOf: (date: number) => number): SourceDays[] {
  const byHost = new Map<string, Article[]>();
  for (const article of articles) {
    const known = byHost.get(article.source.host);
    if (known) known.push(article);
    else byHost.set(article.source.host, [article]);
  }
  const sources = [...byHost].map(([host, theirs]): SourceDays => {
    const counts = new Map<number, number>();
    for (const { date } of theirs) counts.set(dayOf(date), (counts.get(dayOf(date)) ?? 0) + 1);
    const days = [...counts].map(([at, count]) => ({ at, count })).sort((one, other) => one.at - other.at);
    return { host, name: newestName(theirs), articleCount: theirs.length, days };
  });
  return sources.sort(
    (one, other) =>
      other.articleCount - one.articleCount ||
      (one.days[0]?.at ?? 0) - (other.days[0]?.at ?? 0) ||
      (one.host < other.host ? -1 : 1),
  );
}

/** A paper's name may be read differently from two of its pages. */
function newestName(articles: readonly Article[]): string {
  return [...articles].sort(earlierFirst).at(-1)?.source.name ?? '';
}
