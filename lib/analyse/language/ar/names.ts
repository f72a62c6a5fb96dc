import type { SignNamePack } from '@/lib/analyse/entities/name-pack';
import {
  givenNames,
  notNameWords,
  officeHeads,
  offices,
  otherGivenNames,
  places,
  titles,
} from './name-words.data';

const word = `(?!(?:${notNameWords})(?![\\p{L}\\p{M}]))[\\p{Script=Arabic}]{2,15}(?:-[\\p{Script=Arabic}]{2,15})?`;
/** A given name without the article, then one or two more words: "عبد الله", "بن" and "أبو" carry on. */
const name = `(?<name>(?!ال|لل|بال|وال|كال|فال)${word}(?: (?:بن|بنت|أبو|آل|عبد|دي|فان|فون))?(?: (?!و[\\p{L}]{3})${word})(?: (?:بن|بنت|أبو|آل) ${word})?)`;
const lone = `(?<name>(?!ال|لل|بال|وال|كال|فال)${word})`;
const opening = '(?<=^|[\\s«"(،:])';
/** Prefixes that the script writes together with the word. */
const prefix = '(?:و|ف|ب|ل|ك)?';
const organisation =
  '(?:وزارة|جامعة|بنك|حزب|هيئة|منظمة|شركة|مجلس|اتحاد|جمعية|مؤسسة|نقابة|وكالة|حركة|محكمة|معهد|مصرف)';
const verb = 'قال|قالت|أعلن|أعلنت|أكد|أكدت|صرح|صرحت|أضاف|أضافت|أوضح|أوضحت|يقول|تقول|حذر|حذرت';

/** A given name of the list and a family name with the article, or a given name and any word behind an office. */
const listed = `(?<name>(?:${givenNames}) (?:(?:بن|بنت|أبو|آل) )?(?:(?:${givenNames}) )?ال[\\p{Script=Arabic}]{3,12})(?![\\p{L}\\p{M}])`;
const listedOrBare = `(?<name>(?:${givenNames}|${otherGivenNames}) (?:(?:بن|بنت|أبو|آل) )?${word})(?![\\p{L}\\p{M}])`;
/** The Arabic script's letters take a moment to test; an office has at most three words with the article behind it. */
const office = `(?<gloss>(?:${officeHeads})(?: (?!(?:${notNameWords})(?![\\p{L}]))[\\p{Script=Arabic}]{2,14}){1,3}?)`;

export const names: SignNamePack = {
  writing: 'signs',
  language: 'ar',
  rules: [
    {
      type: 'organisation',
      pattern:
        /(?<=^|[\s«"(،:]|[\s«"(،:][وبلفك])(?<name>(?:الأمم المتحدة|الاتحاد الأوروبي|حلف شمال الأطلسي|جامعة الدول العربية|مجلس الأمن الدولي|مجلس الأمن|صندوق النقد الدولي|البنك الدولي|البنك المركزي|منظمة الصحة العالمية|البيت الأبيض|الكرملين|رويترز|البنك المركزي الأوروبي|المفوضية الأوروبية|حزب الله|حركة حماس|محكمة العدل الدولية|المحكمة الجنائية الدولية))(?![\p{L}\p{M}])/gu,
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}${prefix}(?<gloss>(?:${offices})(?: ال[\\p{Script=Arabic}]{3,12}ي(?:ة)?)?)،? ${name}(?![\\p{L}\\p{M}])`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}${prefix}(?<gloss>(?:${titles})(?: ال[\\p{Script=Arabic}]{3,12}ي(?:ة)?)?) ${name}(?![\\p{L}\\p{M}])`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(`${opening}${prefix}(?<gloss>${titles}) ${lone}(?![\\p{L}\\p{M}])`, 'gu'),
    },
    { type: 'person', pattern: new RegExp(`${opening}${prefix}${office} ${listedOrBare}`, 'gu') },
    { type: 'person', pattern: new RegExp(`${opening}${prefix}${listed}`, 'gu') },
    {
      type: 'person',
      pattern:
        /(?<=(?:قال|قالت|يقول|تقول|أضاف|أضافت|يضيف|تضيف|يروي|تروي) )(?<name>(?:أبو|أم) [\p{Script=Arabic}]{3,10})(?=[،. ])/gu,
    },
    { type: 'place', pattern: /(?<=العاصمة (?:الكورية )?(?:الجنوبية )?)(?<name>سيول)(?![\p{L}\p{M}])/gu },
    {
      type: 'organisation',
      pattern: new RegExp(
        `${opening}${prefix}(?<name>${organisation} ال[\\p{Script=Arabic}]{2,14}(?: (?!(?:${verb})(?![\\p{L}]))ال[\\p{Script=Arabic}]{2,14}ي(?:ة)?)?)(?![\\p{L}\\p{M}])`,
        'gu',
      ),
    },
  ],
  places: places.split(','),
  before: /(?:^|[\s«"(،:])(?:[وبلفك])?$/u,
  after: /^(?![\p{L}\p{M}]| رأس)/u,
  honorifics: new Set(['السيد', 'السيدة', 'الأستاذ', 'الأستاذة']),
  notNames: new Set(['شركة التي', 'شركة الذي', 'مجلس الذي', 'الأردن الذي', 'حزب الذي', 'حزب التي']),
  isShortFor: (shorter, longer) => longer.endsWith(` ${shorter}`),
};
