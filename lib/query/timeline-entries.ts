/** From happenings to the entries that a timeline has room for. */
import type { Discrepancy } from '@/lib/compare/discrepancies';
import type { TimelineEntry } from '@/lib/model/sections';
import { type Statement, stateSentence } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import type { Outcome, Resurfaced } from './announcements';
import type { DatedSentence } from './dated-sentences';
import { type Happening, hasClock, periodOf } from './happenings';
import { placeOfTelling } from './place-of-telling';
import { differencesBetween } from './telling-differences';

const maximumPerDay = 3;
/** Besides those, what a day holds hour by hour. */
const maximumClocksPerDay = 4;
const maximumOthers = 8;
/** Bare years are history: a few of them are enough. */
const maximumYears = 4;

/**
 * The strongest happenings as entries, oldest first. `discrepancies` are those of the articles that tell them;
 * `outcomeOf` says what came of what was only announced.
 */
export function strongestEntries(
  resurfaced: readonly Resurfaced[],
  {
    limit,
    discrepancies,
    outcomeOf,
  }: {
    limit: number;
    discrepancies: readonly Discrepancy[];
    outcomeOf: (awaited: Happening<DatedSentence>) => Outcome;
  },
): TimelineEntry[] {
  const entries = new Map<Happening<DatedSentence>, TimelineEntry>();
  const usedSentences = new Set<string>();
  const countByPeriod = new Map<string, number>();
  let yearCount = 0;
  for (const one of resurfaced) {
    if (entries.size >= limit) break;
    const { happening } = one;
    const period = periodOf(happening.value);
    const isOfHour = hasClock(happening.value);
    const counted = isOfHour ? `${period}T` : period;
    const already = countByPeriod.get(counted) ?? 0;
    if (already >= (isOfHour ? maximumClocksPerDay : maximumPerDay)) continue;
    // What was said about a day is an entry only where nothing is told to have happened on it.
    const isTold = countByPeriod.has(period) || countByPeriod.has(`${period}T`);
    if (isTold && happening.tellings[0]?.isSpeech) continue;
    if (period.length === 4 && ++yearCount > maximumYears) continue;
    const entry = entryOf(one, usedSentences);
    if (!entry) continue;
    countByPeriod.set(counted, already + 1);
    entries.set(happening, {
      ...entry,
      rank: entries.size,
      ...(one.isAwaited ? comeOf(outcomeOf(happening)) : {}),
    });
  }
  for (const [happening, differs] of differencesBetween([...entries.keys()], discrepancies)) {
    const entry = entries.get(happening);
    if (entry) entry.differs = differs;
  }
  return [...entries.values()].sort(
    (one, other) =>
      one.from - other.from ||
      (one.value === other.value ? (one.rank ?? 0) - (other.rank ?? 0) : one.value < other.value ? -1 : 1),
  );
}

function comeOf(outcome: Outcome): Pick<TimelineEntry, 'isUnreported' | 'since'> {
  if (outcome.kind === 'unreported') return { isUnreported: true };
  if (outcome.kind === 'reported') return { since: stateSentence(outcome.stored, outcome.index) };
  return {};
}

/** Null where every sentence that tells it tells a stronger happening already. */
function entryOf(
  { happening, announced }: Resurfaced,
  usedSentences: Set<string>,
): Omit<TimelineEntry, 'rank'> | null {
  const told = happening.tellings.filter((one) => !usedSentences.has(wordsOf(one)));
  const [best] = told;
  const statement = best && stateSentence(best.stored, best.index);
  if (!statement) return null;
  usedSentences.add(wordsOf(best));
  const ahead = announced && wordsOf(announced) !== wordsOf(best) ? announced : null;
  return {
    value: best.value,
    zone: best.zone,
    from: best.from,
    place: placeOfTelling(best),
    best: statement,
    announced: ahead && stateSentence(ahead.stored, ahead.index),
    others: oneForEachSource(
      told.filter((one) => one !== ahead),
      best,
    ),
    sourceCount: happening.sourceCount,
    differs: [],
  };
}

const wordsByTelling = new WeakMap<DatedSentence, string>();

/** The sentence's own words: copies of one report in several papers tell a thing once. */
function wordsOf(telling: DatedSentence): string {
  const known = wordsByTelling.get(telling);
  if (known !== undefined) return known;
  const { stored, index } = telling;
  const sentence = stored.analysis.sentences[index];
  const words = sentence ? fold(stored.revision.text.slice(sentence.start, sentence.end)) : '';
  wordsByTelling.set(telling, words);
  return words;
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
