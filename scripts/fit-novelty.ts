/**
 * `tsx --tsconfig scripts/tsconfig.json scripts/fit-novelty.ts <folder>…`: fits the weights in
 * `lib/compare/novelty-weights.data.ts` on folders of events whose new and known sentences are labelled (see
 * `npm run eval`), and says how well they do on events that they were not fitted on.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { agreementNames } from '@/lib/compare/novelty-score';
import { type NoveltySample, readNoveltySamples } from './fit/novelty-samples';
import { type Fit, fitRegression, type Row, scoreRow } from './fit/regression';

const strength = 1;
const foldCount = 6;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: fit-novelty.ts <folder with input.jsonl and truth.jsonl>…');
  process.exit(2);
}

const samples = folders.flatMap(readNoveltySamples);
const events = [...new Set(samples.map(({ event }) => event))].sort();
console.log(`${samples.length} sentences of ${events.length} events; on events not fitted on:`);
crossValidate();
writeFileSync(
  path.join(import.meta.dirname, '../lib/compare/novelty-weights.data.ts'),
  printWeights(fitSamples(samples)),
);

/** Sentences that their facts or quotes decide are none of the regression's business. */
function fitSamples(some: readonly NoveltySample[]): Fit {
  const rows = some.filter(({ decided }) => decided === null).map(toRow);
  return fitRegression(rows, agreementNames.length, strength);
}

function toRow({ agreement, isKnown }: NoveltySample): Row {
  return {
    at: agreementNames.map((_, index) => index),
    values: agreementNames.map((name) => agreement[name]),
    isPositive: isKnown,
    weight: 1,
  };
}

function crossValidate(): void {
  const scored = events.flatMap((_, fold) => {
    if (fold >= foldCount) return [];
    const isOut = ({ event }: NoveltySample) => events.indexOf(event) % foldCount === fold;
    const foldFit = fitSamples(samples.filter((sample) => !isOut(sample)));
    return samples.filter(isOut).map((sample) => ({
      ...sample,
      score: scoreOf(sample, foldFit),
    }));
  });
  const known = scored.filter(({ isKnown }) => isKnown);
  const fresh = scored.filter(({ isKnown }) => !isKnown);
  for (const least of [-0.9, -0.7, -0.6, -0.5, -0.4, -0.3, -0.1, 0.1]) {
    const called = (some: readonly { score: number }[]) =>
      ((100 * some.filter(({ score }) => score >= least).length) / some.length).toFixed(1);
    console.log(`  from ${least}: known found ${called(known)}, new called known ${called(fresh)}`);
  }
}

function scoreOf(sample: NoveltySample, fitted: Fit): number {
  if (sample.decided !== null)
    return sample.decided === 'known' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return scoreRow(fitted, toRow(sample));
}

function printWeights({ bias, weights }: Fit): string {
  const lines = agreementNames.map(
    (name, index) => `  ${name}: ${Number((weights[index] ?? 0).toFixed(2))},`,
  );
  return `/**
 * Weights of the logistic regression of \`novelty-score.ts\`. Fitted by \`scripts/fit-novelty.ts\` with an L2 penalty on
 * reports of the same events whose sentences are labelled as new or known.
 */
import type { Agreement } from './novelty-score';

export const noveltyBias: number = ${Number(bias.toFixed(2))};

export const noveltyWeights: Readonly<Record<keyof Agreement, number>> = {
${lines.join('\n')}
};
`;
}
