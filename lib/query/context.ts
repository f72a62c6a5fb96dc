/** Background: what a reader needs to know from before, in sentences of earlier articles. */
import type { Statement, StoredArticle } from '@/lib/model/statement';
import { stateSentence } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { backgroundHeadings, backgroundMarkers } from './background-markers.data';
import { briefSentencesOf } from './in-brief';
import { entitiesInSentence, isRunningText, keynessOf, lengthOf } from './sentence-facts';
import { coverage, likeness, type Terms, termsOfSentence } from './sentence-terms';
import type { Surroundings } from './surroundings';
import { tellsNews } from './tells-news';

const wanted = 5;
const perArticle = 2;
/** In UTF-16 units. */
const shortest = 45;
const longest = 360;
/** An earlier article that is like the open one by less than this is about something else. */
const leastRelated = 0.15;
/** A sentence is said already when so much of it stands in one sentence of the open article. */
const alreadySaid = 0.6;
const sameMatter = 0.6;
const leastScore = 1.6;
const maximumArticles = 24;
const sameNewsMs = 12 * 3_600_000;
/** Sentences of one article that are looked at: its key sentences, best first. */
const lookedAt = 20;

/** Each candidate is compared with every other: beyond these, the comparing would be felt. */
const comparedCandidates = 90;

interface Candidate {
  stored: StoredArticle;
  index: number;
  score: number;
}

const termsOf = ({ stored, index }: Candidate): Terms => termsOfSentence(stored, index);

/** Up to five background sentences, oldest first. */
export function contextOf(surroundings: Surroundings): Statement[] {
  const earlier = earlierArticles(surroundings);
  const openSentences = surroundings.open.analysis.sentences.map((_, index) =>
    termsOfSentence(surroundings.open, index),
  );
  const isSaid = (terms: Terms) => openSentences.some((open) => coverage(terms, open) >= alreadySaid);
  const fromEarlier = earlier
    .flatMap((stored) => candidatesOf(stored, surroundings).filter((one) => isBackground(one, surroundings)))
    .sort((one, other) => other.score - one.score)
    .slice(0, comparedCandidates)
    .filter((candidate) => !isSaid(termsOf(candidate)));
  addSupport(fromEarlier);
  const chosen = choose(fromEarlier);
  const all = chosen.length > 0 ? chosen : fromOpenArticle(surroundings);
  return all
    .sort((one, other) => one.stored.article.date - other.stored.article.date || one.index - other.index)
    .flatMap(({ stored, index }) => stateSentence(stored, index) ?? []);
}

/** Articles before the open one, of its story or close to it; newest first. */
function earlierArticles({ open, storyArticles, related }: Surroundings): StoredArticle[] {
  const close = related.filter((candidate) => candidate.likeness >= leastRelated).map(({ stored }) => stored);
  const byId = new Map([...storyArticles, ...close].map((stored) => [stored.article.id, stored]));
  byId.delete(open.article.id);
  return [...byId.values()]
    .filter(({ article }) => article.date < open.article.date && tellsNews(article))
    .filter(({ article }) => article.language === open.article.language)
    .sort((one, other) => other.article.date - one.article.date)
    .slice(0, maximumArticles);
}

function candidatesOf(stored: StoredArticle, surroundings: Surroundings): Candidate[] {
  const { analysis } = stored;
  const looked = new Set(analysis.keySentences.slice(0, lookedAt));
  for (const entity of analysis.entities) {
    const glossed =
      entity.gloss && analysis.sentences.findIndex((one) => one.end > (entity.gloss?.start ?? 0));
    if (glossed !== null && glossed >= 0) looked.add(glossed);
  }
  return [...looked].flatMap((index) => {
    const score = scoreOf(stored, index, surroundings);
    return score > 0 ? [{ stored, index, score }] : [];
  });
}

