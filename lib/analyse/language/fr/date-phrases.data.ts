import type { Phrase } from '@/lib/analyse/dates/date-words';

const article = "(?:(?:le|la|les) |l['’])?";
const phase =
  "(?<phase>(?:(?:au|à la|dès|en|la|le|à) )?(?:mi-|(?:début|fin|courant|milieu)(?: de l['’]année| du mois de| de| du| des(?: années)?)? ))";
const maybePhase = `(?:${phase})?`;
const about =
  "(?<about>(?:environ|près de|presque|plus de|moins de|au moins|à peine|quelque) |(?:plus|moins|près) d['’])?";
const inPart = "(?:,? (?:(?:au|dans la|en|dans l['’]) ?)?{part})?";
const weekdayNames = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const partOfYear = '(?:(?:{day} )?{month}|{quarter} trimestre|{half} semestre|{season})';
const clockEnd = '(?: {halfDay})?(?:,? \\(?{zone}\\)?)?';

/** How French says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{anyWeekday},? (?:le )?)?{day} {anyMonth}(?:,? {year})?${inPart}`, 'calendar'],
  [
    `(?:{weekday} )?{day}(?=(?:,? \\d{1,2}){0,3}(?: au? | et (?:le )?| ou (?:le )?|[-–])(?:\\p{L}{5,8} )?\\d{1,2}(?:er)? {month}(?: {year})?)`,
    'calendar',
  ],
  [`${phase}{anyMonth}(?: {year})?`, 'calendar'],
  ['{anyMonth} {year}', 'calendar'],
  ['{month}', 'calendar'],
  [
    "(?<=(?:en|depuis|dès|avant|après|de|à|année|années|entre|vers|pour|jusqu['’](?:en|à)|ici(?: à)?) ){year}",
    'calendar',
  ],
  ['(?<=\\d{4}(?: ?[-–/] ?| et | à | ou )){year}', 'calendar'],
  ['{year}(?=(?: ?[-–/] ?| et | à )\\d{4}(?!\\d))', 'calendar'],
  ['(?<=\\(){year}(?=\\))', 'calendar'],
  [`${phase}{year}`, 'calendar'],
  [`${maybePhase}${article}{quarter} trimestre(?: (?:de )?(?:l['’]année )?{year})?`, 'calendar'],
  [`${maybePhase}${article}{half} semestre(?: (?:de )?(?:l['’]année )?{year})?`, 'calendar'],
  [`${maybePhase}${article}{season} (?:de )?{year}`, 'calendar'],
  [
    `${maybePhase}${article}${partOfYear} de l['’](?:an|année) (?:dernière?|passée?|précédente)`,
    { inYear: -1 },
  ],
  [`${maybePhase}${article}${partOfYear} de (?:cette année|l['’]année en cours)`, { inYear: 0 }],
  [`${maybePhase}${article}${partOfYear} de l['’](?:an|année) prochaine?`, { inYear: 1 }],

  // "Du lundi au vendredi" names no day.
  [`(?<!(?:${weekdayNames}) au ){weekday}(?! au (?:${weekdayNames}))(?: {part})?`, 'weekday'],
  ['{weekday} de la semaine (?:dernière|passée)', { week: -1 }],
  ['{weekday} de cette semaine', { week: 0 }],
  ['{weekday} de la semaine prochaine', { week: 1 }],
  ['{weekday} {day}', 'dayOfMonth'],

  [`${article}{unit} (?:derni(?:er|ère)|passée?)`, { step: -1 }],
  [`${article}{season} (?:dernier|passé)`, { step: -1 }],
  ['(?:{weekday} )?(?:{day} )?{month} dernier', { step: -1 }],
  ['{weekday}(?: {day})? dernier(?: (?:au )?{part})?', { step: -1 }],
  ['(?:ce|cet|cette) (?:même )?(?:{unit}|{season})(?:-ci)?(?!-l[àa])', { step: 0 }],
  ['(?:ce|cet|cette) {part}(?!-l[àa])', { shift: 0 }],
  [`${article}(?:{unit}|{season}) (?:prochaine?|qui vient)`, { step: 1 }],
  ['(?:{weekday} )?(?:{day} )?{month} prochain', { step: 1 }],
  ['{weekday}(?: {day})? prochain(?: (?:au )?{part})?', { step: 1 }],

  [`aujourd['’]hui`, { shift: 0 }],
  ['hier(?: {part})?', { shift: -1 }],
  ['avant-hier(?: {part})?', { shift: -2 }],
  ['demain(?: {part})?', { shift: 1 }],
  ['après-demain(?: {part})?', { shift: 2 }],

  [`(?:il y a|voici|voilà) ${about}{number} ?{unit}(?! et demi)`, { count: -1 }],
  [`dans ${about}{number} {unit}`, { count: 1 }],
  [`${about}{number} {unit} (?:plus tard|après)(?! (?:la|le|les|son|sa|l['’]|avoir|être|qu))`, { told: 1 }],
  [`${about}{number} {unit} (?:plus tôt|auparavant)`, { told: -1 }],
  ['le lendemain(?! d)', { told: 1 }],
  ['le surlendemain(?! d)', { told: 1, days: 2 }],
  ['la veille(?! d)', { told: -1 }],
  [`${article}(?:jour|{unit}) suivante?`, { told: 1 }],
  [`${article}{unit} précédente?`, { told: -1 }],

  [
    `(?<=(?:à|vers|dès|entre|et|de|avant|après|jusqu['’]à|aux alentours de) ){hour} ?(?<mark>h|heures?)(?: ?{minute})?${clockEnd}(?! de (?:route|trajet|vol|travail|marche|grève|débat))`,
    'clock',
  ],
  [
    `{hour} ?(?<mark>h) ?{minute}(?! ?(?:min|['’′]| de (?:route|trajet|vol|travail|marche|grève|débat)))${clockEnd}`,
    'clock',
  ],
  [`(?<=(?:à|vers|dès|de|entre|et) ){hour}:{minute}${clockEnd}`, 'clock'],
  [`(?<=(?:à|vers) ){hourWord} (?<mark>heures)(?<halfPast> et demie)?${clockEnd}`, 'clock'],
  [`(?<=(?:à|vers|avant|après) )(?:(?<noon>midi)|(?<midnight>minuit))${clockEnd}`, 'clock'],

  [
    `(?<!(?:à|dès|vers) )${about}(?:(?:les|ces|des|aux) )?{number} (?:(?:derni|premi)(?:ers|ères)|prochaines?|prochains)? ?{unit}(?<half> et demie?)?`,
    'span',
  ],
  ['(?:chaque|tous les|toutes les) (?:{number} )?(?:{weekday}|{unit})', 'every'],

  [`${maybePhase}(?:(?:les|des) )?années {decade}`, 'decade'],
  [`${maybePhase}${article}(?<roman>[ivx]{1,5})(?:e|ᵉ|ème) siècle`, 'century'],

  [
    '(?:les|des|aux) (?:prochaine?s (?:jours|semaines|mois|années|heures)|(?:jours|semaines|mois|années) (?:à venir|qui viennent))',
    { ref: 'FUTURE_REF' },
  ],
  ['prochainement', { ref: 'FUTURE_REF' }],
  [
    '(?:récemment|dernièrement|il y a (?:peu|longtemps|quelques (?:jours|semaines|mois|années)|plusieurs (?:jours|semaines|mois|années)))',
    { ref: 'PAST_REF' },
  ],
  [
    '(?:ces|les|des) derni(?:ers|ères) (?:jours|semaines|mois|années|heures|temps|décennies)',
    { ref: 'PAST_REF' },
  ],
  ["(?:actuellement|à l['’]heure actuelle|de nos jours|en ce moment)", { ref: 'PRESENT_REF' }],
];
