import type { EntityId } from '@/lib/model/analysis';
import { earlierFirst } from '@/lib/model/article';
import type { RelatedArticle, RelatedReason } from '@/lib/model/briefing';
import type { StoredArticle } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { gistOf } from './gist';
import { surfaceOfTerm } from './query-terms';
import { assumedArticles, inSteps } from './rank-related';
import { tellsNothing } from './related-words.data';
import { coverage, type Terms, termsOfSentence, termsOfText } from './sentence-terms';
import type { RelatedCandidate, Surroundings } from './surroundings';

const dayMs = 86_400_000;
const maximumRelated = 8;
const maximumReasonEntities = 3;
const maximumReasonTerms = 2;
/**
 * Below this likeness an article is about something else. On news pairs 98 of 100 on one event lie above
 * 0.15, and nine of ten of the likest strangers below 0.11.
 */
const leastLikeness = 0.11;
const allowanceForEntity = 0.02;
const allowanceForStory = 0.04;
const entityBonus = 0.03;
const sameStoryBonus = 0.05;
/** Older than this many days, an article is background. */
const backgroundDays = 10;
/** Two texts are near copies when so much of the openings' words is the same. */
const nearCopy = 0.85;
const comparedOpening = 1500;

/** Articles that shed light on the open one, best first; fewer rather than unrelated ones. */
export function relatedOf(surroundings: Surroundings): RelatedArticle[] {
  const { open } = surroundings;
  const ranked = surroundings.related
    .map((candidate) => weigh(candidate, surroundings))
    .filter(({ isEnough }) => isEnough)
    .sort(
      (one, other) =>
        other.score - one.score || earlierFirst(other.candidate.stored.article, one.candidate.stored.article),
    );
  const openings: Terms[] = [openingTerms(open)];
  const chosen: RelatedArticle[] = [];
  for (const { candidate, sharedEntities } of ranked) {
    if (chosen.length >= maximumRelated) break;
    const opening = openingTerms(candidate.stored);
    if (openings.some((other) => isNearCopy(opening, other))) continue;
    openings.push(opening);
    chosen.push({
      article: candidate.stored.article,
      group: groupOf(candidate.stored, open),
      gist: gistOf(candidate.stored),
      reason: reasonOf(candidate, sharedEntities, surroundings),
    });
  }
  return chosen;
}

function weigh(candidate: RelatedCandidate, surroundings: Surroundings) {
  const theirs = new Set(candidate.stored.analysis.entities.map((entity) => entity.id));
  const sharedEntities = surroundings.open.analysis.entities
    .filter((entity) => theirs.has(entity.id))
    .map((entity) => entity.id);
  const rarities = sharedEntities.map((id) => rarityOf(id, surroundings)).sort((one, other) => other - one);
  const bonus = rarities.slice(0, 5).reduce((sum, rarity) => sum + rarity * entityBonus, 0);
  const isSameStory = isInStory(candidate, surroundings);
  return {
    candidate,
    sharedEntities,
    score: candidate.score + bonus + (isSameStory ? sameStoryBonus : 0),
    isEnough: isRelated(candidate, rarities, isSameStory),
  };
}

/** Shared names make up for some of what the words lack. */
function isRelated(
  { likeness, terms }: RelatedCandidate,
  rarities: readonly number[],
  isSameStory: boolean,
): boolean {
  const named = rarities.slice(0, 3).reduce((sum, rarity) => sum + rarity, 0);
  const least = leastLikeness - allowanceForEntity * named - (isSameStory ? allowanceForStory : 0);
  return (
    likeness >= Math.max(leastLikeness / 3, least) && (terms.length >= 3 || (terms.length >= 2 && named > 0))
  );
}

/** 0 for an entity that every article names, towards 1 for one that only these do. */
function rarityOf(id: EntityId, { articleCounts, articleCount }: Surroundings): number {
  const count = Math.max(2, articleCounts.get(id) ?? 2);
  return Math.max(0, 1 - Math.log(count / 2) / Math.log(inSteps(articleCount + assumedArticles) / 2));
}

const isInStory = ({ stored }: RelatedCandidate, { story }: Surroundings): boolean =>
  story?.articleIds.includes(stored.article.id) ?? false;

function groupOf({ article }: StoredArticle, open: StoredArticle): RelatedArticle['group'] {
  if (article.kind === 'analysis' || article.kind === 'opinion') return 'analysis';
  const age = (open.article.date - article.date) / dayMs;
  return article.kind === 'explainer' || age > backgroundDays ? 'background' : 'report';
}

function reasonOf(
  candidate: RelatedCandidate,
  sharedEntities: readonly EntityId[],
  surroundings: Surroundings,
): RelatedReason {
  const { open, articleCounts } = surroundings;
  const entities = tellingEntities(sharedEntities, open)
    .sort((one, other) => (articleCounts.get(one) ?? 0) - (articleCounts.get(other) ?? 0))
    .slice(0, maximumReasonEntities);
  const names = open.analysis.entities.filter((entity) => sharedEntities.includes(entity.id));
  const nameTerms = new Set(
    names.flatMap((entity) => [
      ...termsOfText([entity.name, ...entity.aliases].join(' '), open.analysis.language),
    ]),
  );
  const terms: string[] = [];
  for (const term of candidate.terms) {
    if (terms.length >= maximumReasonTerms) break;
    // A bare number explains nothing.
    if (nameTerms.has(term) || /^[\d.,]+$/.test(term)) continue;
    const surface = surfaceOfTerm(open, term);
    if (surface && (tellsNothing.has(fold(surface)) || !isTelling(term, open, candidate.stored))) continue;
    if (surface && !terms.includes(fold(surface))) terms.push(fold(surface));
  }
  return {
    entities: entities.flatMap((id) => names.find((entity) => entity.id === id)?.name ?? []),
    terms,
    daysApart: Math.round((candidate.stored.article.date - open.article.date) / dayMs),
    isSameStory: isInStory(candidate, surroundings),
  };
}

/** A word explains a relation where both articles use it more than in passing: in the headline, or twice. */
const isTelling = (term: string, open: StoredArticle, theirs: StoredArticle): boolean =>
  isOfWeight(term, open) && isOfWeight(term, theirs);

function isOfWeight(term: string, stored: StoredArticle): boolean {
  const { revision, analysis } = stored;
  if (termsOfText(revision.title, analysis.language).has(term)) return true;
  let count = 0;
  for (let index = 0; index < analysis.sentences.length && count < 2; index++)
    if (termsOfSentence(stored, index).has(term)) count++;
  return count >= 2;
}

/** Names met once in passing, and of unsure type, explain a relation only where there are no others. */
function tellingEntities(shared: readonly EntityId[], { analysis }: StoredArticle): EntityId[] {
  const telling = analysis.entities
    .filter((entity) => shared.includes(entity.id) && entity.type !== 'unsure' && entity.mentions.length >= 2)
    .map((entity) => entity.id);
  return telling.length > 0 ? telling : [...shared];
}

const openingTerms = ({ revision, analysis }: StoredArticle): Terms =>
  termsOfText(revision.text.slice(0, comparedOpening), analysis.language);

const isNearCopy = (one: Terms, other: Terms): boolean =>
  coverage(one, other) >= nearCopy && coverage(other, one) >= nearCopy;
