import type { ArticleText } from '@/lib/analyse/article-text';
import type { Beside, Timex } from '@/lib/model/analysis';
import { timexRange } from '@/lib/text/timex';

/** A clock time takes its day from a sentence no farther back than this. */
const carriedSentences = 4;

/**
 * The days that "on Tuesday" or "last month" mean, at most two. `timexes` are those of each sentence. A clock time whose
 * day nobody has named nearby gets none: that it is the day of publication is only a guess.
 */
export function datesBeside(
  article: ArticleText,
  index: number,
  timexes: readonly (readonly Timex[])[],
): Beside[] {
  const values = (timexes[index] ?? [])
    .filter((timex) => (timex.type === 'DATE' || timex.type === 'TIME') && timexRange(timex.value) !== null)
    .filter(
      (timex) => !doesTellItself(timex, article.text.slice(timex.start, timex.end), article.publishedIso),
    )
    .filter((timex) => !isBareClock(timex, article.text) || isDayNamedNear(timex, timexes))
    .map((timex) => timex.value.replace(/T.*$/, ''));
  return [...new Set(values)].slice(0, 2).map((value) => ({ kind: 'date', value }));
}

const isBareClock = ({ value, start, end }: Timex, text: string): boolean =>
  /T\d\d/.test(value) &&
  !/day|\b(?:today|yesterday|tomorrow|morning|night|evening)\b/i.test(text.slice(start, end));

const isDayNamedNear = (clock: Timex, timexes: readonly (readonly Timex[])[]): boolean =>
  timexes
    .slice(Math.max(0, clock.sentence - carriedSentences), clock.sentence + 1)
    .some((list) =>
      list.some((other) => !/T\d\d/.test(other.value) && other.value.startsWith(clock.value.slice(0, 10))),
    );

/** Words that name the year, or a day or month of the year in which the article stands, need no date beside them. */
function doesTellItself({ value }: Timex, words: string, publishedIso: string): boolean {
  if (/\d{4}|\d0s|centur|\d年/i.test(words)) return true;
  // "This winter" begins in one year and ends in the next; "a good third quarter" may be of a match.
  if (/-(?:SP|SU|FA|WI|Q\d|H\d)$/.test(value)) return true;
  const namesPart = /\p{Lu}\p{L}{2}.*\d|\d.*\p{Lu}\p{L}{2}|[月日]/u.test(words) || monthName.test(words);
  const isRelative = /\b(?:last|next|this|ago|earlier|later|before|after)\b/i.test(words);
  return namesPart && !isRelative && !/T\d\d/.test(value) && value.slice(0, 4) === publishedIso.slice(0, 4);
}

const monthName =
  /^(?:(?:early|late|mid)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/i;
