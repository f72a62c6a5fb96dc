/**
 * What the store has acknowledged, told beside it: which articles must be there, and with which words, tags and notes. What was
 * under way when everything ended may have happened or not, but never by half.
 */
import type { Draft } from '../../lib/model/draft';
import { expect } from './harness';
import { makeArticle } from './made-articles';
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

const urlOf = (number: number): string => `https://crash.example/2026/report-${number}`;

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
      const seen = await look(proof, { seed, numbers, sizes, isEachSought });
      for (const [number, { edition, tags }] of seen) {
        const entry = entryOf(number);
        expect(entry.editions, `article ${number}, its edition`).toContain(edition);
        const missing = edition === null ? [] : [...entry.tags].filter((tag) => !tags.includes(tag));
        expect(missing, `tags of article ${number}`).toEqual([]);
        const strange = tags.filter((tag) => !entry.tags.has(tag) && !entry.tagsUnderWay.has(tag));
        expect(strange, `tags of article ${number}`).toEqual([]);
      }
      for (const group of groups) {
        const states = new Set(group.map((number) => seen.get(number)?.edition === null));
        expect(states.size, `of articles ${group.join(', ')} some are there`).toBe(1);
      }
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
): Promise<Map<number, Seen>> {
  const soughtFrom = isEachSought ? 0 : numbers.length - 12;
  const asked = numbers.map((number, index) => ({
    url: urlOf(number),
    word: index >= soughtFrom || index % 7 === 0 ? wordOf(number) : null,
  }));
  const rows = await proof.page.evaluate(readRows, asked);
  return new Map(
    numbers.map((number, index): [number, Seen] => {
      const row = rows[index];
      const id = row?.id ?? null;
      if (row?.found) expect(row.found, `found by the word of article ${number}`).toEqual(id ? [id] : []);
      if (!row || id === null) return [number, { edition: null, tags: [] }];
      const edition = Number(/edition (\d+)/.exec(row.title)?.[1]);
      const { title, blocks } = makeDraft(seed, { number, edition, size: sizes.get(number) ?? 3 });
      expect(row.title).toBe(title);
      expect(row.text, `the words of article ${number}`).toBe(blocks.map(({ text }) => text).join('\n\n'));
      expect(row.hasAnalysis, `the analysis of article ${number}`).toBe(true);
      return [number, { edition, tags: row.tags }];
    }),
  );
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

function makeDraft(
  seed: number,
  { number, edition, size }: { number: number; edition: number; size: number },
): Draft {
  const { title, paragraphs } = makeArticle(seed, number, size);
  const own = `The word of this report is ${wordOf(number)}, in its edition ${edition}.`;
  return {
    url: urlOf(number),
    canonicalUrl: null,
    alternateUrls: [],
    title: `${title}, edition ${edition}`,
    dek: null,
    authors: [],
    source: { name: 'The County Count', host: 'crash.example' },
    published: { iso: '2026-03-18T08:00:00Z', from: 'feed' },
    modified: null,
    section: null,
    language: 'en',
    imageUrl: null,
    kindHint: null,
    origins: {},
    blocks: [own, ...paragraphs].map((text) => ({ kind: 'paragraph', text })),
    via: 'feed',
    capturedAt: Date.parse('2026-03-18T09:00:00Z'),
  };
}

/** Letters alone, so that it is one word to every reader of words. */
const wordOf = (number: number): string =>
  `kor${[...String(number)].map((digit) => 'bdfghjlmpt'[Number(digit)]).join('o')}umax`;
