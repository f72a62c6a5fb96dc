import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Query } from '@/lib/index/query';
import { parseQuery } from '@/lib/index/query-syntax';
import { searchArchive } from '@/lib/query/search';
import { scaled } from '../../proof-scale';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const words = ['ferry', 'fare', 'pier', 'gull', 'harbour'];

const bodies = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 6,
});

const leaf = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('fe*', 'gul*', 'h*'),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((pair) => `"${pair.join(' ')}"`),
  fc.constantFrom(
    'is:saved',
    'is:unread',
    'before:2026-03-03',
    'after:2026-03-02',
    'title:ferry',
    'tag:mine',
  ),
);
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('query'), tie('query')).map(([one, other]) => `${one} ${other}`),
    fc.tuple(tie('query'), tie('query')).map(([one, other]) => `(${one} OR ${other})`),
    tie('query').map((one) => `-(${one})`),
  ),
}));

interface Sketch {
  words: string[];
  title: string;
  day: number;
  isSaved: boolean;
  isRead: boolean;
  isTagged: boolean;
}

function holds(sought: Query, article: Sketch): boolean {
  const all = [...article.words, article.title];
  switch (sought.kind) {
    case 'word':
      return all.includes(sought.text);
    case 'prefix':
      return all.some((word) => word.startsWith(sought.text));
    case 'phrase':
      return article.words.join(' ').includes(sought.text);
    case 'not':
      return !holds(sought.part, article);
    case 'all':
      return sought.parts.every((part) => holds(part, article));
    case 'any':
      return sought.parts.some((part) => holds(part, article));
    case 'operator':
      if (sought.name === 'is') return sought.value === 'saved' ? article.isSaved : !article.isRead;
      if (sought.name === 'title') return article.title === sought.value;
      if (sought.name === 'tag') return article.isTagged;
      return sought.name === 'before' ? article.day < 3 : article.day > 2;
  }
}

it('finds what a reader of every article would, however it is asked', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, fc.nat(), query, async (texts, seed, text) => {
      const articles = texts.map((body, index): Sketch => {
        const traits = (seed >> (index * 4)) % 16;
        return {
          words: body,
          title: words[(seed + index) % words.length] ?? '',
          day: 1 + (index % 4),
          isSaved: traits % 2 === 1,
          isRead: (traits >> 1) % 2 === 1,
          isTagged: (traits >> 2) % 2 === 1,
        };
      });
      const idsThat = (is: (article: Sketch) => boolean) =>
        articles.flatMap((article, index) => (is(article) ? [`${index}`] : []));
      const store = memoryStore({
        articles: articles.map((article, index) =>
          storedFrom({
            id: `${index}`,
            title: article.title,
            host: 'news.example',
            day: `2026-03-0${article.day}`,
            sentences: [article.words.join(' ')],
          }),
        ),
        saved: idsThat(({ isSaved }) => isSaved),
        read: Object.fromEntries(idsThat(({ isRead }) => isRead).map((id) => [id, 1])),
        tags: Object.fromEntries(idsThat(({ isTagged }) => isTagged).map((id) => [id, ['mine']])),
      });
      const typed = `${text} `;
      const { hits, count } = await searchArchive(store, typed, { limit: 9, filter: {}, isExact: true });
      const { root } = parseQuery(typed);
      expect(hits.map(({ article }) => article.id).sort()).toEqual(
        idsThat((article) => holds(root, article)),
      );
      expect(count).toBe(hits.length);
    }),
    { numRuns: scaled(150, 4_000) },
  );
});
