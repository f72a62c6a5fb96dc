import type { Timex } from '@/lib/model/analysis';
import { dayNumber, dayValue } from '@/lib/text/calendar';
import { pageZone } from './date-context';

/**
 * "7:50 a.m. local time (2250 GMT)": two clocks of one moment. Their difference tells the zone of the first, and the day
 * of the one from that of the other, which may be the day before. `timexes` are those of one sentence, in order.
 */
export function settleClockPairs(timexes: readonly Timex[], text: string): Timex[] {
  const settled = [...timexes];
  for (let at = 1; at < settled.length; at++) {
    const [one, other] = [settled[at - 1], settled[at]];
    if (!one || !other || !besideEachOther.test(text.slice(one.end, other.start))) continue;
    const isOther = isUniversal(other);
    if (isOther === isUniversal(one)) continue;
    const [local, universal] = isOther ? [one, other] : [other, one];
    const minutes = difference(local, universal);
    if (minutes === null) continue;
    const zone =
      local.zone === null || local.zone === pageZone || /\blocal\b/i.test(wordsOf(local, text))
        ? printOffset(minutes)
        : local.zone;
    const isSecondDated = namesDay.test(wordsOf(other, text));
    const known = isSecondDated ? other : one;
    const shift = known === local ? 0 : minutes;
    const localMoment = momentOf(known) + shift;
    settled[at - 1] = atMoment(one, one === local ? localMoment : localMoment - minutes);
    settled[at] = atMoment(other, other === local ? localMoment : localMoment - minutes);
    const place = one === local ? at - 1 : at;
    const dated = settled[place];
    if (dated) settled[place] = { ...dated, zone };
  }
  return settled;
}

const besideEachOther = /^\s?(?:[(,/;–—-]|,?\s?or)\s?\(?$/;
const namesDay = /day|\d{4}-|\b[A-Z][a-z]{2,8}\.? \d/;
const wordsOf = (timex: Timex, text: string): string => text.slice(timex.start, timex.end);
const clockPattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const isUniversal = ({ zone }: Timex): boolean => zone === '+00:00';

/** Minutes east of UTC; null where either is no clock time, where two offsets fit, or where it is no quarter of an hour. */
function difference(local: Timex, universal: Timex): number | null {
  if (!clockPattern.test(local.value) || !clockPattern.test(universal.value)) return null;
  const apart = (((momentOf(local) - momentOf(universal)) % dayMinutes) + dayMinutes) % dayMinutes;
  if (apart % 15 !== 0) return null;
  if (apart < mostEast - dayMinutes / 6) return apart;
  return apart > mostEast ? apart - dayMinutes : null;
}

const dayMinutes = 1440;
/** Clocks run from 12 hours behind to 14 ahead; of 10 to 14 ahead and as many behind, one cannot tell. */
const mostEast = 14 * 60;

const momentOf = ({ value }: Timex): number => {
  const [, year, month, day, hour, minute] = clockPattern.exec(value) ?? [];
  return (
    dayNumber(Number(year), Number(month), Number(day)) * dayMinutes + Number(hour) * 60 + Number(minute)
  );
};

function atMoment(timex: Timex, moment: number): Timex {
  const day = dayValue(Math.floor(moment / dayMinutes));
  const clock = ((moment % dayMinutes) + dayMinutes) % dayMinutes;
  return { ...timex, value: `${day}T${two(Math.floor(clock / 60))}:${two(clock % 60)}` };
}

const two = (number: number): string => String(number).padStart(2, '0');
const printOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
