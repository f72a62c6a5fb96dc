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
    getRangeAt: () => rangeOver(node?.firstChild as Text, 0, node?.firstChild as Text, text.length),
  };
  return readSelection(selection as unknown as Selection);
};

/** What is read of a range; the DOM of these tests has none. */
const rangeOver = (start: Text, startOffset: number, end: Text, endOffset: number) => ({
  startContainer: start,
  startOffset,
  endContainer: end,
  endOffset,
  commonAncestorContainer: start === end ? start : start.ownerDocument.body,
  intersectsNode: (node: Node) => {
    const texts = textsIn(node.ownerDocument?.body as Node);
    const at = texts.indexOf(node);
    return texts.indexOf(start) <= at && at <= texts.indexOf(end);
  },
});

const textsIn = (node: Node): Node[] =>
  node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(textsIn);

describe('a selection', () => {
  const check = (what: string, text: string, selector: string, expected: string | null) =>
    it(what, () => expect(select(text, selector)?.phrase ?? null).toBe(expected));

  check('is collapsed', '  The\n fares ', 'p', 'The fares');
  check('is nothing when nothing is marked', '', 'p', null);
  check('is nothing when it is one letter', 'T', 'p', null);
  check('is nothing when it is a page long', 'x'.repeat(4001), 'p', null);
  check('is not read from a text field', 'mine', 'textarea', null);
  check('is not read from editable parts', 'mine', 'b', null);
  it('is nothing without a selection', () => expect(readSelection(null)).toBeNull());
});

describe('the words around a selection', () => {
  /** `body` holds what is marked between `[` and `]`, each in a text node. */
  const check = (what: string, body: string, expected: { phrase: string; prefix: string; suffix: string }) =>
    it(what, () => {
      const { document: page } = parseHTML(`<html><body>${body}</body></html>`) as unknown as {
        document: Document;
      };
      const places: [Text, number][] = [];
      const walk = (node: Node) => {
        for (const bracket of ['[', ']']) {
          const at = node.nodeType === 3 ? (node as Text).data.indexOf(bracket) : -1;
          if (at < 0) continue;
          (node as Text).data = (node as Text).data.replace(bracket, '');
          places.push([node as Text, at]);
        }
        for (const child of [...node.childNodes]) walk(child);
      };
      walk(page.body);
      const [[start, startOffset] = [], [end, endOffset] = []] = places;
      const selection = {
        isCollapsed: false,
        rangeCount: 1,
        anchorNode: start,
        focusNode: end,
        toString: () => body.replace(/^.*\[|\].*$/gs, '').replace(/<[^>]*>/g, ' '),
        getRangeAt: () => rangeOver(start as Text, startOffset ?? 0, end as Text, endOffset ?? 0),
      };
      expect(readSelection(selection as unknown as Selection)).toEqual(expected);
    });

  check('are read across inline elements', '<p>Before <b>the</b> [ferry <i>fa]re</i> after.</p>', {
    phrase: 'ferry fa',
    prefix: 'Before the ',
    suffix: 're after. ',
  });
  check(
    'are read from the blocks around',
    '<div><p>The line before is short.</p><p>[The\n ferry] rose.</p><p>So is the line behind.</p></div>',
    { phrase: 'The ferry', prefix: 'The line before is short. ', suffix: ' rose. So is the line behind. ' },
  );
  check(
    'leave out footnote marks and soft hyphens',
    '<p>It [fe\u00adrry<sup><a href="#1">[1]</a></sup> rose] again.</p>'.replace('[1]', '1'),
    { phrase: 'ferry rose', prefix: 'It ', suffix: ' again. ' },
  );
  check('stand beside words without the space that was marked too', '<p>It[ rose ]again.</p>', {
    phrase: 'rose',
    prefix: 'It ',
    suffix: ' again. ',
  });
});
