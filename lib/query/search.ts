import { articleTableOf } from '@/lib/index/article-table';
import { fieldBits } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import type { ParsedQuery } from '@/lib/index/query';
import { parseQuery } from '@/lib/index/query-syntax';
import { rank } from '@/lib/index/rank';
import { wantedOf } from '@/lib/index/wanted';
import type { ArticleId } from '@/lib/model/article';
import type { LibraryFilter } from '@/lib/model/library';
import type { SearchHit, SearchResult } from '@/lib/model/lookup';
import type { StoredArticle } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import { highlightsIn, type SoughtWords, soughtIn, textFields } from './highlights';
import { askKnown, type KnownStore } from './known';
import { likeTermsOf, looseWordsOf, rangeLike } from './like-words';
import { passageOf } from './passage';
import { conditionsOf, type FilterStore } from './search-filter';
import { expressionOf, type Known } from './sought';

export type SearchStore = KnownStore &
  FilterStore &
  Pick<Store, 'readIndex' | 'getManyStored' | 'savedAmong'>;

interface SearchOptions {
  limit: number;
  /** What must hold of the articles found, as in the library; null finds everything, passing articles too. */
  filter: LibraryFilter | null;
  /** The reader's midnights, for `before:` and `after:`; those of UTC if not given. */
  startOfDay?: Known['startOfDay'];
  /** Takes no words that are only much like those sought. */
  isExact?: boolean;
}

/** Where fewer are found, words much like those sought are taken too. */
const enough = 3;

/** Articles that hold what was typed, best first; nothing for an empty query. */
export async function searchArchive(
  store: SearchStore,
  text: string,
  { limit, filter, startOfDay = midnightUtc, isExact = false }: SearchOptions,
): Promise<SearchResult> {
  const parsed = parseQuery(text);
  if (isEmpty(parsed)) return { hits: [], count: 0, alsoSought: [] };
  const [known, conditions] = await Promise.all([
    askKnown(store, parsed, startOfDay),
    filter ? conditionsOf(store, filter) : [],
  ]);
  const exact = expressionOf(parsed, known);
  const found = await find(store, { kind: 'all', parts: [exact, ...conditions] }, Math.max(limit, enough));
  const hits = await hitsOf(store, found.ids.slice(0, limit), exact);
  const like = found.count < enough && !isExact ? await expressionWithLike(store, parsed, known) : null;
  if (!like) return { hits, count: found.count, alsoSought: [] };
  const others: Expression = { kind: 'not', part: { kind: 'among', ids: new Set(found.ids) } };
  const more = await find(store, { kind: 'all', parts: [like.expression, ...conditions, others] }, limit);
  const likeHits = await hitsOf(store, more.ids.slice(0, Math.max(0, limit - hits.length)), like.expression);
  return {
    hits: [...hits, ...likeHits],
    count: found.count + more.count,
    alsoSought: wordsWith(like.terms, likeHits),
  };
}

const midnightUtc: Known['startOfDay'] = (year, month, day) => Date.UTC(year, month - 1, day);

const isEmpty = ({ root }: ParsedQuery): boolean => root.kind === 'all' && root.parts.length === 0;

/** Whether there is something to search for: not where only a sign, or an operator without its value, was typed. */
export const saysAnything = (text: string): boolean => !isEmpty(parseQuery(text));

async function find(
  store: Pick<Store, 'readIndex'>,
  expression: Expression,
  limit: number,
): Promise<{ count: number; ids: ArticleId[] }> {
  const view = await store.readIndex(wantedOf(expression));
  const { count, ranked } = rank(view, articleTableOf(view.segments), expression, { limit });
  return { count, ids: ranked.map(({ articleId }) => articleId) };
}

interface Like {
  expression: Expression;
  /** Those that are much like the ones sought. */
  terms: ReadonlySet<string>;
}

/** With words much like those sought beside them; null where the index knows none. */
async function expressionWithLike(
  store: Pick<Store, 'readIndex'>,
  parsed: ParsedQuery,
  known: Known,
): Promise<Like | null> {
  const loose = looseWordsOf(parsed.root);
  if (loose.length === 0) return null;
  const view = await store.readIndex({ terms: [], dictionary: loose.map(rangeLike) });
  const likeTerms = new Map(loose.map((one) => [one.text, likeTermsOf(view, one)]));
  const terms = new Set([...likeTerms.values()].flat());
  return terms.size > 0 ? { expression: expressionOf(parsed, { ...known, likeTerms }), terms } : null;
}

/** Only the articles that are shown are read. */
async function hitsOf(
  store: SearchStore,
  ids: readonly ArticleId[],
  expression: Expression,
): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const [loaded, saved] = await Promise.all([store.getManyStored(ids), store.savedAmong(ids)]);
  const byId = new Map(loaded.map((stored) => [stored.article.id, stored]));
  const inText = soughtIn(expression, textFields);
  const inTitle = soughtIn(expression, fieldBits.title);
  // One may have been deleted since the index was read.
  return ids.flatMap((id) => {
    const stored = byId.get(id);
    return stored ? [{ ...hitOf(stored, inText, inTitle), isSaved: saved.has(id) }] : [];
  });
}

function hitOf(
  stored: StoredArticle,
  inText: readonly SoughtWords[],
  inTitle: readonly SoughtWords[],
): Omit<SearchHit, 'isSaved'> {
  const { article, analysis } = stored;
  const found = passageOf(stored, inText);
  return {
    article,
    passage: found?.passage ?? null,
    matches: found?.matches ?? [],
    titleMatches: highlightsIn(article.title, analysis.language, inTitle).spans,
  };
}

const maximumTold = 5;

/** The words of the hits that have one of the terms, as they are written there. */
function wordsWith(terms: ReadonlySet<string>, hits: readonly SearchHit[]): string[] {
  const sought: SoughtWords[] = [[{ terms, beginnings: [] }]];
  const words = hits.flatMap(({ article, passage }) =>
    [article.title, passage?.text ?? ''].flatMap((text) =>
      highlightsIn(text, article.language, sought).spans.map(({ start, end }) => text.slice(start, end)),
    ),
  );
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, maximumTold);
}