/** 0 where the sentence cannot be shown, or shares no entity with the open article. */
function scoreOf(stored: StoredArticle, index: number, { open }: Pick<Surroundings, 'open'>): number {
  const { analysis } = stored;
  const sentence = analysis.sentences[index];
  if (!sentence || sentence.standing.kind === 'not' || !isRunningText(stored, index)) return 0;
  if (lengthOf(sentence) < shortest || lengthOf(sentence) > longest) return 0;
  const named = entitiesInSentence(analysis, index);
  let shared = 0;
  let introduces = 0;
  for (const entity of open.analysis.entities) {
    if (!named.has(entity.id)) continue;
    shared += Math.min(1, 0.4 + entity.mentions.length / 8);
    const theirs = analysis.entities.find((other) => other.id === entity.id)?.gloss;
    if (theirs && theirs.start >= sentence.start && theirs.end <= sentence.end) introduces = 0.5;
  }
  if (shared === 0) return 0;
  const isMarked = isMarkedAsBackground(stored, index);
  const isSpeech = analysis.quotes.some((quote) => quote.sentence === index && quote.direct);
  return (
    Math.min(2, shared) +
    (isMarked ? 0.9 : 0) +
    introduces +
    keynessOf(analysis, index) +
    (sentence.standing.kind === 'alone' ? 0.2 : 0) -
    (isSpeech ? 0.8 : 0)
  );
}

/** What another paper told within the same day is the same news, not its background, unless it says so itself. */
function isBackground({ stored, index }: Candidate, { open }: Pick<Surroundings, 'open'>): boolean {
  return open.article.date - stored.article.date >= sameNewsMs || isMarkedAsBackground(stored, index);
}

function isMarkedAsBackground(stored: StoredArticle, index: number): boolean {
  const { analysis, revision } = stored;
  const sentence = analysis.sentences[index];
  if (!sentence) return false;
  const markers = backgroundMarkers[analysis.language] ?? backgroundMarkers['en'];
  return (
    isUnderBackgroundHeading(stored, sentence.block) ||
    (markers?.test(fold(revision.text.slice(sentence.start, sentence.end))) ?? false)
  );
}

/** An explainer says itself what its background is: "Context", "How we got here". */
function isUnderBackgroundHeading({ analysis, revision }: StoredArticle, block: number): boolean {
  const heading = revision.blocks.slice(0, block).findLast(({ kind }) => kind === 'heading');
  if (!heading) return false;
  const words = fold(revision.text.slice(heading.start, heading.end)).replace(/[^\p{L} -]+/gu, '');
  return (backgroundHeadings[analysis.language] ?? backgroundHeadings['en'])?.test(words.trim()) ?? false;
}

/** What several sources carry is likelier to be what matters. */
function addSupport(candidates: Candidate[]): void {
  for (const candidate of candidates) {
    const { host } = candidate.stored.article.source;
    const others = new Set<string>();
    for (const other of candidates) {
      const otherHost = other.stored.article.source.host;
      if (otherHost !== host && likeness(termsOf(candidate), termsOf(other)) >= sameMatter)
        others.add(otherHost);
    }
    candidate.score += Math.min(0.8, 0.4 * others.size);
  }
}

function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const ranked = [...candidates].sort((one, other) => other.score - one.score);
  for (const candidate of ranked) {
    if (chosen.length >= wanted || candidate.score < leastScore) break;
    const fromSame = chosen.filter((other) => other.stored === candidate.stored).length;
    if (fromSame >= perArticle) continue;
    if (chosen.some((other) => likeness(termsOf(candidate), termsOf(other)) >= sameMatter)) continue;
    chosen.push(candidate);
  }
  return chosen;
}

/** On first meeting: the open article's own background, beyond what stands in brief already. */
function fromOpenArticle(surroundings: Surroundings): Candidate[] {
  const { open } = surroundings;
  const brief = new Set(briefSentencesOf(open));
  const candidates = candidatesOf(open, surroundings).filter(
    ({ index }) => !brief.has(index) && isMarkedAsBackground(open, index),
  );
  return choose(candidates)
    .slice(0, 3)
    .filter(
      (candidate) =>
        ![...brief].some((index) => likeness(termsOf(candidate), termsOfSentence(open, index)) >= sameMatter),
    );
}
