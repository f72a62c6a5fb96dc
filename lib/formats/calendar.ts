/** Prints one coming happening as an iCalendar file (RFC 5545), which every calendar program opens. */
import { dayFromNumber, dayNumber, isDay } from '@/lib/text/calendar';
import { webAddress } from '@/lib/text/web-address';

export interface CalendarEvent {
  /** The same for the same happening, so that adding it twice changes the entry instead of doubling it. */
  uid: string;
  /** TIMEX3 value of a day or a clock time. */
  value: string;
  /** IANA name or UTC offset (`Asia/Seoul`, `+09:00`) of a clock time; null where nothing says. */
  zone?: string | null;
  summary: string;
  description: string;
  /** Left out unless it is an http(s) address. */
  url: string;
  /** ms since the epoch. */
  stampedAt: number;
}

/**
 * The file's text with CRLF line ends, lines folded at 75 octets. A day is an event of the whole day; a clock time
 * is in UTC where its zone is known, else it floats: it is shown as stated wherever the reader is. Null for whatever has
 * no day: a week, a month or a year cannot be entered honestly.
 */
export function printCalendar(event: CalendarEvent): string | null {
  const start = startOf(event.value, event.zone ?? null);
  if (start === null) return null;
  // Holds no white space, so that it cannot break its line.
  const url = webAddress(event.url);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sidelight//Sidelight//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${printUtc(Number.isFinite(event.stampedAt) ? event.stampedAt : 0)}`,
    start,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(url ? [`URL:${url}`] : []),
    // News takes no time out of the reader's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Whether a happening's date is one that a calendar can hold: a day, or a time of a day. */
export const canGoToCalendar = ({ value }: Pick<CalendarEvent, 'value'>): boolean =>
  readMoment(value) !== null;

interface Moment {
  /** ms since the epoch, as if the stated clock were UTC. */
  wallClock: number;
  hasClock: boolean;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

function readMoment(value: string): Moment | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2}))?(?::(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  if (year < 1 || !isDay(year, month, day)) return null;
  const minutes = hour * 60 + minute;
  if (minute > 59 || second > 59 || minutes > 24 * 60) return null;
  return {
    wallClock: dayNumber(year, month, day) * dayMs + minutes * minuteMs + second * 1000,
    hasClock: match[4] !== undefined,
  };
}

function startOf(value: string, zone: string | null): string | null {
  const moment = readMoment(value);
  if (!moment) return null;
  const { wallClock, hasClock } = moment;
  if (!hasClock) return `DTSTART;VALUE=DATE:${printWallClock(wallClock).slice(0, 8)}`;
  const offset = zone === null ? null : offsetAt(wallClock, zone);
  return offset === null
    ? `DTSTART:${printWallClock(wallClock)}`
    : `DTSTART:${printUtc(wallClock - offset * minuteMs)}`;
}

/** Minutes east of UTC of a zone when its clocks show that; null for a zone nobody knows. */
function offsetAt(wallClock: number, zone: string): number | null {
  const stated = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (stated) return (stated[1] === '-' ? -1 : 1) * (Number(stated[2]) * 60 + Number(stated[3]));
  if (zone === 'Z') return 0;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const at = (moment: number): number => {
      const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
      return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
    };
    // The offset a zone has at that UTC moment may be the one from before its clocks changed: it is asked again there.
    return at(wallClock - at(wallClock) * minuteMs);
  } catch {
    // A name that this browser's zone tables do not hold: the clock is printed as stated.
    return null;
  }
}

/** `20260402T075000`. */
function printWallClock(at: number): string {
  const { year, month, day } = dayFromNumber(Math.floor(at / dayMs));
  const seconds = Math.floor((((at % dayMs) + dayMs) % dayMs) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}T${clock.map(two).join('')}`;
}

const printUtc = (at: number): string => `${printWallClock(at)}Z`;

/** TEXT of RFC 5545, 3.3.11; control characters, which it cannot hold, are left out. */
const escapeText = (words: string): string =>
  words
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const longestLine = 75;

/** Breaks a line after at most 75 octets of UTF-8, never inside a character; a line that goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
