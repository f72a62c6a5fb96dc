/** Orama, kept as its plugin for persistence does it: `save` as JSON, and `load`. */
import { type AnyOrama, create, insert, insertMultiple, load, save, search } from '@orama/orama';
import { type Engine, type GivenArticle, type Query, wantedResults } from './engine';
import { provide } from './provide';
import { openSnapshot, type Snapshot } from './snapshot';

const newIndex = (): AnyOrama =>
  create({
    schema: {
      id: 'string',
      title: 'string',
      text: 'string',
      host: 'enum',
      date: 'number',
      isSaved: 'boolean',
    },
    // Nothing is listed in the order of a field, and keeping orders costs time and memory.
    sort: { enabled: false },
  });

let snapshot: Snapshot;
let index: AnyOrama;

const orama: Engine = {
  cannot: ['not', 'rare phrase', 'common phrase'],
  isStemming: false,
  async open() {
    snapshot = await openSnapshot('orama');
    index = newIndex();
    const json = (await snapshot.get()).get('index');
    if (json) load(index, JSON.parse(json));
  },
  async addMany(articles) {
    await insertMultiple(index, articles.map(toIndexed), articles.length);
    await snapshot.putArticles(articles);
  },
  async settle() {
    await snapshot.put(exported());
    return 0;
  },
  async addDurably(article) {
    await insert(index, toIndexed(article));
    await snapshot.put(exported(), article);
  },
  search: async (query) => (await find(query, wantedResults)).hits.map(({ id }) => Number(id)),
  count: async (query) => (await find(query, 1)).count,
  bytesStored: () => snapshot.bytes(),
};

const exported = () => new Map([['index', JSON.stringify(save(index))]]);

/** In small letters: `exact` asks for the text's own case, and without it a word finds all that begin with it. */
const toIndexed = ({ id, title, paragraphs, host, date, isSaved }: GivenArticle) => ({
  id: String(id),
  title: title.toLowerCase(),
  text: paragraphs.join('\n').toLowerCase(),
  host,
  date,
  isSaved,
});

async function find({ kind, words, host, from, to, isSaved }: Query, limit: number) {
  const isAny = kind === 'or' || kind === 'related';
  const where = {
    ...(host !== undefined && { host: { eq: host } }),
    // Both ends belong to `between`.
    ...(from !== undefined && to !== undefined && { date: { between: [from, to - 1] } }),
    ...(isSaved !== undefined && { isSaved }),
  };
  return search(index, {
    term: words.join(' '),
    // The identity is a field of the schema only so that it is kept.
    properties: ['title', 'text'],
    boost: { title: 3 },
    limit,
    threshold: isAny ? 1 : 0,
    // With several words `exact` wants all of them in one field.
    exact: words.length === 1 && kind !== 'prefix' && kind !== 'fuzzy',
    ...(kind === 'fuzzy' && { tolerance: 1 }),
    ...(Object.keys(where).length > 0 && { where }),
  } as Parameters<typeof search>[1]);
}

provide(orama);
