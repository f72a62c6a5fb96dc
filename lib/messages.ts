/**
 * All that is said between page, background and workroom. The schemas are the contract: the types of callers
 * and handlers are derived from this table, so a missing or wrong handler does not compile.
 */
import * as z from 'zod/mini';
import { draftSchema } from './model/draft-schema';
import { notArticleReasons } from './model/page-state';
import { longestMarked, longestStoryTitle } from './model/reader';
import type { StoreTrouble } from './model/store-trouble';

const articleId = z.string().check(z.minLength(1), z.maxLength(64));
const address = z.string().check(z.maxLength(8192));
const done = z.null();
const articleIds = z.array(articleId).check(z.minLength(1), z.maxLength(20_000));
const readAt = z.record(articleId, z.object({ firstReadAt: z.number(), lastReadAt: z.number() }));
const tag = z.string().check(z.minLength(1), z.maxLength(80));
const highlightId = z.string().check(z.minLength(1), z.maxLength(120));
/** A deletion that can still be undone. */
const deletionId = z.string().check(z.minLength(1), z.maxLength(64));
const storyId = z.string().check(z.minLength(1), z.maxLength(80));
const storyRuleId = z.string().check(z.minLength(1), z.maxLength(64));
/** A story was to be changed that is no longer as it was shown: nothing was changed. */
const storyGone = z.object({ kind: z.literal('gone') });
/** Words of an article with what stands around them. */
const quotedWords = z.object({
  quote: z.string().check(z.minLength(1), z.maxLength(20_000)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
});

/** What the background answers. `from` names who may call: our script in a page, or a page of ours. */
export const backgroundCalls = {
  /** The detector thinks that there may be an article here. */
  noticePage: { from: 'page', in: z.object({ url: address }), out: done },
  /** The extractor found one; answered once the draft is durable. */
  takeDraft: { from: 'page', in: draftSchema, out: done },
  /** The extractor looked and found none, or could not read it. */
  reportPage: {
    from: 'page',
    in: z.object({
      url: address,
      outcome: z.union([
        z.object({ kind: z.literal('not-an-article'), reason: z.enum(notArticleReasons) }),
        z.object({ kind: z.literal('too-large') }),
        z.object({ kind: z.literal('failed'), message: z.string().check(z.maxLength(500)) }),
      ]),
    }),
    out: done,
  },
  /** The article was visible for long enough to count as read; answers false while it is not stored yet. */
  markRead: { from: 'page', in: z.object({ url: address }), out: z.boolean() },

  /** The reader's highlights of the article at the page's own address; none where it is not stored or its site is excluded. */
  highlightsOfPage: { from: 'page', in: z.object({ url: address }), out: z.array(quotedWords) },

  save: { from: 'extension', in: z.object({ articleId }), out: done },
  unsave: { from: 'extension', in: z.object({ articleId }), out: done },
  /**
   * Does one thing to many articles and answers which it changed, so that the opposite, done to those alone,
   * undoes it. `savedAt` and `readAt` (by article, ms) give back the moments that an undone `unsave` or
   * `mark-unread` had taken.
   */
  changeArticles: {
    from: 'extension',
    in: z.object({
      articleIds,
      change: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('save'), savedAt: z.optional(z.record(articleId, z.number())) }),
        z.object({ kind: z.literal('unsave') }),
        z.object({ kind: z.literal('mark-read'), readAt: z.optional(readAt) }),
        z.object({ kind: z.literal('mark-unread') }),
        z.object({ kind: z.literal('add-tag'), tag }),
        z.object({ kind: z.literal('remove-tag'), tag }),
      ]),
    }),
    out: z.object({
      changed: z.array(articleId),
      savedAt: z.optional(z.record(articleId, z.number())),
      readAt: z.optional(readAt),
    }),
  },
  /** Deletes articles with all that belongs to them, or highlights with their notes; for a day it can be undone. */
  deleteArticles: { from: 'extension', in: z.object({ articleIds }), out: z.object({ deletionId }) },
  deleteHighlight: { from: 'extension', in: z.object({ highlightId }), out: z.object({ deletionId }) },
  /** Answers whether anything could be brought back: after a day it is gone. */
  undoDeletion: { from: 'extension', in: z.object({ deletionId }), out: z.boolean() },
  /**
   * Keeps the words as a highlight of the article; `revision` is the one they were read in, the newest when
   * absent. `not-found` where the stored text does not have them (a caption, an advertisement, a cut text).
   */
  addHighlight: {
    from: 'extension',
    in: z.object({ articleId, revision: z.optional(z.number()), words: quotedWords }),
    out: z.discriminatedUnion('kind', [
      // Not new where exactly these words were a highlight already.
      z.object({ kind: z.literal('added'), highlightId, isNew: z.boolean() }),
      z.object({ kind: z.literal('not-found') }),
    ]),
  },
  /** Writes the note on the article or on one of its highlights; no words delete it. */
  setNote: {
    from: 'extension',
    in: z.object({
      articleId,
      highlightId: z.nullable(highlightId),
      markdown: z.string().check(z.maxLength(100_000)),
    }),
    out: done,
  },
  /** Follows a story or leaves it; or the reader has looked at its page. Kept on its articles. */
  markStory: {
    from: 'extension',
    in: z.object({
      storyId,
      mark: z.enum(['follow', 'unfollow', 'visit']),
    }),
    out: done,
  },
  /** Calls a story as the reader wants; null gives it back the title that its articles give. */
  renameStory: {
    from: 'extension',
    in: z.object({
      storyId,
      title: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestStoryTitle))),
    }),
    out: z.discriminatedUnion('kind', [z.object({ kind: z.literal('renamed') }), storyGone]),
  },
  /** Makes one story of several, and answers how to undo it (`dropStoryRule`) and where it is. */
  mergeStories: {
    from: 'extension',
    in: z.object({ storyIds: z.array(storyId).check(z.minLength(2), z.maxLength(1000)) }),
    out: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('merged'), ruleId: storyRuleId, storyId }),
      storyGone,
    ]),
  },
  /** Makes a story of its own of some of a story's articles; some other must stay. Answers as `mergeStories`. */
  splitStory: {
    from: 'extension',
    in: z.object({ storyId, articleIds }),
    out: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('split'), ruleId: storyRuleId, storyId }),
      storyGone,
    ]),
  },
  /** Takes a merge or a split back; nothing where that was done already. */
  dropStoryRule: { from: 'extension', in: z.object({ ruleId: storyRuleId }), out: done },
  /** Stops an import, goes on with it, leaves the rest of its file, or puts its report away. */
  changeImport: {
    from: 'extension',
    in: z.object({ importId: z.number(), change: z.enum(['stop', 'continue', 'leave', 'forget']) }),
    out: done,
  },
  /** Deletes the pictures kept of saved articles. */
  deletePictures: { from: 'extension', in: z.object({}), out: done },
  /** Deletes for good what lies in the bin. */
  emptyBin: { from: 'extension', in: z.object({}), out: done },
  /** Deletes all that is stored, for good; settings and the list of requests only where asked for. */
  eraseEverything: { from: 'extension', in: z.object({ settings: z.boolean() }), out: done },
  /** Tries drafts that were set aside once more, or drops them. */
  retrySetAside: { from: 'extension', in: z.object({ keys: z.array(z.number()) }), out: done },
  dropSetAside: { from: 'extension', in: z.object({ keys: z.array(z.number()) }), out: done },
  /** Reads the page in the tab, whatever the detector thinks of it; `force` false: only if that sees an article. */
  readAnyway: {
    from: 'extension',
    in: z.object({ tabId: z.number(), force: z.optional(z.boolean()) }),
    out: done,
  },
  /** Somebody has found the search index damaged: have it made anew. */
  mendIndex: { from: 'extension', in: z.object({}), out: done },
  /** The workroom has taken an article in, or has nothing left to do. */
  reportWork: {
    from: 'extension',
    in: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('took-in'), articleId, earlierArticles: z.number() }),
      z.object({ kind: z.literal('idle') }),
    ]),
    out: done,
  },
} as const;

