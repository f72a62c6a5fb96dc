/** Clock times that stand beside a date, with their zone where it is named. */

/** Offsets of zones whose short name means one thing only; CST, IST and BST mean several, ET changes with the season. */
const offsets: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  wib: '+07:00',
  awst: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};
const zoneName = Object.keys(offsets).join('|');
const zone = `(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?|(?:${zoneName})(?![\\p{L}])`;
const after = new RegExp(
  `^[^\\d]{0,14}(?<!\\d)(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?!\\d)(?::(\\d{2}))?\\s*(?:([ap])\\.?\\s?m\\b\\.?)?[\\s,(]*(${zone}|[+-]\\d{4}(?!\\d)|\\+\\d{2}:\\d{2})?`,
  'iu',
);
const before = new RegExp(
  `(?<![\\d.:/-])(\\d{1,2})\\s?[:h]\\s?(\\d{2})(?::(\\d{2}))?\\s*(?:([ap])\\.?\\s?m\\b\\.?)?\\s*(${zone})?\\s*(?:uhr|hrs|h)?[\\s,|•·()–—-]{0,6}(?:on\\s+|\\p{L}{3,12}[.,]?\\s*)?$`,
  'iu',
);

/** The date with the clock that stands right after it ("at 7:50 p.m.", "10:00:00 +0900") or else right before it. */
export function addClock(date: string, textBefore: string, textAfter: string): string {
  const match = after.exec(textAfter.slice(0, 60)) ?? before.exec(textBefore.slice(-50));
  if (!match) return date;
  const [, hour, minute, second, half, name] = match;
  const shifted = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return withClock(date, { hour: String(shifted), minute, second, zone: name });
}

export interface ClockParts {
  hour: string | undefined;
  minute: string | undefined;
  second?: string | undefined;
  /** `Z`, `UTC`, `CEST`, `GMT+3`, `+0900`, `+09`. */
  zone?: string | undefined;
}

/** The date alone where the parts make no time of day. */
export function withClock(date: string, { hour, minute, second, zone: name }: ClockParts): string {
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return date;
  const clock = `${date}T${hour.padStart(2, '0')}:${minute}:${second && Number(second) < 60 ? second : '00'}`;
  return name ? `${clock}${offsetOf(name)}` : clock;
}

/** `+09:00` or `Z`; empty for what no place on earth has. */
function offsetOf(name: string): string {
  const numbers = /([+-])(\d{1,2}?):?(\d{2})?$/.exec(name);
  if (!numbers) return offsets[name.toLowerCase()] ?? '';
  const [, sign, hours = '', minutes = '00'] = numbers;
  return Number(hours) <= 14 && /^(?:00|15|30|45)$/.test(minutes)
    ? `${sign}${hours.padStart(2, '0')}:${minutes}`
    : '';
}
