/** The sentences of a revision that say something, prepared for comparing them with those of another revision. */
import { datelineLength } from '@/lib/analyse/dateline';
import type { Span } from '@/lib/model/span';
import type { StoredArticle } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { furniture } from './furniture.data';
import { notices } from './notices.data';
import { rootsOf } from './roots';
import { placedWords } from './word-differences';

export interface RevisedSentence extends Span {
  /** Index into the analysis' sentences. */
  index: number;
  block: number;
  text: string;
  /** Folded, the dateline left out. */
  words: readonly string[];
  /** The words as one: sentences with the same one say the same. */
  key: string;
  roots: ReadonlySet<string>;
  /** The publisher says in it that something was wrong, or was changed and why. */
  isNotice: boolean;
}

export interface RevisedText {
  stored: StoredArticle;
  /** In reading order, without headings, captions, the headline said again and furniture. */
  sentences: readonly RevisedSentence[];
  /** All their words in order. */
  words: readonly string[];
}

/** In words: a line of so few without a stop is a label, a counter or a link, not a sentence. */
const longestLine = 8;
const isEnded = /[.!?…。！？:;]["'”’»)\]]*$/;
/** Longer sentences are no furniture, whatever they open with. In UTF-16 units. */
const longestFurniture = 220;

export function reviseText(stored: StoredArticle): RevisedText {
  const { analysis, revision } = stored;
  const title = keyOf(revision.title);
  const noticeBlocks = new Set<number>();
  const sentences: RevisedSentence[] = [];
  analysis.sentences.forEach(({ start, end, block: blockIndex }, index) => {
    const block = revision.blocks[blockIndex];
    if (!block || block.kind === 'caption') return;
    const text = revision.text.slice(start, end);
    const said = noticeIn(text, analysis.language);
    // A label alone, as a heading or a line of its own, speaks for the block under it.
    if (said === 'label') noticeBlocks.add(blockIndex + 1);
    if (said !== null) noticeBlocks.add(blockIndex);
    if (said === 'label' || block.kind === 'heading') return;
    const isNotice = noticeBlocks.has(blockIndex);
    const words = placedWords(text.slice(datelineLength(text))).map(({ word }) => word);
    const key = words.join(' ');
    if (words.length === 0 || key === title) return;
    const isLine = words.length <= longestLine && !isEnded.test(text) && block.kind === 'paragraph';
    if (!isNotice && (isLine || isFurniture(text))) return;
    const roots = rootsOf(text.slice(datelineLength(text)), analysis.language);
    sentences.push({ index, block: blockIndex, start, end, text, words, key, roots, isNotice });
  });
  return { stored, sentences, words: sentences.flatMap(({ words }) => words) };
}

export const keyOf = (text: string): string =>
  placedWords(text)
    .map(({ word }) => word)
    .join(' ');

function isFurniture(text: string): boolean {
  if (text.length > longestFurniture) return false;
  const folded = fold(text);
  return furniture.some((pattern) => pattern.test(folded));
}

/** `label`: nothing but the word over a notice. The English pack holds for languages without one. */
function noticeIn(text: string, language: string): 'label' | 'notice' | null {
  const pack = notices[language] ?? notices['en'];
  const folded = fold(text);
  const label = pack?.label.exec(folded);
  if (label) return placedWords(folded.slice(label[0].length)).length === 0 ? 'label' : 'notice';
  return pack?.said.some((pattern) => pattern.test(folded)) ? 'notice' : null;
}
