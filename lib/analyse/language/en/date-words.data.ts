/** English words of time, in lower case. */
import { numberWords } from '@/lib/analyse/figures/number-words.data';

export const months: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** ISO 8601 numbers. */
export const weekdays: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const seasonCodes: Record<string, string> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

export const dayPartCodes: Record<string, string> = {
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  overnight: 'NI',
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
  dawn: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
};

export const smallNumbers: Record<string, number> = {
  ...numberWords,
  a: 1,
  an: 1,
  hundred: 100,
  dozen: 12,
  couple: 2,
};

export const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
};

/** Decades in words: the tens of the nearest century. */
export const decadeWords: Record<string, number> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** TIMEX3 unit, and how many of it. Hours, minutes and seconds stand after a T. */
export const durationUnits: Record<string, { code: string; times: number; isClock?: true }> = {
  second: { code: 'S', times: 1, isClock: true },
  minute: { code: 'M', times: 1, isClock: true },
  hour: { code: 'H', times: 1, isClock: true },
  day: { code: 'D', times: 1 },
  night: { code: 'D', times: 1 },
  week: { code: 'W', times: 1 },
  fortnight: { code: 'W', times: 2 },
  weekend: { code: 'WE', times: 1 },
  month: { code: 'M', times: 1 },
  quarter: { code: 'Q', times: 1 },
  year: { code: 'Y', times: 1 },
  decade: { code: 'Y', times: 10 },
  century: { code: 'Y', times: 100 },
};

/** Fixed days (month × 100 + day), or the nth weekday of a month: [month, weekday, n], n < 0 from its end; Easter ± days. */
export const holidays: Record<string, number | [number, number, number] | { easter: number }> = {
  "new year's day": 101,
  "new year's eve": 1231,
  "valentine's day": 214,
  "st. patrick's day": 317,
  'may day': 501,
  'independence day': 704,
  'the fourth of july': 704,
  'fourth of july': 704,
  'july fourth': 704,
  halloween: 1031,
  'veterans day': 1111,
  'armistice day': 1111,
  'christmas eve': 1224,
  'christmas day': 1225,
  christmas: 1225,
  'boxing day': 1226,
  'martin luther king jr. day': [1, 1, 3],
  "presidents' day": [2, 1, 3],
  'memorial day': [5, 1, -1],
  'labor day': [9, 1, 1],
  'columbus day': [10, 1, 2],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'black friday': [11, 5, 4],
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  easter: { easter: 0 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'election day': [11, 2, 1],
};

/** Signs that a clause speaks of what is to come. */
export const futureCues =
  "will 'll ’ll won't won’t shall plans plan planned planning scheduled due expected expects expect set upcoming begins begin starts opens open expires ends " +
  'deadline coming may might could should must intends intend hopes aims slated poised anticipated proposed forecast predicts would tomorrow to flies arrives leaves meets meet convene resume visits heads returns travels hosts departs convenes resumes kicks goes faces hold holds steps';

/** Past forms that do not end in -ed. */
export const pastCues =
  'was were had did said came went took made gave got saw found told held left began became won lost met put ran rose fell brought kept led felt shot ' +
  'struck broke spoke wrote sent spent bought sold paid hit hurt grew threw flew drew knew stood sat set-off cut fought fled died sank sang swam shrank sprang slept slid slipped swept wept crept dealt meant lent bent caught taught sought thought built burnt burst broadcast chose froze rode stole tore wore woke wound forced hid bit bled fed sped shook swore withdrew overthrew undertook ago since earlier been has have been';
