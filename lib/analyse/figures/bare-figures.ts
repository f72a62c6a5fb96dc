import type { FigurePack } from './figure-pack';
import { spelledNumbers } from './spelled-numbers';

const nothing = /(?!)/;

/** For languages that nobody has written a pack for: digits with a per-cent sign, a unit's abbreviation or a currency. */
export const bareFigures: FigurePack = {
  numbers: spelledNumbers({
    words: {},
    hundreds: [],
    scales: {},
    alone: [],
    leads: {},
    join: '(?!)',
    half: null,
  }),
  decimalMark: null,
  isSpaced: true,
  units: {},
  currencies: {},
  hundredths: {},
  signs: {},
  moneyScales: {},
  partitive: '',
  rangeJoins: '-|–',
  weakJoins: nothing,
  opensRange: nothing,
  opensLevels: nothing,
  bounds: {},
  boundsAfter: {},
  unbounds: null,
  multiples: {},
  shares: {},
  notShareBehind: '',
  shareLink: '',
  partOfWhole: null,
  timesOver: null,
  mayHoldWords: nothing,
  clauseBreak: /;/,
  beforeOtherDate: nothing,
  sayers: null,
  // "€5 miljard": a word behind the amount may be a scale that nobody here knows.
  surroundings: ({ sentence, unit, end }) => ({
    counted: null,
    change: null,
    isName: /^[A-Z]{3}$/.test(unit) && /^[ \u00a0\u202f]?\p{L}/u.test(sentence.slice(end, end + 2)),
  }),
};
