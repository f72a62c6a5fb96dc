/** Looks a sentence's facts up by its index: the analysis lists them by fact. */
import type { Analysis, Entity, EntityId } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import type { StoredArticle } from '@/lib/model/statement';

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

/** Whether the sentence stands in running text: headings and captions make no statements. */
export function isRunningText(stored: StoredArticle, index: number): boolean {
  const sentence = stored.analysis.sentences[index];
  const kind = sentence && stored.revision.blocks[sentence.block]?.kind;
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

export const entityIn = (analysis: Analysis, id: EntityId): Entity | undefined =>
  analysis.entities.find((entity) => entity.id === id);
