/** What the stories page lists, and what it shows of one story. */
import type { LibraryRow } from './library';
import type { Coverage, Timeline } from './sections';
import type { Statement } from './statement';
import type { StoryId } from './story';

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
