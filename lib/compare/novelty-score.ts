/** How likely a sentence is to say only what was read: a logistic regression over how it agrees with the likest sentences. */
import { noveltyBias, noveltyWeights } from './novelty-weights.data';
import { type Likeness, type Roots, type SentenceIndex, weightOf } from './read-sentences';

/** What is weighed, in the order of the weights. */
export interface Agreement {
  /** The share of the sentence's weight that the likest sentence has. */
  share: number;
  /** The best Dice coefficient: it also asks how little else the read sentence says. */
  dice: number;
  /**
   * 1 for the first sentence, a half for the second: reports open with what all of them tell. One that is hardly like any
   * read sentence is no such opening.
   */
  lead: number;
}

const leadOfDice = 1.5;

export const agreementNames = ['share', 'dice', 'lead'] as const satisfies (keyof Agreement)[];

/** `like`: the likest sentences, most first; all zero for none. */
export function agreementOf(
  { roots, index }: { roots: Roots; index: number },
  like: readonly Likeness[],
  read: SentenceIndex,
): Agreement {
  const [best] = like;
  if (!best) return { share: 0, dice: 0, lead: 0 };
  const weight = weightOf(roots, read);
  const dices = like.map(
    ({ sentence, share }) => (2 * share * weight) / (weight + weightOf(sentence.roots, read)),
  );
  const dice = Math.max(...dices);
  return { share: best.share, dice, lead: Math.min(1 / (1 + index), leadOfDice * dice) };
}

/** Log odds of being known, before its facts are looked at. */
export const scoreAgreement = (agreement: Agreement): number =>
  agreementNames.reduce((sum, name) => sum + noveltyWeights[name] * agreement[name], noveltyBias);
