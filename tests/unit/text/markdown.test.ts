import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseMarkdown } from '@/lib/text/markdown';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const check = (source: string, expected: Block[]) => expect(parseMarkdown(source)).toEqual(expected);

describe('Markdown becomes a tree', () => {
  it('of paragraphs with emphasis, code and struck words', () =>
    check('Fares *rise* by **8 %**, see `x<y` ~~soon~~.\n\nNext.', [
      paragraph(
        text('Fares '),
        { kind: 'emphasis', content: [text('rise')] },
        text(' by '),
        { kind: 'strong', content: [text('8 %')] },
        text(', see '),
        { kind: 'code', text: 'x<y' },
        text(' '),
        { kind: 'struck', content: [text('soon')] },
        text('.'),
      ),
      paragraph(text('Next.')),
    ]));
  it('of lists, tasks and quotes within one another', () =>
    check('> 3. [x] asked', [
      {
        kind: 'quote',
        content: [
          {
            kind: 'list',
            isOrdered: true,
            start: 3,
            items: [{ isDone: true, content: [paragraph(text('asked'))] }],
          },
        ],
      },
    ]));
  it('with character references read once', () =>
    check('a &lt; b &amp;lt; &#8364;', [paragraph(text('a < b &lt; €'))]));
  it('with markup left as words', () =>
    check('<img src=x onerror=alert(1)>', [paragraph(text('<img src=x onerror=alert(1)>'))]));
  it('with a picture as a link', () =>
    check('![the pier](https://a.example/p.png)', [
      paragraph({ kind: 'link', href: 'https://a.example/p.png', content: [text('the pier')] }),
    ]));
  it('empty for blanks', () => check(' \n\t\n', []));
});

describe('an address is followed only by http, https and mailto', () => {
  const linkOf = (source: string): string | null => {
    const [block] = parseMarkdown(source);
    const link = block?.kind === 'paragraph' ? block.content.find(({ kind }) => kind === 'link') : undefined;
    return link?.kind === 'link' ? link.href : null;
  };
  it.each([
    ['[a](https://b.example/c?d=1&amp;e=2)', 'https://b.example/c?d=1&e=2'],
    ['[a](HTTP://B.example)', 'http://b.example/'],
    ['<mailto:a@b.example>', 'mailto:a@b.example'],
    ['https://b.example', 'https://b.example/'],
  ])('%s', (source, href) => expect(linkOf(source)).toBe(href));
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](javascript&#58;alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](java&NewLine;script:alert(1))',
    '[a](< javascript:alert(1)>)',
    '[a](&#1;javascript:alert(1))',
    '[a](data:text/html,<b>x</b>)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](blob:https://a.example/x)',
    '[a](/relative)',
    '[a]\n\n[a]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
  ])('not %s', (source) => expect(linkOf(source)).toBeNull());
});

describe('hostile input', () => {
  const depthOf = (blocks: readonly Block[]): number =>
    Math.max(
      0,
      ...blocks.map((block) =>
        block.kind === 'quote'
          ? 1 + depthOf(block.content)
          : block.kind === 'list'
            ? 1 + Math.max(...block.items.map((item) => depthOf(item.content)))
            : 0,
      ),
    );
  it.each(['>', '> ', '1. ', '> - ', '>1. ', '+ > '])('%j ten thousand times stays shallow', (mark) => {
    const blocks = parseMarkdown(`${mark.repeat(10_000)}end`);
    expect(depthOf(blocks)).toBeGreaterThan(0);
    expect(depthOf(blocks)).toBeLessThanOrEqual(8);
    expect(JSON.stringify(blocks)).toContain('end');
  });
  it('a list that steps in line by line stays shallow', () => {
    const source = Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- x${level}`).join('\n');
    expect(depthOf(parseMarkdown(source))).toBeLessThanOrEqual(8);
    expect(JSON.stringify(parseMarkdown(source))).toContain('x299');
  });
  // The lexer alone would be at these for minutes; the test's time limit is what fails.
  it.each([
    '*a_',
    '_a*',
    '[',
    '![',
    '**a ',
    '***a',
    '`a``',
    '<a ',
    '[a](',
    '*a **b ',
    '|a',
    '- a\n',
    '-\n',
    'a@',
    '<!--',
    '&',
    '\n',
    ' ',
  ])('100 kB of %j come through', (piece) => {
    const source = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(Array.isArray(parseMarkdown(source))).toBe(true);
  });
});
