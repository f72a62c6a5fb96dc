import type { Phrase } from '@/lib/analyse/dates/date-words';

const named = '(?: ?\\({anyWeekday}\\))?';
/** 「오후 7시」 goes on as a clock time. */
const inPart = '(?: ?{part}(?! ?\\d))?';
const phase = '(?: ?(?<phase>초순|중순|하순|초|중반|말|께))?';
const day = '{day}일';
const monthOrDay = `(?:의? ?{mm}월(?: ?${day}${named}${inPart}|${phase}))?`;
const inMonth = `(?: ?${day}${named}${inPart}|${phase})`;
/** What makes of "5일" a number of days. */
const noDayAfter = '(?! ?(?:간|동안|전|뒤|후|째|만|이내|차|연속|정도|안|요|자로 |치))';

/** How Korean says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{year}년 ?)?{mm}월 ?${day}${named}${inPart}`, 'calendar'],
  [`{year}년 ?{mm}월${phase}`, 'calendar'],
  // From April to June, without a year, is often every year.
  [
    `(?<!\\d월(?:부터|에서|[~∼～-]) ?){mm}월(?! ?\\d|호|(?:부터|에서|[~∼～-]) ?\\d{1,2}월)${phase}`,
    'calendar',
  ],
  [`{year}년(?!간| 전| 만| ?동안|째|산)도?${phase}`, 'calendar'],
  ['{year}년 ?{season}', 'calendar'],
  ['(?:{year}년 ?)?{quarter}분기', 'calendar'],
  ['(?:{year}년 ?){half}반기', 'calendar'],
  [`(?:지난해|작년)${monthOrDay}`, { inYear: -1 }],
  [`재작년${monthOrDay}`, { inYear: -2 }],
  [`(?:올해|금년)${monthOrDay}`, { inYear: 0 }],
  [`(?:내년|다음 ?해)${monthOrDay}`, { inYear: 1 }],
  ['(?:지난해|작년) (?:{season}|{quarter}분기|{half}반기)', { inYear: -1 }],
  ['(?:올해|올) ?(?:{season}|{quarter}분기|{half}반기)', { inYear: 0 }],
  ['내년 (?:{season}|{quarter}분기|{half}반기)', { inYear: 1 }],

  [`(?:지난달|지난 달)${inMonth}`, { inMonth: -1 }],
  [`(?:이달|이번 ?달)${inMonth}`, { inMonth: 0 }],
  [`(?:다음 ?달|내달)${inMonth}`, { inMonth: 1 }],
  ['지난 ?(?<unit>주말?)', { step: -1 }],
  ['이번 ?(?<unit>주말?)', { step: 0 }],
  ['(?:다음 ?|오는 )(?<unit>주말?)', { step: 1 }],
  ['지난 ?주 {weekday}', { week: -1 }],
  ['이번 ?주 {weekday}', { week: 0 }],
  ['다음 ?주 {weekday}', { week: 1 }],
  [`지난 (?:(?:{mm}월 ?)?${day}${noDayAfter}${named}${inPart})`, { step: -1 }],
  ['지난 (?:{weekday}|{season})', { step: -1 }],
  ['지난 {mm}월', { step: -1 }],
  [`오는 (?:(?:{mm}월 ?)?${day}${noDayAfter}${named}${inPart})`, { step: 1 }],
  ['오는 {weekday}', { step: 1 }],
  ['오는 {mm}월', { step: 1 }],
  [`{weekday}${inPart}`, 'weekday'],
  [`(?<!(?:매달|매월|하루) )${day}${noDayAfter}${named}${inPart}`, 'dayOfMonth'],

  [`오늘(?!날)${inPart}`, { shift: 0 }],
  [`어제${inPart}`, { shift: -1 }],
  ['어젯밤', { shift: -1, part: 'NI' }],
  ['(?:그제|그저께)', { shift: -2 }],
  // What somebody said yesterday of tomorrow.
  [`(?<!어젯밤[^.,]{0,24})내일${inPart}`, { shift: 1 }],
  ['모레', { shift: 2 }],

  ['(?<about>약 )?{number} ?{unit} ?전', { count: -1 }],
  ['(?<about>약 )?{number} ?{unit} ?(?:뒤|후)', { told: 1 }],
  ['(?:이튿날|다음 ?날)', { told: 1 }],
  // The day before that of the report, in which it stands.
  [`전날${inPart}`, { shift: -1 }],
  [
    '(?<about>약 )?{number} ?(?<unit>일간|주간|개월간|개월|년간|시간|분간|주일)(?! ?(?:전|뒤|후|만|째|이내))',
    'span',
  ],
  ['(?<about>약 )?{number} ?{unit} ?동안', 'span'],
  ['매주 {weekday}', 'every'],
  ['매(?<unit>년|주|달)', 'every'],

  ['(?<decade>\\d{4}|\\d0)년대', 'decade'],
  ['(?<number>\\d{1,2})세기', 'century'],

  ['(?:향후|앞으로)(?! ?\\d)', { ref: 'FUTURE_REF' }],
  ['(?:최근|얼마 전|며칠 전|수(?:일|년|개월) 전)', { ref: 'PAST_REF' }],
  ['(?:오늘날|요즘)', { ref: 'PRESENT_REF' }],

  [
    '(?:{zone} )?(?:{halfDay} ?)?{hour}(?<mark>시)(?: ?{minute}분| ?(?<halfPast>반))?(?! ?(?:간|즌|대|도|군|민|장))',
    'clock',
  ],
  ['(?:{zone} )?{halfDay} ?{hour}:{minute}', 'clock'],
  ['(?:(?<noon>정오)|(?<midnight>자정))(?=[에께까를을 ]|$)', 'clock'],
];
