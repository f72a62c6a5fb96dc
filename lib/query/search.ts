import { type Scored, scoreBm25 } from '@/lib/index/bm25';
import { type ParsedQuery, parseQuery } from '@/lib/index/query-syntax';
import { rankHolders } from '@/lib/index/rank-holders';
import type { Article } from '@/lib/model/article';
import type { SearchHit } from '@/lib/model/briefing';
import type { StoredArticle } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import { fold } from '@/lib/text/normalise';
import { passageOf } from './passage';
import { coverage, termsOfText } from './sentence-terms';
import { resolveQuery, type SoughtTerms } from './sought';

export type SearchStore = Pick<
  Store,
  | 'postingsOf'
  | 'termsWithPrefix'
  | 'collectionSize'
  | 'getArticles'
  | 'getManyStored'
  | 'savedAmong'
  | 'listLibrary'
>;

interface SearchOptions {
  limit: number;
  savedOnly: boolean;
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
  const articles =
    sought.required.length > 0 ? await rank(store, query, sought) : await listFor(store, query);
  const saved = await store.savedAmong(articles.map((article) => article.id));
  const wanted = articles.filter((article) => isWanted(article, query, options, saved.has(article.id)));
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

/** Those with all the words; only where there is none, those with most of them. */
async function rank(store: SearchStore, query: ParsedQuery, sought: SoughtTerms): Promise<Article[]> {
  const collection = await store.collectionSize();
  const holders = rankHolders(sought.required, sought.excluded, collection);
  const barred = new Set(
    sought.excluded.flatMap((term) => term.postings.map((posting) => posting.articleId)),
  );
  const ranked =
    holders.length > 0 || sought.phrases.length > 0
      ? holders
      : scoreBm25(sought.required, collection).filter(
          (one) => one.matched * 2 > query.parts.length && !barred.has(one.articleId),
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
async function listFor(store: SearchStore, query: ParsedQuery): Promise<Article[]> {
  if (query.sources.length === 0 && query.isSaved === null) return [];
  const rows = await store.listLibrary({
    savedOnly: query.isSaved === true,
    offset: 0,
    limit: consideredArticles,
  });
  return rows.map((row) => row.article);
}

function isWanted(article: Article, query: ParsedQuery, options: SearchOptions, isSaved: boolean): boolean {
  if (options.savedOnly && !isSaved) return false;
  if (query.isSaved !== null && query.isSaved !== isSaved) return false;
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
