/** The dates that a reader sees beside the headline, each told apart by the words and names around it. */
import type { BoxedPage } from './boxes';
import { findDateWords } from './date-words';
import { type DateKind, dateLabel, otherDateLabel, updatedLabel } from './date-words.data';
import { attributeOf, labelOf, parentOf, tagOf, textOf } from './dom';
import { isElsewhereBelow } from './elsewhere';
import { couldHoldDate, type PageLine, readPageLines } from './page-lines';
import { plainText } from './plain-text';
import { readTime, type TimeReading } from './stated-time';
import { lettersOf } from './title-match';

export interface Dateline extends TimeReading {
  from: 'time-element' | 'dateline';
  isUpdate: boolean;
  /** How surely it belongs to the article that the headline names; below 0 not at all. */
  score: number;
}

interface Place {
  page: BoxedPage;
  language: string | null;
  title: string;
}

/** The best first. */
export function readDatelines({ page, language, title }: Place): Dateline[] {
  const lines = readPageLines(page);
  const headline = headlineOf(lines, title);
  const around = new Set<Element>();
  for (let up = headline?.element ?? null; up; up = parentOf(up)) around.add(up);
  const found: Dateline[] = [];
  for (const line of lines) {
    if (found.length > 60) break;
    if (!couldHoldDate(line)) continue;
    const dates = datesOf(line, language);
    if (dates.length === 0) continue;
    const distance = headline ? line.position - headline.position - headline.text.length : null;
    const score = scoreOf(line, distance, around);
    for (const date of dates) {
      const isToday = distance !== null && distance < 0 && weekdayBefore.test(line.text.slice(0, date.start));
      found.push({ ...date, score: score + date.score - (isToday ? 4 : 0) });
    }
  }
  return found.sort((one, other) => other.score - one.score);
}

/** A page's own "Sunday, 4 January 2026" stands above the headline and names the day of the week. */
const weekdayBefore = /^\p{L}[\p{L}\p{M}]{1,13}[.,]{0,2}\s?$/u;

/** The heading that is the title, else the first one; else the first line that is the title. */
function headlineOf(lines: readonly PageLine[], title: string): PageLine | null {
  const wanted = lettersOf(title);
  const isTitle = ({ text }: PageLine) => {
    const words = lettersOf(text);
    return words === wanted || (words.length > 16 && (wanted.includes(words) || words.includes(wanted)));
  };
  return (
    lines.find((line) => line.heading && wanted && isTitle(line)) ??
    lines.find((line) => line.heading === 'h1') ??
    lines.find((line) => wanted && isTitle(line)) ??
    lines.find((line) => line.heading === 'h2') ??
    null
  );
}

/** Longer lines are running text, of which only the beginning can be a dateline. */
const dateLineLength = 160;
const beginning = 32;

function datesOf(line: PageLine, language: string | null): Dateline[] {
  const found: Dateline[] = line.times.flatMap((time) => dateOfTime(time, language) ?? []);
  if (found.length > 0) return found;
  const isRunning = line.text.length > dateLineLength;
  const text = isRunning ? line.text.slice(0, 2 * beginning + 16) : line.text;
  // The words are looked for last: there are many of them.
  if (!readTime(text, language)) return found;
  let kind = kindOf(line.label);
  let start = 0;
  const read = (end: number) => {
    const part = text.slice(start, end);
    const time = /\d/.test(part) ? readTime(part, language) : null;
    if (!time || kind === 'other') return;
    if (isRunning && start + time.start > beginning) return;
    found.push({
      ...time,
      from: 'dateline',
      isUpdate: kind === 'updated',
      score:
        (kind === 'published' ? 3 : 0) -
        (isRunning ? 3 : kind === null && time.start > 40 ? 2 : part.length > 60 ? 1 : 0),
    });
  };
  for (const word of findDateWords(text)) {
    read(word.start);
    kind = word.kind;
    start = word.start;
    if (isRunning && start > beginning) break;
  }
  read(text.length);
  return found;
}

const kindOf = (words: string): DateKind | null => findDateWords(words)[0]?.kind ?? null;

function dateOfTime(time: Element, language: string | null): Dateline | null {
  const words = plainText(textOf(time).slice(0, 200));
  const seen = readTime(words, language);
  const stated = readTime(attributeOf(time, 'datetime') ?? '', language);
  // What is shown is the publisher's own day; the attribute often has it in another zone, or is that of an update.
  const date = seen && stated && stated.iso.slice(0, 10) !== seen.iso.slice(0, 10) ? seen : (stated ?? seen);
  if (!date) return null;
  const label = `${labelOf(time)} ${labelOf(parentOf(time) ?? time)} ${attributeOf(time, 'itemprop')?.toLowerCase() ?? ''}`;
  const isNamed = time.hasAttribute('pubdate') || /publish|pubdate|entry-date|posted|created/.test(label);
  const kind = kindOf(words) ?? kindOf(plainText(textOf(parentOf(time)).slice(0, 80)));
  const isUpdate = (kind === 'updated' || updatedLabel.test(label)) && !isNamed;
  return { ...date, from: 'time-element', isUpdate, score: isNamed ? 4 : kind === 'published' ? 3 : 1 };
}

function scoreOf(line: PageLine, distance: number | null, around: ReadonlySet<Element>): number {
  let score = distance === null ? 0 : nearness(distance);
  const isClose = distance !== null && distance >= 0 && distance < 600;
  if (isElsewhereBelow(line.element, around)) score -= isClose ? 3 : 12;
  let up: Element | null = line.element;
  for (let level = 0; up && level < 6 && !around.has(up); level += 1) {
    const label = labelOf(up).replace(/_/g, '-');
    if (level < 3 && dateLabel.test(label)) score += level === 0 ? 2 : 1;
    if (otherDateLabel.test(label)) score -= 4;
    if (tagOf(up) === 'a' && attributeOf(up, 'href')) score -= 1;
    up = parentOf(up);
  }
  return score;
}

/** In characters from the end of the headline; what stands well above it belongs to the page. */
function nearness(distance: number): number {
  if (distance < -600) return -4;
  if (distance < -200) return 0;
  if (distance < 0) return 2;
  if (distance < 300) return 5;
  if (distance < 1000) return 4;
  return distance < 3000 ? 2 : 0;
}
