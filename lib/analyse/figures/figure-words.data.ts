export const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  k: 1e3,
  tn: 1e12,
  // es, fr, de, pt (a European "billón" or "Billion" is 10^12, so only the safe words stand here)
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  millardo: 1e9,
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  tausend: 1e3,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  milhão: 1e6,
  milhões: 1e6,
};

/** Signs before or after the amount. A bare "$" is the US dollar, save where letters say otherwise. */
export const currencySigns: Record<string, string> = {
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  NT$: 'TWD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '฿': 'THB',
};

export const currencyWords: Record<string, string> = {
  dollars: 'USD',
  dollar: 'USD',
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  usd: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  'pounds sterling': 'GBP',
  gbp: 'GBP',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
  'hong kong dollars': 'HKD',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  won: 'KRW',
  rupees: 'INR',
  rubles: 'RUB',
  roubles: 'RUB',
  'swiss francs': 'CHF',
  pesos: 'MXN',
  reais: 'BRL',
  rand: 'ZAR',
  shekels: 'ILS',
  zloty: 'PLN',
  kronor: 'SEK',
  kroner: 'NOK',
  marks: 'DEM',
  lira: 'TRY',
};

/** What follows a number, in lower case → the unit's name. */
export const unitWords: Record<string, string> = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  pct: 'percent',
  'por ciento': 'percent',
  'pour cent': 'percent',
  prozent: 'percent',
  'por cento': 'percent',
  'percentage points': 'percentage-point',
  'percentage point': 'percentage-point',
  'percentage-point': 'percentage-point',
  'basis points': 'basis-point',
  'basis point': 'basis-point',
  km: 'kilometre',
  kilometers: 'kilometre',
  kilometres: 'kilometre',
  kilometer: 'kilometre',
  kilometre: 'kilometre',
  meters: 'metre',
  metres: 'metre',
  meter: 'metre',
  metre: 'metre',
  miles: 'mile',
  mile: 'mile',
  feet: 'foot',
  foot: 'foot',
  ft: 'foot',
  inches: 'inch',
  inch: 'inch',
  centimeters: 'centimetre',
  centimetres: 'centimetre',
  cm: 'centimetre',
  mm: 'millimetre',
  yards: 'yard',
  kg: 'kilogram',
  kilograms: 'kilogram',
  kilogrammes: 'kilogram',
  kilos: 'kilogram',
  tonnes: 'tonne',
  tonne: 'tonne',
  tons: 'ton',
  ton: 'ton',
  pounds: 'pound',
  lbs: 'pound',
  ounces: 'ounce',
  grams: 'gram',
  'square kilometers': 'square-kilometre',
  'square kilometres': 'square-kilometre',
  'square miles': 'square-mile',
  'square feet': 'square-foot',
  'square meters': 'square-metre',
  'square metres': 'square-metre',
  acres: 'acre',
  acre: 'acre',
  hectares: 'hectare',
  liters: 'litre',
  litres: 'litre',
  gallons: 'gallon',
  barrels: 'barrel',
  mph: 'mile-per-hour',
  'miles per hour': 'mile-per-hour',
  'km/h': 'kilometre-per-hour',
  'kilometers per hour': 'kilometre-per-hour',
  'kilometres per hour': 'kilometre-per-hour',
  'degrees celsius': 'degree-celsius',
  'degrees fahrenheit': 'degree-fahrenheit',
  '°c': 'degree-celsius',
  '°f': 'degree-fahrenheit',
  degrees: 'degree',
  megawatts: 'megawatt',
  mw: 'megawatt',
  gigawatts: 'gigawatt',
  gw: 'gigawatt',
  kilowatts: 'kilowatt',
  'kilowatt-hours': 'kilowatt-hour',
};

