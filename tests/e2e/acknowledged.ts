/**
 * What the store has acknowledged, told beside it: which articles must be there, and with which words, tags and notes. What was
 * under way when everything ended may have happened or not, but never by half.
 */
import type { Draft } from '../../lib/model/draft';
import { expect } from './harness';
import { makeDraft, urlOf, wordOf } from './numbered-drafts';
import type { InPage, ProofPage } from './proof-page';

interface Told {
  /** The newest that was there for certain: what comes back when a deletion is undone. */
  last: number | null;
  /** Editions of which one must be the newest revision; null for an article that is not there. */
  editions: (number | null)[];
  /** It was stored when last looked at, and has not been deleted since. */
  isSeen: boolean;
  tags: Set<string>;
  tagsUnderWay: Set<string>;
}

interface Seen {
  edition: number | null;
  tags: string[];
}

export interface Acknowledged {
  /** A draft of a new article, or of one that is there with other words. */
  draftOf(number: number, size?: number): Draft;
  putting(drafts: readonly Draft[]): { acknowledge(): void };
  deleting(numbers: readonly number[]): { acknowledge(): void };
  undoing(numbers: readonly number[]): { acknowledge(): void };
  tagging(number: number, tag: string): { acknowledge(): void };
  /** Numbers of articles that are stored for certain, and do not wait in the inbox only. */
  there(): number[];
  nextNumber(): number;
  /** Looks at the whole archive; from then on it is known what had been under way. */
  verify(proof: ProofPage, options: { isEachSought: boolean }): Promise<void>;
  idsOf(proof: ProofPage, numbers: readonly number[]): Promise<string[]>;
}

export function startAcknowledged(seed: number): Acknowledged {
  const told = new Map<number, Told>();
  const sizes = new Map<number, number>();
  /** Groups of which all or none happened, since each is one transaction. */
  let groups: number[][] = [];
  const entryOf = (number: number): Told => {
    const known = told.get(number) ?? {
      last: null,
      isSeen: false,
      editions: [null],
      tags: new Set(),
      tagsUnderWay: new Set(),
    };
    told.set(number, known);
    return known;
  };
  const settle = (number: number, editions: (number | null)[]) => {
    const entry = entryOf(number);
    entry.editions = editions;
    entry.last = editions.at(-1) ?? entry.last;
  };
  const change = (numbers: readonly number[], editionsOf: (entry: Told) => (number | null)[]) => {
    const wanted = numbers.map((number) => editionsOf(entryOf(number)));
    const group = [...numbers];
    groups.push(group);
    numbers.forEach((number, index) => {
      entryOf(number).editions.push(...(wanted[index] ?? []));
    });
    return {
      acknowledge() {
        groups = groups.filter((each) => each !== group);
        numbers.forEach((number, index) => {
          settle(number, wanted[index] ?? []);
        });
      },
    };
  };
  const lastEditions = new Map<number, number>();
  const editionOf = (number: number) => lastEditions.get(number) ?? 0;

  return {
    draftOf(number, size = 3) {
      sizes.set(number, sizes.get(number) ?? size);
      lastEditions.set(number, editionOf(number) + 1);
      return makeDraft(seed, { number, edition: editionOf(number), size: sizes.get(number) ?? size });
    },
    putting(drafts) {
      const numbers = drafts.map(({ url }) => Number(url.split('-').at(-1)));
      const made = numbers.map((number) => change([number], () => [editionOf(number)]));
      return {
        acknowledge() {
          for (const each of made) each.acknowledge();
        },
      };
    },
    deleting(numbers) {
      for (const number of numbers) entryOf(number).isSeen = false;
      return change(numbers, () => [null]);
    },
    undoing: (numbers) => change(numbers, (entry) => [entry.last]),
    tagging(number, tag) {
      entryOf(number).tagsUnderWay.add(tag);
      return {
        acknowledge() {
          entryOf(number).tagsUnderWay.delete(tag);
          entryOf(number).tags.add(tag);
        },
      };
    },
    there: () => [...told].filter(([, { isSeen }]) => isSeen).map(([number]) => number),
    nextNumber: () => told.size + 1,

    async verify(proof, { isEachSought }) {
      const numbers = [...told.keys()];
      const { seen, problems } = await look(proof, { seed, numbers, sizes, isEachSought });
      for (const [number, { edition, tags }] of seen) {
        const { editions, tags: given, tagsUnderWay } = entryOf(number);
        if (!editions.includes(edition))
          problems.push(`${number}: edition ${edition}, not ${editions.join(' or ')}`);
        const lost = edition === null ? [] : [...given].filter((tag) => !tags.includes(tag));
        const strange = tags.filter((tag) => !given.has(tag) && !tagsUnderWay.has(tag));
        if (lost.length > 0) problems.push(`${number}: tags lost: ${lost.join(', ')}`);
        if (strange.length > 0) problems.push(`${number}: tags not given: ${strange.join(', ')}`);
      }
      for (const group of groups) {
        const states = new Set(group.map((number) => seen.get(number)?.edition === null));
        if (states.size > 1) problems.push(`${group.join(', ')}: some are there, some are not`);
      }
      // One expectation for all: each costs the runner some milliseconds.
      expect(problems).toEqual([]);
      groups = [];
      for (const [number, { edition, tags }] of seen) {
        const entry = entryOf(number);
        settle(number, [edition]);
        entry.isSeen = edition !== null;
        if (edition === null) continue;
        entry.tags = new Set(tags);
        entry.tagsUnderWay.clear();
      }
    },

    idsOf: (proof, numbers) => proof.page.evaluate(findIds, numbers.map(urlOf)),
  };
}

