/** Background: what a reader needs to know from before, in sentences of earlier articles. */
import type { BackgroundStatement } from '@/lib/model/briefing';
import type { StoredArticle } from '@/lib/model/statement';
import { stateSentence } from '@/lib/model/statement';
import { type Signs, signsOf } from './background-signs';
import { briefSentencesOf } from './in-brief';
import { isOfTheMatter, sharedWeight } from './same-matter';
import { entitiesInSentence, keynessOf } from './sentence-facts';
import { coverage, dice, likeness, type Terms, termsOfSentence } from './sentence-terms';
import { isSuperseded } from './superseded';
import type { Surroundings } from './surroundings';
import { tellsNews } from './tells-news';

const wanted = 5;
const perArticle = 2;
/** An earlier article that is like the open one by less than this is about something else. */
const leastRelated = 0.15;
/** A sentence is said already when so much of it stands in one sentence of the open article, or in all of them. */
const alreadySaid = 0.6;
const saidInPieces = 0.85;
const sameMatter = 0.6;
/** Share of the terms of both sentences by which another source tells the same. */
const sameFact = 0.5;
const leastScore = 1.4;
const maximumArticles = 24;
const sameNewsMs = 12 * 3_600_000;
/** Each candidate is compared with every other: beyond these, the comparing would be felt. */
const comparedCandidates = 60;

interface Candidate {
  stored: StoredArticle;
  index: number;
  score: number;
  /** Unless another source tells it too on another day, it is no background. */
  needsSupport: boolean;
  /** Of the other sources that tell it. */
  hosts: Set<string>;
}

const termsOf = ({ stored, index }: Candidate): Terms => termsOfSentence(stored, index);

/** Up to five background sentences, oldest first. */
export function contextOf(surroundings: Surroundings): BackgroundStatement[] {
  const { open } = surroundings;
  const earlier = earlierArticles(surroundings);
  const openSentences = open.analysis.sentences.map((_, index) => termsOfSentence(open, index));
  const openTerms: Terms = new Set(openSentences.flatMap((terms) => [...terms]));
  const isSaid = (terms: Terms) =>
    coverage(terms, openTerms) >= saidInPieces ||
    openSentences.some((sentence) => coverage(terms, sentence) >= alreadySaid);
  const candidates = earlier
    .flatMap((stored) => candidatesOf(stored, surroundings))
    .sort(byScore)
    .slice(0, comparedCandidates)
    .filter((candidate) => isOfTheMatter(candidate, surroundings, openTerms) && !isSaid(termsOf(candidate)));
  addSupport(candidates);
  const chosen = choose(
    candidates.filter(({ needsSupport }) => !needsSupport),
    ({ stored, index }) => isSuperseded(stored, index, laterThan(stored, surroundings)),
  );
  const all = chosen.length > 0 ? chosen : fromOpenArticle(surroundings);
  return all
    .sort((one, other) => one.stored.article.date - other.stored.article.date || byPlace(one, other))
    .flatMap(({ stored, index, hosts }): BackgroundStatement[] => {
      const statement = stateSentence(stored, index);
      if (!statement) return [];
      return [hosts.size > 0 ? { ...statement, sourceCount: hosts.size + 1 } : statement];
    });
}

const byPlace = (one: Candidate, other: Candidate): number =>
  one.stored === other.stored ? one.index - other.index : compareIds(one.stored, other.stored);

const compareIds = ({ article: one }: StoredArticle, { article: other }: StoredArticle): number =>
  one.id < other.id ? -1 : 1;

const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || other.stored.article.date - one.stored.article.date || byPlace(one, other);

/** Articles before the open one, of its story or close to it; newest first. */
function earlierArticles({ open, storyArticles, related }: Surroundings): StoredArticle[] {
  const close = related.filter((candidate) => candidate.likeness >= leastRelated).map(({ stored }) => stored);
  const byId = new Map([...storyArticles, ...close].map((stored) => [stored.article.id, stored]));
  byId.delete(open.article.id);
  return [...byId.values()]
    .filter(({ article }) => article.date < open.article.date && tellsNews(article))
    .filter(({ article }) => article.language === open.article.language)
    .sort((one, other) => other.article.date - one.article.date || compareIds(one, other))
    .slice(0, maximumArticles);
}

/** The story's articles after that one, up to the open one. */
const laterThan = ({ article }: StoredArticle, { open, storyArticles }: Surroundings): StoredArticle[] => [
  ...storyArticles.filter(
    (other) => other.article.date > article.date && other.article.date < open.article.date,
  ),
  open,
];

