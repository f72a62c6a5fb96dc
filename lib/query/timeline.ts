import type { Discrepancy } from '@/lib/compare/discrepancies';
import type { Timeline, TimelineEntry } from '@/lib/model/sections';
import type { StoredArticle } from '@/lib/model/statement';
import { outcomeOf, resurface } from './announcements';
import { type DatedSentence, datedSentencesOf } from './dated-sentences';
import { discrepanciesAmong } from './disagreements';
import { entitiesThatMatter } from './entities-that-matter';
import { groupTellings, type Happening } from './happenings';
import type { Surroundings } from './surroundings';
import { strongestEntries } from './timeline-entries';
import { vagueFuture } from './vague-future';

/** The reader's moment: `now` in ms since the epoch, and their clock's minutes east of UTC. */
export interface ReaderClock {
  now: number;
  utcOffsetMinutes?: number;
  /** When the reader came to the open article, ms since the epoch; now where it is not known. */
  visitStartedAt?: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const maximumPast = 40;
const maximumUpcoming = 8;
/** Dates so long before the story's first article are its history. */
const historyDays = 30;

/** The story's happenings, or the open article's where it has no story yet. */
export function timelineOf(
  surroundings: Pick<Surroundings, 'open' | 'story' | 'storyArticles'>,
  clock: ReaderClock,
): Timeline {
  const { open, story, storyArticles } = surroundings;
  const firstDate = Math.min(story?.firstDate ?? open.article.date, open.article.date);
  const matters = entitiesThatMatter(surroundings);
  const tellings = storyArticles.flatMap((stored) =>
    datedSentencesOf(stored, { matters, historyBefore: firstDate - historyDays * dayMs }),
  );
  const { past, upcoming } = partByToday(
    groupTellings(tellings),
    clock,
    discrepanciesAmong(storyArticles),
    storyArticles,
  );
  return {
    storyId: story?.id ?? null,
    storyTitle: story?.title ?? null,
    today: new Date(todayOf(clock)).toISOString().slice(0, 10),
    past,
    upcoming: [...upcoming, ...vagueFuture(storyArticles, { matters, now: clock.now, upcoming })],
  };
}

/** The reader's day as one of the calendar, at midnight UTC: timex values are days without a zone. */
const todayOf = ({ now, utcOffsetMinutes = 0 }: ReaderClock): number =>
  Math.floor((now + utcOffsetMinutes * minuteMs) / dayMs) * dayMs;

/**
 * Happenings, strongest first, as entries before and after the end of the reader's today, each oldest first.
 * `discrepancies` are those of the articles that tell them. Only where all of these are given, in `articles`, can it be
 * said what came of what was announced.
 */
export function partByToday(
  happenings: readonly Happening<DatedSentence>[],
  clock: ReaderClock,
  discrepancies: readonly Discrepancy[],
  articles: readonly StoredArticle[] = [],
): { past: TimelineEntry[]; upcoming: TimelineEntry[] } {
  const today = todayOf(clock);
  const isUpcoming = ({ from }: Happening<DatedSentence>) => from >= today + dayMs;
  // "By Friday" ends a term: nothing is told to happen on that day.
  const dated = happenings.filter(({ tellings }) => !tellings.every(({ isTerm }) => isTerm));
  return {
    past: strongestEntries(resurface(dated.filter((one) => !isUpcoming(one))), {
      limit: maximumPast,
      discrepancies,
      outcomeOf: (one) =>
        articles.length > 0 ? outcomeOf(one, { happenings, articles, today }) : { kind: 'open' },
    }),
    upcoming: strongestEntries(resurface(dated.filter(isUpcoming)), {
      limit: maximumUpcoming,
      discrepancies,
      outcomeOf: () => ({ kind: 'open' }),
    }),
  };
}
