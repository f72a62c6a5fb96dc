import type { Phrase } from '@/lib/analyse/dates/date-words';

const article = '(?:(?:die|das|der|den|dem|des) )?';
const phase = '(?<phase>(?:Anfang|Mitte|Ende|(?:zu )?Beginn)(?: des Jahres| des| der)? )';
const maybePhase = `(?:${phase})?`;
const about =
  '(?<about>(?:rund|etwa|ungefähr|fast|knapp|gut|mehr als|über|weniger als|mindestens|beinahe) )?';
const last = '(?:vergangene[nrsm]?|letzte[nrsm]?|vorige[nrsm]?|verflossene[nrsm]?)';
const next = '(?:kommende[nrsm]?|nächste[nrsm]?)';
const present = '(?:diese[nrsm]?|laufende[nrsm]?|aktuelle[nrsm]?)';
const ofYear = '(?:,? (?:des Jahres )?{year})?';
const weekdayNames = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag';
const partOfYear = '(?:(?:{day} ?)?{month}|{quarter} quartals?|{half} halbjahre?s?|{season}s?)';
const part = '(?: ?{part})?';
const clockEnd = '(?: {halfDay})?(?:,? \\(?{zone}\\)?)?';

/** How German says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{anyWeekday},? (?:(?:den|dem|der) )?)?{day} ?{anyMonth}${ofYear}`, 'calendar'],
  [
    '{day}(?=(?:,? \\d{1,2}\\.){0,3}(?: bis(?: zum)? | und (?:dem |den )?| oder | ?[-–/] ?)(?:\\p{L}{6,10},? (?:de[nm] )?)?\\d{1,2}\\. ?{anyMonth}(?: {year})?)',
    'calendar',
  ],
  ['(?:{anyWeekday},? (?:(?:den|dem) )?){day} ?{mm}\\.(?:{year})?', 'calendar'],
  ['(?<=(?:am|vom|zum|bis|ab|seit|den|dem) ){day} ?{mm}\\.', 'calendar'],
  [`${phase}{anyMonth}(?: {year})?`, 'calendar'],
  ['{anyMonth} (?:des Jahres )?{year}', 'calendar'],
  ['(?<=(?:im|seit|bis|ab|Monat|bis zum|in den|zwischen) ){month}', 'calendar'],
  ['(?<=(?:Jahr|Jahre|Jahren|Jahres|seit|bis|von|ab|nach|vor|um|zwischen|Saison) ){year}', 'calendar'],
  ['(?<=\\d{4}(?: ?[-–/] ?| und | bis | oder )){year}', 'calendar'],
  ['(?=(?:19\\d|20[0-4])\\d){year}', 'calendar'],
  [`${phase}(?:Jahr )?{year}`, 'calendar'],
  [`${maybePhase}${article}{quarter} quartals?${ofYear}`, 'calendar'],
  [`${maybePhase}${article}{half} halbjahre?s?${ofYear}`, 'calendar'],
  [`${maybePhase}${article}{season}s? (?:des Jahres )?{year}`, 'calendar'],
  [`${maybePhase}${article}${partOfYear} (?:des )?${last} Jahre?s`, { inYear: -1 }],
  [`${maybePhase}${article}${partOfYear} des Vorjahre?s`, { inYear: -1 }],
  [`${maybePhase}${article}${partOfYear} (?:dieses|des laufenden) Jahre?s`, { inYear: 0 }],
  [`${maybePhase}${article}${partOfYear} (?:des )?${next} Jahre?s`, { inYear: 1 }],
  ['(?:Vorjahr|Vorjahres)', { inYear: -1 }],
  ['heuer', { inYear: 0 }],

  [`(?:die|den|der) ${next} (?:Tagen?|Wochen|Monaten?|Jahren?|Stunden|Jahrzehnten?)`, { ref: 'FUTURE_REF' }],
  ['demnächst', { ref: 'FUTURE_REF' }],
  [
    '(?:kürzlich|neulich|jüngst|unlängst|vor kurzem|vor (?:(?:wenigen|einigen|mehreren|ein paar) )?(?:Stunden|Tagen|Wochen|Monaten|Jahren|Jahrzehnten))',
    { ref: 'PAST_REF' },
  ],
  [`(?:die|den|der) ${last} (?:Tagen?|Wochen|Monaten?|Jahren?|Stunden|Jahrzehnten?)`, { ref: 'PAST_REF' }],
  ['(?:derzeit|zurzeit|momentan|gegenwärtig|heutzutage)', { ref: 'PRESENT_REF' }],

  // "Montag bis Freitag" names no day.
  [`(?<!(?:${weekdayNames}) bis ){weekday}(?! bis (?:${weekdayNames}))${part}`, 'weekday'],
  [`${article}(?:${last}|${next}) {weekday},? (?:de[nm] )?{day} ?{anyMonth}(?: {year})?`, 'calendar'],
  [`{weekday} (?:der )?${last} Woche`, { week: -1 }],
  ['{weekday} dieser Woche', { week: 0 }],
  [`{weekday} (?:der )?${next} Woche`, { week: 1 }],
  ['{anyWeekday},? (?:den |dem )?{day}', 'dayOfMonth'],

  [`${article}${last} (?:{unit}|{weekday}${part}|{season}|{month})`, { step: -1 }],
  [`${article}(?:{unit}|{weekday}|{season}) zuvor`, { told: -1 }],
  [`${article}${present} (?:{unit}|{weekday}${part}|{season}|{month})`, { step: 0 }],
  [`${article}${next} (?:{unit}|{weekday}${part}|{season}|{month})`, { step: 1 }],

  ['heute(?! journal)(?: ?{part})?', { shift: 0 }],
  ['gestern(?: {part})?', { shift: -1 }],
  ['vorgestern(?: {part})?', { shift: -2 }],
  ['(?<!(?:am|guten|jeden|diesen|den|der|zum|gegen|frühen|heute|gestern) )morgen(?: {part})?', { shift: 1 }],
  ['übermorgen(?: {part})?', { shift: 2 }],

  [`vor ${about}{number} {unit}`, { count: -1 }],
  [`(?:in|binnen) ${about}{number} {unit}`, { count: 1 }],
  [`${about}{number} {unit} (?:später|danach|darauf)`, { told: 1 }],
  [`${about}{number} {unit} (?:zuvor|vorher|davor|früher)`, { told: -1 }],
  ['(?:am (?:nächsten|folgenden) Tag|am Tag (?:darauf|danach)|tags darauf)', { told: 1 }],
  ['(?:am Tag (?:zuvor|davor)|tags zuvor|am Vortag)', { told: -1 }],
  ['(?:im|in der) folgenden {unit}', { told: 1 }],

  [`{hour}(?:[.:]{minute})? ?(?<mark>Uhr)${clockEnd}`, 'clock'],
  [`{hourWord} (?<mark>Uhr)${clockEnd}`, 'clock'],
  [`(?<=(?:um|gegen|ab|bis|von) ){hour}:{minute}${clockEnd}`, 'clock'],
  ['(?<=(?:um|gegen|bis|vor|nach|ab|seit) )(?<midnight>Mitternacht)', 'clock'],

  [`${about}(?:(?:die|den|der) (?:${last}|${next}|ersten) )?{number} {unit}(?: lang)?`, 'span'],
  ['(?:jede[nsrm]?|alle) (?:{number} )?(?:{weekday}|{unit})', 'every'],
  ['{weekday}s', 'every'],

  [`${maybePhase}${article}(?<decade>1\\d{3}|20\\d\\d)er(?:n|[- ]?Jahren?)?`, 'decade'],
  [`${maybePhase}${article}(?<decade>\\d0)er[- ]?Jahren?`, 'decade'],
  [`${maybePhase}${article}{decadeWord}[- ]?Jahren?`, 'decade'],
  [`${maybePhase}${article}(?<number>\\d{1,2})\\. Jahrhunderts?`, 'century'],
];
