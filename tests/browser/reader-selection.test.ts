import { beforeEach, describe, expect, it } from 'vitest';
import { readSpan, wordsAt } from '@/components/reader-selection';

const text = 'The ferry stays in port.\n\nIslanders wait for it.';
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<h1>Head</h1><div id="text"><p data-start="0">The <mark>ferry</mark> stays in port.</p>
    <p data-start="26">Islanders wait for it.</p></div><p>After</p>`;
  root = document.getElementById('text') as HTMLElement;
});

/** Places are a selector's first child node, or the element itself, and an offset in it. */
function check(
  from: [Node | null | undefined, number],
  to: [Node | null | undefined, number],
  expected: string | null,
) {
  const range = document.createRange();
  if (!from[0] || !to[0]) throw new Error('No such place');
  range.setStart(from[0], from[1]);
  range.setEnd(to[0], to[1]);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const span = readSpan(root, selection, text);
  expect(span && text.slice(span.start, span.end)).toBe(expected);
}

const node = (selector: string, index = 0) => document.querySelector(selector)?.childNodes[index];

describe('what is selected of a stored text', () => {
  it('is counted over marks', () => check([node('p'), 0], [node('p', 2), 6], 'The ferry stays'));
  it('inside a mark is counted from the start of its block', () =>
    check([node('mark'), 1], [node('mark'), 3], 'er'));
  it('reaches over blocks', () =>
    check([node('p', 2), 10], [node('[data-start="26"]'), 9], 'port.\n\nIslanders'));
  it('is cut to the text where it begins or ends outside', () =>
    check([node('h1'), 1], [document.body.lastChild?.firstChild, 2], text));
  it('is without the white space at its ends', () => check([node('p'), 3], [node('p', 2), 1], 'ferry'));
  it('of a whole element is all of its text', () =>
    check(
      [document.querySelector('[data-start="26"]'), 0],
      [document.querySelector('[data-start="26"]'), 1],
      'Islanders wait for it.',
    ));
  it('is nothing outside the text', () => check([node('h1'), 0], [node('h1'), 4], null));
  it('has its context from the stored text', () =>
    expect(wordsAt(text, { start: 4, end: 9 })).toEqual({
      quote: 'ferry',
      prefix: 'The ',
      suffix: ' stays in port.\n\nIslanders wait ',
    }));
});
