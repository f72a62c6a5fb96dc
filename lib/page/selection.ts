import { longestMarked } from '@/lib/model/reader';
import { bodyOf, isElement, parentOf, tagOf } from './dom';
import { readPageText, spanOfRange } from './page-text';
import { plainText } from './plain-text';
import { isInline } from './reading-order';

/** What can be looked up or kept: from two characters (names in Chinese) to some paragraphs. UTF-16 units. */
const shortest = 2;

/** Context by which the words are found again, in UTF-16 units; as much as a statement carries. */
const contextLength = 32;

/** So many boxes around the words are looked into for their context before less of it is taken. */
const boxesAround = 4;

/** Words and what stands around them in the page as stored text has it; the context may be empty. */
export interface Selected {
  phrase: string;
  prefix: string;
  suffix: string;
}

/**
 * The words that the reader has marked, collapsed; null when nothing is marked, when it is too little or too
 * much to look up, and inside anything the reader types into. Footnote marks and unseen parts inside the words
 * are left out, as they are when an article is stored.
 */
export function readSelection(selection: Selection | null): Selected | null {
  try {
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    if (isEditable(selection.anchorNode) || isEditable(selection.focusNode)) return null;
    const marked = plainText(selection.toString());
    if (marked.length < shortest || marked.length > longestMarked) return null;
    return readInPage(selection.getRangeAt(0), marked) ?? { phrase: marked, prefix: '', suffix: '' };
  } catch {
    // A selection in a part of the page that has just gone away.
    return null;
  }
}

/** Null where the page's text does not have the words: they stand in a control, or mostly in unseen parts. */
function readInPage(range: Range, marked: string): Selected | null {
  const common = range.commonAncestorContainer;
  let box = isElement(common) ? common : parentOf(common);
  const whole = box?.ownerDocument ? bodyOf(box.ownerDocument) : null;
  let found: Selected | null = null;
  for (let count = 0; box && count < boxesAround; box = box === whole ? null : parentOf(box)) {
    if (isInline(box) && box !== whole) continue;
    count += 1;
    const page = readPageText(box);
    const span = spanOfRange(page, range);
    if (!span) return null;
    const words = page.text.slice(span.start, span.end);
    const phrase = plainText(words);
    // A control or a hidden list among the words would make others of them.
    if (phrase.length < shortest || phrase.length > marked.length) return null;
    const start = span.start + (words.length - words.trimStart().length);
    const end = span.end - (words.length - words.trimEnd().length);
    found = {
      phrase,
      prefix: page.text.slice(Math.max(0, start - contextLength), start),
      suffix: page.text.slice(end, end + contextLength),
    };
    if (found.prefix.length === contextLength && found.suffix.length === contextLength) break;
  }
  return found;
}

function isEditable(node: Node | null): boolean {
  let element = node && (isElement(node) ? node : parentOf(node));
  for (; element; element = parentOf(element)) {
    const tag = tagOf(element);
    if (tag === 'input' || tag === 'textarea' || tag === 'select') return true;
    const editable = element.getAttribute('contenteditable');
    if (editable !== null && editable !== 'false') return true;
    if (element.getAttribute('role') === 'textbox') return true;
  }
  return false;
}
