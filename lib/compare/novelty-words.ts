/** What novelty looks at besides terms: the order of words, the words in quotation marks, and whether a sentence denies. */
import { fold } from '@/lib/text/normalise';

/** Each two words that stand beside one another. */
export function wordPairs(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** The stretches in quotation marks; one may have begun before the sentence or end after it. */
export function quotedStretches(sentence: string): string[] {
  const stretches: string[] = [];
  let from: number | null = null;
  let sawMark = false;
  for (const { 0: mark, index } of sentence.matchAll(/[“”„«»"]/g)) {
    const before = sentence[index - 1] ?? ' ';
    const isOpening =
      mark === '“' ||
      mark === '„' ||
      mark === '«' ||
      (mark === '"' && from === null && /[\s(–—-]/.test(before));
    if (isOpening) from = index + 1;
    else if (from !== null) {
      stretches.push(sentence.slice(from, index));
      from = null;
    } else if (!sawMark) stretches.push(sentence.slice(0, index));
    sawMark = true;
  }
  if (from !== null) stretches.push(sentence.slice(from));
  return stretches;
}

/** Of a folded sentence. A bare "no" or "without" seldom turns the whole sentence round. */
export const doesDeny = (folded: string): boolean => denial.test(folded);

/** Of a folded sentence: it tells what will, may or should be, or is planned. */
export const doesLookAhead = (folded: string): boolean => lookingAhead.test(folded);

const denial =
  /n't\b|\b(?:not|never|nor|neither|cannot|no longer|den(?:y|ies|ied)|refus(?:e|es|ed)|nicht|kein|keine[mnrs]?|nie|pas|jamais|nunca|jamas|nao|niet|geen)\b/;
const lookingAhead =
  /\b(?:will|would|may|might|could|should|shall|plans?|planned|expect(?:s|ed)?|likely|set to|due to|scheduled|intends?|hopes?|if|whether|wird|werden|konnte|soll|sollen|va|devrait|pourrait|podria|deberia|poderia|devera)\b/;