/** What our script in a page answers. */
export const pageCalls = {
  /** Reads the article in the page as it is now; the draft comes back by `takeDraft`. */
  readPage: { in: z.object({ force: z.boolean() }), out: done },
  /** Lights up the words and scrolls to them; never other words. */
  lightWords: {
    in: quotedWords,
    out: z.enum(['lit', 'gone']),
  },
  /** Dims the sentences the reader knows; an empty list brings them back. Answers how many were found. */
  dimWords: { in: z.object({ words: z.array(quotedWords).check(z.maxLength(2000)) }), out: z.number() },
  /** The reader's highlights of this page have changed: ask for them and draw them anew. */
  redrawHighlights: { in: z.object({}), out: done },
} as const;

type Calls = Record<string, { in: z.ZodMiniType; out: z.ZodMiniType }>;
export type Input<Table extends Calls, Name extends keyof Table> = z.infer<Table[Name]['in']>;
export type Output<Table extends Calls, Name extends keyof Table> = z.infer<Table[Name]['out']>;

export type BackgroundCalls = typeof backgroundCalls;
export type PageCalls = typeof pageCalls;

/** How a call travels and what comes back; plain data only. */
export interface CallMessage {
  sidelight: string;
  input: unknown;
}
export type Answer<Value> =
  | { ok: true; value: Value }
  | {
      ok: false;
      error: {
        code: 'refused' | 'bad-input' | 'failed' | 'storage';
        message: string;
        /** What the reader can do something about. */
        trouble?: StoreTrouble | null;
      };
    };

/** The port a panel opens to the page it follows; the page sends the marked words (`MarkedWords`) through it. */
export const selectionPortName = 'sidelight-selection';

/** What the reader marked, as the page sends it; the receiver checks it. */
export const markedWordsSchema = z.object({
  phrase: z.string().check(z.minLength(1), z.maxLength(longestMarked)),
  /** Up to 32 characters before and after, collapsed like the phrase. */
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
});
export type MarkedWords = z.infer<typeof markedWordsSchema>;
