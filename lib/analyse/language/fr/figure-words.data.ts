/** French words of figures. Our own lists. */
import type { Multiple } from '@/lib/analyse/figures/figure-pack';
import type { Bound } from '@/lib/model/analysis';
import { smallNumbers } from './number-words.data';

const teens = [
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];

/** Seventy and ninety count on through the teens. */
export const numberWords: Readonly<Record<string, number>> = {
  ...smallNumbers,
  ...Object.fromEntries(teens.map((word, at) => [word, 10 + at])),
  septante: 70,
  nonante: 90,
  'soixante et onze': 71,
  'soixante-et-onze': 71,
  'quatre-vingts': 80,
  'quatre-vingt': 80,
  ...Object.fromEntries(teens.map((word, at) => [`soixante-${word}`, 70 + at])),
  ...Object.fromEntries(teens.map((word, at) => [`quatre-vingt-${word}`, 90 + at])),
};

/** "Une vingtaine" multiplies like "une douzaine". */
export const scales: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e12,
  billions: 1e12,
};

export const unitWords: Readonly<Record<string, string>> = {
  'pour cent': 'percent',
  'points de pourcentage': 'percentage-point',
  'point de pourcentage': 'percentage-point',
  'points de base': 'basis-point',
  kilomètres: 'kilometre',
  kilomètre: 'kilometre',
  mètres: 'metre',
  mètre: 'metre',
  centimètres: 'centimetre',
  millimètres: 'millimetre',
  milles: 'mile',
  pieds: 'foot',
  kilos: 'kilogram',
  kilogrammes: 'kilogram',
  grammes: 'gram',
  tonnes: 'tonne',
  tonne: 'tonne',
  litres: 'litre',
  litre: 'litre',
  barils: 'barrel',
  hectares: 'hectare',
  hectare: 'hectare',
  'mètres carrés': 'square-metre',
  'kilomètres carrés': 'square-kilometre',
  'mètres cubes': 'cubic-metre',
  'kilomètres-heure': 'kilometre-per-hour',
  'kilomètres par heure': 'kilometre-per-hour',
  "kilomètres à l'heure": 'kilometre-per-hour',
  'kilomètres à l’heure': 'kilometre-per-hour',
  'degrés celsius': 'degree-celsius',
  degrés: 'degree',
  mégawatts: 'megawatt',
  gigawatts: 'gigawatt',
  kilowatts: 'kilowatt',
  kilowattheures: 'kilowatt-hour',
  térawattheures: 'terawatt-hour',
};

export const currencies: Readonly<Record<string, string>> = {
  euros: 'EUR',
  euro: 'EUR',
  dollars: 'USD',
  dollar: 'USD',
  'dollars américains': 'USD',
  'dollars canadiens': 'CAD',
  'dollars australiens': 'AUD',
  'livres sterling': 'GBP',
  yens: 'JPY',
  yuans: 'CNY',
  roubles: 'RUB',
  roupies: 'INR',
  'francs suisses': 'CHF',
  'francs cfa': 'XOF',
  reais: 'BRL',
  wons: 'KRW',
};

export const hundredths: Readonly<Record<string, string>> = {
  centimes: 'EUR',
  "centimes d'euro": 'EUR',
  cents: 'USD',
};

export const bounds: Readonly<Record<string, Bound>> = {
  environ: 'about',
  près: 'about',
  'près de': 'about',
  "près d'": 'about',
  presque: 'about',
  quelque: 'about',
  quasiment: 'about',
  'autour de': 'about',
  'aux alentours de': 'about',
  approximativement: 'about',
  'plus de': 'above',
  "plus d'": 'above',
  'au moins': 'above',
  'au-delà de': 'above',
  'au-dessus de': 'above',
  'pas moins de': 'above',
  'un minimum de': 'above',
  'moins de': 'below',
  "moins d'": 'below',
  "jusqu'à": 'below',
  'jusqu’à': 'below',
  'au plus': 'below',
  'au maximum': 'below',
  'au-dessous de': 'below',
  'en dessous de': 'below',
};

export const boundsAfter: Readonly<Record<string, Bound>> = {
  'au moins': 'above',
  'au minimum': 'above',
  'ou plus': 'above',
  'au plus': 'below',
  'au maximum': 'below',
  'ou moins': 'below',
  environ: 'about',
};

const up = (value: number): Multiple => ({ value, change: 'up' });

export const multiples: Readonly<Record<string, Multiple>> = {
  'a doublé': up(2),
  'ont doublé': up(2),
  'a presque doublé': up(2),
  'a plus que doublé': up(2),
  'a triplé': up(3),
  'ont triplé': up(3),
  'a quadruplé': up(4),
  'ont quadruplé': up(4),
};

export const shares: Readonly<Record<string, number>> = {
  'la moitié': 0.5,
  'un tiers': 1 / 3,
  'le tiers': 1 / 3,
  'deux tiers': 2 / 3,
  'un quart': 0.25,
  'le quart': 0.25,
  'trois quarts': 0.75,
  'un cinquième': 0.2,
  'un dixième': 0.1,
};

export const upWords =
  'augmenté augmente augmentent augmenter augmentera augmentait grimpé grimpe grimpent grimper progressé progresse progressent progresser bondi bondit crû croît gagné gagne gagnent relevé relève relever monté monte montent accru avancé ' +
  'hausse augmentation progression croissance bond relèvement gain accroissement plus';
export const downWords =
  'baissé baisse baissent baisser baissera chuté chute chutent chuter diminué diminue diminuent diminuer reculé recule reculent reculer réduit réduire réduisent perdu perd perdent cédé cède plongé plonge abaissé abaisse ' +
  'recul diminution réduction repli dégringolade perte moins';
export const changeNouns =
  'hausse augmentation progression croissance bond relèvement gain accroissement baisse recul diminution réduction repli dégringolade perte chute';

export const neverCounted =
  'ans an mois jours jour semaines semaine heures heure minutes secondes décennies siècles fois points degrés plus moins dans sous sans vers chez mais très tous toutes après depuis pas puis jamais alors selon entre avant ' +
  'euros dollars francs centimes autres ils elles nous vous ces ses les des leurs quelques plusieurs deux trois ceux celles dont pour par sur avec est était sont étaient ont avait avaient que qui comme fois heures ' +
  'ici là dixième dixièmes centième centièmes mille millions milliards centaines dizaines environ ailleurs temps jeudis cours moitié tiers quarts mars';

export const irregularPlurals =
  'gens travaux chevaux journaux animaux hôpitaux tribunaux bateaux bureaux niveaux oiseaux véhicules feux lieux jeux chefs-lieux';

export const adjectives =
  'nouveaux nouvelles grands grandes petits petites premiers premières derniers dernières jeunes autres principaux principales anciens anciennes différents différentes';

export const numberedThings =
  'article chapitre page pages route autoroute vol chaîne salle niveau phase type classe groupe figure tableau loi règle volume version ligne porte unité district résolution amendement apollo boeing airbus covid covid-19 windows iphone formule ' +
  'âge top étage rue avenue numéro n° no journée kilomètre km lot acte tour saison rn g f radio';
