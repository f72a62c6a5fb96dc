/** What an article is told by when stories are made: its weightiest words and names, as numbers. */
import { hashText } from '@/lib/analyse/entities/tagging/hash';
import type { Entity } from '@/lib/model/analysis';
import { foldedWordsOf, stemOf } from '@/lib/text/indexed-words';
import { isStopWord } from '@/lib/text/stop-words';
import type { WeighedHashes } from './weighed-hashes';
import { rarityOf } from './word-rarity';

export interface Signature {
  terms: WeighedHashes;
  names: WeighedHashes;
}

/** What it is made of; the sentences in reading order. */
export interface SignedText {
  title: string;
  sentences: readonly string[];
  language: string;
  entities: readonly Pick<Entity, 'id' | 'mentions'>[];
}

// Chosen over labelled streams (`npm run eval`) and streams made of other articles, where neighbouring values do about
// as well.
const titleWeight = 5;
const leadWeight = 2;
const leadSentences = 3;
/** The words of names are counted among the names already: two strikes in one town have the town in common twice. */
const nameWordWeight = 0.6;
const mostTerms = 120;
const mostNames = 40;
/** What a vector's length is made: its heaviest entries then nearly fill a byte. */
const length = 400;

/** A pure function of the article alone: the archive has no part in it. */
export function signatureOf({ title, sentences, language, entities }: SignedText): Signature {
  const counts = new Map<string, { count: number; rarity: number }>();
  const add = (text: string, weight: number) => {
    for (const { term, rarity } of termsIn(text, language)) {
      const known = counts.get(term);
      counts.set(term, {
        count: (known?.count ?? 0) + weight,
        rarity: Math.min(known?.rarity ?? rarity, rarity),
      });
    }
  };
  add(title, titleWeight);
  for (const [index, sentence] of sentences.entries()) add(sentence, index < leadSentences ? leadWeight : 1);
  const nameTerms = new Set<string>();
  for (const { id } of entities) for (const { term } of termsIn(id, language)) nameTerms.add(term);
  const weigh = (term: string) => (nameTerms.has(term) ? nameWordWeight : 1);
  return {
    terms: pack(
      [...counts].map(([term, { count, rarity }]) => [
        hashText(term),
        tempered(count) * Math.sqrt(rarity) * weigh(term),
      ]),
      mostTerms,
    ),
    names: pack(
      entities.map(({ id, mentions }) => [hashText(id), tempered(mentions.length)]),
      mostNames,
    ),
  };
}

/** Said ten times, a word tells more than said once, but not ten times as much. */
const tempered = (count: number): number => 1 + Math.log(Math.max(1, count));

function* termsIn(text: string, language: string): Generator<{ term: string; rarity: number }> {
  for (const { word, isUnspaced } of foldedWordsOf(text)) {
    if (isUnspaced) {
      const characters = [...word];
      for (let at = 0; at === 0 || at + 1 < characters.length; at++)
        yield { term: `${characters[at]}${characters[at + 1] ?? ''}`, rarity: rarityOf(word, language) };
    } else if (!isStopWord(word, language)) {
      const term = stemOf(word, language);
      const isLetter = term.length === 1 && /[a-z]/.test(term);
      if (!isLetter) yield { term, rarity: rarityOf(word, language) };
    }
  }
}

function pack(entries: readonly (readonly [hash: number, weight: number])[], most: number): WeighedHashes {
  const summed = new Map<number, number>();
  for (const [hash, weight] of entries) summed.set(hash >>> 0, Math.max(weight, summed.get(hash >>> 0) ?? 0));
  const heaviest = [...summed]
    .filter(([, weight]) => weight > 0)
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other)
    .slice(0, most);
  const scale = length / (Math.hypot(...heaviest.map(([, weight]) => weight)) || 1);
  const sorted = heaviest.sort(([one], [other]) => one - other);
  return {
    hashes: Uint32Array.from(sorted.map(([hash]) => hash)),
    weights: Uint8Array.from(
      sorted.map(([, weight]) => Math.min(255, Math.max(1, Math.round(weight * scale)))),
    ),
  };
}
