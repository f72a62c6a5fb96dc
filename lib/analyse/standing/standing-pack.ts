/**
 * By what a language's sentences lean on the one before. All patterns are tested on one sentence; none is global and
 * each is linear in its length.
 */
export interface StandingPack {
  /** A personal or possessive pronoun that opens a sentence or a quote; anchored. */
  opensWithPronoun: RegExp;
  /** "But …", "As a result …", "Ello …", "The latter …": other openings that point back; anchored. */
  leansAtStart: RegExp;
  /** "this decision", "then": words that point back from anywhere outside quotes. */
  leansWithin: RegExp | null;
  /** The writer's own "I" and "we", outside quotes. */
  speaksOfItself: RegExp | null;
  /** "Last", "next", "ago": words of a date that say its year or week by the day of publication. */
  relativeDate: RegExp;
  /** For languages that leave a known subject out: whether the sentence opens without one. */
  lacksSubject: ((sentence: string) => boolean) | null;
}
