import { describe, expect, it } from 'vitest';
import { timelineOf } from '@/lib/query/timeline';
import { storyFromSite } from './site-stories';
import { type ArticleSketch, type SentenceSketch, storedFrom } from './stored';

const day = '2026-03-12';

const told = (
  host: string,
  sentence: SentenceSketch,
  figures: ArticleSketch['figures'] = [],
): ArticleSketch => ({
  id: host,
  host: `${host}.example`,
  day,
  entities: { 'Fares Board': 'organisation' },
  sentences: [sentence],
  figures,
});

function check(sketches: ArticleSketch[], expected: string[][]) {
  const storyArticles = sketches.map(storedFrom);
  const [open] = storyArticles;
  if (!open) throw new Error('There is no article to open.');
  const { past } = timelineOf({ open, story: null, storyArticles } as never, { now: Date.parse(day) });
  expect(
    past.flatMap(({ differs }) =>
      differs.map(({ one, other }) => [one, other].map(({ receipt }) => receipt.articleId).sort()),
    ),
  ).toEqual(expected);
}

const struck = (time: string, value: string): SentenceSketch => ({
  text: `The ferry Sanna Ros struck the pier of Tinsey at ${time} on Wednesday.`,
  dates: { [time]: `2026-03-11T${value}`, 'on Wednesday': '2026-03-11' },
});

describe('a happening told differently', () => {
  it('has both sentences where the numbers differ', () =>
    check(
      [
        told(
          'coast',
          { text: 'The Fares Board heard 140 islanders on Tuesday.', dates: { 'on Tuesday': '2026-03-10' } },
          [{ words: '140', value: 140, unit: 'count', counted: 'islanders' }],
        ),
        told(
          'harbour',
          {
            text: 'The Fares Board heard 160 islanders on Tuesday in Tinsey.',
            dates: { 'on Tuesday': '2026-03-10' },
          },
          [{ words: '160', value: 160, unit: 'count', counted: 'islanders' }],
        ),
      ],
      [['coast', 'harbour']],
    ));
  it('has both where the clock times differ', () => {
    check(
      [told('coast', struck('7:10 a.m.', '07:10')), told('harbour', struck('8:50 a.m.', '08:50'))],
      [['coast', 'harbour']],
    );
    check([told('coast', struck('7:10 a.m.', '07:10')), told('harbour', struck('7:10 a.m.', '07:10'))], []);
  });
  it('leaves rounded times their room', () =>
    check([told('coast', struck('7:15 a.m.', '07:15')), told('harbour', struck('7:10 a.m.', '07:10'))], []));
  it('compares no two things of one day', () =>
    check(
      [
        told('coast', struck('7:10 a.m.', '07:10')),
        told('harbour', {
          text: 'The ferry Sanna Ros left the pier of Brannoch with a tug at 8:50 a.m. on Wednesday.',
          dates: { '8:50 a.m.': '2026-03-11T08:50', 'on Wednesday': '2026-03-11' },
        }),
      ],
      [],
    ));
  it('has both where the days differ, at either day', () => {
    const opened = (words: string, value: string): SentenceSketch => ({
      text: `The Fares Board opened an inquiry into the ferry company ${words}.`,
      dates: { [words]: value },
    });
    const tuesday = opened('on Tuesday', '2026-03-10');
    check(
      [told('coast', tuesday), told('harbour', opened('on Monday', '2026-03-09'))],
      [
        ['coast', 'harbour'],
        ['coast', 'harbour'],
      ],
    );
    check([told('coast', tuesday), told('harbour', opened('on March 2', '2026-03-02'))], []);
  });
});

describe('the timelines of the invented newspapers', () => {
  const differing = (id: string, now: string) => {
    const storyArticles = storyFromSite(id);
    const found = storyArticles.flatMap((open) => {
      const { past, upcoming } = timelineOf({ open, story: null, storyArticles } as never, {
        now: Date.parse(now),
      });
      return [...past, ...upcoming].flatMap(({ differs }) =>
        differs.map(({ one, other }) => [one.text, other.text].sort().join(' ≠ ')),
      );
    });
    return [...new Set(found)].sort();
  };

  it('differ where the papers do, and nowhere else', () => {
    expect(differing('launch', '2026-01-08')).toEqual([]);
    expect(differing('ferry', '2026-03-18T09:00Z')).toEqual([]);
    expect(differing('water', '2026-03-18T09:00Z')).toEqual([]);
  });
});
