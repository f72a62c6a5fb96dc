import type { EntityId } from '@/lib/model/analysis';
import type { Timeline, TimelineEntry } from '@/lib/model/briefing';
import { type Statement, type StoredArticle, stateSentence } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { canShow, type DatedSentence, datedSentencesOf } from './dated-sentences';
import { groupTellings, type Happening, periodOf } from './happenings';
import { entitiesInSentence, keynessOf } from './sentence-facts';
import { likeness, termsOfSentence } from './sentence-terms';
import type { Surroundings } from './surroundings';

/** The reader's moment: `now` in ms since the epoch, and their clock's minutes east of UTC. */
export interface ReaderClock {
  now: number;
  utcOffsetMinutes?: number;
}

/** On one day and in one story, one shared word in five is enough. */
const sameMatterOfDay = 0.2;
const dayMs = 86_400_000;
const minuteMs = 60_000;
const maximumPast = 25;
const maximumUpcoming = 8;
const maximumVague = 2;
const maximumPerDay = 3;
const maximumOthers = 8;
/** Bare years are history: a few of them are enough. */
const maximumYears = 4;
/** "In the coming weeks" is over after so many days. */
const vagueFutureDays = 60;
/** Dates so long before the story's first article are its history. */
const historyDays = 30;

/** The story's happenings, or the open article's where it has no story yet. */
export function timelineOf(surroundings: Surroundings, clock: ReaderClock): Timeline {
  const { open, story, storyArticles } = surroundings;
  const firstDate = Math.min(story?.firstDate ?? open.article.date, open.article.date);
  const matters = entitiesThatMatter(surroundings);
  const tellings = storyArticles.flatMap((stored) =>
    datedSentencesOf(stored, { matters, historyBefore: firstDate - historyDays * dayMs }),
  );
  const { past, upcoming } = partByToday(groupTellings(tellings), clock);
  return {
    storyId: story?.id ?? null,
    storyTitle: story?.title ?? null,
    past,
    upcoming: [...upcoming, ...vagueFuture(storyArticles, matters, clock, upcoming)],
  };
}

/** Happenings, strongest first, as entries before and after the end of the reader's today, each oldest first. */
export function partByToday(
  happenings: readonly Happening<DatedSentence>[],
  { now, utcOffsetMinutes = 0 }: ReaderClock,
): { past: TimelineEntry[]; upcoming: TimelineEntry[] } {
  // Timex values are days of the calendar without a zone, so the reader's today is one too.
  const tomorrow = (Math.floor((now + utcOffsetMinutes * minuteMs) / dayMs) + 1) * dayMs;
  const isUpcoming = (happening: Happening<DatedSentence>) => happening.from >= tomorrow;
  const past = happenings.filter((one) => !isUpcoming(one) && !one.tellings.every(({ isTerm }) => isTerm));
  return {
    past: strongestEntries(withoutSuperseded(past), maximumPast),
    upcoming: strongestEntries(withoutSuperseded(happenings.filter(isUpcoming)), maximumUpcoming),
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

function strongestEntries(happenings: readonly Happening<DatedSentence>[], limit: number): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const usedSentences = new Set<string>();
  const countByPeriod = new Map<string, number>();
  let yearCount = 0;
  for (const happening of happenings) {
    if (entries.length >= limit) break;
    const period = periodOf(happening.value);
    const already = countByPeriod.get(period) ?? 0;
    if (already >= maximumPerDay) continue;
    // What was said about a day is an entry only where nothing is told to have happened on it.
    if (already > 0 && happening.tellings[0]?.isSpeech) continue;
    if (period.length === 4 && ++yearCount > maximumYears) continue;
    const entry = entryOf(happening, usedSentences);
    if (!entry) continue;
    countByPeriod.set(period, already + 1);
    entries.push(entry);
  }
  return entries.sort((one, other) => one.from - other.from || (one.value < other.value ? -1 : 1));
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
    from: best.from,
    best: statement,
    others: oneForEachSource(told, best),
    sourceCount: happening.sourceCount,
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

/** "In the coming weeks": the newest sentences that say so, while their articles are recent. */
function vagueFuture(
  articles: readonly StoredArticle[],
  matters: ReadonlySet<EntityId>,
  { now }: ReaderClock,
  upcoming: readonly TimelineEntry[],
): TimelineEntry[] {
  const recent = articles.filter(
    ({ article }) => now - article.date <= vagueFutureDays * dayMs && article.kind !== 'opinion',
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
      keynessOf(other.stored.analysis, other.index) - keynessOf(one.stored.analysis, one.index),
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
    return { value: 'FUTURE_REF', from: stored.article.date, best, others: [], sourceCount: 1 };
  });
}

/** "In the coming weeks" announces something; a bare "soon" or "future" does not. */
const isTellingFuture = ({ revision }: StoredArticle, timex: { start: number; end: number }): boolean =>
  /\s/.test(revision.text.slice(timex.start, timex.end).trim()) &&
  !/\b(?:future|zukunft|avenir|futuro)\b/i.test(revision.text.slice(timex.start, timex.end));
