import type { FigurePack } from '@/lib/analyse/figures/figure-pack';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { romancePhrases } from '@/lib/analyse/figures/romance-phrases';
import { spacedSurroundings } from '@/lib/analyse/figures/spaced-surroundings';
import { spelledNumbers } from '@/lib/analyse/figures/spelled-numbers';
import * as words from './figure-words.data';

const determiners =
  "le la les l' un une des son sa ses leur leurs ce cet cette ces notre votre nos vos tous toutes premiers premières derniers dernières";

export const figures: FigurePack = {
  numbers: spelledNumbers({
    words: words.numberWords,
    hundreds: ['cent', 'cents'],
    scales: words.scales,
    alone: ['cent', 'mille'],
    leads: { 'un demi': 0.5, 'une demi': 0.5 },
    join: '(?<=vingt|ante) et |(?<=ante)-et-',
    half: ' et demie?(?![\\p{L}])',
  }),
  decimalMark: ',',
  isSpaced: true,
  units: words.unitWords,
  currencies: words.currencies,
  hundredths: words.hundredths,
  signs: {},
  moneyScales: { m: 1e6, md: 1e9, mds: 1e9 },
  partitive: "de |d['’]",
  rangeJoins: 'à|et|ou|-|–|—',
  weakJoins: /^et$/i,
  opensRange: /(?<!\p{L})entre\s(?:les\s)?$/iu,
  opensLevels: /(?<!\p{L})(?:de|depuis)\s$/iu,
  bounds: words.bounds,
  boundsAfter: words.boundsAfter,
  unbounds: /\p{L}é[es]{0,2}\sjusqu['’]à\s$/iu,
  multiples: words.multiples,
  shares: words.shares,
  notShareBehind: '',
  shareLink:
    " (?:des|de la|de l['’]|du|de|d['’]) ?(?!(?:siècle|temps|match|finale|heure|saison|an|année)(?!\\p{L}))",
  partOfWhole:
    /(?<!\p{L})(?<part>une|un|deux|trois|quatre|sept|neuf|\d{1,2}) (?:\p{Ll}{3,15} )?sur (?<whole>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|\d{1,4})(?![\p{L}\d])/giu,
  timesOver:
    /(?<![\p{L}\d])(?<times>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,4}(?:,\d)?) fois (?=plus|moins|supérieur)/giu,
  roughNumbers: /aine$/i,
  mayHoldWords:
    /deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trent|ante|cent|mille|million|moitié|tiers|quart|aine|doubl|tripl/i,
  clauseBreak:
    /;|(?<!\p{L})(?:qui|dont|mais|tandis|alors|lorsque|quand|où|après|avant)(?!\p{L})|^,\s(?:a|ont|aura|auront|avait|avaient|est|sont|fut|va|vont|doit|doivent|coûte|coûtait|\p{Ll}+(?:era|eront|ait|aient))(?!\p{L})/iu,
  beforeOtherDate: /(?<!\p{L})depuis\s(?:le\s|la\s|les\s|début\s|fin\s)?$/iu,
  sayers: {
    before:
      /(?<!\p{L})(?:selon|d['’]après|affirme|indique|a déclaré|a indiqué|a annoncé|estime)\s(?:le\s|la\s|les\s|l['’])?(?:\p{Ll}{2,20}\s){0,3}$/iu,
    after:
      /^\s(?:a déclaré|a indiqué|a annoncé|a affirmé|a précisé|affirme|indique|estime|précise)(?!\p{L})/iu,
  },
  surroundings: spacedSurroundings({
    ups: wordSet(words.upWords),
    downs: wordSet(words.downWords),
    changeNouns: wordSet(words.changeNouns),
    comparing: wordSet('plus moins'),
    stills: new Set(),
    skippedPairs: new Set(),
    levels: wordSet("à de d' depuis"),
    sizes: wordSet("de d'"),
    partOf: wordSet("de d' des du"),
    within: wordSet('dans pour en'),
    equals: wordSet('est était fut atteint atteignait compte comptait'),
    blockers: wordSet(
      "avec de d' des du pour par en à au aux comme pendant durant avant après quand et que qui depuis jusque entre sans contre dans sur",
    ),
    skipped: wordSet(
      "un une le la les l' environ près presque quelque quasiment plus moins au autre autres seulement encore autour minimum",
    ),
    determiners: wordSet(determiners),
    fillers: wordSet('autres'),
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
      links: "de d' du des",
      auxiliaries: 'a ont avait avaient est sont se ne pas aussi déjà devrait devraient',
      plural: /[sx]$/,
    }),
  }),
};
