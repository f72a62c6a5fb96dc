import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const spanish: DateWords = {
  ...words,
  phrases,
  shortWeekdays: { lun: 1, mié: 3, jue: 4, vie: 5, sáb: 6, dom: 7 },
  dayMark: '(?:º|°|\\.º)?',
  edges: 'both',
  letter: '[\\wÀ-ɏ]',
  monthsAreSmall: true,
  clues:
    'hoy|ayer|anoche|antier|recientemente|últimamente|actualmente|actualidad|poco|medianoche|mediodía|siglo',
  saysRoughly: /\b(?:hacia|sobre|alrededor de|cerca de|casi|aproximadamente|en torno al?)\s(?:las?|el)?\s?$/i,
  ownDays:
    /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|anoche|mañana|(?:semana|mes|año) pasad[oa]|est[ea] (?:semana|mes|año))(?!\p{L})/giu,
  noYearBefore: /(?:más de|menos de|cerca de|unos|unas|casi|alrededor de|hasta los|los|las|de los) $/i,
  noYearAfter:
    /^\s?(?:%|€|\$|(?:por ciento|personas|euros|dólares|pesos|soles|millones|mil|metros|kilómetros|km|kilos|toneladas|hectáreas|habitantes|empleados|trabajadores|viviendas|casos|muertos|heridos|hombres|mujeres|niños|soldados|plazas|años|horas|puntos|votos|alumnos|empleos|familias|millas|litros)(?!\p{L}))/iu,
  nameBefore:
    /(?:calle|avenida|av\.|plaza|plazuela|puente|estadio|hospital|movimiento|barrio|parque|paseo|colonia|estación|cadena|autopista|revolución|ruta)\s(?:del? )?$/i,
  ageBefore: /(?:(?<!\p{L})(?:de|del|tiene|tenía|tienen|cumple|cumplió|cumplir|con|los|a sus)|,|\()\s$/iu,
  ageAfter: /^(?:,? de edad|\))/i,
  tense: {
    past: /(?<!\p{L})(?:\p{Ll}{2,}(?:ó|aron|ieron|yeron|jeron)|fue|fueron|hizo|dijo|tuvo|hubo|puso|pudo|quiso|vino|dio|vio|estuvo|ha|han|había|habían|era|eran|estaba|estaban|tenía)(?!\p{L})/gu,
    future:
      /(?<!\p{L})(?:(?!irán|está|están|detrás|atrás|quizá|acá|allá)\p{Ll}{2,}(?:rá|rán|remos)|irá|va a|van a|vamos a|previst[oa]s?|prevén?|planean?|prevista|programad[oa]s?|esperan?|próxim[oa]s?|a partir de|vence|anuncia que|convocad[oa]s? para|comienzan?|empiezan?|arrancan?|se celebran?|se estrenan?|tienen? lugar|se inician?)(?!\p{L})/gu,
    clause:
      /[;—–]|:(?!\d)|,\s(?:que|quien|cuando|donde|pero|mientras|y)\s|\s(?:que|quien|cuando|pero|mientras|aunque)\s/u,
  },
  joins: {
    dayThenClock:
      /^(?:,?\s(?:(?:a|desde|hacia|sobre|pasadas|hasta|antes de|después de|en torno a)\s)?(?:las?|al?)?\s?|\s\(|,\s)$/i,
    clockThenDay: /^,?\s(?:horas\s)?(?:(?:del|de|el|este|de este)\s)(?:(?:pasado|próximo|día|mismo)\s)?$/i,
  },
};

export const dates = phraseDates(spanish);
