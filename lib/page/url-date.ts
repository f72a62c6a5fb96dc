/** The day in the path of an address: `/2026/01/04/`, `/2026/jan/4/`, `-20260104`; null when there is none. */
import { parseStatedTime } from './stated-time';

export function readUrlDay(url: string): string | null {
  // Of an archived page the address that it had; its own date is that of the copy.
  const path = url.replace(/[?#].*$/, '').replace(/^.*\/web\/\d{14}[a-z_]*\//, '');
  const parted =
    /[/_.-]((?:19|20)\d\d)([/_-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)/i.exec(path) ??
    /[/_-]((?:19|20)\d\d)()(\d{2})\/?(\d{2})(?!\d)/.exec(path);
  if (!parted) return null;
  const [, year, , month = '', day] = parted;
  return parseStatedTime(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, 'en');
}
