import type { PlacedBlock } from './blocks';
import { findFirst, labelOf, parentOf, tagOf, textOf } from './dom';
import { commentHeadings, noiseBlockLength, noiseBlocks } from './noise.data';
import { weigh } from './structure';

/** Labels by which pages without `<figcaption>` mark the words under a picture. */
const captionLabel =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|caption-?text|figcaption|cutline|img-?caption|legende|bildunterschrift|image-?(?:ct|desc|description)|photo-?(?:caption|desc))(?:$|[\s_\d-])/;

/** A list or a teaser is made of links when they hold more of its text than this. */
const teaserShare = 0.75;

/** Below this a paragraph of links is a teaser; above it, a paragraph that is one long link. */
const longestTeaser = 220;

/** Running text begins with a block of this weight (see `weigh`). */
const shortestOpening = 80;

/** Removes what is no part of the article from its blocks and marks captions that the page does not mark. */
export function cleanBlocks(blocks: readonly PlacedBlock[], title: string): PlacedBlock[] {
  const marked = blocks.map((block) => (isCaption(block) ? { ...block, kind: 'caption' as const } : block));
  const own = marked.slice(0, endOfArticle(marked));
  const kept = withoutRepeats(dropLinkLists(own).filter((block) => !isNoise(block)));
  return dropClosing(dropOpening(kept, title));
}

/** Where readers begin to speak: the heading over the comments, in the second half of the blocks. */
function endOfArticle(blocks: readonly PlacedBlock[]): number {
  const heading = blocks.findIndex(
    (block, index) =>
      index * 2 >= blocks.length && block.text.length <= 60 && commentHeadings.test(block.text.trim()),
  );
  return heading === -1 ? blocks.length : heading;
}

const isCaption = (block: PlacedBlock): boolean => {
  if (block.kind === 'caption' || block.text.length > 500) return false;
  let element: Element | null = block.element;
  for (let level = 0; element && level < 3; level += 1) {
    const tag = tagOf(element);
    if (tag === 'body' || tag === 'article' || tag === 'main') return false;
    if (captionLabel.test(labelOf(element))) return true;
    element = parentOf(element);
  }
  return block.text.length <= longestBareCaption && isAloneWithPicture(block.element);
};

const longestBareCaption = 250;

/** The only words in a box beside a picture, whatever the box is called. */
function isAloneWithPicture(element: Element): boolean {
  const before = element.previousElementSibling;
  const box = parentOf(element);
  if (!before || !box || !/^(?:img|picture|video|svg|a|div|span)$/.test(tagOf(before))) return false;
  const isPicture =
    /^(?:img|picture|video|svg)$/.test(tagOf(before)) || findFirst(before, 'img,picture,video') !== null;
  return isPicture && textOf(before).trim() === '' && textOf(box).trim() === textOf(element).trim();
}

const isNoise = (block: PlacedBlock): boolean => {
  if (block.text.length <= noiseBlockLength && noiseBlocks.some((pattern) => pattern.test(block.text)))
    return true;
  if (block.kind === 'caption') return false;
  if (block.linkShare > teaserShare && block.text.length <= longestTeaser) {
    // A sentence that happens to be one link is text when it ends like a sentence and stands as a paragraph.
    return (
      block.kind !== 'paragraph' ||
      !/[.!?。！？][”"’')\]]*$/.test(block.text) ||
      /^[^.!?]{2,30}:\s/.test(block.text)
    );
  }
  return false;
};

/** Lists that consist of links go whole, so that no stray item is left of them. */
function dropLinkLists(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const groups = new Map<Element, PlacedBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'list-item') continue;
    const list = parentOf(block.element) ?? block.element;
    groups.set(list, [...(groups.get(list) ?? []), block]);
  }
  const dropped = new Set<PlacedBlock>();
  for (const group of groups.values()) {
    const length = group.reduce((sum, block) => sum + block.text.length, 0);
    const linked = group.reduce((sum, block) => sum + block.text.length * block.linkShare, 0);
    if (linked > length * teaserShare) for (const block of group) dropped.add(block);
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** The same long words a second time (a copy for phones, a pulled quote) are kept once, the first time. */
function withoutRepeats(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.text.length < 40) return true;
    if (seen.has(block.text)) return false;
    seen.add(block.text);
    return true;
  });
}

/** Headline, byline, date and other short lines before the first paragraph. Captions and headings with text below stay. */
function dropOpening(blocks: readonly PlacedBlock[], title: string): PlacedBlock[] {
  const opening = blocks.findIndex(
    (block) => block.kind !== 'caption' && weigh(block.text) >= shortestOpening,
  );
  const key = lettersOf(title);
  return blocks.filter((block, index) => {
    if (key !== '' && index < 6 && isTitle(lettersOf(block.text), key)) return false;
    if (index < 6 && isBylineAlone(block.text)) return false;
    if (index >= opening || block.kind === 'caption') return true;
    if (block.kind === 'heading') return index === opening - 1 && !byline.test(block.text);
    return /[.!?。！？:][”"’')\]]*$/.test(block.text) && !byline.test(block.text);
  });
}

const byline =
  /^(?:by|von|par|por|di|door|av|story by|written by)\s+\p{Lu}|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b.{0,12}$/u;

/** "By Ines Tamm · 3 March 2026, 7:30 a.m.": under a long standfirst it comes after the first running text. */
const isBylineAlone = (text: string): boolean =>
  text.length < 140 &&
  /^(?:by|von|par|por|di|door|av)\s+\p{Lu}/iu.test(text) &&
  (/\b(?:19|20)\d\d\b|\d{1,2}:\d{2}/.test(text) || !/[.!?]["”’)]?$/.test(text)) &&
  !/\b(?:is|was|were|are|has|had|have|will|said)\b/.test(text);

const isTitle = (text: string, title: string): boolean =>
  text === title ||
  (text.length > 20 &&
    (title.startsWith(text) || (text.startsWith(title) && text.length < title.length + 12)));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Headings at the end with nothing below them stood over something that was dropped. */
function dropClosing(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.kind === 'heading') end -= 1;
  return blocks.slice(0, end);
}
