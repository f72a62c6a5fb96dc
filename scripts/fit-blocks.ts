/**
 * `npm run fit -- <folder>`: fits the weights in `lib/page/block-weights.data.ts` on a folder of pages with their truth (see
 * `npm run eval`), and says how well they do on sites that they were not fitted on.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { hopelessScore, tellAround, tellBlocks } from '@/lib/page/block-score';
import { type BoxedPage, isRunning, readBoxes } from '@/lib/page/boxes';
import { bodyOf } from '@/lib/page/dom';
import { readMetadata } from '@/lib/page/metadata';
import { withoutOthers } from '@/lib/page/one-article';
import { type Survey, surveyPage } from '@/lib/page/survey';
import { type KnownText, type Label, labelBlocks } from './fit/known-text';
import { type Fit, fitRegression, type Row, scoreRow } from './fit/regression';
import { decodeBytes } from './predict/decode-bytes';
import { readBytes, readLines } from './predict/read-input';

const strength = 0.05;
const foldCount = 5;

/** Numbers with a smaller weight than this are left out. */
const smallestWeight = 0.005;

interface Sample {
  survey: Survey;
  labels: Label[];
  rows: Row[];
  fold: number;
  isTrusted: boolean;
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run fit -- <folder of pages with input.jsonl and truth.jsonl>');
  process.exit(2);
}

const terms = new Map<string, number>();
const positionOf = (term: string): number => {
  const known = terms.get(term) ?? terms.size;
  terms.set(term, known);
  return known;
};

const samples = readSamples(folder);
const blockTermCount = terms.size;
const firstScores = scoresOnOthers((sample) => sample.rows, blockTermCount);
const around = new Map(
  samples.map((sample, index) => [sample, rowsAround(sample, firstScores[index] ?? [])]),
);
const secondScores = scoresOnOthers((sample) => around.get(sample) ?? [], terms.size);
console.log(
  `${samples.length} pages, ${samples.filter((sample) => !sample.isTrusted).length} of them cut short, ${terms.size} numbers; on sites not fitted on:`,
);
console.log(`  first judgement  ${agreement(firstScores)}`);
console.log(`  second judgement ${agreement(secondScores)}`);
const trusted = samples.filter((sample) => sample.isTrusted);
const first = fitRegression(
  trusted.flatMap((sample) => sample.rows),
  blockTermCount,
  strength,
);
const second = fitRegression(
  trusted.flatMap((sample) => around.get(sample) ?? []),
  terms.size,
  strength,
);
writeFileSync(
  path.join(import.meta.dirname, '../lib/page/block-weights.data.ts'),
  printWeights(first, second),
);

function readSamples(from: string): Sample[] {
  const known = new Map(
    readLines<KnownText & { id: string }>(from, 'truth.jsonl').map((truth) => [truth.id, truth]),
  );
  return readLines<{ id: string; url: string; charset: string }>(from, 'input.jsonl').flatMap(
    ({ id, url, charset }) => {
      const truth = known.get(id);
      if (!truth?.text && !truth?.segments) return [];
      const { document } = parseHTML(
        decodeBytes(readBytes(from, `pages/${id}.html`), charset).text,
      ) as unknown as {
        document: Document;
      };
      const body = bodyOf(document);
      if (!body) return [];
      const { title, dek } = readMetadata(document, url);
      const page = withoutOthers(readBoxes(body), title);
      const labels = labelBlocks(truth, page.blocks);
      const survey = surveyPage(page, { title, dek });
      const rows = readRows(survey, labels);
      return [{ survey, labels, rows, fold: foldOf(url), isTrusted: !isCutShort(truth, page, labels) }];
    },
  );
}

function readRows(survey: Survey, labels: readonly Label[]): Row[] {
  const rows = emptyRows(labels);
  tellBlocks(survey, (index) => tellInto(rows[index]));
  return rows;
}

/** The rows once more, with what the first judgement thought. */
function rowsAround({ survey: { page }, rows }: Sample, scores: readonly number[]): Row[] {
  const copies = rows.map((row) => ({ ...row, at: [...row.at], values: [...row.values] }));
  tellAround(page, scores, (index) => tellInto(copies[index]));
  return copies;
}

