/**
 * SQLite's own build for browsers, on OPFS by the `opfs-sahpool` VFS, which its documentation calls the fastest. The
 * articles are a table, and FTS5 indexes them as an external content table by triggers, both in one transaction.
 */
import sqlite3InitModule, {
  type Database,
  type SAHPoolUtil,
  type Sqlite3Static,
  type SqlValue,
} from '@sqlite.org/sqlite-wasm';
import { isOneEditApart } from './edits';
import { type Engine, type GivenArticle, type Query, wantedResults } from './engine';
import { provide } from './provide';

const schema = `
  CREATE TABLE IF NOT EXISTS articles(
    id INTEGER PRIMARY KEY, url TEXT UNIQUE, title TEXT, body TEXT, host TEXT, date INTEGER, saved INTEGER
  );
  CREATE INDEX IF NOT EXISTS by_host ON articles(host);
  CREATE INDEX IF NOT EXISTS by_date ON articles(date);
  CREATE INDEX IF NOT EXISTS by_saved ON articles(saved) WHERE saved;
  CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(
    title, body, content='articles', content_rowid='id',
    tokenize='porter unicode61 remove_diacritics 2', prefix='3 4', detail=full
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5vocab('texts', 'row');
  CREATE TRIGGER IF NOT EXISTS article_added AFTER INSERT ON articles BEGIN
    INSERT INTO texts(rowid, title, body) VALUES (new.id, new.title, new.body);
  END;
  CREATE VIRTUAL TABLE temp.asked USING fts5(word, tokenize='porter unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE temp.asked_terms USING fts5vocab('temp', 'asked', 'row');
  INSERT INTO texts(texts, rank) VALUES ('rank', 'bm25(3.0, 1.0)');
`;

let database: Database;

const fts5: Engine = {
  cannot: [],
  isStemming: true,
  async open() {
    const sqlite = await sqlite3InitModule();
    const pool = await openPool(sqlite);
    database = new pool.OpfsSAHPoolDb('/bench.sqlite3');
    database.exec(schema);
    Object.assign(globalThis, {
      wasmBytes: () => sqlite.wasm.heap8u().byteLength,
      setSynchronous: (mode: 'OFF' | 'FULL') => database.exec(`PRAGMA synchronous = ${mode}`),
    });
  },
  async addMany(articles) {
    database.transaction(() => {
      for (const article of articles) add(article);
    });
  },
  async settle() {
    const begin = performance.now();
    database.exec(`INSERT INTO texts(texts) VALUES ('optimize')`);
    return performance.now() - begin;
  },
  async addDurably(article) {
    database.transaction(() => add(article));
  },
  async search(query) {
    const match = toMatch(query);
    if (match === null) return [];
    return database.selectValues(
      `SELECT texts.rowid ${from(query)} WHERE texts MATCH $match ${conditions(query)} ORDER BY rank LIMIT ${wantedResults}`,
      { $match: match, ...parameters(query) },
    ) as number[];
  },
  async count(query) {
    const match = toMatch(query);
    if (match === null) return 0;
    return database.selectValue(
      `SELECT count(*) ${from(query)} WHERE texts MATCH $match ${conditions(query)}`,
      {
        $match: match,
        ...parameters(query),
      },
    ) as number;
  },
  async bytesStored() {
    const sizeOf = (where: string) =>
      Number(database.selectValue(`SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE ${where}`));
    return { articles: sizeOf(`name NOT LIKE 'texts%'`), index: sizeOf(`name LIKE 'texts%'`) };
  },
};

/** The files are open to one page at a time, and the one before may not have let go of them yet. */
async function openPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil> {
  const options = { name: 'bench', forceReinitIfPreviouslyFailed: true };
  for (let attempt = 1; ; attempt++) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(options);
    } catch (error) {
      if (attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function add({ id, url, title, paragraphs, host, date, isSaved }: GivenArticle): void {
  database.exec({
    sql: 'INSERT INTO articles(id, url, title, body, host, date, saved) VALUES (?, ?, ?, ?, ?, ?, ?)',
    bind: [id, url, title, paragraphs.join('\n'), host, date, isSaved ? 1 : 0],
  });
}

/** The article's row is read only where something else than its words is asked for. */
const from = (query: Query): string =>
  conditions(query) === '' ? 'FROM texts' : 'FROM texts JOIN articles ON articles.id = texts.rowid';

const conditions = ({ host, from, isSaved }: Query): string =>
  [
    host === undefined ? '' : 'AND articles.host = $host',
    from === undefined ? '' : 'AND articles.date >= $from AND articles.date < $to',
    isSaved === undefined ? '' : 'AND articles.saved = $saved',
  ]
    .filter(Boolean)
    .join(' ');

function parameters({ host, from, to, isSaved }: Query): Record<string, SqlValue> {
  return {
    ...(host !== undefined && { $host: host }),
    ...(from !== undefined && to !== undefined && { $from: from, $to: to }),
    ...(isSaved !== undefined && { $saved: isSaved ? 1 : 0 }),
  };
}

const quoted = (word: string): string => `"${word}"`;

/** Null for a misspelt word that no term is like. */
function toMatch({ kind, words, without }: Query): string | null {
  if (kind === 'fuzzy') {
    const like = termsLike(words[0] ?? '');
    return like.length > 0 ? like.map(quoted).join(' OR ') : null;
  }
  if (kind === 'prefix') return `${quoted(words[0] ?? '')} *`;
  if (kind === 'rare phrase' || kind === 'common phrase') return quoted(words.join(' '));
  const wanted = words.map(quoted).join(kind === 'or' || kind === 'related' ? ' OR ' : ' AND ');
  return without ? `(${wanted}) NOT ${without.map(quoted).join(' NOT ')}` : wanted;
}

/** FTS5 itself knows no misspelt words; its documentation offers the list of terms, which are stems, for such things. */
function termsLike(word: string): string[] {
  const stem = stemOf(word);
  const candidates = database.selectValues('SELECT term FROM terms WHERE length(term) BETWEEN ? AND ?', [
    stem.length - 1,
    stem.length + 1,
  ]) as string[];
  return candidates.filter((term) => isOneEditApart(term, stem));
}

/** As its own tokenizer has it, which can be asked only through a table. */
function stemOf(word: string): string {
  database.exec('DELETE FROM temp.asked');
  database.exec({ sql: 'INSERT INTO temp.asked(word) VALUES (?)', bind: [word] });
  return String(database.selectValue('SELECT term FROM temp.asked_terms') ?? word);
}

provide(fts5);
