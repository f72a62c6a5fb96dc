import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Markdown } from '@/components/Markdown';

const allowed = new Set(
  'div p h4 blockquote pre code ol ul li table thead tbody tr th td hr br strong em del a'.split(' '),
);
const allowedAttributes = new Set(['class', 'dir', 'start', 'href', 'target', 'rel']);

/** What is wrong with the markup drawn for a note; null for nothing. */
function offenceIn(source: string): string | null {
  const html = renderToStaticMarkup(<Markdown source={source} />);
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)) {
    if (!allowed.has(name)) return `element ${tag}`;
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)) {
      if (!allowedAttributes.has(attribute)) return `attribute ${tag}`;
      if (attribute === 'href' && !/^(?:https?|mailto):/.test(value)) return `address ${tag}`;
    }
  }
  return null;
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<img src=x onerror=alert(1)>',
      '<script>',
      '</div>',
      'javascript:',
      'data:text/html,',
      '&#106;avascript&colon;',
    ],
    ...[
      '[',
      '](',
      ')',
      '![',
      ']',
      '<',
      '>',
      '"',
      "'",
      '`',
      '```\n',
      '~~',
      '**',
      '_',
      '|',
      '\n',
      '\n\n',
      '    ',
      '> ',
      '- ',
      '1. ',
    ],
    ...[
      '\\',
      '&lt;',
      '&#x3c;',
      '[x] ',
      '---\n',
      '# ',
      '|-|\n',
      'http://',
      'mailto:',
      '[r]: ',
      'on',
      'href=',
      '\u0000',
      '\u202e',
    ],
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);
const note = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

it('no note draws an element, an attribute or an address outside the few allowed', () => {
  fc.assert(
    fc.property(note, (source) => {
      expect(offenceIn(source)).toBeNull();
    }),
  );
});

it('the check itself would notice', () => {
  const html = renderToStaticMarkup(<Markdown source={'[a](https://b.example) <img src=x onerror=y>'} />);
  expect(html).toBe(
    '<div class="markdown" dir="auto"><p><a href="https://b.example/" target="_blank" rel="noreferrer">a</a> ' +
      '&lt;img src=x onerror=y&gt;</p></div>',
  );
});
