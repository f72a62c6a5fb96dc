/** The reader's moment, as the queries want it. */
export const readerClock = (): { now: number; utcOffsetMinutes: number } => ({
  now: Date.now(),
  utcOffsetMinutes: -new Date().getTimezoneOffset(),
});
