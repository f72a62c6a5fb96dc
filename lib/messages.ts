/**
 * All that is said between page, background and panel. The schemas are the contract: the types of callers
 * and handlers are derived from this table, so a missing or wrong handler does not compile.
 */
import * as z from 'zod/mini';
import { draftSchema } from './model/draft-schema';

const articleId = z.string().check(z.minLength(1), z.maxLength(64));
const address = z.string().check(z.maxLength(8192));
const done = z.null();

/** What the background answers. `from` names who may call: a content script in a page, or a page of ours. */
export const backgroundCalls = {
  /** The detector thinks that there may be an article here. */
  noticePage: { from: 'page', in: z.object({ url: address, maybeArticle: z.boolean() }), out: done },
  /** The extractor found one; answered once the draft is durable. */
  takeDraft: { from: 'page', in: draftSchema, out: done },
  /** The extractor looked and found none, or could not read it. */
  reportPage: {
    from: 'page',
    in: z.object({
      url: address,
      outcome: z.union([
        z.object({ kind: z.literal('not-an-article'), reason: z.string().check(z.maxLength(200)) }),
        z.object({ kind: z.literal('too-large'), size: z.number() }),
        z.object({ kind: z.literal('failed'), message: z.string().check(z.maxLength(500)) }),
      ]),
    }),
    out: done,
  },
  /** The article in the page was visible for long enough to count as read. */
  markRead: { from: 'page', in: z.object({ url: address }), out: done },
  /** The reader marked words in the page; passed on to the panels of that window. */
  selectWords: { from: 'page', in: z.object({ phrase: z.string().check(z.maxLength(300)) }), out: done },

  save: { from: 'extension', in: z.object({ articleId }), out: done },
  unsave: { from: 'extension', in: z.object({ articleId }), out: done },
  setTags: {
    from: 'extension',
    in: z.object({ articleId, tags: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(50)) }),
    out: done,
  },
  /** Reads the page in the tab whatever the detector thinks of it. */
  readAnyway: { from: 'extension', in: z.object({ tabId: z.number() }), out: done },
  /** Settings changed in a way that touches where the detector runs. */
  applySettings: { from: 'extension', in: z.object({}), out: done },
  /** The workroom has emptied the inbox. */
  reportWork: {
    from: 'extension',
    in: z.object({ kind: z.union([z.literal('took-in'), z.literal('idle')]) }),
    out: done,
  },
} as const;

const spot = z.object({
  quote: z.string().check(z.minLength(1), z.maxLength(20000)),
  prefix: z.string(),
  suffix: z.string(),
});

/** What a content script answers. */
export const pageCalls = {
  /** Lights up the words and scrolls to them; never other words. */
  lightWords: {
    in: spot,
    out: z.union([z.object({ kind: z.literal('lit') }), z.object({ kind: z.literal('gone') })]),
  },
  /** The words the reader has marked now, empty when none. */
  readSelection: { in: z.object({}), out: z.string() },
} as const;

/** What open panels are told; nothing is answered. */
export const panelCalls = {
  lookUp: { in: z.object({ tabId: z.number(), windowId: z.number(), phrase: z.string() }), out: done },
} as const;

export type BackgroundCalls = typeof backgroundCalls;
export type PageCalls = typeof pageCalls;
export type PanelCalls = typeof panelCalls;
