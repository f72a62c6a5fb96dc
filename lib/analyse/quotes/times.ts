/** English words of time, which may stand anywhere in a sentence: "said last month that", "the board on Friday said". */

import type { Word } from '@/lib/analyse/entities/word';
import { days, wordSet } from './words';

const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const units = wordSet(
  'night week month year morning afternoon evening weekend day spring summer autumn fall winter decade january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
const months = wordSet(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec',
);
const partsOfDay = wordSet('morning afternoon evening night');

/** The longest phrase of time, in words. */
const longest = 6;

/** The index after the phrases of time and manner that begin with word `at`; `at` where there is none. */
export function skipTimes(words: readonly Word[], at: number): number {
  let end = at;
  for (;;) {
    const next = afterTime(words, end);
    if (next === end) return end;
    end = next;
  }
}

/** The index of the first word of the phrases of time that end before word `end`; `end` where there is none. */
export function skipTimesBefore(words: readonly Word[], end: number): number {
  for (let from = Math.max(0, end - longest); from < end; from++)
    if (skipTimes(words, from) === end) return from;
  return end;
}

function afterTime(words: readonly Word[], from: number): number {
  const key = (at: number): string => words[at]?.key ?? '';
  let at = from;
  if (/^(?:late|early|earlier|later)$/.test(key(at)) && /^(?:on|last|this|next|in)$|day$/.test(key(at + 1)))
    at++;
  if (key(at) === 'on' && (weekdays.has(key(at + 1)) || months.has(key(at + 1)))) at++;
  else if (key(at) === 'on' && /^(?:late|early)$/.test(key(at + 1)) && weekdays.has(key(at + 2))) at += 2;
  else if (/^(?:in|since)$/.test(key(at)) && (months.has(key(at + 1)) || /^(?:19|20)\d\d$/.test(key(at + 1))))
    at++;
  if (weekdays.has(key(at)) || /^(?:yesterday|today|tomorrow)$/.test(key(at)))
    return partsOfDay.has(key(at + 1)) ? at + 2 : at + 1;
  if (/^(?:last|this|next|that)$/.test(key(at)) && units.has(key(at + 1)))
    return partsOfDay.has(key(at + 2)) ? at + 3 : at + 2;
  if (months.has(key(at)) && at > from) {
    const day = /^\d{1,2}$/.test(key(at + 1)) ? at + 2 : at + 1;
    return /^(?:19|20)\d\d$/.test(key(day)) ? day + 1 : day;
  }
  if (at > from && /^(?:19|20)\d\d$/.test(key(at))) return at + 1;
  return days.has(key(from)) ? from + 1 : from;
}
