/** Words of an article and what stands around them, by which they are found in its text or in its page. */
export interface QuotedWords {
  quote: string;
  /** What stood before and after; empty where it is not known. */
  prefix: string;
  suffix: string;
}
