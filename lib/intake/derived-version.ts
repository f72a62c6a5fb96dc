import { signatureVersion } from '@/lib/compare/signature-version';
import { indexVersion } from '@/lib/index/index-version';
import { analysisVersion } from '@/lib/model/analysis';

/** Rises with any of what is derived from an article: its analysis, its document in the index, what stories are told of it. */
export const derivedVersion: number = (analysisVersion * 1_000 + indexVersion) * 1_000 + signatureVersion;
