import { sixBitAlphabet } from '@/lib/analyse/entities/tagging/packed-table';
import { clusterOf } from '@/lib/analyse/entities/tagging/word-classes';
import { knowsRarity } from './knows-rarity';
import { rarityOfClass } from './word-rarity.data';

const step = 0.15;
const rarest = (sixBitAlphabet.length - 1) * step;
/** Where nothing is known of the words of a language, all weigh alike. */
const unknown = 5;

const rarities = [...rarityOfClass].map((letter) => sixBitAlphabet.indexOf(letter) * step);

/**
 * How much a folded word tells: the logarithm of how many articles hold it once, 0 to 9.45. From English at large and
 * never from the archive, so that what is told of an article does not change with what comes in after it.
 */
export function rarityOf(word: string, language: string): number {
  if (!knowsRarity(language)) return unknown;
  const cluster = clusterOf(word);
  return cluster < 0 ? rarest : (rarities[cluster] ?? rarest);
}
