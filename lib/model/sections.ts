/**
 * What several answers of `lib/query` show alike: timeline, names, quotes, figures, coverage. One with nothing to say is an
 * empty list (or null) and is not drawn.
 */
import type { Bound, EntityId, EntityType } from './analysis';
import type { Article } from './article';
import type { Span } from './span';
import type { Statement } from './statement';
import type { StoryId } from './story';

export interface Timeline {
  storyId: StoryId | null;
  storyTitle: string | null;
  /** The reader's day, `2026-03-18`. */
  today?: string;
  /** Oldest first, today's included; days after the reader's today are in `upcoming`. */
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
  /** 0 for the strongest of its list; absent where nothing was weighed. */
  rank?: number;
  /** The words that say where it happened; null where no sentence says so for sure. */
  place?: Statement | null;
  /** The sentence that tells it best. */
  best: Statement;
  /** The first sentence that announced it before its day, where another has told it since. */
  announced?: Statement | null;
  /** Beside what was only announced: the nearest sentence of an article that has told of it since its day came. */
  since?: Statement | null;
  /** Its day has passed, and of what was announced for it no article here has told anything. */
  isUnreported?: boolean;
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
  /** Left out where no other articles were looked at. */
  elsewhere?: QuoteElsewhere;
}

/** How other sources print the same words said. */
export interface QuoteElsewhere {
  /** Sources that print them word for word. */
  sameIn: number;
  /** The greatest difference first, one for each way of printing them. */
  variants: QuoteVariant[];
}

export interface QuoteVariant {
  /** Of the other printing: words left out, more words around them, other words, or another speaker named. */
  kind: 'shortened' | 'longer' | 'altered' | 'other-speaker';
  /** The sentence of the other source. */
  statement: Statement;
  /** Who speaks there; null where nobody is named. */
  name: string | null;
  /** Words that only the line has, and those that only the other printing has: offsets into the text of each statement. */
  here: Span[];
  there: Span[];
  /** Sources that print it so. */
  sourceCount: number;
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

/** One quantity that articles report again and again, with what they say of it each time. */
export interface FigureSeries {
  /** The words that say what is counted. */
  what: Statement;
  unit: string;
  /** Oldest first; at least three, with two values or more. */
  points: FigurePoint[];
}

export interface FigurePoint {
  /** When the figure was reported, ms; the figure's own day where its words give one. */
  at: number;
  line: FigureLine;
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
  /** The agency that the text is from, as an article names it ("Meridian Wire"), and the sentence that says so; null where none does. */
  agency: { name: Statement; statement: Statement } | null;
  /** Earliest first. */
  articles: Article[];
  /** False where times of publication do not tell which of them came first. */
  isFirstKnown: boolean;
}
