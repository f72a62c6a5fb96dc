/** Spanish words of figures. Our own lists. */
import type { Multiple } from '@/lib/analyse/figures/figure-pack';
import type { Bound } from '@/lib/model/analysis';
import { smallNumbers } from './number-words.data';

const units: Readonly<Record<string, number>> = {
  un: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
};

export const numberWords: Readonly<Record<string, number>> = {
  ...smallNumbers,
  ...units,
  veintiuna: 21,
  veintiuno: 21,
  veintidós: 22,
  veintitrés: 23,
  veintiséis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
  decena: 10,
  veintena: 20,
  treintena: 30,
  cincuentena: 50,
  centenar: 100,
};

/** A Spanish "billón" is a million millions. */
export const scales: Readonly<Record<string, number>> = {
  docena: 12,
  docenas: 12,
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  billón: 1e12,
  billones: 1e12,
};

export const unitWords: Readonly<Record<string, string>> = {
  'por ciento': 'percent',
  'por cien': 'percent',
  'puntos porcentuales': 'percentage-point',
  'punto porcentual': 'percentage-point',
  'puntos básicos': 'basis-point',
  kilómetros: 'kilometre',
  kilómetro: 'kilometre',
  metros: 'metre',
  metro: 'metre',
  centímetros: 'centimetre',
  milímetros: 'millimetre',
  millas: 'mile',
  pies: 'foot',
  kilos: 'kilogram',
  kilogramos: 'kilogram',
  gramos: 'gram',
  libras: 'pound',
  toneladas: 'tonne',
  tonelada: 'tonne',
  litros: 'litre',
  litro: 'litre',
  barriles: 'barrel',
  hectáreas: 'hectare',
  hectárea: 'hectare',
  'metros cuadrados': 'square-metre',
  'kilómetros cuadrados': 'square-kilometre',
  'metros cúbicos': 'cubic-metre',
  hectómetros: 'hectometre',
  'kilómetros por hora': 'kilometre-per-hour',
  'grados centígrados': 'degree-celsius',
  'grados celsius': 'degree-celsius',
  grados: 'degree',
  megavatios: 'megawatt',
  gigavatios: 'gigawatt',
  kilovatios: 'kilowatt',
  'kilovatios hora': 'kilowatt-hour',
};

/** "Pesos" are of many countries and stay unread. */
export const currencies: Readonly<Record<string, string>> = {
  euros: 'EUR',
  euro: 'EUR',
  dólares: 'USD',
  dólar: 'USD',
  'dólares estadounidenses': 'USD',
  'dólares canadienses': 'CAD',
  'libras esterlinas': 'GBP',
  yenes: 'JPY',
  yuanes: 'CNY',
  reales: 'BRL',
  rublos: 'RUB',
  rupias: 'INR',
  'francos suizos': 'CHF',
  pesetas: 'ESP',
  'pesos mexicanos': 'MXN',
  'pesos argentinos': 'ARS',
  'pesos chilenos': 'CLP',
  'pesos colombianos': 'COP',
  soles: 'PEN',
  bolívares: 'VES',
};

export const hundredths: Readonly<Record<string, string>> = { céntimos: 'EUR', centavos: 'USD' };

export const bounds: Readonly<Record<string, Bound>> = {
  unos: 'about',
  unas: 'about',
  casi: 'about',
  cerca: 'about',
  'cerca de': 'about',
  'alrededor de': 'about',
  'en torno a': 'about',
  'en torno al': 'about',
  'alrededor del': 'about',
  'cerca del': 'about',
  aproximadamente: 'about',
  prácticamente: 'about',
  'más de': 'above',
  'más del': 'above',
  'por encima de': 'above',
  'al menos': 'above',
  'por lo menos': 'above',
  'no menos de': 'above',
  'un mínimo de': 'above',
  'como mínimo': 'above',
  'menos de': 'below',
  'menos del': 'below',
  hasta: 'below',
  'como máximo': 'below',
  'un máximo de': 'below',
  'no más de': 'below',
  'por debajo de': 'below',
};

