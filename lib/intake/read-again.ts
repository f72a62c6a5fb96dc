import { analyseRevision } from '@/lib/analyse/analyse';
import { textDocumentOf } from '@/lib/index/article-document';
import { type Analysis, analysisVersion } from '@/lib/model/analysis';
import type { Stale, Store } from '@/lib/store/store';
import { derivedVersion } from './derived-version';
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
 * Analyses and indexes anew what older code did, in the order of arrival, and returns how many articles that were. It
 * may be stopped at any point and goes on there the next time; meanwhile every article has what it had.
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
  const stale = await store.nextStale(derivedVersion, articlesPerStep);
  if (!stale) return null;
  const articles = stale.articles.flatMap((stored) => {
    const analysis = currentAnalysis(stored, analyse);
    return analysis ? [{ analysis, document: textDocumentOf({ ...stored, analysis }) }] : [];
  });
  return (await store.replaceDerived({ version: derivedVersion, upTo: stale.upTo, articles })).length;
}

/** The one it has, unless older code made it; null for an article that has none and cannot be analysed. */
function currentAnalysis(
  { article, revision, analysis }: Stale['articles'][number],
  analyse: typeof analyseRevision,
): Analysis | null {
  if (analysis && analysis.analysisVersion >= analysisVersion) return analysis;
  try {
    const { language, kindHint, published, source } = article;
    return analyse(revision, {
      language,
      kindHint,
      publishedIso: published?.iso ?? null,
      sourceName: source.name,
    });
  } catch (error) {
    // Analysers never throw; should one do, the old analysis is better than none, and the others must not wait for it.
    console.error(`Sidelight: article ${article.id} could not be analysed anew`, error);
    return analysis;
  }
}
