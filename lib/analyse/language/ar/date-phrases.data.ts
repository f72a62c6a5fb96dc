import type { Phrase } from '@/lib/analyse/dates/date-words';
import { dayOrdinals } from './number-words.data';

const d = '[\\d٠-٩۰-۹]';
const gone = '(?:الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة)';
const present = '(?:الحالي|الجاري|الحالية|الجارية)';
const coming = '(?:المقبل|المقبلة|القادم|القادمة)';
const ofYear = '(?:[ ،,]{1,2}(?:من )?(?:(?:عام|سنة) )?{year})?';
/** «آذار/مارس»: the same month in two calendars' names. */
const otherName = '(?: ?[/(] ?\\p{L}{2,7}(?: (?:الأول|الثاني))?\\)?)?';
const phase = '(?<phase>(?:مطلع|بداية|أوائل|منتصف|نهاية|أواخر|أول) (?:شهر |عام |العام )?)';
const about = '(?<about>(?:نحو|حوالي|قرابة|أكثر من|أقل من) )?';
const dayWord = `(?<day>${Object.keys(dayOrdinals).join('|')})`;
const clockEnd = '(?: {halfDay})?(?:[ ،]{1,2}\\(?{zone}\\)?)?';

/** How Arabic says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{weekday}[ ،]{1,2})?${dayWord} (?:من )(?:شهر )?{month}${otherName}${ofYear}`, 'calendar'],
  [`${dayWord} (?:من )(?:شهر )?{month}${otherName} ${gone}`, { step: -1 }],
  [`${dayWord} (?:من )(?:شهر )?{month}${otherName} ${coming}`, { step: 1 }],
  [`(?:{weekday}[ ،]{1,2})?{day} (?:من )?(?:شهر )?{month}${otherName}${ofYear}`, 'calendar'],
  [`{day}(?= (?:إلى|حتى|و) ?${d}{1,2} (?:من )?{month}(?: {year})?)`, 'calendar'],
  [`${phase}{month}${otherName}${ofYear}`, 'calendar'],
  [`{month}${otherName}[ ،]{1,2}(?:من )?(?:(?:عام|سنة) )?{year}`, 'calendar'],
  [`(?<=(?:في|منذ|حتى|شهر|خلال) ){month}${otherName}(?! ${gone}| ${coming})`, 'calendar'],
  ['(?<=(?:عام|سنة|العام|عامي|أعوام|لعام|بعام) ){year}', 'calendar'],
  [`(?<=${d}{4} ?(?:و|-|–| إلى | حتى )){year}`, 'calendar'],
  ['(?<=(?:في|منذ|حتى) ){year}', 'calendar'],
  [`${phase}{year}`, 'calendar'],
  ['{season} (?:عام )?{year}', 'calendar'],
  ['الربع {quarter}(?: من (?:عام |العام |سنة )?{year})?', 'calendar'],
  ['النصف {half} من (?:عام |العام )?{year}', 'calendar'],
  [`الربع {quarter} من (?:العام|السنة) ${gone}`, { inYear: -1 }],
  [`الربع {quarter} من (?:العام|السنة) ${present}`, { inYear: 0 }],
  [`(?:{day} )?{month}${otherName} من العام ${gone}`, { inYear: -1 }],
  [`(?:{day} )?{month}${otherName} من العام ${coming}`, { inYear: 1 }],

  [`(?:يوم )?{weekday}`, 'weekday'],
  ['{part} (?:يوم )?{weekday}', 'weekday'],
  [`(?:يوم )?{weekday} ${gone}`, { step: -1 }],
  [`(?:يوم )?{weekday} ${coming}`, { step: 1 }],
  [`(?:{unit}|{season}) ${gone}`, { step: -1 }],
  [`(?:{unit}|{season}) ${present}`, { step: 0 }],
  ['(?:هذا|هذه) (?:{unit}|{season})', { step: 0 }],
  [`(?:{unit}|{season}) ${coming}`, { step: 1 }],
  [`(?:{day} )?{month}${otherName} ${gone}`, { step: -1 }],
  [`(?:{day} )?{month}${otherName} ${coming}`, { step: 1 }],

  ['(?:{part} )?أمس(?:[ ،]{1,2}{weekday})?', { shift: -1 }],
  ['أمس الأول|أول (?:من )?أمس', { shift: -2 }],
  ['(?<!(?:في|ذات|ذلك|طوال) )(?:{part} )?اليوم(?: {weekday}(?! ال)|(?! ال\\p{L}))', { shift: 0 }],
  ['(?:غدا|غدًا|غداً|يوم غد|الغد)(?:[ ،]{1,2}{weekday})?', { shift: 1 }],
  ['بعد (?:غد|الغد)', { shift: 2 }],
  ['الليلة (?:الماضية|الفائتة)', { shift: -1, part: 'NI' }],

  [`(?:قبل|منذ) ${about}(?:{number} )?{unit}(?! ?${d}| ال\\p{L})`, { count: -1 }],
  [`(?:لمدة|طوال|خلال|على مدى|مدة) ${about}(?:{number} )?{unit}(?! ?${d})`, 'span'],
  [`${about}{number} {unit}`, 'span'],
  ['في اليوم التالي', { told: 1 }],
  ['(?:كل|كل يوم) {weekday}', 'every'],
  ['كل (?:{number} )?{unit}', 'every'],

  ['{decadeWord}(?: القرن (?:الماضي|العشرين))?', 'decade'],
  ['القرن {ordinal}', 'century'],

  [`(?:الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام) ${coming}`, { ref: 'FUTURE_REF' }],
  ['(?:الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام) (?:القليلة )?(?:الماضية|الأخيرة)', { ref: 'PAST_REF' }],
  ['(?:مؤخرا|مؤخرًا|مؤخراً)', { ref: 'PAST_REF' }],
  ['(?:حاليا|حاليًا|حالياً)', { ref: 'PRESENT_REF' }],

  [`(?:الساعة ){hour}(?:[:.]{minute})?${clockEnd}`, 'clock'],
  [`{hour}[:.]{minute}(?= (?:صباح|مساء|ظهر|فجر|ليل|بعد|بتوقيت|بالتوقيت))${clockEnd}`, 'clock'],
  [`(?:الساعة ){hourWord}(?<halfPast> والنصف)?${clockEnd}`, 'clock'],
];