export const boundsAfter: Readonly<Record<string, Bound>> = {
  'o más': 'above',
  'o menos': 'below',
  'como mínimo': 'above',
  'como máximo': 'below',
  aproximadamente: 'about',
};

const up = (value: number): Multiple => ({ value, change: 'up' });
const down = (value: number): Multiple => ({ value, change: 'down' });

export const multiples: Readonly<Record<string, Multiple>> = {
  duplicó: up(2),
  duplicaron: up(2),
  duplicado: up(2),
  duplicarse: up(2),
  triplicó: up(3),
  triplicaron: up(3),
  triplicado: up(3),
  triplicarse: up(3),
  cuadruplicó: up(4),
  cuadruplicaron: up(4),
  cuadruplicado: up(4),
};

export const halved: Readonly<Record<string, Multiple>> = {
  'redujo a la mitad': down(0.5),
  'redujeron a la mitad': down(0.5),
};

export const shares: Readonly<Record<string, number>> = {
  'la mitad': 0.5,
  'un tercio': 1 / 3,
  'una tercera parte': 1 / 3,
  'la tercera parte': 1 / 3,
  'dos tercios': 2 / 3,
  'un cuarto': 0.25,
  'una cuarta parte': 0.25,
  'la cuarta parte': 0.25,
  'tres cuartos': 0.75,
  'tres cuartas partes': 0.75,
  'un quinto': 0.2,
  'una quinta parte': 0.2,
  'una décima parte': 0.1,
};

export const upWords =
  'subió subieron sube suben subido subir subirá subirán subía aumentó aumentaron aumenta aumentan aumentado aumentar aumentará creció crecieron crece crecen crecido crecer crecerá incrementó incrementaron incrementa incrementado incrementar ' +
  'elevó elevaron elevado elevar repuntó avanzó avanzaron ganó ganaron mejoró encareció encarecieron encarecido disparó dispararon alza aumento subida incremento crecimiento repunte avance más';
export const downWords =
  'bajó bajaron baja bajan bajado bajar bajará bajarán cayó cayeron cae caen caído caer caerá descendió descendieron desciende descendido disminuyó disminuyeron disminuye disminuido redujo redujeron reduce reducen reducido reducir reducirá ' +
  'retrocedió retrocedieron perdió perdieron recortó recortaron recortado recortar abarató abarataron desplomó desplomaron caída bajada descenso disminución reducción recorte retroceso desplome rebaja menos';
export const changeNouns =
  'alza aumento subida incremento crecimiento repunte avance caída baja bajada descenso disminución reducción recorte retroceso desplome rebaja';

export const neverCounted =
  'años año meses mes días día semanas semana horas hora minutos segundos décadas siglos veces puntos grados más menos entre tras tres seis los las unos unas sus mis tus nos les después antes además mientras pues ' +
  'euros dólares pesos céntimos atrás otros otras ellos ellas estos estas esos esas aquellos cuales quienes es era eran fue fueron son está están ha han había que como para por según sobre desde hasta con sin ' +
  'décima décimas centésima centésimas respecto comparación promedio total gracias dos ambos ambas todos todas miles millones cientos decenas puntos jueves viernes martes miércoles lunes partes';

export const irregularPlurals = 'gente';

export const adjectives =
  'nuevos nuevas grandes pequeños pequeñas primeros primeras últimos últimas supuestos supuestas presuntos presuntas posibles principales diferentes distintos distintas buenos buenas otros otras';

export const numberedThings =
  'artículo capítulo página páginas ruta autopista vuelo canal sala nivel fase tipo clase grupo figura tabla ley regla volumen versión línea puerta unidad distrito resolución enmienda apolo boeing airbus covid covid-19 windows iphone fórmula ' +
  'edad top piso calle avenida número núm nº n.º jornada kilómetro km temporada carretera expediente lote g f';
