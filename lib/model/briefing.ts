/**
 * What the panel shows: the answers of `lib/query`, drawn by `components/`. A section with nothing to say
 * is an empty list (or null) and is not drawn.
 */
import type { Bound, EntityId, EntityType } from './analysis';
import type { Article } from './article';
import type { ArticleKind } from './draft';
import type { Highlight, Note } from './reader';
import type { Statement } from './statement';
import type { StoryId } from './story';

export interface Briefing {
  article: ArticleHeader;
  inBrief: Statement[];
  /** Null where nothing on the story was read before. */
  newToYou: NewToYou | null;
  context: Statement[];
  timeline: Timeline;
  people: EntityChip[];
  quotes: SpeakerQuotes[];
  figures: FigureLine[];
  /** Pairs of figures by which two sources count one thing differently; surest first. */
  disagreements: Disagreement[];
  /** Null where the story has one article only. */
  coverage: Coverage | null;
  related: RelatedArticle[];
  notes: ArticleNotes;
  foot: Foot;
}

/** The open article against what the reader read on its story before this visit. */
export interface NewToYou {
  /** The new sentences that can stand alone, in reading order. */
  statements: Statement[];
  /** Counted over the running text's sentences. */
  newCount: number;
  sentenceCount: number;
  /** The sentences already known, whatever their standing, for dimming them in the page. */
  known: WordsInPage[];
}

/** Words and what stands around them, by which a page finds them: see `lib/page/find-quote.ts`. */
export interface WordsInPage {
  quote: string;
  prefix: string;
  suffix: string;
}

export interface Disagreement {
  one: FigureLine;
  other: FigureLine;
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

/** The reader's own words on one article. */
export interface ArticleNotes {
  note: Note | null;
  /** In the order in which the words stand in the text, those whose words are gone last. */
  highlights: HighlightLine[];
}

export interface HighlightLine {
  highlight: Highlight;
  /** The marked words, cut from the revision they were marked in. */
  statement: Statement;
  note: Note | null;
  /** Whether the newest revision still has the words in their place. */
  isGone: boolean;
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
  highlightCount: number;
  hasNote: boolean;
}

/** What the library lists; all that is given must hold. Nothing given is everything kept. */
export interface LibraryFilter {
  savedOnly?: boolean;
  unreadOnly?: boolean;
  /** Those with a note or a highlight. */
  notedOnly?: boolean;
  tag?: string;
  host?: string;
  storyId?: StoryId;
  kind?: ArticleKind;
  /** By the article's date, ms since the epoch, `to` exclusive. */
  from?: number;
  to?: number;
}

/** What the reader can filter by, most articles first. */
export interface LibraryFacets {
  tags: { tag: string; articleCount: number }[];
  sources: { host: string; name: string; articleCount: number }[];
  stories: { id: StoryId; title: string; articleCount: number }[];
}

/** A story as the stories page lists it. */
export interface StoryLine {
  id: StoryId;
  title: string;
  articleCount: number;
  sourceCount: number;
  firstDate: number;
  lastDate: number;
  isFollowed: boolean;
  /** Articles taken in since the reader last looked at this story's page (or all that are unread, before a first visit). */
  newCount: number;
  /** The newest article's most telling sentence. */
  latest: Statement | null;
}

/** One story's own page. */
export interface StoryPage {
  line: StoryLine;
  timeline: Timeline;
  coverage: Coverage | null;
  /** Newest first; `isNew` against the last visit. */
  articles: (LibraryRow & { isNew: boolean; gist: Statement | null })[];
}
