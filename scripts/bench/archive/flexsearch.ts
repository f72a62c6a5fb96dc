/**
 * FlexSearch as an index of whole words, kept by its own `export` and `import`. What else an article is chosen by lies
 * beside it: its tags lose results, since its search is cut off before it looks at them
 * (https://github.com/nextapps-de/flexsearch/issues/524).
 */
import { Index } from 'flexsearch';
import { type Engine, type GivenArticle, type Query, wantedResults } from './engine';
import { provide } from './provide';
import { openSnapshot, type Snapshot } from './snapshot';

type Facts = Pick<GivenArticle, 'host' | 'date' | 'isSaved'>;

/** What `search` gives with `resolve: false`; its own types do not tell the methods. */
interface Unresolved {
  or: (...others: object[]) => Unresolved;
  not: (...others: object[]) => Unresolved;
  resolve: (options: { limit: number }) => number[];
}

const everything = 1_000_000;

let snapshot: Snapshot;
let index: Index;
let factsById = new Map<number, Facts>();

const flexSearch: Engine = {
  // Phrases, beginnings of words and misspelt ones ask for an index of another kind each.
  cannot: ['rare phrase', 'common phrase', 'prefix', 'fuzzy'],
  isStemming: false,
  async open() {
    snapshot = await openSnapshot('flexsearch');
    index = new Index({ tokenize: 'strict' });
    for (const [key, part] of await snapshot.get()) {
      if (key === 'facts') factsById = new Map(JSON.parse(part));
      else index.import(key, part);
    }
  },
  async addMany(articles) {
    for (const article of articles) add(article);
    await snapshot.putArticles(articles);
  },
  async settle() {
    await snapshot.put(await exported());
    return 0;
  },
  async addDurably(article) {
    add(article);
    await snapshot.put(await exported(), article);
  },
  search: async (query) => find(query, wantedResults),
  count: async (query) => find(query, everything).length,
  bytesStored: () => snapshot.bytes(),
};

function add({ id, title, paragraphs, host, date, isSaved }: GivenArticle): void {
  index.add(id, [title, ...paragraphs].join('\n'));
  factsById.set(id, { host, date, isSaved });
}

async function exported(): Promise<Map<string, string>> {
  const parts = new Map([['facts', JSON.stringify([...factsById])]]);
  await index.export((key: string, part: string) => {
    parts.set(key, part);
  });
  return parts;
}

function find(query: Query, limit: number): number[] {
  const { kind, words, without } = query;
  if (kind === 'or' || kind === 'related') {
    const [first = '', ...others] = words;
    return unresolved(first)
      .or(...others.map(asked))
      .resolve({ limit });
  }
  if (without)
    return unresolved(words.join(' '))
      .not(...without.map(asked))
      .resolve({ limit });
  if (query.host === undefined && query.from === undefined && query.isSaved === undefined) {
    return index.search(words.join(' '), { limit }) as number[];
  }
  const found = index.search(words.join(' '), { limit: everything }) as number[];
  return found.filter((id) => isChosen(factsById.get(id), query)).slice(0, limit);
}

const asked = (query: string) => ({ index, query, limit: everything });

const unresolved = (text: string): Unresolved =>
  index.search(text, { resolve: false, limit: everything }) as unknown as Unresolved;

const isChosen = (facts: Facts | undefined, { host, from, to, isSaved }: Query): boolean =>
  facts !== undefined &&
  (host === undefined || facts.host === host) &&
  (from === undefined || facts.date >= from) &&
  (to === undefined || facts.date < to) &&
  (isSaved === undefined || facts.isSaved === isSaved);

provide(flexSearch);
