/** The text of a page as lines, which end at line breaks too, with the joints of what stands side by side. */
import type { PlacedBlock } from './boxes';
import { isElement, isText, parentOf, read, tagOf, textOf } from './dom';
import { isInline, isUnread } from './reading-order';

const formatting = new Set('b em font i mark small strong sub sup u wbr'.split(' '));
const unread = new Set(
  'script style noscript svg template button select textarea iframe object form figure picture'.split(' '),
);

export interface TextLine {
  /** A tab stands where one inline element ends and another begins. */
  text: string;
  /** Whether a part of it is linked. */
  hasLink: boolean;
  /** The innermost element around its first words. */
  element: Element;
  /** The `<time>` elements in it. */
  times: Element[];
}

/** More nodes are not gone through for the lines of one element. */
const maximumSteps = 400;

/** All lines inside an element, in order, joined by line breaks. */
export function linesInside(element: Element): string {
  const collected = new LineCollector();
  let node: Node | null = read(element, 'firstChild');
  for (let steps = 0; node && steps < maximumSteps; steps += 1) {
    const child = isElement(node) && !unread.has(tagOf(node)) ? read(node, 'firstChild') : null;
    collected.take(node);
    node = child ?? stepOver(node, element);
  }
  return collected.lines.map((line) => line.text).join('\n');
}

/** The lines of a block, one save where single line breaks part it. */
export function linesOf({ start, box }: PlacedBlock): TextLine[] {
  const collected = new LineCollector();
  for (let up = parentOf(start); up && up !== box.element; up = parentOf(up)) collected.take(up);
  let node: Node | null = start;
  for (let steps = 0; node && steps < maximumSteps; steps += 1) {
    let child: Node | null = null;
    if (isElement(node) && tagOf(node) !== 'br' && !isUnread(node)) {
      if (!isInline(node)) break;
      child = read(node, 'firstChild');
    }
    collected.take(node);
    if (collected.breakCount === 2) break;
    node = child ?? stepOver(node, box.element);
  }
  return collected.lines;
}

class LineCollector {
  readonly lines: TextLine[] = [];
  /** Line breaks since the last words. */
  breakCount = 0;
  private last: { parent: Element; block: Element } | null = null;
  private times: Element[] = [];

  take(node: Node): void {
    if (isText(node)) {
      this.add(node);
    } else if (isElement(node) && tagOf(node) === 'br') {
      this.last = null;
      this.breakCount += 1;
    } else if (isElement(node) && tagOf(node) === 'time') {
      this.times.push(node);
    }
  }

  private add(node: Text): void {
    const text = textOf(node).replace(/\s+/g, ' ');
    const parent = parentOf(node);
    const line = this.lines.at(-1);
    if (text.trim() === '') {
      // Parsers make a node of its own of `&nbsp;`; the words beside it stay apart.
      if (line && this.last) line.text += ' ';
      return;
    }
    if (!parent) return;
    this.breakCount = 0;
    const block = blockOf(parent);
    const hasLink = isInLink(parent);
    if (line && this.last?.block === block) {
      line.hasLink ||= hasLink;
      const joint = [parent, this.last.parent].every(isFormatting) || parent === this.last.parent ? '' : '\t';
      line.text += joint + text;
      line.times.push(...this.times);
    } else {
      this.lines.push({ text, hasLink, element: parent, times: this.times });
    }
    this.times = [];
    this.last = { parent, block };
  }
}

const isFormatting = (element: Element): boolean => formatting.has(tagOf(element)) || !isInline(element);

function isInLink(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < 12 && isInline(up); level += 1) {
    if (tagOf(up) === 'a') return true;
    up = parentOf(up);
  }
  return false;
}

/** The nearest block around an element, or itself. */
export function blockOf(element: Element): Element {
  let block = element;
  for (let level = 0; level < 12 && isInline(block); level += 1) block = parentOf(block) ?? block;
  return block;
}

/** What follows the node and all that it holds, inside `root`. */
function stepOver(node: Node, root: Element): Node | null {
  let from: Node | null = node;
  while (from && from !== root) {
    const sibling: Node | null = read(from, 'nextSibling');
    if (sibling) return sibling;
    from = parentOf(from);
  }
  return null;
}
