/** Pieces of regular expressions shared by the date rules. All are linear: no nested unbounded repeats. */
import {
  decadeWords,
  durationUnits,
  holidays,
  months,
  ordinals,
  seasonCodes,
  smallNumbers,
  weekdays,
} from './date-words.data';

const anyOf = (words: string[]): string =>
  words
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|');
/** With a capital first letter, or all in capitals, as names of months and days are written. */
const capitalised = (words: string[]): string =>
  anyOf(words.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]));
const isShort = (word: string) =>
  word.length <= 5 &&
  word !== 'march' &&
  word !== 'april' &&
  word !== 'june' &&
  word !== 'july' &&
  word !== 'may';

const monthWords = Object.keys(months);
const weekdayWords = Object.keys(weekdays);

export const gap = '(?:[ \\u00a0]|\\n(?!\\n))';
export const month = `(?:${capitalised(monthWords.filter((word) => !isShort(word)))}|(?:${capitalised(monthWords.filter(isShort))})\\b\\.?)`;
export const weekday = `(?:${capitalised(weekdayWords.filter((word) => word.endsWith('day')))})`;
export const weekdayOrShort = `(?:${weekday}|(?:${capitalised(weekdayWords.filter((word) => !word.endsWith('day')))})\\.?)`;
export const season = anyOf(Object.keys(seasonCodes));
export const holiday = `(?:${capitaliseWords(Object.keys(holidays))})`;
export const ordinal = anyOf(Object.keys(ordinals));
export const decadeWord = anyOf(Object.keys(decadeWords));
export const unit = `(?:${anyOf(Object.keys(durationUnits).map((word) => (word === 'century' ? 'centur(?:y|ies)' : `${word}s?`)))})`;

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ones = 'one|two|three|four|five|six|seven|eight|nine';
/** "twenty-four", "twelve", "a hundred", "3.5", "1,000". */
export const number = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${tens})(?:[- ](?:${ones}))?|${anyOf(Object.keys(smallNumbers).filter((word) => word.length > 2 && !tens.split('|').includes(word)))})`;
export const dayNumeral = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d|[.,]\\d)';
export const year = '(?:1\\d{3}|20\\d\\d)(?![\\d%]|[.,]\\d)';

/** What may stand before a date and belongs to it. */
export const phase = `(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[- ]|(?:[Tt]he${gap})?(?:(?:very${gap})?(?:beginning|start|end|middle|close|turn|first half|second half)${gap}of${gap}(?:the${gap})?))`;

function capitaliseWords(phrases: string[]): string {
  return anyOf(
    phrases.map((phrase) =>
      phrase
        .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
        .replace(/'S\b/g, "['’]s")
        .replace(/s' /g, "s['’] ")
        .replace(/^The Fourth Of/, '[Tt]he Fourth of')
        .replace(/ Of /g, ' of '),
    ),
  );
}

export const global = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, `gu${flags}`);

/** Between the two ends of a range. */
export const rangeMark = `(?:${gap}?[-–—]${gap}?|${gap}(?:to|through|until|till)${gap}(?:the${gap})?)`;
/** The same, and words that name two times beside each other. */
export const pairMark = `(?:${rangeMark}|${gap}(?:and|or)${gap}(?:the${gap})?)`;
/** "480 BC". */
export const era = `(?:${gap}(?<era>BCE?(?!\\p{L})|B\\.C\\.?(?:E\\.)?))`;

/** "Late Friday", "earlier this week". */
export const early = `(?:(?<phase>[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater|[Mm]id)[- ])?`;
const steps = ['last', 'next', 'this', 'past', 'previous', 'coming', 'upcoming', 'current'];
const articled = [
  'this past',
  'this coming',
  'the current',
  'the previous',
  'the coming',
  'the last',
  'the past',
];
/** With a small letter or a capital: names of months and days want patterns that tell them apart. */
export const step = `(?<step>${[...articled, 'the next', ...steps].map((words) => words.replace(/^[a-z]/, (letter) => `[${letter.toUpperCase()}${letter}]`)).join('|')})`;

/** A sentence may be long: rules look at the words right beside their match, never at all of it. */
export const wordsBefore = (sentence: string, match: RegExpExecArray, length = 24): string =>
  sentence.slice(Math.max(0, match.index - length), match.index);
export const wordsAfter = (sentence: string, match: RegExpExecArray, length = 24): string => {
  const end = match.index + match[0].length;
  return sentence.slice(end, end + length);
};

/** What a sentence must hold for a rule to be worth trying; cheap, and wider than the rule's own pattern. */
export const hints = {
  digit: /\d/,
  month: /[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|AN|EB|AR|PR|AY|UN|UL|UG|EP|CT|OV|EC)/,
  weekday: /day|DAY/,
  holiday: /Day|Eve|Easter|Christmas|Hallow|Thanksg|Friday|Sunday|Wednesday|Fourth/,
  season: /spring|summer|autumn|fall|winter/i,
  partOfDay: /night|morning|afternoon|evening/i,
  unit: /second|minute|hour|day|night|week|month|quarter|year|decade|centur/i,
  units: /(?:minute|hour|day|week|month|year|decade|centurie)s/i,
  half: /[ap]\.?m/i,
} as const;
