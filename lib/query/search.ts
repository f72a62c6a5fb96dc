import { type Scored, scoreBm25 } from '@/lib/index/bm25';
import { type ParsedQuery, parseQuery } from '@/lib/index/query-syntax';
import { rankHolders } from '@/lib/index/rank-holders';
import type { Article, ArticleId } from '@/lib/model/article';
import type { LibraryFilter } from '@/lib/model/library';
import type { SearchHit } from '@/lib/model/lookup';
import type { StoredArticle } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import { fold } from '@/lib/text/normalise';
import { passageOf } from './passage';
import { coverage, termsOfText } from './sentence-terms';
import { holdsJoiningWords, resolveQuery, type SoughtTerms } from './sought';

export type SearchStore = Pick<
  Store,
  | 'postingsOf'
  | 'termsWithPrefix'
  | 'collectionSize'
  | 'getArticles'
  | 'getManyStored'
  | 'savedAmong'
  | 'listLibraryIds'
>;

interface SearchOptions {
  limit: number;
  /** What must hold of the articles found; nothing given finds passing articles too. */
  filter: LibraryFilter;
}

/** Ranked articles whose heads are read, for filters and titles. */
const consideredArticles = 200;
/** Articles whose text is read for a phrase, at a time. */
const batch = 25;
/** All sought words in the title are worth this much of the score again. */
const titleBonus = 0.6;

/** Articles that hold what was typed, best first; nothing for an empty query. */
export async function searchArchive(
  store: SearchStore,
  text: string,
  options: SearchOptions,
): Promise<SearchHit[]> {
  const query = parseQuery(text);
  const sought = await resolveQuery(store, query);
  const filter = query.isSaved === true ? { ...options.filter, savedOnly: true } : options.filter;
  const articles =
    sought.required.length > 0
      ? await rank(store, query, { sought, among: await idsAmong(store, filter) })
      : await listFor(store, query, filter);
  const saved = await store.savedAmong(articles.map((article) => article.id));
  const wanted = articles.filter((article) => isWanted(article, query, saved.has(article.id)));
  const hits: SearchHit[] = [];
  for (let at = 0; at < wanted.length && hits.length < options.limit; at += batch) {
    const heads = wanted.slice(at, needsText(sought) ? at + batch : Math.min(at + batch, options.limit));
    const loaded = await store.getManyStored(heads.map((article) => article.id));
    for (const stored of loaded) {
      if (hits.length < options.limit && holdsPhrases(stored, sought)) {
        hits.push({ ...hitOf(stored, sought), isSaved: saved.has(stored.article.id) });
      }
    }
  }
  return hits;
}

/** Null for a filter that lets everything through. */
async function idsAmong(store: SearchStore, filter: LibraryFilter): Promise<Set<ArticleId> | null> {
  const isOpen = Object.values(filter).every((value) => value === undefined || value === false);
  return isOpen ? null : new Set(await store.listLibraryIds(filter));
}

/** Those with all the words; only where there is none, those with most of them. */
async function rank(
  store: SearchStore,
  query: ParsedQuery,
  { sought, among }: { sought: SoughtTerms; among: ReadonlySet<ArticleId> | null },
): Promise<Article[]> {
  const collection = await store.collectionSize();
  const isAmong = ({ articleId }: Scored) => among === null || among.has(articleId);
  const holders = rankHolders(sought.required, sought.excluded, collection).filter(isAmong);
  const barred = new Set(
    sought.excluded.flatMap((term) => term.postings.map((posting) => posting.articleId)),
  );
  const ranked =
    holders.length > 0 || sought.phrases.length > 0
      ? holders
      : scoreBm25(sought.required, collection).filter(
          (one) =>
            one.matched * 2 > query.parts.length - sought.joining.length &&
            !barred.has(one.articleId) &&
            isAmong(one),
        );
  return byTitleToo(store, ranked.slice(0, consideredArticles), sought);
}

async function byTitleToo(
  store: SearchStore,
  ranked: readonly Scored[],
  sought: SoughtTerms,
): Promise<Article[]> {
  const articles = await store.getArticles(ranked.map((one) => one.articleId));
  const scoreById = new Map(ranked.map((one) => [one.articleId, one.score]));
  const wordCount = Math.max(1, sought.required.length);
  return articles
    .filter((article) => holdsJoiningWords(article, sought.joining))
    .map((article) => {
      const title = termsOfText(article.title, article.language);
      const inTitle = coverage(title, sought.terms) * title.size;
      const bonus = titleBonus * Math.min(1, inTitle / wordCount);
      return { article, score: (scoreById.get(article.id) ?? 0) * (1 + bonus) };
    })
    .sort((one, other) => other.score - one.score || other.article.date - one.article.date)
    .map(({ article }) => article);
}

/** Only operators were typed ("source:harbour is:saved"): the newest that they name. */
async function listFor(store: SearchStore, query: ParsedQuery, filter: LibraryFilter): Promise<Article[]> {
  if (query.sources.length === 0 && query.isSaved === null) return [];
  const ids = await store.listLibraryIds(filter);
  const found: Article[] = [];
  for (let at = 0; at < ids.length && found.length < consideredArticles; at += consideredArticles) {
    const heads = await store.getArticles(ids.slice(at, at + consideredArticles));
    found.push(...heads.filter((article) => isFromWanted(article, query)));
  }
  return found;
}

const isWanted = (article: Article, query: ParsedQuery, isSaved: boolean): boolean =>
  (query.isSaved === null || query.isSaved === isSaved) && isFromWanted(article, query);

function isFromWanted(article: Article, query: ParsedQuery): boolean {
  const isFrom = (source: string) =>
    article.source.name.toLowerCase().includes(source) || article.source.host.toLowerCase().includes(source);
  return (query.sources.length === 0 || query.sources.some(isFrom)) && !query.excludedSources.some(isFrom);
}

const needsText = ({ phrases, excludedPhrases }: SoughtTerms): boolean =>
  phrases.length > 0 || excludedPhrases.length > 0;

function holdsPhrases(stored: StoredArticle, sought: SoughtTerms): boolean {
  if (!needsText(sought)) return true;
  const text = fold(`${stored.revision.title}\n${stored.revision.dek ?? ''}\n${stored.revision.text}`);
  return (
    sought.phrases.every((one) => text.includes(one)) &&
    !sought.excludedPhrases.some((one) => text.includes(one))
  );
}

function hitOf(stored: StoredArticle, sought: SoughtTerms): Omit<SearchHit, 'isSaved'> {
  const found = passageOf(stored, sought);
  return { article: stored.article, passage: found?.passage ?? null, matches: found?.matches ?? [] };
}
