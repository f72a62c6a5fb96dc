import type { Token } from '@/lib/analyse/article-text';
import type { Bound } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';

/** How a language writes quantities. All words in lower case, with their accents. */
export interface FigurePack {
  numbers: NumberReader;
  /** Where this mark stands in a number the fraction starts; null where nobody can tell. */
  decimalMark: DecimalMark | null;
  /** Whether words stand apart, so that "8 metres" has a space and "8 metresque" is none. */
  isSpaced: boolean;
  /** Words right behind a number → the unit's name (`kilometre`, `percent`). */
  units: Readonly<Record<string, string>>;
  /** Words right behind a number → ISO 4217. */
  currencies: Readonly<Record<string, string>>;
  /** Words for a hundredth of a currency → ISO 4217. */
  hundredths: Readonly<Record<string, string>>;
  /** Words and signs before an amount that mean another currency here than elsewhere, or only here. */
  signs: Readonly<Record<string, string>>;
  /** Letters behind an amount of money with a sign that multiply it: the m of "$5m". */
  moneyScales: Readonly<Record<string, number>>;
  /** Pattern source between a number and its unit: the "de" of "5 millones de euros"; empty where there is none. */
  partitive: string;
  /** Pattern source between the ends of a range. */
  rangeJoins: string;
  /** Joins that make a range only behind `opensRange`: the "and" of "between 3 and 5". */
  weakJoins: RegExp;
  /** Right before the lower end of a range; ends in `$`. */
  opensRange: RegExp;
  /** Right before two levels rather than a range ("from 5 to 8"); ends in `$`. */
  opensLevels: RegExp;
  /** Words before a number. Longest first is not asked. */
  bounds: Readonly<Record<string, Bound>>;
  /** Words behind a number and its unit. */
  boundsAfter: Readonly<Record<string, Bound>>;
  /** A bound that is none after all, with the word before it: "climbed up to"; ends in `$`. */
  unbounds: RegExp | null;
  /** "Doubled" and the like → how many times over. */
  multiples: Readonly<Record<string, Multiple>>;
  /** Shares in words → their value: "a third of" is a third. */
  shares: Readonly<Record<string, number>>;
  /** Pattern source of what stands before words that are no share after all: the "second" of "the second half of". */
  notShareBehind: string;
  /** Pattern source of what follows a share: " of"; empty where nothing need to. */
  shareLink: string;
  /** A pattern with the groups `part` and `whole`, global: "one in five". */
  partOfWhole: RegExp | null;
  /** A pattern with the group `times`, global: "three times as many". */
  timesOver: RegExp | null;
  /** Number words that nobody counted out: "une centaine". */
  roughNumbers?: RegExp;
  /** Whether a sentence may hold a figure without a digit. */
  mayHoldWords: RegExp;
  /** Another clause begins: a date behind it dates nothing before it. */
  clauseBreak: RegExp;
  /** Right before a date that a figure does not speak of: "since"; ends in `$`. */
  beforeOtherDate: RegExp;
  /** Right before a name that states the sentence (ends in `$`), and right behind one (starts with `^`). */
  sayers: { before: RegExp; after: RegExp } | null;
  surroundings(place: FigurePlace): Surroundings;
}

export type DecimalMark = '.' | ',';

export interface Multiple {
  value: number;
  change: 'up' | 'down' | null;
}

/** A pattern source, without groups that count, and the value of what it matched; NaN where it is none. */
export interface NumberReader {
  pattern: string;
  parse(surface: string, decimalMark: DecimalMark | null): number;
}

/** A figure before what it counts is known. `first` and `last` are its tokens; `start` and `end` lie in `sentence`. */
export interface FigurePlace {
  sentence: string;
  /** Where the sentence starts in the text: the tokens' offsets are the text's. */
  offset: number;
  tokens: readonly Token[];
  first: number;
  last: number;
  start: number;
  end: number;
  value: number;
  unit: string;
  /** The number's own words, without sign and unit. */
  surface: string;
}

export interface Surroundings {
  counted: Span | null;
  change: 'up' | 'down' | null;
  /** A number that names instead of counting: "Boeing 737", "Article 50". */
  isName: boolean;
}
