/** The lines of a page that could hold a date. */
import type { Box, BoxedPage, PlacedBlock } from './boxes';
import { parentOf } from './dom';
import { plainText } from './plain-text';
import { linesOf } from './text-lines';

export interface PageLine {
  text: string;
  /** The innermost element of its first words. */
  element: Element;
  /** Characters of text that stand before it in the page. */
  position: number;
  /** The `<time>` elements in it. */
  times: Element[];
  /** The short line before it that has no digits, such as a label: "Date". */
  label: string;
  /** The heading that it is, or is part of. */
  heading: Heading | null;
}

type Heading = 'h1' | 'h2' | 'h3';

/** In UTF-16 units; of a longer line only the beginning is kept. */
const maximumLineLength = 300;
/** Characters of text after which no more lines are read. */
const maximumText = 120_000;
/** What parts of a date may stand in boxes of their own: "04", "Jan", "2026". */
const fragmentLength = 9;
const longestLabel = 40;
/** Ours, Arabic, Persian, Devanagari, Bengali, full-width. */
const anyDigit = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/;

const dateLike =
  /(?<!\d)(?:19|20)\d\d(?!\d)|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]{4}|\d ?[./-] ?\d{1,2} ?[./-] ?\d\d/;

/** As `dateLike`; in the text of a block the words of two elements may touch. */
const looselyDateLike = new RegExp(dateLike.source.replace(/\(\?<?!\\d\)/g, ''));

/** Whether a date may be stated by the line; most with digits in them hold none. */
export const couldHoldDate = ({ text, times }: Pick<PageLine, 'text' | 'times'>): boolean =>
  times.length > 0 || dateLike.test(text);

/** Lines with a digit or a `<time>`, and headings; in document order. */
export function readPageLines({ blocks, times }: BoxedPage): PageLine[] {
  const lines: PageLine[] = [];
  let label = '';
  let position = 0;
  let nextTime = 0;

  const add = (line: PageLine) => {
    const isKept = anyDigit.test(line.text) || line.times.length > 0 || line.heading !== null;
    const previous = lines.at(-1);
    if (previous && line.heading === null && isFragment(previous, line)) {
      previous.text = `${previous.text} ${line.text}`;
    } else if (isKept) {
      lines.push(line);
    }
    label = isKept || line.text.length > longestLabel ? '' : line.text;
  };

  for (const [index, block] of blocks.entries()) {
    if (position > maximumText) break;
    const own: Element[] = [];
    for (let time = times[nextTime]; time && time.index <= index; time = times[++nextTime]) {
      const { element } = time;
      if (block.box.element.contains(element)) own.push(element);
      else add({ text: '', element, position, times: [element], label, heading: null });
    }
    const heading = block.kind === 'heading' ? headingAround(block.box) : null;
    const text = block.text.slice(0, maximumLineLength);
    const isDated = own.length > 0 || looselyDateLike.test(text);
    if (!isDated && heading === null && text.length > longestLabel && !anyDigit.test(text)) {
      label = '';
    } else if (!isInNavigation(block.box)) {
      for (const part of isDated ? datedParts(block, own) : [undated(block, text)])
        add({ ...part, position, label, heading });
    }
    position += block.text.length;
  }
  return lines;
}

type Part = Pick<PageLine, 'text' | 'element' | 'times'>;

const undated = ({ start, box }: PlacedBlock, text: string): Part => ({
  text,
  element: parentOf(start) ?? box.element,
  times: [],
});

/** The block's lines; a time without words stands in the first. */
function datedParts(block: PlacedBlock, times: readonly Element[]): Part[] {
  const parts = linesOf(block).map((line) => ({
    ...line,
    text: plainText(line.text).slice(0, maximumLineLength),
  }));
  const known = new Set(parts.flatMap((part) => part.times));
  parts[0]?.times.push(...times.filter((time) => !known.has(time)));
  return parts;
}

function headingAround(box: Box): Heading | null {
  for (let around: Box | null = box; around; around = around.parent) {
    const { tag } = around;
    if (tag === 'h1' || tag === 'h2' || tag === 'h3') return tag;
  }
  return null;
}

function isInNavigation(box: Box): boolean {
  for (let around: Box | null = box; around; around = around.parent) if (around.tag === 'nav') return true;
  return false;
}

/** Whether the words go on with a date that the line before began. */
const isFragment = (line: PageLine, { text, position }: PageLine): boolean =>
  line.heading === null &&
  line.text.length <= 2 * fragmentLength &&
  text.length <= fragmentLength &&
  position - line.position <= 60 &&
  /^(?:\d{1,2}\.?|\p{L}{3,9}\.?|\d{1,2}\.?\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2},?)$/u.test(line.text);
