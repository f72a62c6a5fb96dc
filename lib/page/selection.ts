import { isElement, parentOf, tagOf } from './dom';
import { plainText } from './plain-text';

/** A phrase that can be looked up: from two characters (names in Chinese) to a sentence. UTF-16 units. */
const shortest = 2;
const longest = 300;

/**
 * The words that the reader has marked, collapsed; null when nothing is marked, when it is too little or too
 * much to look up, and inside anything the reader types into.
 */
export function readSelection(selection: Selection | null): { phrase: string } | null {
  try {
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    if (isEditable(selection.anchorNode) || isEditable(selection.focusNode)) return null;
    const phrase = plainText(selection.toString());
    return phrase.length >= shortest && phrase.length <= longest ? { phrase } : null;
  } catch {
    // A selection in a part of the page that has just gone away.
    return null;
  }
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
