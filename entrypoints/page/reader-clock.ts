import type { ReaderClock } from '@/lib/query/timeline';

/** The reader's moment, as the queries want it; `visitStartedAt` (ms) where a page is in front. */
export const readerClock = (visitStartedAt?: number | undefined): ReaderClock => ({
  now: Date.now(),
  utcOffsetMinutes: -new Date().getTimezoneOffset(),
  ...(visitStartedAt !== undefined && { visitStartedAt }),
});
