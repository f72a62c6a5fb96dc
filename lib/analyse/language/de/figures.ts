import type { FigurePack } from '@/lib/analyse/figures/figure-pack';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { spacedSurroundings } from '@/lib/analyse/figures/spaced-surroundings';
import { spelledNumbers } from '@/lib/analyse/figures/spelled-numbers';
import { germanPhrases } from './figure-phrases';
import * as words from './figure-words.data';

export const figures: FigurePack = {
  numbers: spelledNumbers({
    words: words.numberWords,
    hundreds: [],
    scales: words.scales,
    alone: [],
    leads: { 'eine halbe': 0.5, 'einer halben': 0.5, 'ein halbes': 0.5, ein: 1 },
    join: '(?!)',
    half: null,
  }),
  decimalMark: ',',
  isSpaced: true,
  units: words.unitWords,
  currencies: words.currencies,
  hundredths: words.hundredths,
  signs: {},
  moneyScales: {},
  partitive: '',
  rangeJoins: 'bis|und|oder|-|–|—',
  weakJoins: /^und$/i,
  opensRange: /(?<!\p{L})zwischen\s$/iu,
  opensLevels: /(?<!\p{L})von\s$/iu,
  bounds: words.bounds,
  boundsAfter: words.boundsAfter,
  unbounds:
    /(?:Kredite?n?|Darlehen|Vertr[aä]ge?|Auftr[aä]ge?n?|Scheck|Rechnung(?:en)?|Bürgschaft(?:en)?|Anleihen?|Summe|Haushalt|Etat|Strafen?|Schulden|Paket|Programm|Strecke|Distanz)\süber\s$/u,
  multiples: words.multiples,
  shares: words.shares,
  notShareBehind: '',
  shareLink:
    '(?:(?<=te) (?=\\p{Lu})| (?:der|des|von|aller) (?!(?:Stunde|Saison|Jahres|Spiels|Woche|Zeit)(?!\\p{L})))',
  partOfWhole: null,
  timesOver:
    /(?<![\p{L}\d])(?<times>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,4}(?:,\d)?)[ -]?mal (?=so|mehr|höher|größer)/giu,
  mayHoldWords:
    /zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|million|milliard|dutzend|hälfte|drittel|doppel|fach|halb/i,
  clauseBreak:
    /;|(?<!\p{L})(?:dass|aber|während|als|wenn|wo|nachdem|bevor|deren|dessen)(?!\p{L})|^,\s(?:hat|haben|wird|werden|ist|sind|war|waren|soll|sollen|kann|muss|\p{Ll}+(?:te|ten|et))(?!\p{L})/iu,
  beforeOtherDate: /(?<!\p{L})seit\s(?:dem\s|der\s|Anfang\s|Ende\s|Mitte\s)?$/iu,
  sayers: {
    before:
      /(?<!\p{L})(?:laut|sagte|zufolge|erklärte|teilte|nach Angaben)\s(?:der\s|des\s|von\s|die\s|dem\s)?(?:\p{L}{2,30}\s){0,2}$/iu,
    after: /^\s(?:sagte|erklärte|teilte|berichtete|schätzt|zufolge|rechnet)(?!\p{L})/iu,
  },
  surroundings: spacedSurroundings({
    ups: wordSet(words.upWords),
    downs: wordSet(words.downWords),
    changeNouns: wordSet(words.changeNouns),
    comparing: wordSet('mehr weniger höher niedriger teurer billiger günstiger'),
    stills: new Set(),
    skippedPairs: new Set(),
    levels: wordSet('auf von bei'),
    sizes: wordSet('um'),
    partOf: wordSet('der des von aller'),
    within: wordSet('für'),
    equals: wordSet('beträgt betrug ist war liegt lag bei erreichte'),
    blockers: wordSet(
      'mit von vom zu zum zur für in im an am auf bei als wie und während nach vor seit bis durch gegen ohne unter über dass',
    ),
    skipped: wordSet(
      'rund etwa ungefähr circa ca. fast knapp nahezu beinahe gut mehr weniger als über unter mindestens wenigstens höchstens maximal weitere weiteren nur noch',
    ),
    determiners: wordSet(
      'der die das den dem des ihre ihrer seine seiner dieser diese aller alle unserer insgesamt befragten',
    ),
    fillers: wordSet('weitere weiteren andere anderen'),
    numberedThings: wordSet(words.numberedThings),
    isVerbLast: true,
    hasAttributes: false,
    isNounCapitalised: true,
    isWithinDoubtful: false,
    phrases: germanPhrases,
  }),
};
