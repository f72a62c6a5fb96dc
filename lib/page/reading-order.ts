/**
 * What a reader reads of a page's markup. Storing an article and finding its words again in the page
 * share these rules: a difference between the two would lose sentences.
 */
import { attributeOf, labelOf, read, tagOf, textOf } from './dom';

export type Reading = 'never' | 'inline' | 'block';

const unreadTags =
  'script style noscript template svg math iframe object embed canvas audio video select option textarea input button head title link meta dialog datalist map rt rp';

const inlineTags =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr';

const readingByTag = new Map<string, Reading>([
  ...inlineTags.split(' ').map((tag): [string, Reading] => [tag, 'inline']),
  ...unreadTags.split(' ').map((tag): [string, Reading] => [tag, 'never']),
]);

/** Elements whose words are no part of the text: code, controls, hidden parts, marks of footnotes. */
export const isUnread = (element: Element): boolean => isNeverRead(element) || isHidden(element);

/** Code, controls, readings beside ruby characters and marks of footnotes. */
export function isNeverRead(element: Element): boolean {
  const tag = tagOf(element);
  return readingOf(tag) === 'never' || (tag === 'sup' && isFootnoteMark(element));
}

/** How an element of this tag is read, if it is no mark of a footnote: never, within the line, or apart from it. */
export const readingOf = (tag: string): Reading =>
  // Custom elements are shown in the line unless a style sheet says otherwise.
  readingByTag.get(tag) ?? (tag.includes('-') ? 'inline' : 'block');

const gapTags = new Set(
  'svg math iframe object embed canvas audio video select option textarea input button dialog'.split(' '),
);

/** Controls, drawings and formulas are not read but seen: they part words, as code and marks of footnotes do not. */
export const leavesGap = (tag: string): boolean => gapTags.has(tag);

// Classes of Unicode's properties take an engine longer to build than most pages have use for them.
const endsWord = /[^\s([{“‘«„‚]$/;
const beginsWord = /^(?:["#@+<&]?[^\s!-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f]|[$€£¥([“‘«„])/;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Whether words would run together where what stood between them is left out. A comma stands at its word anyway, and
 * Chinese and Japanese are written without spaces.
 */
export function runTogether(before: string, after: string): boolean {
  const last = before.slice(-1);
  const first = after.slice(0, 2);
  return endsWord.test(last) && beginsWord.test(first) && !(unspaced.test(last) && unspaced.test(first));
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
export const isInline = (element: Element): boolean => readingOf(tagOf(element)) === 'inline';
