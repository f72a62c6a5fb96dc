import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { shownTextOf } from '@/lib/page/shown-text';

function check(html: string, expected: string): void {
  const { document } = parseHTML(`<html><body><h1>${html}</h1></body></html>`) as unknown as {
    document: Document;
  };
  expect(shownTextOf(document.querySelector('h1'))).toBe(expected);
}

it('is the text, with white space collapsed', () => {
  check('  Ferry&nbsp;fares\n <em>rise</em> again ', 'Ferry fares rise again');
  check('Ferry <b>fare</b>s', 'Ferry fares');
});

it('leaves out what no reader sees', () => {
  check('Ferry fares<script>track("x")</script><style>h1 { color: red }</style> rise', 'Ferry fares rise');
  check('Ferry <template><b>no</b></template>fares<textarea>typed</textarea>', 'Ferry fares');
  check('<select><option>one</option></select>', '');
  check('Ferry fares<span hidden> of old</span> rise', 'Ferry fares rise');
});

it('parts words at breaks and blocks, and where a drawing stands between them', () => {
  check('Ferry fares<br>rise', 'Ferry fares rise');
  check('<div>Harbour</div><div>Ferry fares rise</div>', 'Harbour Ferry fares rise');
  check('Live<svg><title>dot</title></svg>Ferry fares<svg></svg>, again', 'Live Ferry fares, again');
});

it('is only the beginning where a heading is not closed', () => {
  const { length } = shownTextOf(
    parseHTML(`<h1>${'<p>The board met on the pier.</p>'.repeat(1000)}</h1>`).document.querySelector('h1'),
  );
  expect(length).toBeGreaterThan(400);
  expect(length).toBeLessThan(3000);
});

it('is nothing without an element', () => expect(shownTextOf(null)).toBe(''));
