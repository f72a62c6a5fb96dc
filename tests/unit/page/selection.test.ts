import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readSelection } from '@/lib/page/selection';

const { document } = parseHTML(
  '<html><body><p>The fares rise.</p><div contenteditable="true"><b>mine</b></div><textarea></textarea></body></html>',
) as unknown as { document: Document };

/** A selection of `text` that begins and ends in the element. */
const select = (text: string, selector: string) => {
  const node = document.querySelector(selector);
  const selection = {
    isCollapsed: text === '',
    rangeCount: 1,
    anchorNode: node,
    focusNode: node,
    toString: () => text,
  };
  return readSelection(selection as unknown as Selection);
};

describe('a selection', () => {
  const check = (what: string, text: string, selector: string, expected: string | null) =>
    it(what, () => expect(select(text, selector)?.phrase ?? null).toBe(expected));

  check('is collapsed', '  The\n fares ', 'p', 'The fares');
  check('is nothing when nothing is marked', '', 'p', null);
  check('is nothing when it is one letter', 'T', 'p', null);
  check('is nothing when it is a page long', 'x'.repeat(301), 'p', null);
  check('is not read from a text field', 'mine', 'textarea', null);
  check('is not read from editable parts', 'mine', 'b', null);
  it('is nothing without a selection', () => expect(readSelection(null)).toBeNull());
});
