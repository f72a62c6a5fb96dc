import type { Token } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';

/** What languages with words between spaces say around a number. Sets hold words in lower case, apostrophes straight. */
export interface PhraseWords {
  /** "Rose", "increase"; and "fell", "cut". */
  ups: ReadonlySet<string>;
  downs: ReadonlySet<string>;
  /** Those that are nouns: "an increase of 8 per cent". */
  changeNouns: ReadonlySet<string>;
  /** Those that compare rather than move when they stand before the number: "more". */
  comparing: ReadonlySet<string>;
  /** Two words that together move nothing: "up to", "take up". */
  stills: ReadonlySet<string>;
  /** Two words that may stand between a link and the number, though the first may not by itself: "at least". */
  skippedPairs: ReadonlySet<string>;
  /** Before the level that a change starts from or ends at: "from", "to". */
  levels: ReadonlySet<string>;
  /** Before the size of a change: "by". */
  sizes: ReadonlySet<string>;
  /** "Of", between a share or a noun of change and what it is of. */
  partOf: ReadonlySet<string>;
  /** Before what a sum or a change is for or in: "in", "for". */
  within: ReadonlySet<string>;
  /** "Is", "was", "reached", "at", between a subject and its measure. */
  equals: ReadonlySet<string>;
  /** Words that part a verb from a number that it does not govern. */
  blockers: ReadonlySet<string>;
  /** Determiners, and words such as "about" that may stand between a link and the number. */
  skipped: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Between a number and what it counts: "more", "other". */
  fillers: ReadonlySet<string>;
  /** A number behind these names a thing: "Article 50", "page 3". */
  numberedThings: ReadonlySet<string>;
  /** Whether the verb of a change may end the clause: "um 8 Prozent gestiegen". */
  isVerbLast: boolean;
  /** Whether a noun right behind a measure is what has it: "a $5 million contract". */
  hasAttributes: boolean;
  /** Whether every noun has a capital: then a capital before a number is no name. */
  isNounCapitalised: boolean;
  /** Whether "in" behind a sum may name a place as well, so that only plurals behind it are what the sum is of. */
  isWithinDoubtful: boolean;
  phrases: NounPhrases;
}

export interface NounPhrases {
  /** What is counted from token `from` on; a plural is asked for behind a number. */
  after(tokens: readonly Token[], from: number, isCount: boolean): Span | null;
  /** The noun phrase that ends right before token `to`. */
  before(tokens: readonly Token[], to: number): Span | null;
}

/** A token as the sets hold it. */
export const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.text.toLowerCase().replace(/’/g, "'") ?? '';
