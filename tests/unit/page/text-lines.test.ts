import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readBoxes } from '@/lib/page/boxes';
import { linesOf } from '@/lib/page/text-lines';

const check = (what: string, html: string, ...expected: string[][]) =>
  it(what, () => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as { document: Document };
    const lines = readBoxes(document.body).blocks.map((block) =>
      linesOf(block).map(({ text, times }) => text.trim() + ' ⏲'.repeat(times.length)),
    );
    expect(lines).toEqual(expected);
  });

describe('the lines of a block', () => {
  check('are one for each block', '<p>One</p><div>Two<p>Three</p></div>', ['One'], ['Two'], ['Three']);
  check('end at line breaks', '<p>By Ines Tamm<br>4 January 2026</p>', ['By Ines Tamm', '4 January 2026']);
  check('end with the block at two of them', '<p>One<br><br>Two</p>', ['One'], ['Two']);
  check('have a tab between inline elements', '<p><a>Ines</a><span>Tamm</span></p>', ['Ines\tTamm']);
  check('have none inside words', '<p>Fer<b>ries</b></p>', ['Ferries']);
  check('pass over what is not read', '<p>By <script>x</script><span hidden>y</span>Ines</p>', ['By Ines']);
  check('know their times', '<p><time>4 January</time><br>Updated <time>5 January</time></p>', [
    '4 January ⏲',
    'Updated \t5 January ⏲',
  ]);
});
