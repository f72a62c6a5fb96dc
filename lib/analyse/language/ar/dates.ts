import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

/** Days of the Hijri calendar are left alone: which day they name depends on the place. */
const arabic: DateWords = {
  ...words,
  phrases,
  shortMonths: {},
  shortWeekdays: {},
  dualUnits: /ين$/,
  dayMark: '',
  edges: 'both',
  letter: '[\\wؠ-ٟ٠-٩ٮ-ۓە-ۿ]',
  prefix: '[وفبلك]{1,2}',
  monthsAreSmall: false,
  clues:
    'أمس|اليوم|غد|الليلة|مؤخر|حالي|الساعة|القرن|الربع|النصف|الأيام|الأسابيع|الأشهر|الشهور|السنوات|الأعوام|يات',
  saysRoughly: /(?:نحو|حوالي|قرابة)\s$/,
  ownDays:
    /أمس|اليوم|غدا|(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|(?:الأسبوع|الشهر|العام) (?:الماضي|المقبل|الجاري|الحالي)/g,
  noYearBefore: /(?:نحو|حوالي|أكثر من|قرابة)\s$/,
  noYearAfter:
    /^\s?(?:%|(?:شخص|دولار|يورو|جنيه|ريال|درهم|ليرة|دينار|كيلومتر|متر|طن|مليون|ألف|قتيل|جريح|منزل|عامل|موظف))/,
  nameBefore: /(?:شارع|ميدان|ساحة|جسر|ثورة|حركة|جامعة|مدينة|مستشفى)\s$/,
  ageBefore: /(?:العمر|عمره|عمرها|البالغ|البالغة|سن|يبلغ|تبلغ|،|\()\s?$/,
  ageAfter: /^(?:\)| من العمر)/,
  tense: {
    past: /(?<!\p{L})و?(?:قال|قالت|أعلن|أعلنت|كان|كانت|وقع|وقعت|شهد|شهدت|أكد|أكدت|قتل|توفي|وصل|وصلت|بدأ|بدأت|جرى|جرت|تم|انتهى|غرق|غرقت|اندلع|اندلعت|استقال|افتتح|اجتمع|ذكر|ذكرت|صدر|لم)(?!\p{L})/gu,
    future:
      /(?<!\p{L})و?(?:س(?!يار|ياس|يد|يط|يول|يرة|ينا|يء|تة|تون|تين)[يتن]\p{L}{2,}|سوف|من المقرر|المقرر|من المتوقع|يعتزم|تعتزم|لن|المقبلة?|القادمة?|المزمع)(?!\p{L})/gu,
    clause: /[؛;:]|[،,]\s(?:الذي|التي|حيث|فيما|بينما|لكن)\s/u,
  },
  joins: {
    dayThenClock: /^،?\s(?:(?:عند|في|حوالي|نحو|من)\s)?(?:تمام\s)?$/,
    clockThenDay: /^،?\s(?:من\s)?(?:(?:مساء|صباح|يوم)\s){0,2}$/,
  },
};

export const dates = phraseDates(arabic);
