import type { Token } from '@/lib/analyse/article-text';
import type { BlockKind } from '@/lib/model/draft';

/**
 * Whether the words make one whole sentence that states something: no heading or caption, no label, no fragment that
 * begins or ends in mid-air ("…, he said", "One of them wrote:"), no question, no half of a bracket.
 */
export function isWholeSentence(
  text: string,
  tokens: readonly Token[],
  kind: BlockKind | undefined,
  language: string,
): boolean {
  if (kind === 'heading' || kind === 'caption') return false;
  if (countWords(tokens) < (unspaced.test(language) ? fewestUnspacedWords : fewestWords)) return false;
  if (isShouted(text)) return false;
  // Words left out at either end, and lists that lost their lines.
  if (/(?:\.\.\.|…)["”’)]?$|^\[\p{Ll}|.\s[•▶►■·]\s/u.test(text)) return false;
  if (beginsInMidAir.test(text) || /[:：;,–—-]$/.test(text) || /[?？؟]["”’»」』)]*$/.test(text)) return false;
  if (!stopless.test(language) && !endsWhole.test(text)) return false;
  // "North: 12 ships South: 9 ships East: 4 ships.": a table that lost its lines.
  if (countOf(text, /\p{L}: ?[$£€\d]/gu) > 2) return false;
  return countOf(text, /[([（［]/g) === countOf(text, /[)\]）］]/g);
}

/** A heading in capitals that lost its mark-up. */
const isShouted = (text: string): boolean =>
  countOf(text, /\p{Lu}/gu) > 2 * countOf(text, /\p{Ll}/gu) && countOf(text, /\p{Lu}/gu) > 8;

const fewestWords = 4;
const fewestUnspacedWords = 3;
const unspaced = /^(?:ja|zh|th|lo|km|my)$/;
/** These write no full stop. */
const stopless = /^(?:th|lo|km|my)$/;

const countWords = (tokens: readonly Token[]): number => tokens.filter((token) => token.isWord).length;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A small letter, save in names like iPlayer, or a mark; a sentence of a script without capitals begins anywhere. */
const beginsInMidAir = /^["“”„«‘’'\s]*(?:\p{Ll}(?!\p{Lu})|[-,.;:()!?·•–—…*>|\]~])/u;
/** A stop, and whatever closes after it. */
export const endsWhole = /[.!…。！۔।]["“”’'»」』)\]\s]*$/;
