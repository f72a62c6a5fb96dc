/** The text of a page as lines, for finding bylines by what they say rather than by how they are marked. */
import { isElement, isText, parentOf, read, tagOf, textOf } from './dom';

const inline = new Set(
  'a abbr b bdi bdo cite del dfn em font i ins label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
const formatting = new Set('b em font i mark small strong sub sup u wbr'.split(' '));
const unread = new Set(
  'script style noscript svg template button select textarea iframe object form figure picture'.split(' '),
);

export interface TextLine {
  /** A tab stands where one inline element ends and another begins. */
  text: string;
  /** Whether a part of it is linked. */
  hasLink: boolean;
}

/** All lines inside an element, in order, joined by line breaks. */
export function linesInside(element: Element): string {
  const collected = new LineCollector();
  let node: Node | null = read(element, 'firstChild');
  for (let steps = 0; node && steps < 400; steps += 1) node = collected.take(node, element, 'after');
  return collected.lines.map((line) => line.text).join('\n');
}

/**
 * Up to `most` lines that follow or precede an element anywhere in the document, nearest first. Parts for
 * which `isOutside` answers yes are passed over.
 */
export function linesBeside(
  element: Element,
  {
    side,
    most,
    isOutside,
  }: { side: 'before' | 'after'; most: number; isOutside: (part: Element) => boolean },
): TextLine[] {
  const collected = new LineCollector(isOutside);
  let node = stepOver(element, null, side);
  const mostSteps = most * 30;
  for (let steps = 0; node && steps < mostSteps && collected.lines.length <= most; steps += 1) {
    node = collected.take(node, null, side);
  }
  return collected.lines.slice(0, most);
}

class LineCollector {
  readonly lines: TextLine[] = [];
  private last: { parent: Element; block: Element } | null = null;

  constructor(private readonly isOutside: (part: Element) => boolean = () => false) {}

  /** Reads a node and returns the next one. */
  take(node: Node, root: Element | null, side: 'before' | 'after'): Node | null {
    if (isText(node)) {
      this.add(node, side);
    } else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br') this.last = null;
      const child = read(node, side === 'after' ? 'firstChild' : 'lastChild');
      if (child && !unread.has(tag) && !this.isOutside(node)) return child;
    }
    return stepOver(node, root, side);
  }

  private add(node: Text, side: 'before' | 'after'): void {
    const text = textOf(node).replace(/\s+/g, ' ');
    const parent = parentOf(node);
    const line = this.lines.at(-1);
    if (text.trim() === '') {
      // Parsers make a node of its own of `&nbsp;`; the words beside it stay apart.
      if (line && this.last) line.text = side === 'after' ? `${line.text} ` : ` ${line.text}`;
      return;
    }
    if (!parent) return;
    const block = blockOf(parent);
    const hasLink = isInLink(parent);
    if (line && this.last?.block === block) {
      line.hasLink ||= hasLink;
      const joint = [parent, this.last.parent].every(isFormatting) || parent === this.last.parent ? '' : '\t';
      line.text = side === 'after' ? line.text + joint + text : text + joint + line.text;
    } else {
      this.lines.push({ text, hasLink });
    }
    this.last = { parent, block };
  }
}

const isFormatting = (element: Element): boolean =>
  formatting.has(tagOf(element)) || !inline.has(tagOf(element));

function isInLink(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < 12 && inline.has(tagOf(up)); level += 1) {
    if (tagOf(up) === 'a') return true;
    up = parentOf(up);
  }
  return false;
}

/** The nearest block around an element, or itself. */
export function blockOf(element: Element): Element {
  let block = element;
  for (let level = 0; level < 12 && inline.has(tagOf(block)); level += 1) block = parentOf(block) ?? block;
  return block;
}

function stepOver(node: Node, root: Element | null, side: 'before' | 'after'): Node | null {
  let from: Node | null = node;
  while (from && from !== root) {
    const sibling: Node | null = read(from, side === 'after' ? 'nextSibling' : 'previousSibling');
    if (sibling) return sibling;
    from = parentOf(from);
  }
  return null;
}
