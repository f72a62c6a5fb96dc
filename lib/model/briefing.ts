/**
 * What the panel shows: the answers of `lib/query`, drawn by `components/`. A section with nothing to say
 * is an empty list (or null) and is not drawn.
 */
import type { Bound, EntityId, EntityType } from './analysis';
import type { Article } from './article';
import type { Statement } from './statement';
import type { StoryId } from './story';

export interface Briefing {
  article: ArticleHeader;
  inBrief: Statement[];
  context: Statement[];
  timeline: Timeline;
  people: EntityChip[];
  quotes: SpeakerQuotes[];
  figures: FigureLine[];
  related: RelatedArticle[];
  foot: Foot;
}

export interface ArticleHeader {
  article: Article;
  minutes: number;
  isSaved: boolean;
  tags: string[];
  /** How many revisions are stored; more than one means the publisher changed the text. */
  revisionCount: number;
}

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
  /** First ms of the stated period, for order; for FUTURE_REF the date of the article that says so. */
  from: number;
  /** The sentence that tells it best. */
  best: Statement;
  /** The others that tell the same happening, best first, one for each source. */
  others: Statement[];
  /** How many sources carry it. */
  sourceCount: number;
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
  /** The words of the figure itself ("250 percent"), as printed. */
  surface: Statement;
  /** The words that say what is counted. */
  counted: Statement | null;
  /** TIMEX3 value, where given. */
  when: string | null;
  /** The sentence. */
  statement: Statement;
}

/** Why an article is related: counted facts, worded by the panel. */
export interface RelatedReason {
  /** Shared entities, rarest first. */
  entities: string[];
  /** Shared terms that are no entities. */
  terms: string[];
  /** The related article's date minus the open one's, whole days. */
  daysApart: number;
  isSameStory: boolean;
}

export interface RelatedArticle {
  article: Article;
  group: 'report' | 'analysis' | 'background';
  /** Its most telling sentence. */
  gist: Statement | null;
  reason: RelatedReason;
}

export interface Foot {
  /** What the sections above were drawn from. */
  articleCount: number;
  sourceCount: number;
}

/** The answer to a highlighted phrase. */
export interface Lookup {
  phrase: string;
  entity: { id: EntityId; name: string; type: EntityType } | null;
  /** How articles introduce it. */
  introductions: Statement[];
  timeline: TimelineEntry[];
  quotes: SpeakerQuotes[];
  figures: FigureLine[];
  articles: SearchHit[];
}

export interface SearchHit {
  article: Article;
  isSaved: boolean;
  /** A passage that holds the words, and where in its text they stand (offsets into `passage.text`). */
  passage: Statement | null;
  matches: { start: number; end: number }[];
}

/** What stands in the reader view: the stored words of one revision. */
export interface ReaderArticle {
  header: ArticleHeader;
  blocks: { kind: string; start: number; end: number; text: string }[];
  revision: number;
}

export interface LibraryRow {
  article: Article;
  isSaved: boolean;
  isRead: boolean;
  tags: string[];
}
