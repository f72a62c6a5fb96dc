import type { Box, PlacedBlock } from './boxes';
import { findFirst, parentOf } from './dom';
import { asksToJoin, boxOpenings, commentHeadings } from './noise-lines.data';
import type { Declared } from './survey';
import { isHeadline, lettersOf } from './title-match';
import { weigh } from './weigh';

/** A list or a teaser is made of links when they hold more of its text than this. */
const teaserShare = 0.75;

/** Below this a paragraph of links is a teaser; above it, a paragraph that is one long link. */
const longestTeaser = 220;

/** Running text begins with a block of this weight (see `weigh`). */
const shortestOpening = 80;

/** Removes what is no part of the article from its blocks and marks captions that the page does not mark. */
export function cleanBlocks(blocks: readonly PlacedBlock[], { title, dek }: Declared): PlacedBlock[] {
  const own = dropOpenedBoxes(blocks.slice(0, endOfArticle(blocks)));
  const kept = withoutRepeats(dropLinkLists(own).filter((block) => !isNoise(block)));
  return dropBareHeadings(dropOpening(kept, title, dek));
}

/** Where readers begin to speak: the heading over the comments, in the second half of the blocks. */
function endOfArticle(blocks: readonly PlacedBlock[]): number {
  const heading = blocks.findIndex(
    (block, index) =>
      index * 2 >= blocks.length && block.text.length <= 60 && commentHeadings.test(block.text.trim()),
  );
  return heading === -1 ? blocks.length : heading;
}

const isNoise = (block: PlacedBlock): boolean => {
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
    const list = parentOf(block.box.element) ?? block.box.element;
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

/** Shorter words may well stand twice. */
const shortestRepeat = 40;

/** So many paragraphs found inside one block show that it holds the text once more, without its paragraphs. */
const paragraphsInCopy = 3;
const shortestCopy = 600;

/** The same long words a second time (a copy for phones, a pulled quote) are kept once, the first time. */
function withoutRepeats(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const seen = new Set<string>();
  const paragraphs = blocks.filter(
    ({ text }) => text.length >= shortestRepeat && text.length < shortestCopy * 2,
  );
  const isCopy = ({ text }: PlacedBlock): boolean => {
    if (text.length < shortestCopy) return false;
    let count = 0;
    for (const paragraph of paragraphs) {
      if (paragraph.text !== text && text.includes(paragraph.text)) count += 1;
      if (count === paragraphsInCopy) return true;
    }
    return false;
  };
  return blocks.filter((block) => {
    if (block.text.length < shortestRepeat) return true;
    if (seen.has(block.text) || isCopy(block)) return false;
    seen.add(block.text);
    return true;
  });
}

/** A heading of this length before the first paragraph is the standfirst, which a draft keeps for itself. */
const shortestStandfirst = 60;

/** Headline, byline, date and other short lines before the first paragraph. Captions and headings with text below stay. */
function dropOpening(blocks: readonly PlacedBlock[], title: string, dek: string | null): PlacedBlock[] {
  const standfirst = lettersOf(dek ?? '').slice(0, 40) || '-';
  const opening = blocks.findIndex(
    ({ kind, text }) => kind !== 'caption' && kind !== 'heading' && weigh(text) >= shortestOpening,
  );
  const key = lettersOf(title);
  return blocks.filter((block, index) => {
    if (key !== '' && index < 6 && isHeadline(lettersOf(block.text), key)) return false;
    if (index < 6 && block.kind === 'paragraph' && (isBylineAlone(block.text) || isDatelineAlone(block.text)))
      return false;
    if (index >= opening || block.kind === 'caption') return true;
    if (block.kind === 'heading') {
      const isStandfirst =
        block.text.length >= shortestStandfirst && lettersOf(block.text).startsWith(standfirst);
      return (
        index === opening - 1 && !isStandfirst && !isBylineAlone(block.text) && !isDatelineAlone(block.text)
      );
    }
    return /[.!?。！？:][”"’')\]]*$/.test(block.text) && !byline.test(block.text);
  });
}

const byline =
  /^(?:by|von|par|por|di|door|av|story by|written by)\s+\p{Lu}|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b.{0,12}$/u;

/** "3 March 2026, 7:30 a.m.": under a standfirst it comes after the first running text. */
const isDatelineAlone = (text: string): boolean =>
  text.length < 60 && /\b(?:19|20)\d\d\b/.test(text) && byline.test(text) && !/[.!?]["”’)]?$/.test(text);

/** "By Ines Tamm · 3 March 2026, 7:30 a.m.": under a long standfirst it comes after the first running text. */
const isBylineAlone = (text: string): boolean =>
  text.length < 140 &&
  /^(?:by|von|par|por|di|door|av)\s+\p{Lu}/iu.test(text) &&
  (/\b(?:19|20)\d\d\b|\d{1,2}:\d{2}/.test(text) || !/[.!?]["”’)]?$/.test(text)) &&
  !/\b(?:is|was|were|are|has|had|have|will|said)\b/.test(text);

/** Headings with nothing below them stood over something that was dropped. */
function dropBareHeadings(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = blocks[index + 1];
    return next !== undefined && !(next.kind === 'heading' && next.box.tag <= block.box.tag);
  });
}

/** A small box of its own weighs no more than this. */
const largestOpenedBox = 600;

const offerSelector =
  'button,form,a[class*="btn" i],a[class*="button" i],a[href*="subscri" i],a[href*="login" i]';

/** Advertisements and invitations go with all that stands in their box. */
function dropOpenedBoxes(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const dropped = new Set<Box>();
  for (const block of blocks) {
    const isOffer = block.kind === 'heading' && asksToJoin.test(block.text);
    if (!isOffer && !boxOpenings.some((pattern) => pattern.test(block.text))) continue;
    let box = block.box;
    while (
      box.parent &&
      box.parent.weight <= largestOpenedBox &&
      !/^(?:article|main|body)$/.test(box.parent.tag)
    )
      box = box.parent;
    // A heading may speak of subscriptions; an offer has something to press.
    if (!isOffer || findFirst(box.element, offerSelector)) dropped.add(box);
  }
  const isDropped = (box: Box | null): boolean => box !== null && (dropped.has(box) || isDropped(box.parent));
  return dropped.size === 0 ? [...blocks] : blocks.filter((block) => !isDropped(block.box));
}
