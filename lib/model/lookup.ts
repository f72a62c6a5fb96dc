/** What the panel shows of a highlighted phrase, and what a search finds. */
import type { EntityId, EntityType } from './analysis';
import type { Article } from './article';
import type { EntityChip, FigureLine, SpeakerQuotes, TimelineEntry } from './sections';
import type { Span } from './span';
import type { Statement } from './statement';

/** The answer to a highlighted phrase. */
export interface Lookup {
  phrase: string;
  entity: { id: EntityId; name: string; type: EntityType } | null;
  /** How articles introduce it. */
  introductions: Statement[];
  timeline: TimelineEntry[];
  quotes: SpeakerQuotes[];
  figures: FigureLine[];
  /** How many articles of each period name it, oldest first, from the first such article to the last; empty for fewer than three, and where no entity was found. */
  overTime: PeriodCount[];
  /** Who else those articles name, most articles first; `articleCount` counts those that name both. */
  alongside: EntityChip[];
  articles: SearchHit[];
}

export interface PeriodCount {
  /** First and last ms (end exclusive) of the period: days, weeks, months or years, all of one kind. */
  from: number;
  to: number;
  count: number;
}

export interface SearchHit {
  article: Article;
  isSaved: boolean;
  /** A passage that holds the words, and where in its text they stand (offsets into `passage.text`). */
  passage: Statement | null;
  matches: Span[];
  /** Where they stand in the article's title. */
  titleMatches: Span[];
}

export interface SearchResult {
  /** Best first, as many as were asked for at most. */
  hits: SearchHit[];
  /** Of all articles that were found. */
  count: number;
  /** Words that were taken for some sought that few articles hold, as they are written in the last hits. */
  alsoSought: string[];
}
