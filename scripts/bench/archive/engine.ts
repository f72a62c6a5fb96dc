/** What the benchmark of the archive asks of an engine, whichever it is; one file beside this one for each. */
import type { BenchArticle } from '../analysis-in-page';

export interface GivenArticle extends BenchArticle {
  /** 1, 2, 3, … */
  id: number;
  url: string;
  host: string;
  /** ms since the epoch. */
  date: number;
  isSaved: boolean;
}

export type QueryKind =
  | 'rare'
  | 'common'
  | 'and'
  | 'or'
  | 'not'
  | 'related'
  | 'rare phrase'
  | 'common phrase'
  | 'prefix'
  | 'fuzzy'
  | 'source'
  | 'dates'
  | 'saved';

export interface Query {
  kind: QueryKind;
  /** All of them; any of them for `or` and `related`; side by side for phrases; how a word begins for `prefix`. */
  words: string[];
  without?: string[];
  host?: string;
  /** By the article's date, ms; `to` exclusive. */
  from?: number;
  to?: number;
  isSaved?: boolean;
}

export interface StoredBytes {
  /** The articles themselves; null where they cannot be told from the index. */
  articles: number | null;
  index: number;
}

export interface Engine {
  /** The kinds that it has no way of answering. */
  cannot: readonly QueryKind[];
  /** Whether a word finds its other forms too. */
  isStemming: boolean;
  /** Opens what is stored, or makes it. */
  open(): Promise<void>;
  /** What is worked out of an article before it is added, and is no part of an archive's work. */
  prepare?: (article: GivenArticle) => Promise<void>;
  /** Articles that were not there; durable at the latest after `settle`. */
  addMany(articles: readonly GivenArticle[]): Promise<void>;
  /** Whatever is to be done once many have been added: merging, a snapshot. Answers the longest step of it, ms. */
  settle(): Promise<number>;
  /** Answers as soon as the article, and that it is found, survives the browser's end. */
  addDurably(article: GivenArticle): Promise<void>;
  /** The ids of the best twenty, best first. */
  search(query: Query): Promise<number[]>;
  /** How many articles it finds. */
  count(query: Query): Promise<number>;
  bytesStored(): Promise<StoredBytes>;
}

/** How many results a query asks for. */
export const wantedResults = 20;
