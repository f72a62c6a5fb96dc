import { isElement, isText, read, tagOf, textOf } from './dom';
import { plainText } from './plain-text';
import { isInline, isNeverRead, isUnread, leavesGap, runTogether } from './reading-order';

/** In UTF-16 units: no headline, name or standfirst is longer, while a heading that is not closed holds the whole page. */
const longest = 2500;
const deepest = 60;

/**
 * The words of a heading or another short element as plain text, without those of scripts, styles, templates and
 * controls, which the DOM counts as its text; breaks and inner blocks part words. Of a long text only the beginning.
 */
export function shownTextOf(element: Element | null): string {
  if (!element || isNeverRead(element)) return '';
  if (read(element, 'firstElementChild') === null) return plainText(textOf(element).slice(0, longest));
  return plainText(collect(element).slice(0, longest));
}

function collect(root: Element): string {
  let text = '';
  let isAfterGap = false;
  const visit = (element: Element, depth: number) => {
    if (depth > deepest) return;
    for (let node = read(element, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (text.length > longest) return;
      if (isText(node)) {
        text += isAfterGap && runTogether(text, node.data) ? ` ${node.data}` : node.data;
        isAfterGap = false;
      } else if (isElement(node)) {
        if (isUnread(node)) {
          isAfterGap ||= leavesGap(tagOf(node));
          continue;
        }
        const joint = tagOf(node) !== 'br' && isInline(node) ? '' : ' ';
        text += joint;
        visit(node, depth + 1);
        text += joint;
      }
    }
  };
  visit(root, 0);
  return text;
}