function emptyRows(labels: readonly Label[]): Row[] {
  return labels.map(({ isOwn, weight }) => ({ at: [], values: [], isPositive: isOwn, weight }));
}

function tellInto(row: Row | undefined) {
  return (name: string, value: number) => {
    if (!row || value === 0) return;
    row.at.push(positionOf(name));
    row.values.push(value);
  };
}

/** What each page scores by a regression fitted on the pages of other sites. */
function scoresOnOthers(rowsOf: (sample: Sample) => readonly Row[], size: number): number[][] {
  const fits = Array.from({ length: foldCount }, (_, fold) => {
    const others = samples.filter((sample) => sample.isTrusted && sample.fold !== fold);
    return fitRegression(others.flatMap(rowsOf), size, strength);
  });
  return samples.map((sample) =>
    rowsOf(sample).map((row, index) => {
      const fit = fits[sample.fold];
      return sample.survey.places[index]?.isHopeless || !fit ? hopelessScore : scoreRow(fit, row);
    }),
  );
}

/** A known text was cut by whoever recorded it where more than it holds follows its last block, straight beside that. */
function isCutShort({ text }: KnownText, { blocks }: BoxedPage, labels: readonly Label[]): boolean {
  const last = labels.findLastIndex((label, index) => label.isOwn && isRunningAt(blocks, index));
  const parent = blocks[last]?.box.parent;
  if (!text || !parent) return false;
  const weight = (isWanted: (index: number) => boolean) =>
    blocks.reduce((sum, block, index) => sum + (isWanted(index) ? block.weight : 0), 0);
  const after = weight(
    (index) => index > last && blocks[index]?.box.parent === parent && isRunningAt(blocks, index),
  );
  return after > weight((index) => labels[index]?.isOwn ?? false);
}

function isRunningAt(blocks: BoxedPage['blocks'], index: number): boolean {
  const block = blocks[index];
  return block !== undefined && isRunning(block);
}

function agreement(scores: readonly (readonly number[])[]): string {
  let both = 0;
  let wanted = 0;
  let given = 0;
  samples.forEach(({ rows }, sample) => {
    rows.forEach((row, index) => {
      const isGiven = (scores[sample]?.[index] ?? 0) > 0;
      if (row.isPositive) wanted += row.weight;
      if (isGiven) given += row.weight;
      if (row.isPositive && isGiven) both += row.weight;
    });
  });
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  return `precision ${percent(both, given)}, recall ${percent(both, wanted)}`;
}

/** Pages of a site are in one fold together. */
function foldOf(url: string): number {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
  let hash = 2166136261;
  for (const character of host) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % foldCount;
}

function printWeights(one: Fit, two: Fit): string {
  const names = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
  const isLarge = (value: number | undefined) => Math.abs(value ?? 0) >= smallestWeight;
  const round = (value: number | undefined) => Number((value ?? 0).toFixed(2));
  const own = names
    .filter(([, at]) => at < blockTermCount && (isLarge(one.weights[at]) || isLarge(two.weights[at])))
    .map(([name, at]) => `  ${key(name)}: [${round(one.weights[at])}, ${round(two.weights[at])}],`);
  const context = names
    .filter(([, at]) => at >= blockTermCount && isLarge(two.weights[at]))
    .map(([name, at]) => `  ${key(name)}: ${round(two.weights[at])},`);
  return `/**
 * Weights of the two logistic regressions of \`block-score.ts\`: a block's score is the sum of the numbers that are told of it,
 * each times its weight, plus the bias. Fitted by \`npm run fit\` with an L2 penalty on the blocks of ${samples.length} pages whose text,
 * or passages of it, are known; the second on what the first says of sites that it was not fitted on.
 */

export const firstBias: number = ${round(one.bias)};
export const secondBias: number = ${round(two.bias)};

/** For the first judgement, and for the second. */
export const blockWeights: Readonly<Record<string, readonly [first: number, second: number]>> = {
${own.join('\n')}
};

/** What the second also knows: how the first judged the blocks around. */
export const contextWeights: Readonly<Record<string, number>> = {
${context.join('\n')}
};
`;
}
