import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from '@/lib/text/locate-quote';

const contextLength = 32;

/** The words at a span with their context, as a highlight keeps them. */
const mark = (text: string, start: number, end: number) => ({
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
});

/** The words with what was marked in them set in `[…]`. */
function marked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return mark(text.replace(/[[\]]/g, ''), start, end);
}

describe('marked words are found again', () => {
  /** `before` and `after` hold the marked words in `[…]`; null where they are gone. */
  const check = (what: string, before: string, after: string, isGone = false) =>
    it(what, () => {
      const found = locateQuote(after.replace(/[[\]]/g, ''), marked(before));
      expect(found).toEqual(isGone ? null : { start: after.indexOf('['), end: after.indexOf(']') - 1 });
    });

  check(
    'in the text unchanged',
    'The council raised [the ferry fare] in March.',
    'The council raised [the ferry fare] in March.',
  );
  check(
    'after an edit before and behind',
    'The council has raised [the ferry fare] by two euros in March, after a vote.',
    'On Monday the council has raised [the ferry fare] by two euros in April.',
  );
  check(
    'across the end of a block',
    'One line ends here.\n\n[Then the fare rose.\n\nAnd it] rose again before the winter came.',
    'A new first line.\n\nOne line ends here.\n\n[Then the fare rose.\n\nAnd it] rose again before the winter came.',
  );
  check(
    'of several places at the one with its context',
    'In the north the crossing costs more and [the ferry fare] rose. In the south nobody saw why [the ferry fare] fell.',
    'In the south nobody saw why the ferry fare fell. In the north the crossing costs more and [the ferry fare] rose.',
  );
  check(
    'at a new place when they are long enough to be the same words',
    'Old opening. [The council raised the fare for the crossing by two euros a head.] Old end.',
    'All is new. Nothing is as before. [The council raised the fare for the crossing by two euros a head.] New end.',
  );
  check(
    'in writing without spaces',
    '市議会は月曜日に会合を開き、[島への渡し船の運賃を]二ユーロ引き上げることを決めた。',
    '発表によると、市議会は月曜日に会合を開き、[島への渡し船の運賃を]二ユーロ引き上げることを決めた。',
  );

  check(
    'and gone when another place has them',
    'The council raised [the ferry fare] by two euros in March.',
    'Nobody in the harbour office wanted to comment on the ferry fare before the hearing.',
    true,
  );
  check(
    'and gone when two other places have them',
    'The council raised [the fare] by two euros in March.',
    'One asked about the fare on Monday. Another liked the fare very much.',
    true,
  );
  check(
    'and gone when two places have the same context',
    'Prices of all tickets to the island [rise again] from the first of the month for everyone.',
    `${'Prices of all tickets to the island rise again from the first of the month for everyone. '.repeat(2)}`,
    true,
  );
  check(
    'and gone when the word became another',
    'The council wants to raise [the ferry fare] again.',
    'The council wants to raise the ferry fares again.',
    true,
  );
  check('and gone when a letter differs', 'We saw [the ferry] go.', 'We saw the Ferry go.', true);

  it('without context where they stand once', () => {
    const words = { quote: 'ferry  fare', prefix: '', suffix: '' };
    expect(locateQuote('The ferry fare rose.', words)).toEqual({ start: 4, end: 14 });
    expect(locateQuote('The ferry fare rose. A ferry fare fell.', words)).toBeNull();
    expect(locateQuote('', words)).toBeNull();
    expect(locateQuote('The ferry fare rose.', { quote: ' ', prefix: '', suffix: '' })).toBeNull();
  });
});

/** Distinct made-up words, so that a text's surroundings are its own; `letters` keeps two texts apart. */
const wordsOf = (letters: string) =>
  fc.uniqueArray(fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 8 }), {
    minLength: 12,
    maxLength: 60,
  });
const join = (words: readonly string[], breaks: number) =>
  words.map((word, index) => (index % breaks === breaks - 1 ? `${word}.\n\n` : `${word} `)).join('');

describe('a highlight', () => {
  it('is never moved by an edit elsewhere', () => {
    fc.assert(
      fc.property(
        wordsOf('abcdef'),
        wordsOf('ghijkl'),
        wordsOf('mnopqr'),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        (before, middle, after, seed, count) => {
          const from = seed % (middle.length - count);
          const lead = `${join(middle.slice(0, from), 7)}`;
          const quote = middle.slice(from, from + count).join(' ');
          const rest = ` ${join(middle.slice(from + count), 5)}`;
          const old = `${join(before, 6)}${lead}${quote}${rest}`;
          const start = join(before, 6).length + lead.length;
          const words = mark(old, start, start + quote.length);
          const edited = `${join(after, 9)}${lead}${quote}${rest}${join(before, 4)}`;
          const found = locateQuote(edited, words);
          // Enough of the context stayed to be sure of it: then it is found, and never anywhere else.
          const expected = join(after, 9).length + lead.length;
          if (rest.trim().length >= contextLength) expect(found?.start).toBe(expected);
          else expect([expected, undefined]).toContain(found?.start);
          if (found) expect(edited.slice(found.start, found.end)).toBe(quote);
        },
      ),
    );
  });

  it('is gone with its words, even where the same words stand in other surroundings', () => {
    fc.assert(
      fc.property(
        wordsOf('abcdef'),
        wordsOf('ghijkl'),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (own, other, seed, count, copies) => {
          const from = 1 + (seed % (own.length - count - 1));
          const quote = own.slice(from, from + count).join(' ');
          const text = join(own, 6).replaceAll(/\.?\s+/g, ' ');
          const start = text.indexOf(` ${quote} `) + 1;
          fc.pre(start > 0 && quote.length < 40);
          const words = mark(text, start, start + quote.length);
          const elsewhere = Array.from({ length: copies }, (_, index) => {
            const at = (seed + index * 3) % other.length;
            return `${other.slice(0, at).join(' ')} ${quote} ${other.slice(at).join(' ')}.`;
          }).join('\n\n');
          expect(locateQuote(elsewhere, words)).toBeNull();
        },
      ),
    );
  });

  it('marks in any text exactly what was marked there, or nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '水', '🙂') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % (text.length + 1);
          const words = mark(text, start, Math.min(text.length, start + (b % 20)));
          const found = locateQuote(text, words);
          const collapse = (piece: string) => piece.replace(/\s+/g, ' ').trim();
          if (found) expect(collapse(text.slice(found.start, found.end))).toBe(collapse(words.quote));
        },
      ),
    );
  });
});
