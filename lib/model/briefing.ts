/**
 * What the panel shows of the open article: the answers of `lib/query`, drawn by `components/`. A section with nothing
 * to say is an empty list (or null) and is not drawn.
 */
import type { KindFrom } from './analysis';
import type { Article } from './article';
import type { QuotedWords } from './quoted-words';
import type { Highlight, Note } from './reader';
import type { RevisionChanges } from './revision-changes';
import type { Coverage, EntityChip, FigureLine, FigureSeries, SpeakerQuotes, Timeline } from './sections';
import type { Statement } from './statement';

/** A sentence from before that helps to understand the open article. */
export interface BackgroundStatement extends Statement {
  /** Sources that tell it too, this one counted; left out where nobody else does. */
  readonly sourceCount?: number;
}

export interface Briefing {
  article: ArticleHeader;
  inBrief: Statement[];
  /** Null where the publisher changed nothing of consequence since the reader read it. */
  changes: RevisionChanges | null;
  /** Null where nothing on the story was read before. */
  newToYou: NewToYou | null;
  context: BackgroundStatement[];
  timeline: Timeline;
  people: EntityChip[];
  quotes: SpeakerQuotes[];
  figures: FigureLine[];
  /** Pairs of figures by which two sources count one thing differently; surest first. */
  disagreements: Disagreement[];
  /** Numbers of the open article that changed in the course of the story, no two of them in conflict. */
  developments: FigureSeries[];
  /** Null where the story has one article only. */
  coverage: Coverage | null;
  related: RelatedArticle[];
  notes: ArticleNotes;
  foot: Foot;
}

export interface ArticleHeader {
  article: Article;
  /** By what its kind was told; absent where that is not known. */
  kindFrom?: KindFrom;
  minutes: number;
  isSaved: boolean;
  tags: string[];
  /** How many revisions are stored; more than one means the publisher changed the text. */
  revisionCount: number;
}

/** The open article against what the reader read on its story before this visit. */
export interface NewToYou {
  /** The new sentences that can stand alone, in reading order. */
  statements: Statement[];
  /** Counted over the running text's sentences. */
  newCount: number;
  sentenceCount: number;
  /** The sentences already known, whatever their standing, for dimming them in the page. */
  known: QuotedWords[];
}

export interface Disagreement {
  one: FigureLine;
  other: FigureLine;
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

export interface Foot {
  /** What the sections above were drawn from. */
  articleCount: number;
  sourceCount: number;
}
