/** What the stories page lists, and what it shows of one story. */
import type { EntityId, EntityType } from './analysis';
import type { Article } from './article';
import type { LibraryRow } from './library';
import type { Coverage, FigureSeries, Timeline } from './sections';
import type { Span } from './span';
import type { Statement } from './statement';
import type { StoryId } from './story';

/** A story as the stories page lists it. */
export interface StoryLine {
  id: StoryId;
  title: string;
  /** Whether the title is the reader's own. */
  isRenamed: boolean;
  articleCount: number;
  sourceCount: number;
  firstDate: number;
  lastDate: number;
  isFollowed: boolean;
  /** Articles taken in since the reader last looked at this story's page (or all that are unread, before a first visit). */
  newCount: number;
  /** The most telling sentence of the newest article; where some are new, of the newest of them, and one that says something unread. */
  latest: Statement | null;
}

/** A story as one chooses it from a list. */
export type StoryChoice = Pick<StoryLine, 'id' | 'title' | 'articleCount' | 'firstDate' | 'lastDate'>;

/** What stands first on one story's own page. */
export interface StoryPage {
  line: StoryLine;
  /** When the reader last looked at the story, ms; null before a first visit. */
  visitedAt: number | null;
  /** What the articles taken in since then say that the reader has not read; oldest first, at most eight. */
  newStatements: Statement[];
  timeline: Timeline;
  /** Newest first; `isNew` against the last visit. */
  articles: (LibraryRow & { isNew: boolean; gist: Statement | null })[];
}

/** What follows on it. */
export interface StoryDepth {
  /** The story's sub-events, oldest first; none where it has fewer than two. */
  strands: StoryStrand[];
  sourcesOverTime: SourcesOverTime | null;
  namedTogether: NamedTogether | null;
  figureSeries: FigureSeries[];
  coverage: Coverage | null;
}

/** Articles that tell one step of a story. */
export interface StoryStrand {
  /** The one nearest to the middle of them, whose headline stands for them. */
  central: Article;
  articleCount: number;
  /** Dates of the first and the last of them, ms. */
  firstDate: number;
  lastDate: number;
}

/** Which source wrote when, in days of the reader's clock. */
export interface SourcesOverTime {
  /** First ms of the first and the last day on which anything appeared. */
  firstDay: number;
  lastDay: number;
  /** Most articles first. */
  sources: SourceDays[];
}

export interface SourceDays {
  host: string;
  name: string;
  articleCount: number;
  /** Oldest first; `at` is the day's first ms. */
  days: { at: number; count: number }[];
}

/** Who is named in one sentence with whom. */
export interface NamedTogether {
  /** Ordered so that those who are often named together stand close to one another. */
  entities: NamedEntity[];
  /** Most articles first. */
  pairs: NamedPair[];
}

export interface NamedEntity {
  id: EntityId;
  name: string;
  type: EntityType;
  /** Articles of the story that name it. */
  articleCount: number;
}

export interface NamedPair {
  one: EntityId;
  other: EntityId;
  /** Articles with a sentence that names both. */
  articleCount: number;
  /** The one of those sentences that tells most. */
  statement: Statement;
  /** The two names in it. */
  names: Span[];
}
