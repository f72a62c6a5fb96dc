import type { EntityId } from '@/lib/model/analysis';
import type { Store } from '@/lib/store/store';
import { fold } from '@/lib/text/normalise';

const looked = 20;

/**
 * The entity a phrase names: the one with exactly that name, else the one named most often of those whose
 * name holds the phrase as whole words ("Tamm"), else one whose name the phrase holds ("Ines Tamm's plan",
 * "the Fares Board"); null when there is none.
 */
export async function findEntity(
  store: Pick<Store, 'entitiesLike' | 'countArticlesNaming'>,
  phrase: string,
): Promise<EntityId | null> {
  const folded = nameOf(phrase);
  if (folded === '') return null;
  const like = await store.entitiesLike(folded, looked);
  if (like.includes(folded)) return folded;
  if (like.length > 0) return mostNamed(store, like);
  const parts = partsOf(folded);
  return parts.length === 0 ? null : mostNamed(store, parts);
}

/** Folded, without articles, possessive and the marks around it. */
function nameOf(phrase: string): string {
  return fold(phrase)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:the|el|la|los|las|le|les|der|die|das|o|a|os|as) (?=\S)/, '')
    .replace(/'s$/, '');
}

/** The runs of two to four words in a longer phrase, longest first; in a phrase of two words, none. */
function partsOf(folded: string): EntityId[] {
  const words = folded.split(' ').map((word) => word.replace(/'s$|[^\p{L}\p{N}.'-]+/gu, ''));
  const parts: EntityId[] = [];
  for (let size = Math.min(4, words.length - 1); size >= 2; size--) {
    for (let at = 0; at + size <= words.length; at++) parts.push(words.slice(at, at + size).join(' '));
  }
  return parts.slice(0, 24);
}

async function mostNamed(store: Pick<Store, 'countArticlesNaming'>, ids: readonly EntityId[]) {
  const counts = await store.countArticlesNaming(ids);
  let best: EntityId | null = null;
  let most = 0;
  for (const id of ids) {
    const count = counts.get(id) ?? 0;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}
