import type { Phrase } from '@/lib/analyse/dates/date-words';

const article = '(?:(?:el|la|los|las) )?';
const phase =
  '(?<phase>(?:(?:a|en|desde|hasta) )?(?:principios|comienzos|inicios|mediados|finales|fines) (?:del|de)(?: (?:los|la|el|mes de|año))?) ';
const maybePhase = `(?:${phase})?`;
const about = '(?<about>(?:casi|unos|unas|cerca de|alrededor de|más de|menos de|al menos|apenas|hasta) )?';
const ofYear = '(?:(?: de| del|,)(?: año)? {year})?';
const inPart = '(?:,? (?:por|en|a|de) la {part})?';
const thing = '(?:{unit}|{weekday}|{season}|{month})';
const thatDay = '(?:{weekday} )?(?:día )?{day}(?: de {month}(?: del? {year})?)?';
const weekdayNames = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const partOfYear = '(?:(?:{day} de )?{month}|{quarter} trimestre|{half} semestre|{season})';
const clockEnd = '(?: ?(?<mark>horas|hs?\\.?|hrs\\.?))?(?: ?{halfDay})?(?:,? \\(?{zone}\\)?)?';

/** How Spanish says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{anyWeekday},? (?:día )?)?{day} de {anyMonth}${ofYear}${inPart}`, 'calendar'],
  [`(?:{weekday},? )?{month} {day},? (?:del? )?{year}`, 'calendar'],
  [`{day}[-/]{anyMonth}[-/]{year}`, 'calendar'],
  [
    `(?:{weekday} )?{day}(?=(?:,? \\d{1,2}){0,3}(?: al? | y (?:el )?| o (?:el )?|[-–])(?:\\p{L}{5,9} )?\\d{1,2} de {month}(?: del? {year})?)`,
    'calendar',
  ],
  [`${phase}{anyMonth}(?:(?: de| del)(?: año)? {year})?`, 'calendar'],
  [`{anyMonth} (?:de |del )?(?:año )?{year}`, 'calendar'],
  ['{month}', 'calendar'],
  [
    `(?<=(?:en|desde|hasta|para|año|años|durante|antes de|después de|tras|entre|del?|hacia) ){year}`,
    'calendar',
  ],
  ['(?<=\\d{4}(?: ?[-–/] ?| y | a | al | o )){year}', 'calendar'],
  ['{year}(?=(?: ?[-–/] ?| y | a )\\d{4}(?!\\d))', 'calendar'],
  ['(?<=\\(){year}(?=\\))', 'calendar'],
  [`${phase}{year}`, 'calendar'],
  [`${maybePhase}(?:el )?{quarter} trimestre${ofYear}`, 'calendar'],
  [`${maybePhase}(?:el )?{half} semestre${ofYear}`, 'calendar'],
  [`${maybePhase}(?:el |la )?{season} (?:del?|del año) {year}`, 'calendar'],
  [
    `${maybePhase}(?:(?:el|la) )?${partOfYear} del? (?:(?:año|ejercicio) (?:pasado|anterior)|pasado año)`,
    { inYear: -1 },
  ],
  [
    `${maybePhase}(?:(?:el|la) )?${partOfYear} (?:de este|del presente|del actual|del corriente) año`,
    { inYear: 0 },
  ],
  [`${maybePhase}(?:(?:el|la) )?${partOfYear} del (?:próximo año|año próximo|año que viene)`, { inYear: 1 }],

  // "De lunes a viernes" names no day.
  [
    `(?<!(?:lunes|martes|miércoles|jueves|viernes|sábado) a ){weekday}(?! a (?:${weekdayNames}))${inPart}`,
    'weekday',
  ],
  ['{weekday} de la (?:semana pasada|pasada semana)', { week: -1 }],
  ['{weekday} de esta (?:misma )?semana', { week: 0 }],
  ['{weekday} de la (?:próxima semana|semana próxima|semana que viene)', { week: 1 }],
  ['(?:{weekday}|día) {day}(?! de \\p{L}| de \\d)', 'dayOfMonth'],

  [`${article}pasad[oa] ${thing}${inPart}`, { step: -1 }],
  [`(?:el )?pasado ${thatDay}${inPart}`, { step: -1 }],
  [`${article}(?:{unit}|{weekday}|{season}|(?:{day} de )?{month}) pasad[oa]${inPart}`, { step: -1 }],
  [
    `(?:este|esta|estos|estas|el presente|la presente|el actual|la actual) (?:mism[oa] )?(?:{unit}|{season}|{month})`,
    { step: 0 },
  ],
  [`${article}próxim[oa] ${thing}${inPart}`, { step: 1 }],
  [`(?:el )?próximo ${thatDay}${inPart}`, { step: 1 }],
  [
    `${article}(?:{unit}|{weekday}|{season}|(?:{day} de )?{month}) (?:próxim[oa]|que viene|entrante)${inPart}`,
    { step: 1 },
  ],

  [`hoy${inPart}`, { shift: 0 }],
  [`(?:este|esta) (?:misma )?{part}`, { shift: 0 }],
  [`(?<!antes de )ayer${inPart}`, { shift: -1 }],
  ['anoche', { shift: -1, part: 'NI' }],
  [`(?:anteayer|antes de ayer|antier)${inPart}`, { shift: -2 }],
  [
    `(?<!(?:la|una|esta|cada|media|buena|misma|otra|aquella|a|cualquier|pasado) )mañana(?! (?:siguiente|misma))(?:,? (?:por|en|a) la {part})?`,
    { shift: 1 },
  ],
  [`pasado mañana${inPart}`, { shift: 2 }],

  [`(?<=desde )hace ${about}{number} {unit}(?<half> y medi[oa])?`, 'span'],
  [`hace (?:ya )?${about}{number} {unit}(?! y medi)`, { count: -1 }],
  [`${about}{number} {unit} atrás`, { count: -1 }],
  [`dentro de ${about}{number} {unit}`, { count: 1 }],
  [`${about}{number} {unit} (?:después|más tarde)(?! del? )`, { told: 1 }],
  [`${about}{number} {unit} (?:antes|atrás)(?! del? )`, { told: -1 }],
  ['(?:al día siguiente|el día siguiente|un día después)', { told: 1 }],
  ['la {unit} siguiente|el (?:mes|año) siguiente', { told: 1 }],
  ['(?:el|la) {unit} anterior', { told: -1 }],

  [
    `(?<!(?:a|hacia|desde) las )${about}(?:(?:los|las) (?:próxim|últim|primer)[oa]s )?{number} {unit}(?<half> y medi[oa])?`,
    'span',
  ],
  ['(?:cada|todos los|todas las|tod[oa]s l[oa]s) (?:{number} )?(?:{weekday}|{unit})', 'every'],
  ['los {weekday}', 'every'],

  [`${maybePhase}(?:(?:los|la) )?(?:años|década de(?: los)?(?: años)?) {decade}`, 'decade'],
  [`${maybePhase}(?:el )?siglo (?<roman>[ivx]{1,5})`, 'century'],

  ['(?:los|las) próxim[oa]s (?:días|semanas|meses|años|horas)', { ref: 'FUTURE_REF' }],
  [
    '(?:recientemente|últimamente|hace poco|hace (?:varios |algunos |muchos |pocos )?(?:años|meses|días|semanas|décadas|tiempo))',
    { ref: 'PAST_REF' },
  ],
  ['(?:los|las) últim[oa]s (?:días|semanas|meses|años|horas|décadas)', { ref: 'PAST_REF' }],
  ['(?:actualmente|en la actualidad|hoy en día|hoy día|en estos momentos)', { ref: 'PRESENT_REF' }],

  [`(?<=(?:las?|entre|hasta) ){hour}(?:[:.]{minute})?${clockEnd}`, 'clock'],
  [`(?<=las? ){hourWord}(?<halfPast> y media)?(?:(?: de)? en punto)?${clockEnd}`, 'clock'],
  [`{hour}[:.h]{minute}(?= ?(?:h|a\\.? ?m|p\\.? ?m|\\(?(?:gmt|utc|ces?t|hora)))${clockEnd}`, 'clock'],
  [`(?<=al? )(?:(?<noon>mediodía)|(?<midnight>medianoche))${clockEnd}`, 'clock'],
];
