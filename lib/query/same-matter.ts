/** Whether a sentence of another article belongs to the open article's matter, and how much the names in it matter there. */
import type { EntityId } from '@/lib/model/analysis';
import type { StoredArticle } from '@/lib/model/statement';
import { entitiesInSentence, entityIn } from './sentence-facts';
import { coverage, type Terms, termsOfSentence, termsOfText } from './sentence-terms';
import type { Surroundings } from './surroundings';

/** Terms, besides the names in common, that tie a sentence to the open article's matter; in its story, with the names. */
const fewestShared = 3;
const fewestInStory = 2;
/** Share of the sentence's terms that the open article must have, more where the sentence names nobody. */
const leastShared = 0.3;
const leastSharedUnnamed = 0.4;
/** A country or a city that two articles share says less than a person or a company. */
const weightOfPlace = 0.5;

/** How much the names in the sentence matter to the open article; 0 where none of them stands in it. */
export function sharedWeight(stored: StoredArticle, index: number, open: StoredArticle): number {
  const named = entitiesInSentence(stored.analysis, index);
  if (named.size === 0) return 0;
  let weight = 0;
  for (const { id, type, mentions } of open.analysis.entities) {
    if (!named.has(id)) continue;
    weight += (type === 'place' ? weightOfPlace : 1) * Math.min(1, 0.4 + mentions.length / 8);
  }
  return weight;
}

/** The names alone may have brought it here: a minister has more than one matter. */
export function isOfTheMatter(
  { stored, index }: { stored: StoredArticle; index: number },
  { open, storyArticles }: Pick<Surroundings, 'open' | 'storyArticles'>,
  openTerms: Terms,
): boolean {
  const named = entitiesInSentence(stored.analysis, index);
  const names = open.analysis.entities.filter(({ id }) => named.has(id));
  const inNames = termsOfText(
    names.flatMap(({ id, name, aliases }) => [name, ...aliases, ...glossesOf(id, [open, stored])]).join(' '),
    open.analysis.language,
  );
  const terms = termsOfSentence(stored, index);
  let shared = 0;
  for (const term of terms) if (openTerms.has(term) && !inNames.has(term)) shared++;
  if (coverage(terms, openTerms) < (named.size === 0 ? leastSharedUnnamed : leastShared)) return false;
  // In an article of the same story a second name is as good as a word.
  return storyArticles.includes(stored) ? shared + names.length >= fewestInStory : shared >= fewestShared;
}

/** How the articles introduce somebody says who it is, whatever the matter. */
const glossesOf = (id: EntityId, articles: readonly StoredArticle[]): string[] =>
  articles.flatMap(({ analysis, revision }) => {
    const gloss = entityIn(analysis, id)?.gloss;
    return gloss ? [revision.text.slice(gloss.start, gloss.end)] : [];
  });
