/** Tagged sentences, and a tagger fitted on them. */
import { kinds, mayFollow } from '@/lib/analyse/entities/tagging/chain';
import { featureOf, tellFeatures } from '@/lib/analyse/entities/tagging/features';
import { type PackedModel, packModel } from '@/lib/analyse/entities/tagging/model';
import { viewSentence } from '@/lib/analyse/entities/tagging/sentence-view';
import type { Traits } from '@/lib/analyse/entities/tagging/traits';
import { toWord, type Word } from '@/lib/analyse/entities/word';
import { readLines } from '../predict/read-input';
import { fitChain, randomNumbers } from './entities-chain';
import { veil } from './entities-veil';

export interface Sample {
  corpus: string;
  /** Sentences that stand together are in one fold together. */
  fold: number;
  words: Word[];
  tags: number[];
  names: { from: number; to: number; kind: string }[];
  /** Hashes of the features that hold at each word. */
  features: number[][];
  /** The same where some names are words that nobody knows. */
  veiled: number[][];
}

/** A feature must hold in so many sentences to get a weight. */
const fewestSentences = 3;
const quantum = 0.2;
const options = { rounds: 7, rate: 0.1, l1: 2, l2: 2 };
/** Sentences of social media count less: they are not what the tagger is for. */
const weights: Readonly<Record<string, number>> = { 'crossner-politics': 2.4, wikigold: 3, wnut17: 0.5 };
/** How much a sentence counts whose names were veiled. */
const veiledWeight = 0.25;

const blockLength = 40;

export function readSamples(folder: string, foldCount: number): Sample[] {
  const truth = new Map(
    readLines<{ id: string; corpus: string; tags: string[] }>(folder, 'truth.jsonl').map((one) => [
      one.id,
      one,
    ]),
  );
  const traitsByText = new Map<string, Traits>();
  const random = randomNumbers(20260105);
  return readLines<{ id: string; tokens: string[] }>(folder, 'input.jsonl').map(({ id, tokens }) => {
    const known = truth.get(id);
    const words = tokens.map((text) =>
      toWord({ text, start: 0, end: 0, isWord: /[\p{L}\p{N}]/u.test(text) }),
    );
    const tags = toTags(known?.tags ?? []);
    const number = Number(id.slice(id.lastIndexOf('/') + 1));
    const fold = Math.floor(number / blockLength) % foldCount;
    return {
      corpus: known?.corpus ?? '',
      fold,
      words,
      tags,
      names: namesOf(tags),
      features: featuresOf(words, traitsByText),
      veiled: featuresOf(words, veil(words, random)),
    };
  });
}

function featuresOf(words: readonly Word[], traitsByText: Map<string, Traits>): number[][] {
  const view = viewSentence(words, traitsByText);
  return words.map((_, at) => {
    const own: number[] = [];
    tellFeatures(view, at, (template, value) => own.push(featureOf(template, value)));
    return own;
  });
}

function toTags(labels: readonly string[]): number[] {
  const tags: number[] = [];
  for (const label of labels) {
    const kind = kinds.indexOf(label.slice(2) as (typeof kinds)[number]);
    const tag = kind < 0 ? 0 : 1 + 2 * kind + (label.startsWith('I') ? 1 : 0);
    tags.push(mayFollow(tags.at(-1) ?? 0, tag) ? tag : tag - 1);
  }
  return tags;
}

function namesOf(tags: readonly number[]): Sample['names'] {
  return tags.flatMap((tag, from) => {
    if (tag % 2 !== 1) return [];
    let to = from + 1;
    while (tags[to] === tag + 1) to++;
    return [{ from, to, kind: kinds[(tag - 1) >> 1] as string }];
  });
}

export function fitTagger(samples: readonly Sample[]): PackedModel {
  const counts = new Map<number, number>();
  const seen = samples.flatMap(({ corpus, tags, features, veiled }) => {
    const weight = weights[corpus] ?? 1;
    return [
      { features, tags, weight },
      { features: veiled, tags, weight: weight * veiledWeight },
    ];
  });
  for (const { features } of seen)
    for (const feature of new Set(features.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= fewestSentences).map(([hash]) => hash);
  const numbers = new Map(hashes.map((hash, index) => [hash, index]));
  const chain = fitChain(
    seen.map(({ features, tags, weight }) => ({
      features: features.map((own) => Int32Array.from(own.flatMap((feature) => numbers.get(feature) ?? []))),
      tags,
      weight,
    })),
    hashes.length,
    options,
  );
  return packModel(hashes, chain.weights, chain.transitions, quantum);
}
