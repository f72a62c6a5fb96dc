import type { EntityId } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import type { Story, StoryId } from '@/lib/model/story';
import { indexTermsOf } from '@/lib/text/index-terms';
import { cosine, countTerms, heaviest, type TermFrequencies, weighTerms } from './similarity';

/** What decides which story an article belongs to. */
export interface StoryArticle {
  id: ArticleId;
  title: string;
  /** ms since the epoch. */
  date: number;
  language: string;
  /** From `weighStoryTerms`. */
  terms: ReadonlyMap<string, number>;
  /** From `weighEntities`. */
  entities: ReadonlyMap<EntityId, number>;
}

export interface Placement {
  put: Story[];
  remove: StoryId[];
}

/** A story that was silent for longer is over, in ms. */
export const storyWindow = 60 * 86_400_000;

// Chosen together by random search over the labelled streams (`npm run eval stories`), where neighbouring
// values do about as well. A lower threshold or a greater pull of large stories joins similar events.
const titleWeight = 5;
const leadWeight = 2;
const leadSentences = 3;
const articleTerms = 200;
const storyTerms = 300;
const threshold = 0.17;
/** How much of the likeness is that of the names. */
const entityShare = 0.2;
/** In this time without articles, in ms, a story's pull falls to 1/e. */
const fading = 20 * 86_400_000;
/** A story of n articles pulls this times ln n more strongly: what many articles have in common is its matter. */
const pullOfSize = 0.12;

/** Enough to meet a story again by one of them. */
const keyTerms = 25;

/** How often each term stands in an article, the headline and the opening counting more. */
export function countStoryTerms(words: {
  title: string;
  sentences: readonly string[];
  language: string;
}): Map<string, number> {
  const termsOf = (texts: readonly string[]) => indexTermsOf(texts.join('\n'), words.language);
  return countTerms([
    { terms: termsOf([words.title]), weight: titleWeight },
    { terms: termsOf(words.sentences.slice(0, leadSentences)), weight: leadWeight },
    { terms: termsOf(words.sentences.slice(leadSentences)), weight: 1 },
  ]);
}

export const weighStoryTerms = (
  counts: ReadonlyMap<string, number>,
  frequencies: TermFrequencies,
): Map<string, number> => weighTerms(counts, frequencies, articleTerms);

/** Mentions of each entity; rare names weigh more. */
export const weighEntities = (
  mentions: ReadonlyMap<EntityId, number>,
  frequencies: TermFrequencies,
): Map<EntityId, number> => weighTerms(mentions, frequencies, articleTerms);

/** Under which a story is found, heaviest first; an article's are compared with a story's. */
export const keyTermsOf = (story: Pick<Story, 'terms'>): string[] => keysOf(story.terms);
export const keyTermsOfArticle = (terms: ReadonlyMap<string, number>): string[] => keysOf(terms);

const keysOf = (entries: Iterable<[string, number]>): string[] =>
  heaviest(entries, keyTerms).map(([term]) => term);

/**
 * Puts the article into the story that it is most like, or into a new one of its own. An article that is in
 * one of the stories already stays there. Nothing is merged: two stories that turn out to be one are two
 * lists, whereas two matters in one list make false context.
 */
export function placeInStory(article: StoryArticle, stories: readonly Story[]): Placement {
  if (stories.some((story) => story.articleIds.includes(article.id))) return { put: [], remove: [] };
  let best: Story | null = null;
  let highest = 0;
  for (const story of stories) {
    const pull = pullOf(story, article);
    if (pull > highest) [best, highest] = [story, pull];
  }
  return { put: [best && highest >= threshold ? join(best, article) : begin(article)], remove: [] };
}

/** How strongly a story draws an article; 0 outside its window. */
function pullOf(story: Story, article: StoryArticle): number {
  const gap = Math.max(0, article.date - story.lastDate, story.firstDate - article.date);
  if (gap > storyWindow) return 0;
  const terms = cosine(article.terms, story.terms);
  const names = cosine(article.entities, story.entities);
  const size = 1 + pullOfSize * Math.log(Math.max(1, story.articleIds.length));
  return ((1 - entityShare) * terms + entityShare * names) * Math.exp(-gap / fading) * size;
}

const begin = (article: StoryArticle): Story => ({
  id: `s:${article.id}`,
  title: article.title,
  articleIds: [article.id],
  firstDate: article.date,
  lastDate: article.date,
  terms: article.terms,
  entities: new Map([...article.entities.keys()].map((id) => [id, 1])),
});

function join(story: Story, article: StoryArticle): Story {
  const terms = new Map(story.terms);
  for (const [term, weight] of article.terms) terms.set(term, (terms.get(term) ?? 0) + weight);
  const entities = new Map(story.entities);
  for (const id of article.entities.keys()) entities.set(id, (entities.get(id) ?? 0) + 1);
  const kept = new Map(heaviest(terms, storyTerms));
  return {
    id: story.id,
    title: centralTitle(kept, [story.title, article.title], article.language),
    articleIds: [...story.articleIds, article.id],
    firstDate: Math.min(story.firstDate, article.date),
    lastDate: Math.max(story.lastDate, article.date),
    terms: kept,
    entities: new Map(heaviest(entities, storyTerms)),
  };
}

/** The title whose words are nearest to the story's middle; the earlier one where they are equally near. */
function centralTitle(
  middle: ReadonlyMap<string, number>,
  titles: readonly string[],
  language: string,
): string {
  const nearness = (title: string) =>
    cosine(countTerms([{ terms: indexTermsOf(title, language), weight: 1 }]), middle);
  return titles.reduce((best, title) => (nearness(title) > nearness(best) ? title : best));
}

/**
 * The story with only these of its articles (any order), or null for none. Its id follows its first article.
 * The words of the one that left cannot be told from the others', so all weights shrink alike.
 */
export function withoutArticle(
  story: Story,
  rest: readonly Pick<StoryArticle, 'id' | 'date' | 'title' | 'language'>[],
): Story | null {
  const staying = story.articleIds.filter((id) => rest.some((article) => article.id === id));
  if (staying.length === 0) return null;
  const titles = rest.map((article) => article.title);
  const dates = rest.map((article) => article.date);
  const share = staying.length / story.articleIds.length;
  return {
    ...story,
    id: `s:${staying[0]}`,
    // The headline of an article that is gone is no longer to be read anywhere.
    title: titles.includes(story.title)
      ? story.title
      : centralTitle(story.terms, titles, rest[0]?.language ?? 'und'),
    articleIds: staying,
    firstDate: Math.min(...dates),
    lastDate: Math.max(...dates),
    terms: new Map([...story.terms].map(([term, weight]) => [term, weight * share])),
  };
}
