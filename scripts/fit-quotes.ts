/**
 * `tsx --tsconfig scripts/tsconfig.json scripts/fit-quotes.ts <folder>`: fits the weights in
 * `lib/analyse/quotes/quote-weights.data.ts` on a folder of articles whose attributions are known (see `npm run eval`), and
 * says how well they do on documents that they were not fitted on.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSamples, type Sample } from './fit/quotes-samples';
import { fitSparse, type SparseFit, type SparseRow, scoreSparse } from './fit/sparse-regression';

const penalty = 0.01;
const foldCount = 5;
/** A feature seen in fewer documents says more about them than about the language. */
const fewestDocuments = 8;
/** Numbers with a smaller weight than this are left out. */
const smallestWeight = 0.04;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: fit-quotes.ts <folder with input.jsonl and truth.jsonl>');
  process.exit(2);
}

const samples = readSamples(folder);
const positions = new Map(commonFeatures(samples).map((feature, index) => [feature, index]));
const rows = samples.map(toRow);
console.log(`${samples.length} readings, ${positions.size} features; on documents not fitted on:`);
if (!process.argv.includes('--quick')) crossValidate();
const fit = fitSparse(rows, positions.size, penalty);
writeFileSync(
  path.join(import.meta.dirname, '../lib/analyse/quotes/quote-weights.data.ts'),
  printWeights(fit),
);

function commonFeatures(all: readonly Sample[]): string[] {
  const documents = new Map<string, Set<number>>();
  for (const { document, features } of all)
    for (const feature of features) {
      const known = documents.get(feature) ?? new Set();
      documents.set(feature, known.add(document));
    }
  return [...documents]
    .filter(([, seen]) => seen.size >= fewestDocuments)
    .map(([feature]) => feature)
    .sort();
}

function toRow({ features, overlap }: Sample): SparseRow {
  if (new Set(features).size < features.length)
    throw new Error(`A feature is told twice: ${features.sort().join(', ')}`);
  const at = new Set<number>();
  for (const feature of features) {
    const position = positions.get(feature);
    if (position !== undefined) at.add(position);
  }
  return { at: [...at], target: targetOf(overlap) };
}

/** Nearly right ends count for less, so that of two that would both do the better one wins. */
function targetOf(overlap: number): number {
  return overlap >= 0.9 ? 1 : overlap >= 0.5 ? 0.9 : 0;
}

/** Of each cue's readings the likeliest, judged by weights fitted on other documents. */
function crossValidate(): void {
  const best = new Map<number, { score: number; isRight: boolean }>();
  for (let fold = 0; fold < foldCount; fold++) {
    const others = rows.filter((_, index) => (samples[index]?.document ?? 0) % foldCount !== fold);
    const foldFit = fitSparse(others, positions.size, penalty);
    samples.forEach(({ document, cue, isRight }, index) => {
      const row = rows[index];
      if (document % foldCount !== fold || !row) return;
      const score = scoreSparse(foldFit, row.at);
      if (score > (best.get(cue)?.score ?? Number.NEGATIVE_INFINITY)) best.set(cue, { score, isRight });
    });
  }
  for (const least of [-1, -0.6, -0.3, 0, 0.3, 0.6]) {
    const given = [...best.values()].filter(({ score }) => score >= least);
    const right = given.filter(({ isRight }) => isRight).length;
    console.log(
      `  at ${least}: ${given.length} given, ${right} right, precision ${((100 * right) / given.length).toFixed(1)}`,
    );
  }
}

/** As the formatter would have it. */
function keyOf(feature: string): string {
  if (/^[A-Za-z_]\w*$/.test(feature)) return feature;
  return feature.includes("'") ? `"${feature}"` : `'${feature}'`;
}

function printWeights({ bias, weights }: SparseFit): string {
  const round = (value: number) => Number(value.toFixed(2));
  const lines = [...positions]
    .filter(([, position]) => Math.abs(weights[position] ?? 0) >= smallestWeight)
    .map(([feature, position]) => `  ${keyOf(feature)}: ${round(weights[position] ?? 0)},`);
  return `/**
 * Weights of the logistic regression of \`judge.ts\`: a reading's log odds are the sum of its features' weights and the bias.
 * Fitted by \`scripts/fit-quotes.ts\` with an L2 penalty on news articles whose attributions are known.
 */

export const quoteBias: number = ${round(bias)};

export const quoteWeights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}
