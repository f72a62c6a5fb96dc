/** Whether what is stored of an article can be shown. */
import type { Analysis } from './analysis';
import type { Article, Revision } from './article';

/** Without its words an article has to be read again from its page; an analysis can be made again from the words. */
type Damage = 'no-words' | 'no-analysis';

export interface DamagedArticle {
  article: Article;
  damage: Damage;
}

const listsOfAnalysis = ['sentences', 'entities', 'timexes', 'quotes', 'figures', 'keySentences'] as const;

/** Null where all is there. Looks at shapes, not at contents: whatever is handed in, it never throws. */
export function damageOf(
  article: Pick<Article, 'revision'>,
  revision: unknown,
  analysis: unknown,
): Damage | null {
  if (!isRevision(revision)) return 'no-words';
  if (!isAnalysis(analysis) || analysis.revision !== article.revision) return 'no-analysis';
  return null;
}

const isRevision = (value: unknown): value is Revision =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  typeof value['title'] === 'string' &&
  isListOfRecords(value['blocks']);

const isAnalysis = (value: unknown): value is Analysis =>
  isRecord(value) && listsOfAnalysis.every((name) => Array.isArray(value[name]));

const isListOfRecords = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
