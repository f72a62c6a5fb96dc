import { describe, expect, it } from 'vitest';
import type { SpeakerQuotes } from '@/lib/model/sections';
import { quotesOf } from '@/lib/query/quotes';
import { type ArticleSketch, storedFrom } from './stored';

const show = (groups: SpeakerQuotes[]) =>
  groups.flatMap(({ lines }) => lines.map(({ statement }) => [statement.text, statement.beside]));

const check = (sketch: Pick<ArticleSketch, 'sentences' | 'quotes'>, expected: unknown) => {
  const open = storedFrom({ id: 'open', day: '2026-03-12', ...sketch });
  expect(show(quotesOf({ open, storyArticles: [open] }))).toEqual(expected);
};

const long = `“We pay twice,” said Ines Tamm, ${'and the hall was full of people who had come by boat, '.repeat(6)}as ever.`;

describe('who said what', () => {
  it('shows the whole sentence when it is short', () =>
    check(
      {
        sentences: ['“We pay twice,” said Ines Tamm.'],
        quotes: [{ words: 'We pay twice,', source: 'Ines Tamm', speaker: 'Ines Tamm' }],
      },
      [['“We pay twice,” said Ines Tamm.', []]],
    ));

  it('shows the words said, and who says them, out of a long sentence', () =>
    check(
      { sentences: [long], quotes: [{ words: 'We pay twice,', source: 'Ines Tamm', speaker: 'Ines Tamm' }] },
      [['We pay twice,', [{ kind: 'speaker', name: 'Ines Tamm' }]]],
    ));

  it('shows a sentence with two quotes once', () =>
    check(
      {
        sentences: ['“We pay twice,” said Ines Tamm, “and nobody asks us.”'],
        quotes: [
          { words: 'We pay twice,', source: 'Ines Tamm', speaker: 'Ines Tamm' },
          { words: 'and nobody asks us.', source: 'Ines Tamm', speaker: 'Ines Tamm' },
        ],
      },
      [['“We pay twice,” said Ines Tamm, “and nobody asks us.”', []]],
    ));

  it('leaves out words whose speaker nobody knows', () =>
    check({ sentences: ['“We pay twice.”'], quotes: [{ words: 'We pay twice.' }] }, []));

  it('shows no role that leans on its sentence', () => {
    const open = storedFrom({
      id: 'open',
      day: '2026-03-12',
      sentences: ['Ines Tamm, its chair, said fares were fair.'],
      quotes: [
        {
          words: 'fares were fair',
          source: 'Ines Tamm',
          speaker: 'Ines Tamm',
          role: 'its chair',
          direct: false,
        },
      ],
    });
    expect(quotesOf({ open, storyArticles: [open] })[0]?.role).toBeNull();
  });

  it('takes a deed in two words for nothing said', () =>
    check(
      {
        sentences: ['Days after Ines Tamm announced higher fares, a petition began.'],
        quotes: [{ words: 'higher fares', source: 'Ines Tamm', speaker: 'Ines Tamm', direct: false }],
      },
      [],
    ));
});
