/**
 * What a reader reads of a page's markup. Storing an article and finding its words again in the page
 * share these rules: a difference between the two would lose sentences.
 */
import { attributeOf, labelOf, read, tagOf, textOf } from './dom';

const unreadTags = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option textarea input button head title link meta dialog datalist map'.split(
    ' ',
  ),
);

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose words are no part of the text: code, controls, hidden parts, marks of footnotes. */
export const isUnread = (element: Element): boolean => isNeverRead(element) || isHidden(element);

/** Code, controls, readings beside ruby characters and marks of footnotes. */
export function isNeverRead(element: Element): boolean {
  const tag = tagOf(element);
  if (unreadTags.has(tag)) return true;
  if (tag === 'rt' || tag === 'rp') return true;
  return tag === 'sup' && isFootnoteMark(element);
}

/** Hidden by the page's own markup; style sheets are not asked. */
export function isHidden(element: Element): boolean {
  if (read(element, 'hasAttribute').call(element, 'hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' && tagOf(element) !== 'p') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attributeOf(element, 'style') ?? '',
  );
}

/** `[3]`, `3`, `*`, `a` in superscript that leads somewhere; exponents and ordinals ("m²", "1st") are text. */
const isFootnoteMark = (element: Element): boolean => {
  const text = textOf(element).trim();
  if (text.length > 6) return false;
  return (
    /^\[.{1,4}\]$|^[*†‡§]+$/.test(text) ||
    /\b(?:reference|footnote|noteref)\b/.test(labelOf(element)) ||
    (element.querySelector('a[href^="#"]') !== null && /^[\w,]{1,4}$/.test(text))
  );
};

/** Whether the element flows within a line; all others part what stands before from what comes after. */
export const isInline = (element: Element): boolean => {
  const tag = tagOf(element);
  // Custom elements are shown in the line unless a style sheet says otherwise.
  return inlineTags.has(tag) || tag.includes('-');
};
