/**
 * `npx tsx --tsconfig scripts/tsconfig.json scripts/fit-entities.ts <folder>`: fits the weights of the English name tagger
 * (`lib/analyse/entities/tagging/weights.data.ts`) on a folder of tagged sentences (see `npm run eval`), and says how well
 * such weights do on sentences that they were not fitted on. No feature names a single name; see `traits.ts`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { probableKind } from '@/lib/analyse/entities/find-names';
import { kinds } from '@/lib/analyse/entities/tagging/chain';
import { type PackedModel, unpackModel } from '@/lib/analyse/entities/tagging/model';
import { makeTagger } from '@/lib/analyse/entities/tagging/tag-names';
import { fitTagger, readSamples, type Sample } from './fit/entities-samples';

const foldCount = 5;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: fit-entities <folder with input.jsonl and truth.jsonl>');
  process.exit(2);
}

const samples = readSamples(folder, foldCount);
const corpora = [...new Set(samples.map((sample) => sample.corpus))];
const onOthers = Array.from({ length: foldCount }, (_, fold) => {
  const tag = makeTagger(unpackModel(fitTagger(samples.filter((sample) => sample.fold !== fold))));
  return samples
    .filter((sample) => sample.fold === fold)
    .map((sample) => ({ sample, found: tag(sample.words) }));
}).flat();
report('fitted on other documents', onOthers);
const packed = fitTagger(samples);
const tag = makeTagger(unpackModel(packed));
report(
  'fitted on these',
  samples.map((sample) => ({ sample, found: tag(sample.words) })),
);
writeFileSync(
  path.join(import.meta.dirname, '../lib/analyse/entities/tagging/weights.data.ts'),
  printModel(packed),
);

type Found = { sample: Sample; found: ReturnType<typeof tag> };

function report(title: string, results: readonly Found[]): void {
  console.log(title);
  for (const corpus of corpora) {
    const own = results.filter(({ sample }) => sample.corpus === corpus);
    const figures = [
      ['typed', percent(own, (kind) => kind !== 'MISC', true)],
      ...kinds.map((kind) => [kind, percent(own, (other) => other === kind, true)]),
      ['span', percent(own, () => true, false)],
    ];
    console.log(`  ${corpus.padEnd(20)}${figures.map(([name, f]) => `${name} ${f}`).join('  ')}`);
  }
}

/** F1 of exact spans over the kinds that count. */
function percent(results: readonly Found[], counts: (kind: string) => boolean, isTyped: boolean): string {
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const { sample, found } of results) {
    const name = ({ from, to, kind }: { from: number; to: number; kind: string }) =>
      isTyped ? `${from}-${to}-${kind}` : `${from}-${to}`;
    const known = new Set(sample.names.filter(({ kind }) => counts(kind)).map(name));
    const tagged = found
      .map(({ from, to, odds }) => ({ from, to, kind: probableKind(odds) }))
      .filter(({ kind }) => counts(kind))
      .map(name);
    wanted += known.size;
    given += tagged.length;
    right += tagged.filter((one) => known.has(one)).length;
  }
  return ((200 * right) / Math.max(1, wanted + given)).toFixed(1);
}

function printModel({ features, levels, step, transitions }: PackedModel): string {
  return `/**
 * Weights of the conditional random field of \`chain.ts\` for the features of \`features.ts\`, fitted by
 * scripts/fit-entities.ts on ${samples.length} tagged English sentences of news and of an encyclopedia. The features are hashes of
 * shapes, endings, classes and listed words; no text can be read out of them.
 */
import type { PackedModel } from './model';

export const packedModel: PackedModel = {
  features: {
    count: ${features.count},
    hashBits: ${features.hashBits},
    valueBits: ${features.valueBits},
    packed: '${features.packed}',
  },
  levels: '${levels}',
  step: ${step},
  // biome-ignore format: one row for each tag before
  transitions: [${transitions.join(', ')}],
};
`;
}
