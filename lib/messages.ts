/**
 * All that is said between page, background and workroom. The schemas are the contract: the types of callers
 * and handlers are derived from this table, so a missing or wrong handler does not compile.
 */
import * as z from 'zod/mini';
import { draftSchema } from './model/draft-schema';

const articleId = z.string().check(z.minLength(1), z.maxLength(64));
const address = z.string().check(z.maxLength(8192));
const done = z.null();

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
        z.object({ kind: z.literal('not-an-article'), reason: z.string().check(z.maxLength(200)) }),
        z.object({ kind: z.literal('too-large'), size: z.number() }),
        z.object({ kind: z.literal('failed'), message: z.string().check(z.maxLength(500)) }),
      ]),
    }),
    out: done,
  },
  /** The article was visible for long enough to count as read; answers whether it is stored yet. */
  markRead: { from: 'page', in: z.object({ url: address }), out: z.boolean() },

  save: { from: 'extension', in: z.object({ articleId }), out: done },
  unsave: { from: 'extension', in: z.object({ articleId }), out: done },
  setTags: {
    from: 'extension',
    in: z.object({ articleId, tags: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(50)) }),
    out: done,
  },
  /** Reads the page in the tab, whatever the detector thinks of it. */
  readAnyway: { from: 'extension', in: z.object({ tabId: z.number() }), out: done },
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
    in: z.object({
      quote: z.string().check(z.minLength(1), z.maxLength(20_000)),
      prefix: z.string().check(z.maxLength(200)),
      suffix: z.string().check(z.maxLength(200)),
    }),
    out: z.enum(['lit', 'gone']),
  },
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
  | { ok: false; error: { code: 'refused' | 'bad-input' | 'failed' | 'storage'; message: string } };

/** The port a panel opens to the page it follows; the page sends the marked words through it. */
export const selectionPortName = 'sidelight-selection';
