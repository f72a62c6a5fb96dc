/** Whether "March", "May" or "2000" means a time where it stands, and which year a date without one is given. */
import type { DateContext } from '@/lib/analyse/dates/date-context';
import { monthNumber } from '@/lib/analyse/dates/date-values';
import * as p from './date-patterns';

/** "May" and "March" are also other words: they want a preposition or a phase before them; short forms want a date. */
export function isMonthHere(
  month: string,
  phase: string | undefined,
  sentence: string,
  match: RegExpExecArray,
): boolean {
  const plain = month.replace(/\.$/, '').toLowerCase();
  if (phase) return true;
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (
    month === month.toUpperCase() &&
    month.length > 3 &&
    plain.length < 9 &&
    /^[\sA-Z]*$/.test(after) === false
  )
    return !/^(?:may|march)$/.test(plain);
  // "Jan Kowal": a first name.
  const isName = /^\s+\p{Lu}\p{Ll}/u.test(after);
  if (isName && !nameLead.test(before) && (plain.length === 3 || plain === 'april' || plain === 'august'))
    return plain === 'may' && monthLead.test(before);
  // "Judith February": a surname.
  if (/\S\s\p{Lu}\p{Ll}+\s$/u.test(before) && !capitalLead.test(before)) return false;
  const hasPreposition = monthLead.test(before);
  if (plain === 'may' || plain === 'march' || plain === 'mar' || plain.length <= 4) {
    if (plain === 'march' && /^\s+(?:on|of|to|in|by|for|against|through|toward)\b/i.test(after))
      return /\b(?:in|since|until|by|last|next|this)\s+$/i.test(before);
    if (plain === 'june' || plain === 'july') return !isName || hasPreposition;
    return hasPreposition && (plain !== 'may' || !/\b(?:to|and|that|of)\s+$/i.test(before));
  }
  return true;
}

const capitalLead =
  /(?:[.:!?–—”"]\s\S+|(?:day|In|Since|Until|By|From|To|Of|For|Between|Through|During|Before|After|And|Last|Next|This|Early|Late|Around|About))\s$/;
/** "In", but not "and" or "for", with which a person may be named. */
const nameLead = /\b(?:in|since|until|till|by|during|before|after|last|next|this|early|late)\s+$/i;
const monthLead =
  /\b(?:in|since|until|till|by|from|to|of|for|between|through|during|before|after|and|last|next|this|that|each|every|around|about|ending|ended)\s+$/i;

/** Four digits that count things, cost money or number a room are no year. */
export function isYearHere(year: number, context: DateContext, match: RegExpExecArray): boolean {
  const { sentence } = context;
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (/[$€£¥#.,:/+-]$/.test(before) && !/\d\s?[-–/]$|[a-z\d],?\s$/.test(before)) return false;
  if (countsBefore.test(before) || countedAfter.test(after)) return false;
  // "The 2000 ferries": of a round number, beside things that are no events, nobody knows.
  if (year % 100 === 0 && /^\s+[a-z]{3,}s\b/.test(after) && !eventsAfter.test(after))
    return isAfterTime(before);
  if (year >= 1900 && year <= context.year + 40 && year <= 2099) return true;
  if (year <= 1000) return false;
  // "1775–1783".
  if (/\b1\d{3}\s?[-–—]\s?$/.test(before) || /^\s?[-–—]\s?(?:1[0-9]{3}|\d\d)(?!\d)/.test(after)) return true;
  if (isAfterTime(before)) return true;
  const told = context.isNarrative && context.anchor ? Math.abs(context.anchor.year - year) : Infinity;
  return told <= nearTold && /\b(?:the|for|our|their|its)\s+$/i.test(before);
}

/** A year so near to the one told needs no preposition: "the 1777 campaign". */
const nearTold = 20;

const isAfterTime = (before: string): boolean =>
  /\b(?:in|of|since|by|until|from|between|during|before|after|around|circa|year|early|late|to|and)\s+$|\($/i.test(
    before,
  );

const countsBefore =
  /\b(?:more than|fewer than|less than|about|over|nearly|almost|some|at least|up to|than|flights?|route|highway|boeing|airbus|no\.|number|room|suite|section|article|page|line|channel|unit|bus|train|gate|platform|extension|model|bill|lot|plot|apartment|flat|locker|precinct)\s*$/i;
const countedAfter =
  /^(?:[-–]\d{5}|\s?%|\s?(?:per ?cent|percent|km|kilomet|met(?:er|re)s|miles|feet|ft\b|pounds|kg|tons|tonnes|people|persons|passengers|residents|troops|hours?|GMT|UTC|men\b|women\b|children|soldiers|jobs|workers|points|million|billion|thousand|dollars|euros|yen|calories|acres|hectares|square|rpm|watts))/i;
const eventsAfter =
  /^\s+(?:elections|polls|primaries|protests|riots|games|attacks|bombings|floods|fires|sales|results|earnings|figures|sanctions|olympics|talks|awards|census|celebrations)\b/i;

/**
 * The year that words right after a date give it too: "March 5–9, 1918", "June and July 1954", "20 December to
 * 5 January 2026" (where the first falls in the year before). Null where none follows.
 */
export function yearAhead(sentence: string, end: number, month: number): number | null {
  const groups = yearAfter.exec(sentence.slice(end, end + 60))?.groups;
  if (!groups) return null;
  const stated = groups.bc ? 1 - Number(groups.bc) : Number(groups.year);
  const later = monthNumber(groups.month ?? groups.month2 ?? '');
  return groups.range && later > 0 && later < month ? stated - 1 : stated;
}

const yearAfter = new RegExp(
  `^(?:(?<range>${p.rangeMark})|,?${p.gap}(?:and|or)${p.gap}|,${p.gap})(?:(?:(?:early|late|mid)[- ])|the${p.gap})?(?:(?:\\d{1,2}(?:st|nd|rd|th)?${p.gap}(?:of${p.gap})?)?(?<month>${p.month})(?:${p.gap}\\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}(?:st|nd|rd|th)?(?:${p.gap}(?:of${p.gap})?(?<month2>${p.month}))?|${p.season})(?:,?${p.gap}(?:of${p.gap})?)(?:(?<bc>\\d{1,4})(?=${p.gap}B\\.?C)|(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,]\\d))`,
  'u',
);
