/** German words of figures. Our own lists. */
import type { Multiple } from '@/lib/analyse/figures/figure-pack';
import type { Bound } from '@/lib/model/analysis';
import { smallNumbers } from './number-words.data';

const units: readonly (readonly [string, number])[] = [
  ['ein', 1],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
];
const tens: readonly (readonly [string, number])[] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
];

/** Numbers are one word: "einundzwanzig", "zweihundert". */
export const numberWords: Readonly<Record<string, number>> = {
  ...smallNumbers,
  ...Object.fromEntries(units),
  ...Object.fromEntries(tens),
  ...Object.fromEntries(
    tens.flatMap(([ten, value]) => units.map(([unit, more]) => [`${unit}und${ten}`, value + more])),
  ),
  ...Object.fromEntries(units.map(([unit, value]) => [`${unit}hundert`, value * 100])),
  tausend: 1000,
  ...Object.fromEntries(units.map(([unit, value]) => [`${unit}tausend`, value * 1000])),
  zehntausend: 1e4,
  zwanzigtausend: 2e4,
  hunderttausend: 1e5,
};

/** "Billion" is a million millions. */
export const scales: Readonly<Record<string, number>> = {
  dutzend: 12,
  tausend: 1e3,
  'tsd.': 1e3,
  million: 1e6,
  millionen: 1e6,
  'mio.': 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  'mrd.': 1e9,
  mrd: 1e9,
  billion: 1e12,
  billionen: 1e12,
};

export const unitWords: Readonly<Record<string, string>> = {
  prozent: 'percent',
  prozentpunkte: 'percentage-point',
  prozentpunkten: 'percentage-point',
  prozentpunkt: 'percentage-point',
  basispunkte: 'basis-point',
  basispunkten: 'basis-point',
  kilometer: 'kilometre',
  kilometern: 'kilometre',
  meter: 'metre',
  metern: 'metre',
  zentimeter: 'centimetre',
  zentimetern: 'centimetre',
  millimeter: 'millimetre',
  meilen: 'mile',
  kilo: 'kilogram',
  kilogramm: 'kilogram',
  gramm: 'gram',
  tonnen: 'tonne',
  tonne: 'tonne',
  liter: 'litre',
  litern: 'litre',
  barrel: 'barrel',
  hektar: 'hectare',
  quadratmeter: 'square-metre',
  quadratmetern: 'square-metre',
  quadratkilometer: 'square-kilometre',
  quadratkilometern: 'square-kilometre',
  kubikmeter: 'cubic-metre',
  kubikmetern: 'cubic-metre',
  'kilometer pro stunde': 'kilometre-per-hour',
  stundenkilometer: 'kilometre-per-hour',
  stundenkilometern: 'kilometre-per-hour',
  'grad celsius': 'degree-celsius',
  grad: 'degree',
  megawatt: 'megawatt',
  gigawatt: 'gigawatt',
  kilowatt: 'kilowatt',
  kilowattstunden: 'kilowatt-hour',
  megawattstunden: 'megawatt-hour',
  gigawattstunden: 'gigawatt-hour',
  terawattstunden: 'terawatt-hour',
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR',
  dollar: 'USD',
  'us-dollar': 'USD',
  'kanadische dollar': 'CAD',
  'australische dollar': 'AUD',
  pfund: 'GBP',
  'britische pfund': 'GBP',
  franken: 'CHF',
  'schweizer franken': 'CHF',
  yen: 'JPY',
  yuan: 'CNY',
  rubel: 'RUB',
  rupien: 'INR',
  zloty: 'PLN',
  mark: 'DEM',
  'd-mark': 'DEM',
  won: 'KRW',
};

export const hundredths: Readonly<Record<string, string>> = {
  cent: 'EUR',
  rappen: 'CHF',
  pfennig: 'DEM',
  pence: 'GBP',
};

