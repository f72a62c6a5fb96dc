/** What the archive knows about a phrase the reader marked. */
import type { Entity, EntityId, EntityType, Figure, Quote } from '@/lib/model/analysis';
import type { Lookup, SearchHit } from '@/lib/model/briefing';
import type { Statement, StoredArticle } from '@/lib/model/statement';
import { stateSentence } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import { fold } from '@/lib/text/normalise';
import { introducingWords } from './background-markers.data';
import { datedSentencesOf } from './dated-sentences';
import { tellingFigures } from './figures';
import { findEntity } from './find-entity';
import { groupTellings } from './happenings';
import { groupBySpeaker } from './quotes';
import { type SearchStore, searchArchive } from './search';
import { entitiesInSentence, entityIn, isRunningText, lengthOf, sentenceAt } from './sentence-facts';
import { likeness, termsOfSentence, termsOfText } from './sentence-terms';
import { partByToday, type ReaderClock } from './timeline';

export type LookupStore = SearchStore &
  Pick<Store, 'entitiesLike' | 'countArticlesNaming' | 'articlesNaming'>;

const maximumArticles = 24;
const maximumHits = 10;
const maximumIntroductions = 4;
const maximumFigures = 6;
const longestIntroduction = 360;

/** Answers also for phrases that are no entity; all lists are empty when nothing is stored about it. */
export async function lookUp(store: LookupStore, phrase: string, clock: ReaderClock): Promise<Lookup> {
  const [hits, byName] = await Promise.all([searchFor(store, phrase), findEntity(store, phrase)]);
  const entity = byName ?? (await findByAlias(store, phrase, hits));
  const named = entity ? await store.articlesNaming(entity, maximumArticles) : [];
  const ids = [...new Set([...named, ...hits.map((hit) => hit.article.id)])].slice(0, maximumArticles);
  const articles = await store.getManyStored(ids);
  articles.sort((one, other) => one.article.date - other.article.date);
  const about = articles.map((stored) => ({ stored, sentences: sentencesAbout(stored, entity, phrase) }));
  const { past, upcoming } = partByToday(groupTellings(about.flatMap((one) => datedOf(one, entity))), clock);
  return {
    phrase,
    entity: entity && describeEntity(entity, articles),
    introductions: introductionsOf(about, entity, phrase),
    timeline: [...past, ...upcoming],
    quotes: quotesAbout(about, entity),
    figures: tellingFigures(about.map(figuresIn), maximumFigures),
    articles: hits,
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

interface About {
  stored: StoredArticle;
  /** Indexes of the sentences that name it. */
  sentences: ReadonlySet<number>;
}

/** The words together; where no article has them so, all of them anywhere. */
async function searchFor(store: LookupStore, phrase: string): Promise<SearchHit[]> {
  // Marks, colons and signs in the phrase are not meant as operators.
  const words = phrase
    .replace(/["“”„«»*:]/g, ' ')
    .replace(/(^|\s)-+/g, ' ')
    .trim();
  const options = { limit: maximumHits, savedOnly: false };
  const together = await searchArchive(store, `"${words}"`, options);
  return together.length > 0 ? together : searchArchive(store, words, options);
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
  // The type that most articles make certain; of equal ones the newest.
  const countOf = (type: EntityType) => known.filter((entity) => entity.type === type).length;
  const typed =
    known
      .filter((entity) => entity.type !== 'unsure')
      .reduce<Entity | undefined>(
        (best, entity) => (best && countOf(best.type) > countOf(entity.type) ? best : entity),
        undefined,
      ) ?? known.at(-1);
  return typed ? { id, name: typed.name, type: typed.type } : null;
}

const datedOf = ({ stored, sentences }: About, entity: EntityId | null) =>
  datedSentencesOf(stored, {
    matters: new Set(entity === null ? [] : [entity]),
    historyBefore: Number.NEGATIVE_INFINITY,
  }).filter(({ index }) => sentences.has(index));

/** The sentence in which each source introduces it, the newest last. */
function introductionsOf(about: readonly About[], entity: EntityId | null, phrase: string): Statement[] {
  const chosen: { stored: StoredArticle; index: number }[] = [];
  // From the newest back, so that each source speaks with its latest words.
  for (const { stored, sentences } of [...about].reverse()) {
    if (chosen.length >= maximumIntroductions) break;
    if (chosen.some((one) => one.stored.article.source.host === stored.article.source.host)) continue;
    const index = introducingSentence({ stored, sentences }, entity, phrase);
    if (index === null || isSaid(stored, index, chosen)) continue;
    chosen.push({ stored, index });
  }
  return chosen.reverse().flatMap(({ stored, index }) => stateSentence(stored, index) ?? []);
}

function isSaid(
  stored: StoredArticle,
  index: number,
  chosen: readonly { stored: StoredArticle; index: number }[],
) {
  const terms = termsOfSentence(stored, index);
  return chosen.some((one) => likeness(terms, termsOfSentence(one.stored, one.index)) >= 0.6);
}

function introducingSentence(
  { stored, sentences }: About,
  entity: EntityId | null,
  phrase: string,
): number | null {
  const { analysis, revision } = stored;
  const gloss = entity === null ? null : (entityIn(analysis, entity)?.gloss ?? null);
  const glossed = gloss && sentenceAt(analysis, gloss.start);
  if (glossed !== null && canIntroduce(stored, glossed)) return glossed;
  const introducing = introducingWords[analysis.language] ?? introducingWords['en'];
  const names = [fold(phrase), ...(entity === null ? [] : [entity])];
  for (const index of sentences) {
    const sentence = analysis.sentences[index];
    if (!sentence || !canIntroduce(stored, index)) continue;
    const text = fold(revision.text.slice(sentence.start, sentence.end));
    const isIntroduced = names.some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && introducing?.test(text.slice(at + name.length));
    });
    if (isIntroduced) return index;
  }
  return null;
}

function canIntroduce(stored: StoredArticle, index: number): boolean {
  const sentence = stored.analysis.sentences[index];
  return (
    sentence !== undefined &&
    sentence.standing.kind !== 'not' &&
    isRunningText(stored, index) &&
    lengthOf(sentence) <= longestIntroduction
  );
}

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
