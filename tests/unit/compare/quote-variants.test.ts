import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuotes } from '@/lib/compare/quote-variants';
import { type SaidWords, saidWordsOf } from '@/lib/compare/said-words';
import type { Quote } from '@/lib/model/analysis';
import { scaled } from '../../proof-scale';

/** All that stands in marks is said by one speaker; without marks the whole text is. */
function speechIn(text: string): SaidWords {
  const marked = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
  const contents = marked.length > 0 ? marked : [{ start: 0, end: text.length }];
  const quotes = contents.map(
    (content): Quote => ({
      sentence: 0,
      content,
      direct: true,
      source: null,
      speaker: 'ines tamm',
      speakerName: 'Ines Tamm',
      role: null,
      isUnnamed: false,
    }),
  );
  return saidWordsOf(text, quotes)[0] ?? { words: [], quotes };
}

/** The first sentence of what is said in the one text, as the other prints it: the difference, and the words that only one has. */
function compare(one: string, other: string): [string, string[], string[]] | null {
  const { words } = speechIn(one);
  const next = words.findIndex(({ before }, at) => at > 0 && (before === 'sentence' || before === 'part'));
  const found = compareQuotes(
    words,
    { from: 0, to: next < 0 ? words.length : next },
    speechIn(other).words,
    'en',
  );
  if (!found) return null;
  const cutOut = (text: string) => (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return [found.difference, found.here.map(cutOut(one)), found.there.map(cutOut(other))];
}

const check = (one: string, other: string, expected: ReturnType<typeof compare>) =>
  expect(compare(one, other)).toEqual(expected);

const promise = 'If the council pays for the late boats, I will bring the old fare back within a week';

describe('words said, in two printings', () => {
  it('are the same whatever their marks and case', () =>
    check(`${promise}.`, `“${promise.replace(',', ' –').replace('If', 'if')}!”`, ['same', [], []]));

  it('are the same with the speaker named in the middle', () =>
    check(
      promise,
      '“If the council pays for the late boats,” said Ines Tamm, “I will bring the old fare back within a week.”',
      ['same', [], []],
    ));

  it('are the same with words of the paper in brackets', () =>
    check(promise, promise.replace('the council', '[Harl council]'), ['same', [], []]));

  it('are the same in another spelling, contracted or with numbers in figures', () =>
    check(
      'We will not organise three harbour festivals for tourists',
      'We won’t organize 3 harbor festivals for tourists',
      ['same', [], []],
    ));

  it('are the same without an article or a filler', () =>
    check('Well, the boats are old and the piers are rotten', 'Boats are old and the piers are rotten', [
      'same',
      [],
      [],
    ]));

  it('are shortened where a condition is left off', () =>
    check(promise, 'I will bring the old fare back within a week', [
      'shortened',
      ['If the council pays for the late boats'],
      [],
    ]));

  it('are shortened by the one word that turns them round', () =>
    check('Not all boats of the winter fleet are safe', 'All boats of the winter fleet are safe', [
      'shortened',
      ['Not'],
      [],
    ]));

  it('are shortened where an ellipsis says so', () =>
    check(promise, 'If the council pays … I will bring the old fare back within a week', [
      'shortened',
      ['for the late boats'],
      [],
    ]));

  it('are longer where this printing is the shortened one', () =>
    check('I will bring the old fare back within a week', promise, [
      'longer',
      [],
      ['If the council pays for the late boats'],
    ]));

  it('are not shortened by a whole sentence beside them', () =>
    check(
      'The boats are old and rusty.',
      'The boats are old and rusty. Nobody has asked us about the piers.',
      ['same', [], []],
    ));

  it('are altered by another number', () =>
    check(promise, promise.replace('a week', 'three weeks'), ['altered', ['a week'], ['three weeks']]));

  it('are altered by a denial dropped inside', () =>
    check(
      'The boats of this company are not safe in winter',
      'The boats of this company are safe in winter',
      ['altered', ['not'], []],
    ));

  it('are altered by words put in', () =>
    check(promise, promise.replace('the old fare', 'the old winter fare'), ['altered', [], ['winter']]));
});

describe('words that only look like the same', () => {
  it('share a phrase', () =>
    check(
      'We will not rest until every boat is back on the water',
      'We will not rest, whatever the minister says',
      null,
    ));

  it('begin with one slogan and end otherwise', () =>
    check(
      'Ferries are a right and no privilege, and the court in Harl has said so',
      'Ferries are a right and no privilege, and today we march for them',
      null,
    ));

  it('are of common words only', () =>
    check('I do not know what we are going to do about it', 'I do not know what we are going to do', null));

  it('are too few', () => check('We pay twice', 'We pay twice', null));

  it('say the matter in other words', () =>
    check(
      'The regulator must look at the accounts before anybody pays a higher fare',
      'Nobody should have to pay more until the accounts have been checked by the regulator',
      null,
    ));
});

describe('words said, as an article prints them', () => {
  it('are read out of reported speech where they stand in marks', () => {
    const text = 'Tamm called the fares “a slap in the face of the outer islands” and left.';
    const content = { start: text.indexOf('the fares'), end: text.indexOf(' and left') };
    const [quote] = speechIn(text).quotes;
    if (!quote) throw new Error('There is no quote');
    const [speech] = saidWordsOf(text, [{ ...quote, direct: false, content }]);
    expect(speech?.words.map(({ form }) => form).join(' ')).toBe('a slap in the face of the outer islands');
  });

  it('never reach outside the texts, whatever those are', () => {
    const piece = fc.constantFrom(
      ...[
        'we',
        'pay',
        'boats',
        '“',
        '”',
        '[',
        ')',
        '…',
        '. And',
        ', ',
        ' ',
        'not',
        '3',
        'it’s',
        '\n',
        '😀',
        'ß',
      ],
    );
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const { words } = speechIn(one);
        const found = compareQuotes(words, { from: 0, to: words.length }, speechIn(other).words, 'en');
        for (const [spans, text] of [
          [found?.here ?? [], one],
          [found?.there ?? [], other],
        ] as const)
          for (const { start, end } of spans)
            expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: scaled(100, 2000) },
    );
  });

  it('are the same as themselves, and shortened one way where longer the other way', () => {
    const words = 'council boats fares winter pier islands money ticket harbour storm'.split(' ');
    const said = fc.shuffledSubarray(words, { minLength: 7 });
    fc.assert(
      fc.property(said, fc.nat(3), (all, cut) => {
        const whole = all.join(' ');
        const part = all.slice(cut).join(' ');
        if (all.length - cut < 5) return;
        const isCut = cut > 2;
        expect(compare(whole, part)?.[0]).toBe(isCut ? 'shortened' : 'same');
        expect(compare(part, whole)?.[0]).toBe(isCut ? 'longer' : 'same');
      }),
      { numRuns: scaled(50, 500) },
    );
  });
});
