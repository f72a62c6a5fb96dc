/**
 * Weights of the logistic regression of `novelty-score.ts`. Fitted by `scripts/fit-novelty.ts` with an L2 penalty on
 * reports of the same events whose sentences are labelled as new or known.
 */
import type { Agreement } from './novelty-score';

export const noveltyBias: number = -4.74;

export const noveltyWeights: Readonly<Record<keyof Agreement, number>> = {
  share: 4.4,
  dice: 9.19,
  lead: 2.33,
};
