/** What the archive knows about a phrase the reader marked. */
import type { EntityId, Figure, Quote } from '@/lib/model/analysis';
import { type ArticleId, earlierFirst } from '@/lib/model/article';
import type { Lookup, SearchHit } from '@/lib/model/lookup';
import type { StoredArticle } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import { fold } from '@/lib/text/normalise';
import { alongsideOf, commonType } from './alongside';
import { datedSentencesOf } from './dated-sentences';
import { discrepanciesAmong } from './disagreements';
import { tellingFigures } from './figures';
import { findEntity } from './find-entity';
import { groupTellings } from './happenings';
import { type About, introductionsOf } from './introductions';
import { countOverTime } from './over-time';
import { groupBySpeaker } from './quotes';
import { type SearchStore, searchArchive } from './search';
import { entitiesInSentence, entityIn } from './sentence-facts';
import { termsOfSentence, termsOfText } from './sentence-terms';
import { partByToday, type ReaderClock } from './timeline';

export type LookupStore = SearchStore &
  Pick<Store, 'entitiesLike' | 'countArticlesNaming' | 'articlesNaming' | 'getArticles'>;

const maximumArticles = 24;
/** Articles whose dates are counted over time, newest first. */
const maximumCounted = 400;
const maximumHits = 10;
const maximumFigures = 6;

/** Answers also for phrases that are no entity; all lists are empty when nothing is stored about it. */
export async function lookUp(asked: LookupStore, phrase: string, clock: ReaderClock): Promise<Lookup> {
  const store = { ...asked, getManyStored: readingOnce(asked) };
  const [hits, byName] = await Promise.all([searchFor(store, phrase), findEntity(store, phrase)]);
  const entity = byName ?? (await findByAlias(store, phrase, hits));
  const named = entity ? await store.articlesNaming(entity, maximumCounted) : [];
  const ids = [...new Set([...named.slice(0, maximumArticles), ...hits.map((hit) => hit.article.id)])].slice(
    0,
    maximumArticles,
  );
  const [articles, counted] = await Promise.all([store.getManyStored(ids), store.getArticles(named)]);
  articles.sort((one, other) => earlierFirst(one.article, other.article));
  const about = articles.map((stored) => ({ stored, sentences: sentencesAbout(stored, entity, phrase) }));
  const { past, upcoming } = partByToday(
    groupTellings(about.flatMap((one) => datedOf(one, entity))),
    clock,
    discrepanciesAmong(articles),
  );
  return {
    phrase,
    entity: entity && describeEntity(entity, articles),
    introductions: introductionsOf(about, entity, phrase),
    timeline: [...past, ...upcoming],
    quotes: quotesAbout(about, entity),
    figures: tellingFigures(about.map(figuresIn), maximumFigures),
    overTime: countOverTime(
      counted.map(({ date }) => date),
      clock,
    ),
    alongside: entity ? alongsideOf(articles, entity) : [],
    articles: hits,
  };
}

/** Most articles are wanted twice: for a passage of each, and for what they say. */
function readingOnce(store: LookupStore): LookupStore['getManyStored'] {
  const known = new Map<ArticleId, StoredArticle>();
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id));
    const read = unknown.length > 0 ? await store.getManyStored(unknown) : [];
    for (const stored of read) known.set(stored.article.id, stored);
    return ids.flatMap((id) => known.get(id) ?? []);
  };
}

/** "NFB": the entity that the articles holding the word call so besides its name; the one most of them mean. */
async function findByAlias(
  store: LookupStore,
  phrase: string,
  hits: readonly SearchHit[],
): Promise<EntityId | null> {
  const sought = fold(phrase)
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
  if (sought === '') return null;
  const counts = new Map<EntityId, number>();
  for (const { analysis } of await store.getManyStored(hits.map((hit) => hit.article.id))) {
    for (const { id, aliases } of analysis.entities) {
      if (!aliases.some((alias) => fold(alias).replace(/[^\p{L}\p{N} ]+/gu, '') === sought)) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** The words together; where no article has them so, all of them anywhere. */
async function searchFor(store: LookupStore, phrase: string): Promise<SearchHit[]> {
  // Marks, colons and signs in the phrase are not meant as operators, nor are capitals; its last word is whole.
  const words = phrase
    .replace(/["“”„‟«»‹›「」『』〝〞〟《》＂()|*:：]/g, ' ')
    .replace(/(^|\s)[-−]+/g, ' ')
    .replace(/(?<=^|\s)(?:OR|AND)(?=\s|$)/g, (word) => word.toLowerCase())
    .trim();
  const options = { limit: maximumHits, filter: null, isExact: true };
  const together = await searchArchive(store, `"${words}"`, options);
  return together.count > 0 ? together.hits : (await searchArchive(store, `${words} `, options)).hits;
}

function sentencesAbout(stored: StoredArticle, entity: EntityId | null, phrase: string): Set<number> {
  const { analysis } = stored;
  const terms = termsOfText(phrase, analysis.language);
  const found = new Set<number>();
  analysis.sentences.forEach((_, index) => {
    if (entity !== null && entitiesInSentence(analysis, index).has(entity)) found.add(index);
    else if (entity === null && terms.size > 0) {
      const theirs = termsOfSentence(stored, index);
      if ([...terms].every((term) => theirs.has(term))) found.add(index);
    }
  });
  return found;
}

function describeEntity(id: EntityId, articles: readonly StoredArticle[]): Lookup['entity'] {
  const known = articles.flatMap(({ analysis }) => entityIn(analysis, id) ?? []);
  const newest = known.at(-1);
  return newest ? { id, name: newest.name, type: commonType(known) } : null;
}

const datedOf = ({ stored, sentences }: About, entity: EntityId | null) =>
  datedSentencesOf(stored, {
    matters: new Set(entity === null ? [] : [entity]),
    historyBefore: Number.NEGATIVE_INFINITY,
  }).filter(({ index }) => sentences.has(index));

/** What it said itself first, then what others said of it. */
function quotesAbout(about: readonly About[], entity: EntityId | null): Lookup['quotes'] {
  const isOwn = (quote: Quote) => entity !== null && quote.speaker === entity;
  const newestFirst = [...about].reverse();
  const own = newestFirst.map(({ stored }) => ({ stored, quotes: stored.analysis.quotes.filter(isOwn) }));
  const ofIt = newestFirst.map(({ stored, sentences }) => ({
    stored,
    quotes: stored.analysis.quotes.filter((quote) => !isOwn(quote) && sentences.has(quote.sentence)),
  }));
  return [...groupBySpeaker(own), ...groupBySpeaker(ofIt)];
}

const figuresIn = ({ stored, sentences }: About): { stored: StoredArticle; figures: Figure[] } => ({
  stored,
  figures: stored.analysis.figures.filter((figure) => sentences.has(figure.sentence)),
});
