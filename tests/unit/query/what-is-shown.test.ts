/** What the panel, the stories and a lookup show depends on which articles are stored, and on nothing else. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';
import { takeIn } from '@/lib/intake/take-in';
import type { Analysis } from '@/lib/model/analysis';
import type { ArticleId, Revision } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import { briefArticle } from '@/lib/query/briefing';
import { lookUp } from '@/lib/query/lookup';
import { listStories } from '@/lib/query/stories';
import { openStory } from '@/lib/query/story-page';
import type { ReaderClock } from '@/lib/query/timeline';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { scaled } from '../../proof-scale';
import { anyNews, anyStranger, phrases } from './any-news';

const now = Date.parse('2026-03-18T09:00:00Z');
const clock: ReaderClock = { now, visitStartedAt: now };
const options = { now: () => now, isPassing: false, inboxKey: null, analyse: analyseOnce };
const numRuns = scaled(5, 200);

const analyses = new Map<string, Analysis>();

/** Archives are compared that hold the same articles, and reading them is most of the work. */
function analyseOnce(revision: Revision, hints: Parameters<typeof analyseRevision>[1]): Analysis {
  const key = JSON.stringify([process.env['TZ'], revision.articleId, revision.title, revision.text, hints]);
  const known = analyses.get(key) ?? analyseRevision(revision, hints);
  analyses.set(key, known);
  return known;
}

/** With the article at every other address read before. */
async function archiveOf(drafts: readonly Draft[]): Promise<Store> {
  const store = openStore({ name: `shown-${crypto.randomUUID()}` });
  for (const draft of drafts) {
    const { articleId } = await takeIn(store, draft, options);
    if (isEven(draft)) await store.markRead(articleId, now - 3_600_000, { keep: true });
  }
  return store;
}

const isEven = ({ url }: Draft): boolean => Number(/\d+$/.exec(url)?.[0]) % 2 === 0;

async function idOf(store: Store, { url }: Draft): Promise<ArticleId> {
  const id = await store.findArticleId([url]);
  if (id === null) throw new Error(`${url} is not stored.`);
  return id;
}

/** Numbers of articles are given as they come; they are not shown. */
const withoutNumbers = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown, (key, value) => (key === 'number' ? undefined : value)));

async function panelOf(store: Store, drafts: readonly Draft[], at = clock): Promise<unknown> {
  const panels = [];
  for (const draft of drafts) panels.push(await briefArticle(store, await idOf(store, draft), at));
  return withoutNumbers(panels);
}

async function storiesOf(store: Store, at = clock): Promise<unknown> {
  const { lines } = await listStories(store, { offset: 0, limit: 50 });
  const pages = [];
  for (const { id } of lines) pages.push(await openStory(store, id, { clock: at }));
  return withoutNumbers({ lines, pages });
}

async function lookupsOf(store: Store): Promise<unknown> {
  const answers = [];
  for (const phrase of phrases) answers.push(await lookUp(store, phrase, clock));
  return withoutNumbers(answers);
}

/** All that is shown while these articles are there. */
async function shownOf(store: Store, drafts: readonly Draft[]): Promise<unknown> {
  return {
    panels: await panelOf(store, drafts),
    stories: await storiesOf(store),
    lookups: await lookupsOf(store),
    kept: await store.countKept(),
  };
}

const anyOrders = anyNews.chain((drafts) =>
  fc.tuple(fc.constant(drafts), fc.shuffledSubarray(drafts, { minLength: drafts.length })),
);
const dayOf = ({ published }: Draft): string => published?.iso.slice(0, 10) ?? '';

/** Each day's articles in their new order, the days in the old one. */
function shuffledWithinDays(drafts: readonly Draft[], shuffled: readonly Draft[]): Draft[] {
  const waiting = new Map<string, Draft[]>();
  for (const draft of shuffled) waiting.set(dayOf(draft), [...(waiting.get(dayOf(draft)) ?? []), draft]);
  return drafts.flatMap((draft) => waiting.get(dayOf(draft))?.shift() ?? []);
}

