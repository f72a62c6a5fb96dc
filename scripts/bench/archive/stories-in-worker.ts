/** What runs in the worker: the product's own taking in and settling of stories, and a clock around each deed. */
import { analyseRevision } from '@/lib/analyse/analyse';
import { adopt } from '@/lib/compare/story-adoption';
import { byDate } from '@/lib/compare/story-pull';
import { openRules } from '@/lib/compare/story-rules';
import { openStream } from '@/lib/compare/story-stream';
import { storySubjectOf } from '@/lib/compare/story-subject';
import { textDocumentOf } from '@/lib/index/article-document';
import { toArticle, toRevision } from '@/lib/intake/draft-to-article';
import { settleStep } from '@/lib/intake/settle-stories';
import { keepPace } from '@/lib/intake/tend-index';
import type { ArticleId } from '@/lib/model/article';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import type { TakenIn } from '@/lib/store/store';
import { toPlaced } from '@/lib/store/story-rows';
import { defaultStoreName } from '@/lib/store/watch';
import type { GivenArticle } from './engine';
import { idOf, toDraft } from './sidelight-engine';

/** ms. */
interface Settling {
  /** Of what was to be settled. */
  deedMs: number;
  settlingMs: number;
  steps: number[];
}

/** Articles that are fetched, and analysed, at a time. */
const portion = 250;

const store = openStore();
const { database } = openDatabase(defaultStoreName);

/** What the driver calls, by the places of articles in its list; `to` exclusive. */
const bench = {
  /** Takes them in without settling anything; ms of all. */
  async fill({ from, to }: { from: number; to: number }) {
    let [analysingMs, committingMs] = [0, 0];
    for (let at = from; at < to; at += portion) {
      const articles = await fetchArticles(at, Math.min(to, at + portion));
      const begin = performance.now();
      const changes = articles.map(read);
      analysingMs += performance.now() - begin;
      committingMs += await timed(async () => {
        for (const change of changes) await commit(change);
      });
    }
    return { analysingMs, committingMs };
  },

  settleAll: () => settling(async () => {}),

  /** One after the other, as the inbox is emptied. The analysis is not counted. */
  async takeInEach({ from, to }: { from: number; to: number }) {
    const found: Settling[] = [];
    for (const article of await fetchArticles(from, to)) {
      const change = read(article);
      found.push(await settling(() => commit(change)));
    }
    return found;
  },

  async deleteEach(numbers: readonly number[]) {
    const found: Settling[] = [];
    for (const number of numbers)
      found.push(await settling(() => store.deleteArticles([idOf(number)], number)));
    return found;
  },

  /** Of the largest two that have nothing to do with one another, and their parting again. */
  async mergeAndPart() {
    const [one, other] = await largestStories();
    if (!one || !other) throw new Error('There are no two stories.');
    const rule = { ruleId: 'of-the-benchmark', madeAt: 1 };
    return {
      sizes: [one.articleIds.length, other.articleIds.length],
      merging: await settling(() => store.mergeStories([one.id, other.id], rule)),
      parting: await settling(() => store.dropStoryRule(rule.ruleId)),
    };
  },

  async countStories() {
    const largest = await largestStories();
    return {
      stories: largest.length,
      ofSeveral: largest.filter(({ articleIds }) => articleIds.length > 1).length,
      largest: largest[0]?.articleIds.length ?? 0,
    };
  },

  /** Whether the stories are those of one pass over all that is stored. */
  async isAsInOnePass() {
    const placed = (await database.storyMembers.toArray()).map(toPlaced).sort(byDate);
    const stored = (await largestStories()).map(({ articleIds }) => articleIds);
    const stream = openStream([], openRules(await database.storyRules.toArray()));
    const again = placed.map((subject) => stream.place(subject));
    const sizes = new Map<ArticleId, number>();
    for (const { part } of again) sizes.set(part, (sizes.get(part) ?? 0) + 1);
    const groups = new Map<ArticleId, ArticleId[]>();
    for (const subject of again) {
      const host = sizes.get(subject.part) === 1 ? adopt(subject, again) : null;
      const group = host?.part ?? subject.part;
      groups.set(group, [...(groups.get(group) ?? []), subject.articleId]);
    }
    return asText(stored) === asText([...groups.values()]);
  },
};

Object.assign(globalThis, { bench });

/** What the driver waits for before it calls. */
await store.stamp();

async function settling(deed: () => Promise<unknown>): Promise<Settling> {
  const deedMs = await timed(deed);
  const steps: number[] = [];
  for (let isMore = true; isMore; ) {
    const begin = performance.now();
    isMore = await settleStep(store);
    steps.push(performance.now() - begin);
  }
  return { deedMs, settlingMs: steps.reduce((sum, step) => sum + step, 0), steps };
}

function read(given: GivenArticle): TakenIn {
  const { publishedIso, sourceName, date } = given;
  const draft = toDraft(given);
  const revision = toRevision(draft, { articleId: idOf(given.id), revision: 1, takenInAt: date });
  const analysis = analyseRevision(revision, { language: 'en', kindHint: null, publishedIso, sourceName });
  const article = toArticle(draft, { stored: null, revision, analysis, url: given.url, isPassing: false });
  const stored = { article, revision, analysis };
  return {
    ...stored,
    document: textDocumentOf(stored),
    addresses: [given.url],
    subject: storySubjectOf(stored),
    inboxKey: null,
  };
}

async function commit(change: TakenIn): Promise<void> {
  await store.commitTakenIn(change);
  await keepPace(store);
}

const largestStories = async () =>
  (await database.stories.toArray()).sort(
    (one, other) => other.articleIds.length - one.articleIds.length || (one.id < other.id ? -1 : 1),
  );

const asText = (groups: readonly ArticleId[][]): string => groups.map(String).sort().join('\n');

async function fetchArticles(from: number, to: number): Promise<GivenArticle[]> {
  const response = await fetch(`/articles?from=${from}&to=${to}`);
  return response.json();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
