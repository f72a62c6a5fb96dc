/** What speaks for each type of a name: the tagger's odds, summed over the mentions. */
import type { EntityType } from '@/lib/model/analysis';

/** `other` stands for works, laws, products, peoples. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  event: number;
  other: number;
}

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, event: 0, other: 0 });

const types = ['person', 'organisation', 'place', 'event', 'other'] as const;

export function addEvidence(sum: Evidence, more: Evidence, weight = 1): void {
  for (const type of types) sum[type] += more[type] * weight;
}

/** A type is stated when so much of the evidence speaks for it. */
const clearShare = 0.55;

/** `other` only where that is clear; `unsure` where nothing is. */
export function decideType(evidence: Evidence): EntityType | 'other' {
  const total = types.reduce((sum, type) => sum + evidence[type], 0);
  return types.find((type) => total > 0 && evidence[type] >= clearShare * total) ?? 'unsure';
}
