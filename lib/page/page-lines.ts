/** The lines of a page that could hold a date, found in one walk without layout. */
import { isElement, isText, read, tagOf } from './dom';
import { plainText } from './plain-text';

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
  heading: 'h1' | 'h2' | 'h3' | null;
}

const skipped = new Set(
  'script style noscript template svg iframe select textarea object canvas nav math'.split(' '),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const maximumDepth = 200;
/** In UTF-16 units; of a longer line only the beginning is kept. */
const maximumLineLength = 300;
/** Characters of text after which the walk ends. */
const maximumText = 120_000;
/** What parts of a date may stand in boxes of their own: "04", "Jan", "2026". */
const fragmentLength = 9;

/** Lines with a digit or a `<time>`, and headings; in document order. */
export function readPageLines(body: Element): PageLine[] {
  const lines: PageLine[] = [];
  let [text, label, position, started] = ['', '', 0, 0];
  let element: Element | null = null;
  let times: Element[] = [];
  let heading: PageLine['heading'] = null;

  const endLine = () => {
    const whole = plainText(text);
    if (element && (whole !== '' || times.length > 0)) {
      const isKept = /\p{Nd}/u.test(whole) || times.length > 0 || heading !== null;
      const previous = lines.at(-1);
      if (isKept || whole.length <= fragmentLength) {
        if (previous && heading === null && isFragment(previous, whole, started)) {
          previous.text = `${previous.text} ${whole}`;
        } else if (isKept) {
          lines.push({ text: whole, element, position: started, times, label, heading });
        }
      }
      label = isKept || whole.length > 40 ? '' : whole;
    }
    [text, element, times, started] = ['', null, [], position];
  };

  const visit = (parent: Element, depth: number) => {
    for (let node = read(parent, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (position > maximumText) return;
      if (isText(node)) {
        const { data } = node;
        if (!/\S/.test(data)) {
          if (text !== '') text += ' ';
          continue;
        }
        if (element === null) [element, started] = [parent, position];
        if (text.length < maximumLineLength) text += data.slice(0, maximumLineLength);
        position += data.length;
      } else if (isElement(node)) {
        const tag = tagOf(node);
        if (skipped.has(tag) || depth > maximumDepth) continue;
        if (tag === 'time') {
          times.push(node);
          element ??= node;
        }
        const isInline = inline.has(tag);
        if (!isInline) endLine();
        const outer = heading;
        if (tag === 'h1' || tag === 'h2' || tag === 'h3') heading = tag;
        visit(node, depth + 1);
        if (isInline) text += ' ';
        else endLine();
        heading = outer;
      }
    }
  };
  visit(body, 0);
  endLine();
  return lines;
}

/** Whether the words go on with a date that the line before began. */
const isFragment = (line: PageLine, words: string, position: number): boolean =>
  line.heading === null &&
  line.text.length <= 2 * fragmentLength &&
  words.length <= fragmentLength &&
  position - line.position <= 60 &&
  /^(?:\d{1,2}\.?|\p{L}{3,9}\.?|\d{1,2}\.?\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2},?)$/u.test(line.text);
