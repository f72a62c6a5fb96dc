/** Looks a sentence's facts up by its index: the analysis lists them by fact. */
import type { Analysis, Entity, EntityId } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import type { StoredArticle } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';

interface Facts {
  /** Per sentence: the entities it mentions. */
  entities: Set<EntityId>[];
  /** Per sentence: its place in `keySentences`, or Infinity. */
  keyRank: number[];
}

const factsByAnalysis = new WeakMap<Analysis, Facts>();

function factsOf(analysis: Analysis): Facts {
  const known = factsByAnalysis.get(analysis);
  if (known) return known;
  const entities = analysis.sentences.map(() => new Set<EntityId>());
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) entities[mention.sentence]?.add(entity.id);
  }
  const keyRank = analysis.sentences.map(() => Number.POSITIVE_INFINITY);
  analysis.keySentences.forEach((sentence, rank) => {
    keyRank[sentence] = rank;
  });
  const made = { entities, keyRank };
  factsByAnalysis.set(analysis, made);
  return made;
}

const noEntities: ReadonlySet<EntityId> = new Set();

export const entitiesInSentence = (analysis: Analysis, index: number): ReadonlySet<EntityId> =>
  factsOf(analysis).entities[index] ?? noEntities;

/** 1 for the article's most important sentence, falling towards 0; 0 for one that carries nothing. */
export function keynessOf(analysis: Analysis, index: number): number {
  const rank = factsOf(analysis).keyRank[index] ?? Number.POSITIVE_INFINITY;
  return 1 / (1 + rank / 4);
}

/** Index of the sentence that holds the offset, or null between sentences. */
export function sentenceAt(analysis: Analysis, offset: number): number | null {
  const index = analysis.sentences.findIndex((one) => offset >= one.start && offset < one.end);
  return index < 0 ? null : index;
}

export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether the sentence stands in running text: headings, captions and the headline said again make no statements. */
export function isRunningText(stored: StoredArticle, index: number): boolean {
  const sentence = stored.analysis.sentences[index];
  const kind = sentence && stored.revision.blocks[sentence.block]?.kind;
  if (!sentence || (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quote')) return false;
  return index >= openingSentences || !isHeadline(stored, sentence);
}

/** A page may repeat its headline, or its beginning, above the text. */
const openingSentences = 3;
const shortestHeadline = 16;

function isHeadline({ revision }: StoredArticle, { start, end }: Span): boolean {
  const words = lettersOf(revision.text.slice(start, end));
  const title = lettersOf(revision.title);
  return words === title || (words.length >= shortestHeadline && title.startsWith(words));
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

export const entityIn = (analysis: Analysis, id: EntityId): Entity | undefined =>
  analysis.entities.find((entity) => entity.id === id);