function candidatesOf(stored: StoredArticle, { open, storyArticles }: Surroundings): Candidate[] {
  const isInStory = storyArticles.includes(stored);
  const isSameNews = open.article.date - stored.article.date < sameNewsMs;
  return stored.analysis.sentences.flatMap((_, index): Candidate[] => {
    const weight = sharedWeight(stored, index, open);
    const namesNobody = entitiesInSentence(stored.analysis, index).size === 0;
    if (weight === 0 && !(isInStory && namesNobody)) return [];
    const signs = signsOf(stored, index);
    if (!signs || (weight === 0 && !isTold(signs))) return [];
    const shared = weight === 0 ? weightOfMatter : weight;
    const introduces = !signs.isReported && doesIntroduce(stored, index, open);
    // What another paper told within the same day is the same news, not its background, unless it says so itself.
    const needsSupport = !isTold(signs);
    if (needsSupport && (isSameNews || signs.isOfThoseDays || signs.isReported)) return [];
    if (isSameNews && !(signs.isMarked || signs.isUnderHeading)) return [];
    const score =
      Math.min(2, shared) +
      (signs.isMarked ? 0.7 : 0) +
      (signs.isUnderHeading ? 0.5 : 0) +
      (signs.isOfLongBefore ? 0.4 : 0) +
      (introduces ? 0.5 : 0) +
      0.6 * keynessOf(stored.analysis, index) -
      (signs.isReported ? 0.4 : 0) -
      (signs.isOfThoseDays ? 0.5 : 0) +
      (stored.analysis.sentences[index]?.standing.kind === 'alone' ? 0.2 : 0);
    return [{ stored, index, score, needsSupport, hosts: new Set() }];
  });
}

const isTold = ({ isMarked, isUnderHeading, isOfLongBefore, isOfThoseDays }: Signs): boolean =>
  isMarked || isUnderHeading || (isOfLongBefore && !isOfThoseDays);

/** Of a sentence that names nobody: "fares were frozen until 2024" belongs to the story all the same. */
const weightOfMatter = 0.8;

function doesIntroduce({ analysis }: StoredArticle, index: number, open: StoredArticle): boolean {
  const sentence = analysis.sentences[index];
  const named = entitiesInSentence(analysis, index);
  return analysis.entities.some(
    ({ id, gloss }) =>
      gloss !== null &&
      sentence !== undefined &&
      named.has(id) &&
      gloss.start >= sentence.start &&
      gloss.end <= sentence.end &&
      open.analysis.entities.some((entity) => entity.id === id),
  );
}

/** What several sources carry is likelier to be what matters. */
function addSupport(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { host } = candidate.stored.article.source;
    for (const other of candidates) {
      const otherHost = other.stored.article.source.host;
      if (otherHost === host || dice(termsOf(candidate), termsOf(other)) < sameFact) continue;
      candidate.hosts.add(otherHost);
      // Told again on another day, it has proved to be background; told by all on one day, it is news.
      if (Math.abs(other.stored.article.date - candidate.stored.article.date) >= sameNewsMs)
        candidate.needsSupport = false;
    }
    candidate.score += Math.min(0.8, 0.4 * candidate.hosts.size);
  }
}

function choose(candidates: readonly Candidate[], isOver: (candidate: Candidate) => boolean): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort(byScore)) {
    if (chosen.length >= wanted || candidate.score < leastScore) break;
    const fromSame = chosen.filter((other) => other.stored === candidate.stored).length;
    if (fromSame >= perArticle) continue;
    if (chosen.some((other) => likeness(termsOf(candidate), termsOf(other)) >= sameMatter)) continue;
    if (isOver(candidate)) continue;
    chosen.push(candidate);
  }
  return chosen;
}

/** On first meeting: the open article's own background, beyond what stands in brief already. */
function fromOpenArticle({ open }: Surroundings): Candidate[] {
  const brief = [...briefSentencesOf(open)];
  const candidates = open.analysis.sentences.flatMap((_, index): Candidate[] => {
    if (brief.includes(index)) return [];
    const signs = signsOf(open, index);
    if (!signs || !isTold(signs) || (signs.isReported && !signs.isUnderHeading)) return [];
    const score = sharedWeight(open, index, open) + keynessOf(open.analysis, index) + 1;
    return [{ stored: open, index, score, needsSupport: false, hosts: new Set() }];
  });
  const isInBrief = (candidate: Candidate) =>
    brief.some((index) => likeness(termsOf(candidate), termsOfSentence(open, index)) >= sameMatter);
  return choose(candidates, isInBrief);
}
