import type { DraftBlock } from '@/lib/model/draft';

/** So much of a block's beginning is looked for, in letters: a corrected end does not make other words of it. */
const openingLength = 40;
/** Shorter blocks (a place, a sign-off) stand in many articles. */
const shortest = 12;

/**
 * Which share of one text's blocks, by length and without captions, begins in the other as it does there: 0 to 1.
 * 0 where there is nothing to look for.
 */
export function shareFound(blocks: readonly DraftBlock[], others: readonly DraftBlock[]): number {
  const text = others.map((block) => squeeze(block.text)).join('\n');
  let all = 0;
  let found = 0;
  for (const { kind, text: words } of blocks) {
    const letters = squeeze(words);
    if (kind === 'caption' || letters.length < shortest) continue;
    all += letters.length;
    if (text.includes(letters.slice(0, openingLength))) found += letters.length;
  }
  return all === 0 ? 0 : found / all;
}

/** Nearly nothing of either text stands in the other; false where one of them has no words to compare. */
export function areOtherWords(one: readonly DraftBlock[], other: readonly DraftBlock[]): boolean {
  const hasWords = [one, other].every((blocks) => shareFound(blocks, blocks) > 0);
  return hasWords && Math.max(shareFound(one, other), shareFound(other, one)) < 0.1;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