const findIds = (urls: string[]): Promise<string[]> =>
  Promise.all(
    urls.map(async (url) => (await (globalThis as unknown as InPage).proof.store.findArticleId([url])) ?? ''),
  );

/** What is stored of each article, which must be whole and found by the words of its own, and by no former ones. */
async function look(
  proof: ProofPage,
  {
    seed,
    numbers,
    sizes,
    isEachSought,
  }: {
    seed: number;
    numbers: readonly number[];
    sizes: ReadonlyMap<number, number>;
    isEachSought: boolean;
  },
): Promise<{ seen: Map<number, Seen>; problems: string[] }> {
  const soughtFrom = isEachSought ? 0 : numbers.length - 12;
  const asked = numbers.map((number, index) => ({
    url: urlOf(number),
    word: index >= soughtFrom || index % 7 === 0 ? wordOf(number) : null,
  }));
  const rows = await proof.page.evaluate(readRows, asked);
  const seen = new Map<number, Seen>();
  const problems: string[] = [];
  numbers.forEach((number, index) => {
    const row = rows[index];
    const id = row?.id ?? null;
    if (row?.found && row.found.join() !== (id ?? ''))
      problems.push(`${number}: by its word ${row.found.length} were found, its id is ${id}`);
    seen.set(number, { edition: null, tags: [] });
    if (!row || id === null) return;
    const edition = Number(/edition (\d+)/.exec(row.title)?.[1]);
    const { title, blocks } = makeDraft(seed, { number, edition, size: sizes.get(number) ?? 3 });
    const isWhole = row.title === title && row.text === blocks.map(({ text }) => text).join('\n\n');
    if (!isWhole) problems.push(`${number}: its words are not those of its draft: ${row.title}`);
    if (!row.hasAnalysis) problems.push(`${number}: no analysis`);
    seen.set(number, { edition, tags: row.tags });
  });
  return { seen, problems };
}

async function readRows(asked: { url: string; word: string | null }[]) {
  const { store, find } = (globalThis as unknown as InPage).proof;
  return Promise.all(
    asked.map(async ({ url, word }) => {
      const found = word === null ? null : await find(word);
      const id = await store.findArticleId([url]);
      const article = id === null ? null : await store.getArticle(id);
      if (!article) return { id: null, found, title: '', text: '', hasAnalysis: false, tags: [] };
      const [stored, tags] = await Promise.all([store.getStored(article.id), store.getTags(article.id)]);
      const text = stored?.revision.text ?? '';
      return { id, found, title: article.title, text, hasAnalysis: stored !== null, tags };
    }),
  );
}
