import { indexVersion } from '@/lib/index/index-version';
import { analysisVersion } from '@/lib/model/analysis';

/** Rises with either of what is derived from an article: its analysis, or its document in the index. */
export const derivedVersion: number = analysisVersion * 1_000 + indexVersion;
