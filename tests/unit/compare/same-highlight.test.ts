import { describe, expect, it } from 'vitest';
import { findSameHighlight } from '@/lib/compare/same-highlight';
import type { Highlight } from '@/lib/model/reader';

const first = {
  revision: 1,
  text: 'The harbour was quiet. The old fare is back on the ferry of Tinsey today.',
};
const second = { revision: 2, text: `Corrected. ${first.text}` };

function highlightIn({ revision, text }: typeof first, quote: string): Highlight {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    id: `a:${revision}:${start}:${end}`,
    receipt: { articleId: 'a', revision, start, end },
    quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    createdAt: 1,
  };
}

const words = 'The old fare is back on the ferry';
const old = highlightIn(first, words);
const spanIn = ({ text }: typeof first, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

const check = (highlights: Highlight[], quote: string, expected: string | null) =>
  expect(findSameHighlight(highlights, second, spanIn(second, quote))?.id ?? null).toBe(expected);

describe('the highlight that has the same words', () => {
  it('is found where it was made in an earlier revision', () => check([old], words, old.id));
  it('is the one of this revision where both are there', () => {
    const own = highlightIn(second, words);
    check([old, own], words, own.id);
  });
  it('is none that has only some of them', () => check([old], `${words} of Tinsey`, null));
  it('is none whose words are gone', () =>
    check([{ ...old, quote: 'The new fare is back on the ferry' }], words, null));
});
