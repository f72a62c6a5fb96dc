import { analyseRevision } from '@/lib/analyse/analyse';
import { storySubjectOf } from '@/lib/compare/story-subject';
import { textDocumentOf } from '@/lib/index/article-document';
import { type Analysis, analysisVersion } from '@/lib/model/analysis';
import type { MergePhase } from '@/lib/store/index-merge';
import type { Stale, Store } from '@/lib/store/store';
import { derivedVersion } from './derived-version';
import { keepPace } from './tend-index';
import { asWriter, type Lock } from './writer-lock';

export interface ReadAgainOptions {
  /** Something else waits: asked before each step. */
  isInterrupted: () => boolean;
  lock?: Lock;
  analyse?: typeof analyseRevision;
  /** Called as each step begins that finds something to read, and with each step of merging. */
  onPhase?: ((phase: 'rebuilding' | MergePhase) => void) | undefined;
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
    const step = await asWriter(options.lock, () => readSome(store, options));
    if (step === null) break;
    count += step;
  }
  return count;
}

/** In an archive without articles nothing is to be read again, nor what comes after: it is made by the code of today. */
export function beginWithToday(store: Store, lock?: Lock): Promise<void> {
  return asWriter(lock, async () => {
    if ((await store.countArticles()) > 0) return;
    await store.replaceDerived({ version: derivedVersion, upTo: 0, articles: [] });
  });
}

async function readSome(
  store: Store,
  { analyse = analyseRevision, onPhase }: ReadAgainOptions,
): Promise<number | null> {
  const stale = await store.nextStale(derivedVersion, articlesPerStep);
  if (!stale) return null;
  onPhase?.('rebuilding');
  const articles = stale.articles.flatMap((stored) => {
    const analysis = currentAnalysis(stored, analyse);
    return analysis
      ? [
          {
            analysis,
            document: textDocumentOf({ ...stored, analysis }),
            subject: storySubjectOf({ ...stored, analysis }),
          },
        ]
      : [];
  });
  const changed = await store.replaceDerived({ version: derivedVersion, upTo: stale.upTo, articles });
  await keepPace(store, onPhase);
  return changed.length;
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
