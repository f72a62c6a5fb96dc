import type { FigurePack } from '@/lib/analyse/figures/figure-pack';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { romancePhrases } from '@/lib/analyse/figures/romance-phrases';
import { spacedSurroundings } from '@/lib/analyse/figures/spaced-surroundings';
import { spelledNumbers } from '@/lib/analyse/figures/spelled-numbers';
import * as words from './figure-words.data';

const determiners =
  'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa nosso nossa todos todas primeiros primeiras últimos últimas';

export const figures: FigurePack = {
  numbers: spelledNumbers({
    words: words.numberWords,
    hundreds: [],
    scales: words.scales,
    alone: ['mil'],
    leads: { meio: 0.5, meia: 0.5 },
    join: '(?<=vinte|nta|cento|entos|entas|mil) e ',
    half: ' e mei[oa](?![\\p{L}])',
  }),
  decimalMark: ',',
  isSpaced: true,
  units: words.unitWords,
  currencies: words.currencies,
  hundredths: words.hundredths,
  signs: {},
  moneyScales: { m: 1e6 },
  partitive: 'de ',
  rangeJoins: 'a|e|ou|-|–|—',
  weakJoins: /^e$/i,
  opensRange: /(?<!\p{L})entre\s(?:os\s|as\s)?$/iu,
  opensLevels: /(?<!\p{L})(?:de|do|dos|desde)\s(?:os\s|as\s)?$/iu,
  bounds: words.bounds,
  boundsAfter: words.boundsAfter,
  unbounds: /\p{L}{2,}(?:ou|iu|ram|ado|ido)\saté\s$/iu,
  multiples: words.multiples,
  shares: words.shares,
  notShareBehind: '',
  shareLink: ' d[eoa]s? (?!(?:século|ano|jogo|temporada|partida|semana)(?!\\p{L}))',
  partOfWhole:
    /(?<!\p{L})(?<part>uma|um|dois|duas|três|quatro|sete|nove|\d{1,2}) (?:em|de) cada (?<whole>dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|cem|\d{1,4})(?!\p{L})/giu,
  timesOver:
    /(?<![\p{L}\d])(?<times>duas|três|quatro|cinco|seis|sete|oito|nove|dez|\d{1,4}(?:,\d)?) vezes (?=mais|menos|maior|superior)/giu,
  roughNumbers: /(?:ena|ar)$/i,
  mayHoldWords:
    /dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|vinte|nta|cem|cento|entos|entas|mil|dúzia|metade|terço|quarto|dobr|plic/i,
  clauseBreak:
    /;|(?<!\p{L})(?:que|cujo|cuja|mas|enquanto|quando|onde|depois|antes)(?!\p{L})|^,\s(?:tem|têm|tinha|tinham|é|são|foi|foram|vai|vão|deve|devem|custa|custava|\p{Ll}+(?:ou|rá|rão|aram|eram|iram|aria|ia))(?!\p{L})/iu,
  beforeOtherDate: /(?<!\p{L})desde\s(?:o\s|a\s|os\s|meados\sde\s)?$/iu,
  sayers: {
    before:
      /(?<!\p{L})(?:segundo|disse|afirmou|informou|de acordo com|conforme|declarou|anunciou)\s(?:o\s|a\s|os\s|as\s)?(?:\p{Ll}{2,20}\s){0,3}$/iu,
    after: /^\s(?:disse|afirmou|informou|declarou|anunciou|estima|calcula)(?!\p{L})/iu,
  },
  surroundings: spacedSurroundings({
    ups: wordSet(words.upWords),
    downs: wordSet(words.downWords),
    changeNouns: wordSet(words.changeNouns),
    comparing: wordSet('mais menos'),
    stills: new Set(),
    skippedPairs: new Set(),
    levels: wordSet('para a ao aos até desde de do dos'),
    sizes: wordSet('em'),
    partOf: wordSet('de do da dos das'),
    within: wordSet('em no na nos nas para'),
    equals: wordSet('é foi era alcançou alcançaram chegou soma somou'),
    blockers: wordSet(
      'com de do da dos das para por em no na a ao como durante antes depois quando enquanto e que desde até entre sem contra após',
    ),
    skipped: wordSet(
      'um uma os as uns umas quase mais menos outro outra outros outras só apenas cerca perto aproximadamente pelo mínimo',
    ),
    determiners: wordSet(determiners),
    fillers: wordSet('mais outros outras'),
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
      links: 'de do da dos das',
      auxiliaries: 'se já não também ter tem têm havia vai vão',
      plural: /s$/,
    }),
  }),
};
