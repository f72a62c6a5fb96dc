import type { ArticleText } from '@/lib/analyse/article-text';
import type { Beside, Timex } from '@/lib/model/analysis';
import { timexRange } from '@/lib/text/timex';

/** A clock time takes its day from a sentence no farther back than this. */
const carriedSentences = 4;

/** A weekday farther from the day of publication, or a month or day without its year, may be of a tale told. In days. */
const farthestWeekday = 14;
const farthestMonth = 200;

/**
 * The days that "on Tuesday" or "last month" mean, at most two; `uncertain` where one lies so far from the day of
 * publication that its year is a guess. `timexes` are those of each sentence. A clock time whose day nobody has named
 * nearby gets none: that it is the day of publication is only a guess.
 */
export function datesBeside(
  article: ArticleText,
  index: number,
  timexes: readonly (readonly Timex[])[],
  relative: RegExp | null,
): Beside[] | 'uncertain' {
  let daysNear: Set<string> | null = null;
  const isDayNamedNear = (clock: Timex) => {
    daysNear ??= daysNamedNear(index, timexes);
    return daysNear.has(clock.value.slice(0, 10));
  };
  const needed = (timexes[index] ?? [])
    .filter((timex) => (timex.type === 'DATE' || timex.type === 'TIME') && timexRange(timex.value) !== null)
    .filter(
      (timex) => !doesTellItself(timex, article.text.slice(timex.start, timex.end), article.publishedIso),
    )
    .filter((timex) => !isCountedInside(timex, index, article))
    .filter((timex) => !isBareClock(timex, article.text) || isDayNamedNear(timex));
  if (needed.some((timex) => isFarGuess(timex, article, relative) || isOfEvent(timex, article)))
    return 'uncertain';
  const values = needed.map((timex) => timex.value.replace(/T.*/, ''));
  return [...new Set(values)].slice(0, 2).map((value) => ({ kind: 'date', value }));
}

function isFarGuess(
  { value, start, end }: Timex,
  { text, publishedIso, language }: ArticleText,
  relative: RegExp | null,
): boolean {
  const words = text.slice(start, end);
  if (/^\d{4}$/.test(value) || relative?.test(words)) return false;
  const stated = Date.parse(publishedIso.slice(0, 10));
  const meant = Date.parse(/^\d{4}-\d\d(?:-\d\d)?/.exec(value)?.[0] ?? '');
  const days = Math.abs(meant - stated) / 86_400_000;
  // Other languages spell days out: "الأول من نيسان", "十一日".
  const isWeekday = language === 'en' && /^\d{4}-\d\d-\d\d/.test(value) && !/\d/.test(words);
  return days > (isWeekday ? farthestWeekday : farthestMonth);
}

/** "Monday's debate" may be to come as well as past: no verb of its own tells. */
const isOfEvent = ({ start, end }: Timex, { text }: ArticleText): boolean =>
  /^\p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?$/u.test(text.slice(start, end)) &&
  /^['’]s (?:[\p{L}-]+ ){0,3}(?:debate|primary|primaries|election|caucus|caucuses|vote|game|match|final|race|meeting|summit|hearing|referendum|ballot|runoff)(?![\p{L}-])/u.test(
    text.slice(end, end + 80),
  );

const namesDay =
  /\b(?:1[89]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}\b/;

/** "Fell from a year earlier to 40 in 2019": counted from the year that the sentence itself names. */
const isCountedInside = ({ start, end }: Timex, index: number, { text, sentences }: ArticleText): boolean => {
  const span = sentences[index];
  if (!span || !/\b(?:earlier|before|later|after)\b/i.test(text.slice(start, end))) return false;
  return namesDay.test(`${text.slice(span.start, start)} ${text.slice(end, span.end)}`);
};

const isBareClock = ({ value, start, end }: Timex, text: string): boolean =>
  /T\d\d/.test(value) &&
  !/day|\b(?:today|yesterday|tomorrow|morning|night|evening)\b/i.test(text.slice(start, end));

function daysNamedNear(index: number, timexes: readonly (readonly Timex[])[]): Set<string> {
  const near = timexes.slice(Math.max(0, index - carriedSentences), index + 1).flat();
  return new Set(near.filter(({ value }) => !/T\d\d/.test(value)).map(({ value }) => value.slice(0, 10)));
}

/** Words that name the year, or a day or month of the year in which the article stands, need no date beside them. */
function doesTellItself({ value }: Timex, words: string, publishedIso: string): boolean {
  if (/\d{4}|\d0s|centur|\d年/i.test(words) || feast.test(words)) return true;
  // "This winter" begins in one year and ends in the next; "a good third quarter" may be of a match.
  if (/-(?:SP|SU|FA|WI|Q\d|H\d)$/.test(value)) return true;
  const namesPart =
    (/\p{Lu}\p{L}{2}/u.test(words) && /\d/.test(words)) || /[月日]/.test(words) || monthName.test(words);
  const isRelative = /\b(?:last|next|this|ago|earlier|later|before|after)\b/i.test(words);
  return namesPart && !isRelative && !/T\d\d/.test(value) && value.slice(0, 4) === publishedIso.slice(0, 4);
}

/** A feast is known by its name, and moves with the year. */
const feast = /\b(?:Day|Eve|Christmas|Easter|Thanksgiving|Halloween|Ramadan|Hanukkah|Diwali)\b/;

const monthName =
  /^(?:(?:early|late|mid)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/i;
