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

/** Of a folded sentence, what it says is not so; null where it denies nothing. A bare "no" seldom turns a sentence round. */
export const deniedWords = (folded: string, language: string): string[] | null =>
  wordsAfter(folded, denial, language);

/** Of a folded sentence, what it says will, may or should be, or is planned; null for nothing. */
export const awaitedWords = (folded: string, language: string): string[] | null =>
  wordsAfter(folded, lookingAhead, language);

/** After each mark. In English the verb follows soon; where it may close the sentence all the rest is taken. */
function wordsAfter(folded: string, mark: RegExp, language: string): string[] | null {
  const after: string[] = [];
  for (const { 0: found, index } of folded.matchAll(mark)) {
    const rest = folded.slice(index + found.length);
    after.push(language === 'en' ? (/^(?:\W+[\w'’]+){0,3}/.exec(rest)?.[0] ?? '') : rest);
  }
  return after.length === 0 ? null : after;
}

const denial =
  /n't\b|\b(?:not|never|nor|neither|cannot|no (?:longer|plans?)|den(?:y|ies|ied)|refus(?:e|es|ed)|nicht|kein|keine[mnrs]?|nie|pas|jamais|nunca|jamas|nao|niet|geen)\b/g;
const lookingAhead =
  /\b(?:will|would|may|might|could|should|shall|plan(?:s|ned)? to|expect(?:s|ed)?|likely|set to|due to|scheduled|intends?|hopes?|if|whether|wird|werden|konnte|soll|sollen|va|devrait|pourrait|podria|deberia|poderia|devera)\b/g;
