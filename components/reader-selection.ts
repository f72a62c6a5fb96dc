import type { Span } from '@/lib/model/span';

/** Characters of context that a highlight keeps on each side. */
const contextLength = 32;

/**
 * What is selected of a stored text, drawn under `root` in elements that carry the offset of their first
 * character in `data-start` and hold nothing but the text, save what is marked by `data-aside`. White space at the ends is left out, and so is what
 * is selected outside the text. Null where nothing of it is selected.
 */
export function readSpan(root: HTMLElement, selection: Selection | null, text: string): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((block) =>
    range.intersectsNode(block),
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  let start = startOf(first) + lengthBefore(first, range.startContainer, range.startOffset, 0);
  let end =
    startOf(last) + lengthBefore(last, range.endContainer, range.endOffset, lengthOf(last.cloneNode(true)));
  while (start < end && /\s/.test(text[start] ?? ' ')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? ' ')) end -= 1;
  return start < end ? { start, end } : null;
}

/** The words with what stands around them, as a highlight keeps them. */
export const wordsAt = (text: string, { start, end }: Span) => ({
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
});

const startOf = (block: HTMLElement): number => Number(block.dataset.start);

/** Characters of the block before the place; `otherwise` where the place is not in it. */
function lengthBefore(block: HTMLElement, node: Node, offset: number, otherwise: number): number {
  if (!block.contains(node)) return otherwise;
  const before = block.ownerDocument.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return lengthOf(before.cloneContents());
}

/** Characters of the text in a copy of what is drawn; what is set aside from it goes. */
function lengthOf(copy: Node): number {
  for (const aside of (copy as ParentNode).querySelectorAll('[data-aside]')) aside.remove();
  return copy.textContent?.length ?? 0;
}
