/** Which of a sentence's dates say when something happens: many only compare, set a term or recall. */
import type { Timex } from '@/lib/model/analysis';
import { doesOverlap, isWithin } from '@/lib/model/span';
import type { StoredArticle } from '@/lib/model/statement';

/** "Than it did two years ago", "up from 37 per cent in January": a date to compare with. */
const compares =
  /\b(?:than(?!\s(?:\d|an?\s|half|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|thousands))|compared (?:with|to)|(?:up|down|rise|increase|drop) from|unlike)\b[^,;.]{0,60}$/i;
/** "By the end of next week", "no later than": the end of a term, not the day of a happening. */
const setsTerm = /\b(?:by|no later than|within|until|till)\s(?:the\s)?(?:(?:end|middle|start) of\s)?$/i;
/** "From 2000 to 2006", "between May and June": the second end of a stretch. */
const endsStretch = /(?:\bto|\buntil|\btill|\bthrough|[-–—])\s?$/i;
/** "That evening", "the same day": an earlier sentence's day, seldom certain. */
const pointsBack = /^(?:that|those)\b/i;
/** The date belongs to a clause that leans on the main one: "before the new fares begin on …". */
const leans =
  /\b(?:before|after|until|unless|if|whether|when|since|because|whose|who|which|although|while)\b[^,;]*$/i;
/** "Said on Tuesday": the day of the saying. */
const saying = /\b(?:said|says|told|added|wrote|asked|insisted|stressed|warned)\b[^,;“”"]{0,40}$/i;
/** What is done every day, or now: clock times in it are opening hours. */
const habitual = /\b(?:is|are|now|every|each|usually|always|daily)\b/i;
const carriedSentences = 4;

/** How a date stands in its sentence; null where it says of nothing when it happens. */
export interface DateRole {
  /** The date ends a term that was still running when the article appeared. */
  isTerm: boolean;
  /** The date is that of a clause beside what the sentence tells. */
  isAside: boolean;
  /** The date is the day on which somebody said it. */
  isSaying: boolean;
}

export function roleOfDate(stored: StoredArticle, timex: Timex, from: number): DateRole | null {
  const { analysis, revision, article } = stored;
  const sentence = analysis.sentences[timex.sentence];
  if (!sentence) return null;
  const before = revision.text.slice(sentence.start, timex.start);
  const words = revision.text.slice(timex.start, timex.end);
  if (compares.test(before) || pointsBack.test(words)) return null;
  const inQuote = analysis.quotes.some((quote) => quote.direct && isWithin(timex, quote.content));
  if (inQuote && /\bsame\b/i.test(words)) return null;
  // "Between 1040 and 1050" is often a clock.
  if (/^1[0-3]\d\d$/.test(timex.value) && !/\b(?:in|since|of)\s$/.test(before)) return null;
  if (/^\d{4}$/.test(timex.value) && (endsStretch.test(before) || hasFinerDate(stored, timex))) return null;
  if (/T\d\d/.test(timex.value) && !isOnKnownDay(stored, timex)) return null;
  const isTerm = setsTerm.test(before) && from > article.date;
  if (isTerm && timex.value.length < 10) return null;
  return { isTerm, isAside: leans.test(before), isSaying: saying.test(before) };
}

/** A year beside a day or a month of another date only recalls. */
function hasFinerDate({ analysis }: StoredArticle, year: Timex): boolean {
  return analysis.timexes.some(
    (other) => other.sentence === year.sentence && other !== year && /^\d{4}-\d\d/.test(other.value),
  );
}

/** A clock time tells when only beside its day, or right after a sentence that names the day. */
function isOnKnownDay({ analysis, revision }: StoredArticle, clock: Timex): boolean {
  const day = clock.value.slice(0, 10);
  const onDay = analysis.timexes.filter((other) => other !== clock && other.value.startsWith(day));
  const sentence = analysis.sentences[clock.sentence];
  const namesDay = (timex: Timex) =>
    !/T\d\d/.test(timex.value) || dayWords.test(revision.text.slice(timex.start, timex.end));
  if (namesDay(clock) || onDay.some((other) => other.sentence === clock.sentence && namesDay(other)))
    return true;
  if (!sentence || habitual.test(revision.text.slice(sentence.start, sentence.end))) return false;
  if (analysis.timexes.some((other) => other !== clock && isRangeWith(revision.text, clock, other)))
    return false;
  return onDay.some(
    (other) =>
      namesDay(other) &&
      other.sentence < clock.sentence &&
      clock.sentence - other.sentence <= carriedSentences,
  );
}

const dayWords =
  /day\b|\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|morning|evening|night/i;

/** "From 6 a.m. to 10 p.m." is a time span, not a moment. */
function isRangeWith(text: string, one: Timex, other: Timex): boolean {
  if (one.sentence !== other.sentence || doesOverlap(one, other)) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^\s?(?:to|and|until|till|[-–—])\s?$/.test(text.slice(first.end, second.start));
}
