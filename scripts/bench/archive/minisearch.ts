/** MiniSearch: `JSON.stringify` of the whole index, and `loadJSON`, as its documentation says. */
import MiniSearch, { type Query as MiniQuery, type Options, type SearchOptions } from 'minisearch';
import { type Engine, type GivenArticle, type Query, wantedResults } from './engine';
import { provide } from './provide';
import { openSnapshot, type Snapshot } from './snapshot';

const options: Options<IndexedArticle> = {
  fields: ['title', 'text'],
  storeFields: ['host', 'date', 'isSaved'],
  searchOptions: { boost: { title: 3 } },
};

interface IndexedArticle {
  id: number;
  title: string;
  text: string;
  host: string;
  date: number;
  isSaved: boolean;
}

let snapshot: Snapshot;
let index: MiniSearch<IndexedArticle>;

const miniSearch: Engine = {
  cannot: ['rare phrase', 'common phrase'],
  isStemming: false,
  async open() {
    snapshot = await openSnapshot('minisearch');
    const json = (await snapshot.get()).get('index');
    index = json ? MiniSearch.loadJSON(json, options) : new MiniSearch(options);
  },
  async addMany(articles) {
    index.addAll(articles.map(toIndexed));
    await snapshot.putArticles(articles);
  },
  async settle() {
    await snapshot.put(new Map([['index', JSON.stringify(index)]]));
    return 0;
  },
  addDurably(article) {
    index.add(toIndexed(article));
    return snapshot.put(new Map([['index', JSON.stringify(index)]]), article);
  },
  search: async (query) =>
    find(query)
      .slice(0, wantedResults)
      .map(({ id }) => id),
  count: async (query) => find(query).length,
  bytesStored: () => snapshot.bytes(),
};

const toIndexed = ({ id, title, paragraphs, host, date, isSaved }: GivenArticle): IndexedArticle => ({
  id,
  title,
  text: paragraphs.join('\n'),
  host,
  date,
  isSaved,
});

const find = (query: Query) => index.search(toQuery(query), filterOf(query));

function toQuery({ kind, words, without }: Query): MiniQuery {
  const wanted: MiniQuery = {
    combineWith: kind === 'or' || kind === 'related' ? 'OR' : 'AND',
    prefix: kind === 'prefix',
    ...(kind === 'fuzzy' && { fuzzy: 1 }),
    queries: words,
  };
  return without ? { combineWith: 'AND_NOT', queries: [wanted, ...without] } : wanted;
}

function filterOf({ host, from, to, isSaved }: Query): SearchOptions {
  if (host === undefined && from === undefined && isSaved === undefined) return {};
  return {
    filter: (result) =>
      (host === undefined || result['host'] === host) &&
      (from === undefined || result['date'] >= from) &&
      (to === undefined || result['date'] < to) &&
      (isSaved === undefined || result['isSaved'] === isSaved),
  };
}

provide(miniSearch);
