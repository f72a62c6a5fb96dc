import type { FigurePack } from '@/lib/analyse/figures/figure-pack';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { spacedSurroundings } from '@/lib/analyse/figures/spaced-surroundings';
import { englishNumbers } from './figure-numbers';
import { englishPhrases } from './figure-phrases';
import {
  bounds,
  boundsAfter,
  changeNouns,
  currencies,
  downWords,
  hundredths,
  moneyScales,
  multiples,
  numberedThings,
  shares,
  signs,
  units,
  upWords,
} from './figure-words.data';

/** "Take up 60 per cent" moves nothing. */
const particleVerbs =
  'take takes took taken taking make makes made making set sets setting give gave given pick picked build built buy bought buying sign signed end ended ending come came hold held put call called open opened use used eat show showed'.split(
    ' ',
  );

export const figures: FigurePack = {
  numbers: englishNumbers,
  decimalMark: '.',
  isSpaced: true,
  units,
  currencies,
  hundredths,
  signs,
  moneyScales,
  partitive: '',
  rangeJoins: 'to|and|or|-|–|—',
  weakJoins: /^and$/i,
  opensRange: /\bbetween\s$/i,
  opensLevels: /\bfrom\s$/i,
  bounds,
  boundsAfter,
  unbounds: /(?:ed|\b(?:went|go|goes|gone|going|rose|grew|crept|came|back|shot|drove|way))\sup\sto\s$/i,
  multiples,
  shares,
  notShareBehind:
    '(?:first|second|other|latter|early|late|back|top|bottom|better|last|opening|final|next|upper|lower|eastern|western|northern|southern)[ -]',
  shareLink:
    '(?: of (?!an? (?:century|dozen|day|hour|mile|game|match)\\b|(?:the )?(?:last|next|first|second|season|game|match|year|century)\\b)|(?<=thirds|quarters|fourths|fifths)(?! of\\b|[\\p{L}-]))',
  partOfWhole:
    /(?<![\p{L}-])(?<part>one|two|three|four|five|seven|nine|\d{1,2})(?: in| out of) (?:every )?(?<whole>three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3})(?= (?!(?:months|weeks|days|hours|minutes|seconds|years|of|to|the|more|a)\b)\p{Ll})/giu,
  timesOver:
    /(?<![\p{L}\d.,-])(?<times>two|three|four|five|six|seven|eight|nine|ten|\d{1,4}(?:\.\d)?) times(?= (?:as|more|higher|larger|bigger|greater|faster|lower|less|the (?:number|amount|size|level|rate|average|price|volume|value|national|normal|usual|cost))\b)/giu,
  mayHoldWords:
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|thirds?|quarters?|fourths?|fifths?|sixth|eighth|tenth|percent|doubl|tripl|trebl|quadrupl|quintupl|halv|\w{3,6}fold)/i,
  clauseBreak: /;|\b(?:which|who|whose|that|but|while|where|when|after|before)\b/i,
  beforeOtherDate:
    /\b(?:since\s(?:early\s|late\s|mid-?\s?)?|due\s(?:in\s|by\s)?|(?:said|says|told|announced|promised|warned|added)\s(?:\w{2,12}\s)?(?:on\s)?)$/i,
  sayers: {
    before: /\b(?:according to|said|says)\s(?:the\s|an?\s|its\s)?(?:[\p{Ll}-]{1,20}\s){0,3}$/iu,
    after: /^(?:,[^,.]{1,30},)?\s(?:said|says|estimates|estimated|reported|reports|announced|told)\b/i,
  },
  surroundings: spacedSurroundings({
    ups: wordSet(upWords),
    downs: wordSet(downWords),
    changeNouns: wordSet(changeNouns),
    comparing: wordSet('more less fewer higher lower'),
    stills: new Set(['up to', ...particleVerbs.map((verb) => `${verb} up`)]),
    skippedPairs: new Set(['at least', 'at most']),
    levels: wordSet('from to'),
    sizes: wordSet('by'),
    partOf: wordSet('of'),
    within: wordSet('in for'),
    equals: wordSet('is was at reached are were'),
    blockers: wordSet(
      'with off of for on in at as into during after before when while and than that to from through against between per without onto among because until till every',
    ),
    skipped: wordSet(
      `${Object.keys(bounds)
        .join(' ')
        .replace(/\b(?:to|of|in|at)\b/g, '')} a an another further additional only just the record its`,
    ),
    determiners: wordSet(
      'the all its his her their our my your those these this a an last past previous next first remaining other total two three four five six seven eight nine ten million mln billion thousand hundred dozen',
    ),
    fillers: wordSet('more other new'),
    numberedThings: wordSet(numberedThings),
    isVerbLast: false,
    hasAttributes: true,
    isNounCapitalised: false,
    isWithinDoubtful: false,
    phrases: englishPhrases,
  }),
};
