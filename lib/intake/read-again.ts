import { analyseRevision } from '@/lib/analyse/analyse';
import { type Analysis, analysisVersion } from '@/lib/model/analysis';
import type { StoredArticle } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import { asWriter, type Lock } from './writer-lock';

export interface ReadAgainOptions {
  /** Something else waits: asked before each step. */
  isInterrupted: () => boolean;
  lock?: Lock;
  analyse?: typeof analyseRevision;
}

/** Some 100 ms of work. */
const articlesPerStep = 5;

/**
 * Analyses anew what older code analysed, in the order of arrival, and returns how many articles that were. It may be
 * stopped at any point and goes on there the next time; meanwhile every article has the analysis it had.
 */
export async function readAgain(store: Store, options: ReadAgainOptions): Promise<number> {
  let count = 0;
  while (!options.isInterrupted()) {
    const step = await asWriter(options.lock, () => readSome(store, options.analyse ?? analyseRevision));
    if (step === null) break;
    count += step;
  }
  return count;
}

async function readSome(store: Store, analyse: typeof analyseRevision): Promise<number | null> {
  const stale = await store.nextStale(analysisVersion, articlesPerStep);
  if (!stale) return null;
  const analyses = stale.articles.flatMap((stored) => analyseAnew(stored, analyse));
  return (await store.replaceAnalyses({ version: analysisVersion, upTo: stale.upTo, analyses })).length;
}

function analyseAnew({ article, revision }: StoredArticle, analyse: typeof analyseRevision): Analysis[] {
  try {
    const { language, kindHint, published, source } = article;
    return [
      analyse(revision, {
        language,
        kindHint,
        publishedIso: published?.iso ?? null,
        sourceName: source.name,
      }),
    ];
  } catch (error) {
    // Analysers never throw; should one do, the old analysis is better than none, and the others must not wait for it.
    console.error(`Sidelight: article ${article.id} could not be analysed anew`, error);
    return [];
  }
}
