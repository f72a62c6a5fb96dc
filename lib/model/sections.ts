/**
 * What several answers of `lib/query` show alike: timeline, names, quotes, figures, coverage. One with nothing to say is an
 * empty list (or null) and is not drawn.
 */
import type { Bound, EntityId, EntityType } from './analysis';
import type { Article } from './article';
import type { Statement } from './statement';
import type { StoryId } from './story';

export interface Timeline {
  storyId: StoryId | null;
  storyTitle: string | null;
  /** Oldest first; days after the reader's today are in `upcoming`. */
  past: TimelineEntry[];
  upcoming: TimelineEntry[];
}

/** A dated happening. */
export interface TimelineEntry {
  /** TIMEX3 value with its honest precision: `2026`, `2026-01`, `2026-01-04`, `2026-01-04T07:50`, `2026-W03`, or `FUTURE_REF` ("in the coming weeks"). */
  value: string;
  /** IANA name or UTC offset of a clock time, where the words give one. */
  zone?: string | null;
  /** First ms of the stated period, for order; for FUTURE_REF the date of the article that says so. */
  from: number;
  /** The sentence that tells it best. */
  best: Statement;
  /** The others that tell the same happening, best first, one for each source. */
  others: Statement[];
  /** How many sources carry it. */
  sourceCount: number;
  /** Pairs of sentences that tell it with different numbers, times or days; empty where sources agree. */
  differs: { one: Statement; other: Statement }[];
}

export interface EntityChip {
  id: EntityId;
  name: string;
  type: EntityType;
  /** In the open article. */
  mentionCount: number;
  /** Articles on this device that name it. */
  articleCount: number;
}

export interface QuoteLine {
  statement: Statement;
  direct: boolean;
}

export interface SpeakerQuotes {
  /** Null for unnamed sources, which are counted together. */
  speaker: EntityId | null;
  name: string | null;
  /** Role and organisation, in the article's own words. */
  role: Statement | null;
  lines: QuoteLine[];
}

export interface FigureLine {
  value: number;
  upper: number | null;
  bound: Bound;
  unit: string;
  change: 'up' | 'down' | null;
  /** How many times the old amount a rise by 100 % or more leads to: 3.5 for "up 250 %", which many read as 2.5. */
  timesOver?: number;
  /** The words of the figure itself ("250 percent"), as printed. */
  surface: Statement;
  /** The words that say what is counted. */
  counted: Statement | null;
  /** TIMEX3 value, where given. */
  when: string | null;
  /** The sentence. */
  statement: Statement;
}

/** Who wrote about the story, and how many texts there really are. */
export interface Coverage {
  articleCount: number;
  /** Most articles first. */
  sources: { host: string; name: string; articleCount: number }[];
  /** Texts left when copies of one text are counted once. */
  independentCount: number;
  /** Articles that carry the same text; only groups of two or more, largest first. */
  copies: WireCopy[];
  first: Article;
  last: Article;
}

export interface WireCopy {
  /** The agency the text is from, as an article credits it ("Meridian Wire"); null where none is named. */
  agency: Statement | null;
  /** Earliest first. */
  articles: Article[];
}
