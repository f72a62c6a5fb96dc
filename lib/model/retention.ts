/** How long articles stay on which the reader has laid no hand. */
import type { Settings } from './settings';

const dayMs = 86_400_000;

/** Moments in ms; null spares all of that sort. */
export interface RetentionRule {
  /** Articles last read before it. */
  readBefore: number | null;
  /** Articles never read, and taken in before it. */
  unreadBefore: number | null;
}

/** Null where nothing is to go, whatever its age. A number of days that makes no sense spares all. */
export function retentionRule(
  settings: Pick<Settings, 'retentionDays' | 'unreadRetentionDays'>,
  now: number,
): RetentionRule | null {
  const readBefore = momentBefore(now, settings.retentionDays);
  const unreadBefore = momentBefore(now, settings.unreadRetentionDays);
  return readBefore === null && unreadBefore === null ? null : { readBefore, unreadBefore };
}

const momentBefore = (now: number, days: number | null): number | null =>
  days !== null && days > 0 ? now - days * dayMs : null;
