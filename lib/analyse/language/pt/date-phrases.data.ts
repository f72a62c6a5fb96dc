import type { Phrase } from '@/lib/analyse/dates/date-words';

const article = '(?:(?:o|a|os|as) )?';
const phase =
  '(?<phase>(?:(?:no|em|ao|a|até o|desde o) )?(?:início|inícios|começo|princípios?|meados|fim|fins|final|finais) (?:de|do|da|dos)(?: mês de| ano de)? )';
const maybePhase = `(?:${phase})?`;
const about = '(?<about>(?:quase|cerca de|aproximadamente|mais de|menos de|pelo menos|uns|umas|apenas) )?';
const ofYear = '(?:(?: de| do ano de|,) {year})?';
const inPart = '(?:,? (?:à|ao|de|da|pela|na) {part})?';
const partOfYear = '(?:(?:{day} de )?{month}|{quarter} trimestre|{half} semestre|{season})';
const bracketed = '(?:(?:,? dia)? \\(?{day}(?=\\)|[,.;]|\\s|$)\\)?)';
const clockEnd = '(?: {halfDay})?(?:,? (?:no |na |\\()?{zone}\\)?)?';

/** How Portuguese says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{anyWeekday},? (?:dia )?)?{day} de {anyMonth}${ofYear}${inPart}`, 'calendar'],
  [`{anyWeekday},? (?:dia )?\\(?{day}/{mm}(?:/{year})?\\)?`, 'calendar'],
  ['(?<=(?:dia|em|até|desde|no dia) ){day}/{mm}', 'calendar'],
  [
    '(?:{weekday} )?{day}(?=(?:,? \\d{1,2}){0,3}(?: a | ao? | até (?:ao? )?| e (?:o )?| ou |[-–])(?:\\p{L}{5,7}(?:-feira)? )?\\d{1,2} de {month}(?: de {year})?)',
    'calendar',
  ],
  [`${phase}{anyMonth}(?: de {year})?`, 'calendar'],
  ['{anyMonth} (?:de |do ano de )?{year}', 'calendar'],
  ['{month}', 'calendar'],
  [
    '(?<=(?:em|desde|até|de|ano|anos|entre|para|após|antes de|depois de|durante|partir de) ){year}',
    'calendar',
  ],
  ['(?<=\\d{4}(?: ?[-–/] ?| e | a | até | ou )){year}', 'calendar'],
  ['{year}(?=(?: ?[-–/] ?| e | a )\\d{4}(?!\\d))', 'calendar'],
  ['(?<=\\(){year}(?=\\))', 'calendar'],
  [`${phase}{year}`, 'calendar'],
  [`${maybePhase}${article}{quarter} trimestre${ofYear}`, 'calendar'],
  [`${maybePhase}${article}{half} semestre${ofYear}`, 'calendar'],
  [`${maybePhase}${article}{season} de {year}`, 'calendar'],
  [`${maybePhase}${article}${partOfYear} do ano (?:passado|anterior)`, { inYear: -1 }],
  [`${maybePhase}${article}${partOfYear} (?:deste|do presente) ano`, { inYear: 0 }],
  [`${maybePhase}${article}${partOfYear} do (?:próximo ano|ano que vem)`, { inYear: 1 }],

  [`{weekday}${inPart}`, 'weekday'],
  [`(?<=(?:na|nesta|desta|da|até) ){anyWeekday}(?=[,.;)]|$)`, 'weekday'],
  [`(?<=(?:na|nesta|desta|da|até) ){anyWeekday} (?:à|de|da|pela) {part}`, 'weekday'],
  ['{weekday} da semana passada', { week: -1 }],
  ['{weekday} desta semana', { week: 0 }],
  ['{weekday} da (?:próxima semana|semana que vem)', { week: 1 }],
  [`{anyWeekday}${bracketed}`, 'dayOfMonth'],
  [
    '(?<=(?:nesta|desta|na|da|no|do|neste|deste|próximo|última) ){weekday}(?:(?: à| de| da| pela) {part})? \\({day}\\)',
    'dayOfMonth',
  ],
  ['dia {day}(?! de \\p{L})', 'dayOfMonth'],

  [`${article}(?:{unit}|{weekday}|{season}) passad[oa]${inPart}`, { step: -1 }],
  [`${article}passad[oa] (?:{weekday}|{unit}|{season})`, { step: -1 }],
  [`${article}últim[oa] {anyWeekday}(?:,? (?:dia )?\\(?{day}\\)?)?`, { step: -1 }],
  [`${article}(?:último|passado) dia {day}(?: de {month})?`, { step: -1 }],
  ['(?:{day} de )?{month} passado', { step: -1 }],
  [`(?:n|d)?est[ea] (?:mesm[oa] )?(?:{unit}|{season})`, { step: 0 }],
  [`(?:n|d)?est[ea] {part}`, { shift: 0 }],
  [`${article}próxim[oa] (?:{unit}|{anyWeekday}(?:,? (?:dia )?\\(?{day}\\)?)?|{season})`, { step: 1 }],
  [`${article}próximo dia {day}(?: de {month})?`, { step: 1 }],
  [`${article}(?:{unit}|{weekday}) que vem`, { step: 1 }],
  ['(?:{day} de )?{month} próximo', { step: 1 }],

  [`hoje${inPart}`, { shift: 0 }],
  [`(?<!antes de )ontem${inPart}`, { shift: -1 }],
  [`(?:anteontem|antes de ontem)${inPart}`, { shift: -2 }],
  [`amanhã${inPart}`, { shift: 1 }],
  [`depois de amanhã${inPart}`, { shift: 2 }],

  [`há ${about}{number} {unit}(?! e mei)(?: atrás)?`, { count: -1 }],
  [`${about}{number} {unit} atrás`, { count: -1 }],
  [`(?:daqui a|dentro de) ${about}{number} {unit}`, { count: 1 }],
  [`${about}{number} {unit} (?:depois|mais tarde)(?! d[eoa])`, { told: 1 }],
  [`${about}{number} {unit} (?:antes|mais cedo)(?! d[eoa])`, { told: -1 }],
  ['(?:no|o) dia seguinte', { told: 1 }],
  ['(?:no|o) dia anterior', { told: -1 }],
  ['(?:n?[oa] ){unit} seguinte', { told: 1 }],
  ['(?:n?[oa] ){unit} anterior', { told: -1 }],

  [
    `(?<=(?:às|as|à|das|pelas|desde as|entre as|e as|até às) ){hour}(?:[h:.]{minute}(?:min| ?horas| ?hs)?|(?<mark> ?(?:h|hs|horas)))?${clockEnd}`,
    'clock',
  ],
  [`{hour}h{minute}(?:min)?${clockEnd}(?! de (?:viagem|duração|trabalho|voo))`, 'clock'],
  [`(?<=(?:às|as|à|pelas) ){hourWord}(?<mark> horas)?(?<halfPast> e meia)?${clockEnd}`, 'clock'],
  [`(?<=(?:ao|o|à|da|até) )(?:(?<noon>meio-dia)|(?<midnight>meia-noite))${clockEnd}`, 'clock'],

  [`${about}(?:(?:os|as) (?:últim|próxim|primeir)[oa]s )?{number} {unit}(?<half> e mei[oa])?`, 'span'],
  ['(?:cada|tod[oa]s [oa]s|tod[oa]) (?:{number} )?(?:{anyWeekday}|{unit})', 'every'],
  ['(?:aos|às) {weekday}', 'every'],

  [`${maybePhase}${article}(?:anos|década de(?: anos)?) {decade}`, 'decade'],
  [`${maybePhase}${article}século (?<roman>[ivx]{1,5})`, 'century'],

  ['(?:n?[oa]s) próxim[oa]s (?:dias|semanas|meses|anos|horas)', { ref: 'FUTURE_REF' }],
  [
    '(?:recentemente|ultimamente|há (?:pouco(?: tempo)?|(?:alguns |vários |muitos |poucos )?(?:anos|meses|dias)|(?:algumas |várias |poucas )?semanas))',
    { ref: 'PAST_REF' },
  ],
  ['(?:n?[oa]s) últim[oa]s (?:dias|semanas|meses|anos|horas|décadas)', { ref: 'PAST_REF' }],
  ['(?:atualmente|actualmente|hoje em dia|neste momento|na atualidade)', { ref: 'PRESENT_REF' }],
];
