import type { FigurePack } from '@/lib/analyse/figures/figure-pack';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { romancePhrases } from '@/lib/analyse/figures/romance-phrases';
import { spacedSurroundings } from '@/lib/analyse/figures/spaced-surroundings';
import { spelledNumbers } from '@/lib/analyse/figures/spelled-numbers';
import * as words from './figure-words.data';

const determiners =
  'el la los las un una unos unas su sus este esta estos estas ese esa nuestro nuestra todos todas primeros primeras últimos últimas';

export const figures: FigurePack = {
  numbers: spelledNumbers({
    words: words.numberWords,
    hundreds: [],
    scales: words.scales,
    alone: ['mil'],
    leads: { medio: 0.5, media: 0.5 },
    join: '(?<=nta) y ',
    half: ' y medi[oa](?![\\p{L}])',
  }),
  decimalMark: ',',
  isSpaced: true,
  units: words.unitWords,
  currencies: words.currencies,
  hundredths: words.hundredths,
  signs: {},
  moneyScales: { m: 1e6, mm: 1e6 },
  partitive: 'de ',
  rangeJoins: 'a|y|o|-|–|—',
  weakJoins: /^y$/i,
  opensRange: /(?<!\p{L})entre\s(?:los\s|las\s|el\s)?$/iu,
  opensLevels: /(?<!\p{L})(?:de|del|desde)\s(?:los\s|las\s|el\s)?$/iu,
  bounds: words.bounds,
  boundsAfter: words.boundsAfter,
  unbounds: /\p{L}{2,}(?:ó|aron|ieron|ado|ido|yó)\shasta\s$/iu,
  multiples: { ...words.multiples, ...words.halved },
  shares: words.shares,
  notShareBehind: '(?:primera|segunda|otra) ',
  shareLink: ' (?:de|del) (?!(?:la )?(?:temporada|siglo|año|partido|carrera|semana)(?!\\p{L}))',
  partOfWhole:
    /(?<!\p{L})(?<part>uno|una|un|dos|tres|cuatro|siete|nueve|\d{1,2}) de cada (?<whole>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|\d{1,4})(?!\p{L})/giu,
  timesOver:
    /(?<![\p{L}\d])(?<times>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,4}(?:,\d)?) veces (?=más|menos|mayor|superior)/giu,
  roughNumbers: /(?:ena|enar|enares)$/i,
  mayHoldWords:
    /dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veint|enta|cien|mil|docena|mitad|terci|tercera|cuart|plic/i,
  clauseBreak:
    /;|(?<!\p{L})(?:que|cuyo|cuya|pero|mientras|cuando|donde|después|antes)(?!\p{L})|^,\s(?:ha|han|había|habían|es|son|fue|fueron|va|van|debe|deben|cuesta|costaba|\p{Ll}+(?:ó|rá|rán|aron|ieron|aría|ía|ían))(?!\p{L})/iu,
  beforeOtherDate: /(?<!\p{L})desde\s(?:el\s|la\s|hace\s|mediados\sde\s)?$/iu,
  sayers: {
    before:
      /(?<!\p{L})(?:según|dijo|aseguró|informó|indicó|señaló|afirmó|explicó|de acuerdo con)\s(?:el\s|la\s|los\s|las\s)?(?:\p{Ll}{2,20}\s){0,3}$/iu,
    after: /^\s(?:dijo|aseguró|informó|indicó|señaló|afirmó|explicó|calcula|estima|anunció)(?!\p{L})/iu,
  },
  surroundings: spacedSurroundings({
    ups: wordSet(words.upWords),
    downs: wordSet(words.downWords),
    changeNouns: wordSet(words.changeNouns),
    comparing: wordSet('más menos'),
    stills: new Set(),
    skippedPairs: new Set(),
    levels: wordSet('a al hasta desde del de'),
    sizes: wordSet('en'),
    partOf: wordSet('de del'),
    within: wordSet('en para'),
    equals: wordSet('es fue era alcanzó alcanzaron suma sumó'),
    blockers: wordSet(
      'con de del para por en a al como tras durante antes después cuando mientras y que desde hasta entre sin contra',
    ),
    skipped: wordSet(
      'un una el la los las unos unas casi más menos otro otra otros otras solo apenas cerca alrededor aproximadamente prácticamente mínimo',
    ),
    determiners: wordSet(determiners),
    fillers: wordSet('más otros otras'),
    numberedThings: wordSet(words.numberedThings),
    isVerbLast: false,
    hasAttributes: false,
    isNounCapitalised: false,
    isWithinDoubtful: true,
    phrases: romancePhrases({
      never: words.neverCounted,
      adjectives: words.adjectives,
      irregular: words.irregularPlurals,
      determiners,
      links: 'de del',
      auxiliaries: 'se ha han había habían también ya no va van',
      plural: /s$/,
    }),
  }),
};