export const boundWords: Record<string, 'about' | 'above' | 'below'> = {
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  some: 'about',
  circa: 'about',
  'an estimated': 'about',
  estimated: 'about',
  nearly: 'about',
  almost: 'about',
  'close to': 'about',
  'more than': 'above',
  over: 'above',
  'at least': 'above',
  'no fewer than': 'above',
  'no less than': 'above',
  'upwards of': 'above',
  'in excess of': 'above',
  'greater than': 'above',
  above: 'above',
  'less than': 'below',
  'fewer than': 'below',
  under: 'below',
  'up to': 'below',
  'as many as': 'below',
  'as much as': 'below',
  'at most': 'below',
  'no more than': 'below',
  below: 'below',
  'just under': 'below',
  'just over': 'above',
  'a maximum of': 'below',
};

export const upWords =
  'rose rise rises risen rising increase increases increased increasing up grew grow grows growing growth grown climbed climb climbs jumped jump jumps surged surge surges soared soar gained gain gains added higher ' +
  'raised raise raises raising hiked hike expanded boosted boost advanced more';
export const downWords =
  'fell fall falls fallen falling decrease decreased decreases down dropped drop drops dropping declined decline declines declining cut cuts cutting slashed slipped plunged plunge tumbled shrank shrunk lost loses ' +
  'lower lowered reduced reduction reduces fewer less eased dipped slid contracted halved';

export const multiples: Record<string, { value: number; change: 'up' | 'down' | null }> = {
  doubled: { value: 2, change: 'up' },
  doubling: { value: 2, change: 'up' },
  tripled: { value: 3, change: 'up' },
  trebled: { value: 3, change: 'up' },
  tripling: { value: 3, change: 'up' },
  quadrupled: { value: 4, change: 'up' },
  quintupled: { value: 5, change: 'up' },
  halved: { value: 0.5, change: 'down' },
  twofold: { value: 2, change: null },
  threefold: { value: 3, change: null },
  fourfold: { value: 4, change: null },
  fivefold: { value: 5, change: null },
  tenfold: { value: 10, change: null },
};

/** Plural heads that do not end in s, and words that stand for the people counted. */
export const irregularPlurals =
  'people men women children police troops dead killed injured wounded hurt missing arrested homeless cattle sheep fish aircraft spacecraft personnel staff data media criteria fishermen firefighters policemen lawmen gunmen ' +
  'congressmen congresswomen servicemen crewmen workmen businessmen spokesmen salespeople tradespeople teeth feet mice percentiles';

/** Words in s that are no plural noun a number can count. */
export const notCounted =
  'is was has does says times this its his as us news plus minus versus yes less across perhaps years months weeks days hours minutes seconds decades centuries points cents others more';

/** What ends a noun phrase after a number. */
export const phraseEnds =
  'who whose worth paid which that were was are is have had has will would could can may might must should said says do did while when where as after before since until because if than then there here during ' +
  'in on at by to from of for with without into onto over under between among against through across about around near and or but nor so yet not also only still just now later earlier ago each per a an the ' +
  'its his her their our my your this these those it he she they we i you';

/** A number after these names a thing instead of counting. */
export const numberedThings =
  'no nos number section article chapter page pages route highway interstate flight channel room level phase tier class type grade title group figure table rule act game week day part volume version round line gate unit district proposition resolution amendment psalm verse apollo boeing airbus covid covid-19 windows iphone formula age aged top ward precinct pier studio';

/** Words that are never what is counted, nor part of it: "22.90 euros instead", "revenue | last year". */
export const neverCounted =
  'instead more less almost nearly about around roughly last next this annually yearly monthly weekly daily long high wide deep tall thick old ago away each every apiece only yesterday today tomorrow overall altogether ' +
  'euro euros dollar dollars pound pounds cent cents percent';

/** Nouns of change: "an increase of 8 per cent", "an 8 per cent drop". */
export const changeNouns =
  'increase rise growth gain jump surge hike boost raise climb decline drop fall cut reduction decrease loss slump plunge dip slide';
