import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteElsewhere } from '@/lib/model/sections';
import type { StoredArticle } from '@/lib/model/statement';
import { quotesOf } from '@/lib/query/quotes';
import { scaled } from '../../proof-scale';
import { type ArticleSketch, storedFrom } from './stored';

interface Printed extends Partial<Omit<ArticleSketch, 'sentences' | 'quotes'>> {
  /** Null where nobody is named. */
  speaker?: string | null;
  words: string;
  indirect?: boolean;
}

function printed({ speaker = 'Jonas Verrick', words, indirect, ...sketch }: Printed): StoredArticle {
  const said = speaker === null ? `“${words}”` : `“${words}” ${speaker} said on the pier.`;
  return storedFrom({
    id: sketch.host ?? 'open',
    day: '2026-03-12',
    ...sketch,
    sentences: [said],
    quotes: [{ words, ...(speaker && { source: speaker, speaker }), direct: !indirect }],
  });
}

const whole = 'If the council pays for the late boats, I will bring the old fare back within a week';
const short = 'I will bring the old fare back within a week';
const other = whole.replace('a week', 'two months');

const elsewhere = (open: Printed, others: readonly Printed[]): QuoteElsewhere | undefined => {
  const stored = [open, ...others].map(printed);
  return quotesOf({ open: stored[0] as StoredArticle, storyArticles: stored })[0]?.lines[0]?.elsewhere;
};

/** Each variant as its kind, source and words in which the two differ; before them the sources that agree. */
function check(open: Printed, others: readonly Printed[], expected: [number, ...string[]]) {
  const found = elsewhere(open, others);
  expect([
    found?.sameIn,
    ...(found?.variants ?? []).map(({ kind, statement, there, sourceCount }) =>
      [
        kind,
        statement.source.host,
        ...(sourceCount > 1 ? [`×${sourceCount}`] : []),
        ...there.map(({ start, end }) => statement.text.slice(start, end)),
      ].join(' '),
    ),
  ]).toEqual(expected);
}

describe('what the open article quotes, in other sources', () => {
  it('is counted where it is the same', () =>
    check(
      { words: whole },
      [
        { host: 'coast.example', words: whole },
        { host: 'gazette.example', words: `${whole}!` },
      ],
      [2],
    ));

  it('is shown where it is shortened, once for all that shorten it so', () =>
    check(
      { words: whole },
      [
        { host: 'coast.example', words: short },
        { host: 'gazette.example', words: short },
      ],
      [0, 'shortened coast.example ×2'],
    ));

  it('marks what the shortened one leaves out', () => {
    const [variant] = elsewhere({ words: whole }, [{ host: 'coast.example', words: short }])?.variants ?? [];
    expect(variant?.here).toEqual([{ start: 1, end: 39 }]);
    expect(`“${whole}`.slice(1, 39)).toBe('If the council pays for the late boats');
  });

  it('is shown with what the open article leaves out', () =>
    check(
      { words: short },
      [{ host: 'coast.example', words: whole }],
      [0, 'longer coast.example If the council pays for the late boats'],
    ));

  it('is shown in other words first', () =>
    check(
      { words: whole },
      [
        { host: 'coast.example', words: short },
        { host: 'gazette.example', words: other },
      ],
      [0, 'altered gazette.example two months', 'shortened coast.example'],
    ));

  it('is known by the words where nobody is named', () =>
    check(
      { words: whole },
      [{ host: 'coast.example', speaker: null, words: other }],
      [0, 'altered coast.example two months'],
    ));

  it('is told apart where another speaker is named for long words', () =>
    check(
      { words: whole },
      [{ host: 'coast.example', speaker: 'Runa Eskild', words: whole }],
      [0, 'other-speaker coast.example'],
    ));
});

describe('nothing is said of', () => {
  const slogan = 'We will not rest until the old fare is back';

  it('another text of the same source', () => check({ words: whole }, [{ id: 'second', words: other }], [0]));

  it('a stock phrase that two speakers use', () =>
    check({ words: slogan }, [{ host: 'coast.example', speaker: 'Runa Eskild', words: slogan }], [0]));

  it('a shortened phrase of another speaker', () =>
    check({ words: whole }, [{ host: 'coast.example', speaker: 'Runa Eskild', words: short }], [0]));

  it('a slogan that goes on otherwise on another day', () =>
    check(
      { words: `${slogan}, and the islands are with us in this` },
      [
        {
          host: 'coast.example',
          day: '2026-03-14',
          words: 'We will not rest until the minister has come here to answer us',
        },
      ],
      [0],
    ));

  it('indirect speech, which is the paper’s own wording', () =>
    check({ words: whole }, [{ host: 'coast.example', words: other, indirect: true }], [0]));

  it('a speaker by surname as of another one', () =>
    check({ words: whole }, [{ host: 'coast.example', speaker: 'Verrick', words: whole }], [1]));
});

it('does not depend on the order in which articles are given', () => {
  const articles = [
    { words: whole },
    { host: 'coast.example', words: short },
    { host: 'daily.example', words: short },
    { host: 'gazette.example', words: other },
    { host: 'wire.example', words: whole },
  ].map(printed);
  const open = articles[0] as StoredArticle;
  const expected = quotesOf({ open, storyArticles: articles });
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (storyArticles) => {
      expect(quotesOf({ open, storyArticles })).toEqual(expected);
    }),
    { numRuns: scaled(20, 100) },
  );
});