export const bounds: Readonly<Record<string, Bound>> = {
  rund: 'about',
  etwa: 'about',
  'in etwa': 'about',
  ungefähr: 'about',
  circa: 'about',
  'ca.': 'about',
  fast: 'about',
  knapp: 'about',
  nahezu: 'about',
  beinahe: 'about',
  schätzungsweise: 'about',
  gut: 'about',
  'mehr als': 'above',
  über: 'above',
  mindestens: 'above',
  wenigstens: 'above',
  'nicht weniger als': 'above',
  'weniger als': 'below',
  unter: 'below',
  'bis zu': 'below',
  höchstens: 'below',
  maximal: 'below',
  'nicht mehr als': 'below',
};

export const boundsAfter: Readonly<Record<string, Bound>> = {
  'oder mehr': 'above',
  'oder weniger': 'below',
};

const up = (value: number): Multiple => ({ value, change: 'up' });
const down = (value: number): Multiple => ({ value, change: 'down' });

export const multiples: Readonly<Record<string, Multiple>> = {
  verdoppelte: up(2),
  verdoppelten: up(2),
  verdoppelt: up(2),
  verdreifachte: up(3),
  verdreifachten: up(3),
  verdreifacht: up(3),
  vervierfachte: up(4),
  vervierfacht: up(4),
  verzehnfacht: up(10),
  halbierte: down(0.5),
  halbierten: down(0.5),
  halbiert: down(0.5),
};

export const shares: Readonly<Record<string, number>> = {
  'jeder zweite': 0.5,
  'jede zweite': 0.5,
  'jeder dritte': 1 / 3,
  'jede dritte': 1 / 3,
  'jeder vierte': 0.25,
  'jeder fünfte': 0.2,
  'jeder zehnte': 0.1,
  'die hälfte': 0.5,
  'der hälfte': 0.5,
  'ein drittel': 1 / 3,
  'einem drittel': 1 / 3,
  'zwei drittel': 2 / 3,
  'zwei dritteln': 2 / 3,
  'ein viertel': 0.25,
  'einem viertel': 0.25,
  'drei viertel': 0.75,
  'ein fünftel': 0.2,
  'einem fünftel': 0.2,
  'ein zehntel': 0.1,
};

export const upWords =
  'stieg stiegen steigt steigen gestiegen erhöhte erhöhten erhöht erhöhen wuchs wuchsen wächst wachsen gewachsen kletterte kletterten klettert geklettert legte legten legt zugelegt zulegen zunahm zugenommen verteuerte verteuerten verteuert ' +
  'gewann gewannen hob angehoben anheben ausgeweitet höher mehr teurer plus anstieg zuwachs erhöhung wachstum steigerung zunahme anhebung';
export const downWords =
  'sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen senkte senkten senkt senken gesenkt schrumpfte schrumpften schrumpft geschrumpft verlor verloren verliert eingebrochen kürzte kürzten gekürzt kürzen reduzierte reduzieren reduziert ' +
  'verringerte verringert nachgegeben zurück zurückgegangen abgenommen weniger niedriger billiger günstiger minus rückgang senkung abnahme kürzung verlust einbruch reduzierung';
export const changeNouns =
  'plus anstieg zuwachs erhöhung wachstum steigerung zunahme anhebung minus rückgang senkung abnahme kürzung verlust einbruch reduzierung';

/** Nouns with a capital that a number before them does not count. */
export const neverCounted =
  'wert höhe summe umfang betrag berechnungen angaben schätzungen prognosen worten auskunft informationen uhr jahre jahren jahr monate monaten monat tage tagen tag wochen woche stunden stunde minuten sekunden jahrzehnte jahrzehnten jahrhunderte mal male punkte punkten prozent euro dollar cent grad januar februar märz april mai juni juli august ' +
  'september oktober november dezember sie er es wir der die das im am ein eine lebensjahr quartal seite platz rang minute drittel viertel tore toren sätze sätzen gegen und oder';

export const numberedThings =
  'artikel kapitel seite seiten route autobahn bundesstraße flug kanal raum stufe phase typ klasse gruppe abbildung tabelle gesetz regel band version linie tor einheit bezirk resolution apollo boeing airbus covid covid-19 windows iphone formel ' +
  'alter top etage nummer nr nr. paragraf paragraph § absatz abs abs. gleis platz rang halle zimmer spieltag liga u agenda kilometer startnummer';
