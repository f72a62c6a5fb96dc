import type { Discrepancy } from '@/lib/compare/discrepancies';
import type { EntityId } from '@/lib/model/analysis';
import type { Timeline, TimelineEntry } from '@/lib/model/sections';
import { type Statement, stateSentence } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { type DatedSentence, datedSentencesOf } from './dated-sentences';
import { discrepanciesAmong } from './disagreements';
import { groupTellings, type Happening, hasClock, periodOf } from './happenings';
import { likeness } from './sentence-terms';
import type { Surroundings } from './surroundings';
import { differencesBetween } from './telling-differences';
import { vagueFuture } from './vague-future';

/** The reader's moment: `now` in ms since the epoch, and their clock's minutes east of UTC. */
export interface ReaderClock {
  now: number;
  utcOffsetMinutes?: number;
  /** When the reader came to the open article, ms since the epoch; now where it is not known. */
  visitStartedAt?: number;
}

/** On one day and in one story, one shared word in five is enough. */
const sameMatterOfDay = 0.2;
const dayMs = 86_400_000;
const minuteMs = 60_000;
const maximumPast = 25;
const maximumUpcoming = 8;
const maximumPerDay = 3;
/** Besides those, what a day holds hour by hour. */
const maximumClocksPerDay = 4;
const maximumOthers = 8;
/** Bare years are history: a few of them are enough. */
const maximumYears = 4;
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
  const { past, upcoming } = partByToday(groupTellings(tellings), clock, discrepanciesAmong(storyArticles));
  return {
    storyId: story?.id ?? null,
    storyTitle: story?.title ?? null,
    past,
    upcoming: [...upcoming, ...vagueFuture(storyArticles, { matters, now: clock.now, upcoming })],
  };
}

/**
 * Happenings, strongest first, as entries before and after the end of the reader's today, each oldest first.
 * `discrepancies` are those of the articles that tell them.
 */
export function partByToday(
  happenings: readonly Happening<DatedSentence>[],
  { now, utcOffsetMinutes = 0 }: ReaderClock,
  discrepancies: readonly Discrepancy[],
): { past: TimelineEntry[]; upcoming: TimelineEntry[] } {
  // Timex values are days of the calendar without a zone, so the reader's today is one too.
  const tomorrow = (Math.floor((now + utcOffsetMinutes * minuteMs) / dayMs) + 1) * dayMs;
  const isUpcoming = (happening: Happening<DatedSentence>) => happening.from >= tomorrow;
  const past = happenings.filter((one) => !isUpcoming(one) && !one.tellings.every(({ isTerm }) => isTerm));
  return {
    past: strongestEntries(withoutSuperseded(past), maximumPast, discrepancies),
    upcoming: strongestEntries(
      withoutSuperseded(happenings.filter(isUpcoming)),
      maximumUpcoming,
      discrepancies,
    ),
  };
}

/**
 * What was announced for a day goes with what is told of that day about the same matter: once it is reported, the
 * announcements have had their time; before that, the strongest of them speaks for the others. Strongest first.
 */
function withoutSuperseded(happenings: readonly Happening<DatedSentence>[]): Happening<DatedSentence>[] {
  const isAnnounced = ({ tellings }: Happening<DatedSentence>) =>
    tellings.every(({ date, from }) => date < from);
  const isAlike = (one: Happening<DatedSentence>, other: Happening<DatedSentence>) =>
    periodOf(one.value) === periodOf(other.value) &&
    one.tellings.some((telling) =>
      other.tellings.some(({ terms }) => likeness(telling.terms, terms) >= sameMatterOfDay),
    );
  const kept = happenings.filter((one) => !isAnnounced(one));
  for (const one of happenings)
    if (isAnnounced(one) && !kept.some((other) => isAlike(one, other))) kept.push(one);
  return kept.sort((one, other) => happenings.indexOf(one) - happenings.indexOf(other));
}

function strongestEntries(
  happenings: readonly Happening<DatedSentence>[],
  limit: number,
  discrepancies: readonly Discrepancy[],
): TimelineEntry[] {
  const entries = new Map<Happening<DatedSentence>, TimelineEntry>();
  const usedSentences = new Set<string>();
  const countByPeriod = new Map<string, number>();
  let yearCount = 0;
  for (const happening of happenings) {
    if (entries.size >= limit) break;
    const period = periodOf(happening.value);
    const isOfHour = hasClock(happening.value);
    const counted = isOfHour ? `${period}T` : period;
    const already = countByPeriod.get(counted) ?? 0;
    if (already >= (isOfHour ? maximumClocksPerDay : maximumPerDay)) continue;
    // What was said about a day is an entry only where nothing is told to have happened on it.
    const isTold = countByPeriod.has(period) || countByPeriod.has(`${period}T`);
    if (isTold && happening.tellings[0]?.isSpeech) continue;
    if (period.length === 4 && ++yearCount > maximumYears) continue;
    const entry = entryOf(happening, usedSentences);
    if (!entry) continue;
    countByPeriod.set(counted, already + 1);
    entries.set(happening, entry);
  }
  for (const [happening, differs] of differencesBetween([...entries.keys()], discrepancies)) {
    const entry = entries.get(happening);
    if (entry) entry.differs = differs;
  }
  return [...entries.values()].sort(
    (one, other) => one.from - other.from || (one.value < other.value ? -1 : 1),
  );
}

/** Null where every sentence that tells it tells a stronger happening already. */
function entryOf(happening: Happening<DatedSentence>, usedSentences: Set<string>): TimelineEntry | null {
  const told = happening.tellings.filter((one) => !usedSentences.has(wordsOf(one)));
  const [best] = told;
  const statement = best && stateSentence(best.stored, best.index);
  if (!statement) return null;
  usedSentences.add(wordsOf(best));
  return {
    value: best.value,
    zone: best.zone,
    from: best.from,
    best: statement,
    others: oneForEachSource(told, best),
    sourceCount: happening.sourceCount,
    differs: [],
  };
}

/** The sentence's own words: copies of one report in several papers tell a thing once. */
function wordsOf({ stored, index }: DatedSentence): string {
  const sentence = stored.analysis.sentences[index];
  return sentence ? fold(stored.revision.text.slice(sentence.start, sentence.end)) : '';
}

function oneForEachSource(tellings: readonly DatedSentence[], best: DatedSentence): Statement[] {
  const sources = new Set([best.source]);
  const said = new Set([wordsOf(best)]);
  const others: Statement[] = [];
  for (const telling of tellings) {
    if (sources.has(telling.source) || said.has(wordsOf(telling)) || others.length >= maximumOthers) continue;
    const statement = stateSentence(telling.stored, telling.index);
    if (!statement) continue;
    sources.add(telling.source);
    said.add(wordsOf(telling));
    others.push(statement);
  }
  return others;
}

/** The entities named in two or more of the story's articles, or twice in the open one. */
function entitiesThatMatter({ open, story }: Pick<Surroundings, 'open' | 'story'>): Set<EntityId> {
  const matters = new Set<EntityId>();
  for (const [id, count] of Object.entries(story?.entities ?? {})) if (count >= 2) matters.add(id);
  for (const entity of open.analysis.entities) if (entity.mentions.length >= 2) matters.add(entity.id);
  return matters;
}