describe('the order in which articles come', () => {
  it('changes nothing that is shown, within a day', () =>
    fc.assert(
      fc.asyncProperty(anyOrders, async ([drafts, shuffled]) => {
        const [one, other] = [await archiveOf(drafts), await archiveOf(shuffledWithinDays(drafts, shuffled))];
        expect(await shownOf(other, drafts)).toEqual(await shownOf(one, drafts));
        for (const store of [one, other]) store.close();
      }),
      { numRuns },
    ));

  it('changes nothing that is shown, over days', () =>
    fc.assert(
      fc.asyncProperty(anyOrders, async ([drafts, shuffled]) => {
        const [one, other] = [await archiveOf(drafts), await archiveOf(shuffled)];
        expect(await shownOf(other, drafts)).toEqual(await shownOf(one, drafts));
        for (const store of [one, other]) store.close();
      }),
      { numRuns },
    ));
});

it('leaves no trace of a deleted article', () =>
  fc.assert(
    fc.asyncProperty(anyNews, fc.nat(), async (drafts, chosen) => {
      const gone = drafts[chosen % drafts.length] as Draft;
      const others = drafts.filter((draft) => draft !== gone);
      const [store, without] = [await archiveOf(drafts), await archiveOf(others)];
      const id = await idOf(store, gone);
      await store.setTags(id, ['harbour']);
      await store.setNote({ articleId: id, highlightId: null, markdown: 'Ask Ines Tamm.', updatedAt: now });
      await store.deleteArticles([id], now);
      const shown = await shownOf(store, others);
      expect(shown).toEqual(await shownOf(without, others));
      expect(JSON.stringify(shown)).not.toContain(id);
      expect(await briefArticle(store, id, clock)).toBeNull();
      for (const one of [store, without]) one.close();
    }),
    { numRuns },
  ));

it('keeps the panel as it is when an article comes that has nothing to do with it', () =>
  fc.assert(
    fc.asyncProperty(anyNews, anyStranger, async (drafts, stranger) => {
      const store = await archiveOf(drafts);
      const before = await panelOf(store, drafts);
      await takeIn(store, stranger, options);
      expect(await panelOf(store, drafts)).toEqual(before);
      store.close();
    }),
    { numRuns },
  ));

describe('the reader’s zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('of the machine changes nothing', () =>
    fc.assert(
      fc.asyncProperty(
        anyNews,
        fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'),
        async (drafts, otherZone) => {
          process.env['TZ'] = 'UTC';
          const one = await archiveOf(drafts);
          const shown = await shownOf(one, drafts);
          process.env['TZ'] = otherZone;
          const other = await archiveOf(drafts);
          expect(await shownOf(other, drafts)).toEqual(shown);
          for (const store of [one, other]) store.close();
        },
      ),
      { numRuns },
    ));

  it('moves nothing but the line between past and upcoming days', () =>
    fc.assert(
      fc.asyncProperty(anyNews, fc.integer({ min: -12 * 60, max: 14 * 60 }), async (drafts, offset) => {
        const store = await archiveOf(drafts);
        for (const draft of drafts) {
          const id = await idOf(store, draft);
          // Late in the evening of one day in UTC, when it is the next day already in the east.
          const evening = { now: Date.parse('2026-04-01T22:30:00Z'), visitStartedAt: now };
          const inUtc = await briefArticle(store, id, evening);
          const elsewhere = await briefArticle(store, id, { ...evening, utcOffsetMinutes: offset });
          expect({ ...elsewhere, timeline: null, foot: null }).toEqual({
            ...inUtc,
            timeline: null,
            foot: null,
          });
          const today = new Date(evening.now + offset * 60_000).toISOString().slice(0, 10);
          const { past = [], upcoming = [] } = elsewhere?.timeline ?? {};
          for (const { value } of past) expect(value.slice(0, 10) <= today).toBe(true);
          for (const { value } of upcoming.filter(({ value: day }) => /^\d/.test(day))) {
            expect(value.slice(0, 10) > today.slice(0, value.length)).toBe(true);
          }
        }
        store.close();
      }),
      { numRuns },
    ));
});
