import { describe, expect, it } from 'vitest';
import { findDiscrepancies } from '@/lib/compare/discrepancies';
import type { FiguredArticle } from '@/lib/compare/weigh-figures';
import type { Bound, Figure } from '@/lib/model/analysis';
import { readFigured } from './read-figured';

interface Sketch {
  text: string;
  words: string;
  value: number;
  counted?: string;
  unit?: string;
  bound?: Bound;
  when?: string;
}

function articleFrom(
  host: string,
  { text, words, value, counted, unit = 'count', bound = 'exactly', when }: Sketch,
): FiguredArticle {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const figure: Figure = {
    ...spanOf(words),
    sentence: 0,
    value,
    upper: null,
    bound,
    unit,
    counted: counted ? spanOf(counted) : null,
    change: null,
    when: when ?? null,
    says: null,
  };
  return {
    article: { id: host, source: { host }, date: 0 },
    revision: { text },
    analysis: {
      language: 'en',
      sentences: [{ start: 0, end: text.length, block: 0, standing: { kind: 'alone' } }],
      figures: [figure],
    },
  };
}

const check = (one: Sketch, other: Sketch, expected: number) =>
  expect(findDiscrepancies([articleFrom('coast', one), articleFrom('harbour', other)])).toHaveLength(
    expected,
  );

/** How many disagreements two sources have whose sentences are analysed as those of any article. */
function checkRead(one: string, other: string, expected: number, { hoursLater = 0 } = {}) {
  const articles = [readFigured('coast', one, 0), readFigured('harbour', other, hoursLater)];
  expect(findDiscrepancies(articles)).toHaveLength(expected);
  expect(findDiscrepancies([...articles].reverse())).toEqual(findDiscrepancies(articles));
}

const hurt: Sketch = {
  text: 'Four people were hurt when the ferry struck the pier.',
  words: 'Four',
  value: 4,
  counted: 'people',
};
const hurtToo = (count: Partial<Sketch>): Sketch => ({
  text: 'The ferry struck the pier and six people were hurt.',
  words: 'six',
  value: 6,
  counted: 'people',
  ...count,
});

describe('numbers that disagree', () => {
  it('differ when the same thing is counted differently', () => check(hurt, hurtToo({}), 1));
  it('agree when they are the same', () => check(hurt, hurtToo({ value: 4 }), 0));
  it('agree within rounding', () => check({ ...hurt, value: 716 }, hurtToo({ value: 700 }), 0));
  it('agree when one is only a lower bound', () =>
    check({ ...hurt, value: 4 }, hurtToo({ value: 5, bound: 'below' }), 0));
  it('are not compared when other things are counted', () => check(hurt, hurtToo({ counted: 'pier' }), 0));
  it('are not compared across units', () => check(hurt, hurtToo({ unit: 'percent' }), 0));
  it('are not compared across years', () => check({ ...hurt, when: '2024' }, hurtToo({ when: '2025' }), 0));
  it('are not compared when they are of another size', () => check(hurt, hurtToo({ value: 60 }), 0));
  it('are not compared in sentences about other matters', () =>
    check(
      hurt,
      {
        text: 'Six people sold wool at the spring auction in the hills.',
        words: 'Six',
        value: 6,
        counted: 'people',
      },
      0,
    ));
  it('differ between “people” and those who are counted as people', () =>
    check(
      hurt,
      hurtToo({ text: 'The ferry struck the pier and six passengers were hurt.', counted: 'passengers' }),
      1,
    ));
  it('are not compared when one is what there is room for', () =>
    check(
      { ...hurt, text: 'Four people were on the ferry when it struck the pier.' },
      { text: 'The ferry at the pier has room for six people.', words: 'six', value: 6, counted: 'people' },
      0,
    ));
  it('are not compared when they are amounts of another kind', () => {
    const cost: Sketch = {
      text: 'The council puts the cost of the new pier at 4.8 million euros.',
      words: '4.8 million euros',
      value: 4_800_000,
      unit: 'EUR',
    };
    const told = (text: string): Sketch => ({ ...cost, text, words: '6.5 million euros', value: 6_500_000 });
    check(cost, told('The new pier will cost the council 6.5 million euros.'), 1);
    check(cost, told('The council took a loan of 6.5 million euros for the new pier.'), 0);
  });
  it('differ further where crowds are guessed at', () => {
    const march: Sketch = {
      text: 'About 1,200 people marched to the pier.',
      words: '1,200',
      value: 1200,
      counted: 'people',
    };
    const marchToo: Sketch = {
      text: 'The march to the pier had grown to 2,000 people.',
      words: '2,000',
      value: 2000,
      counted: 'people',
    };
    check(march, marchToo, 1);
    check({ ...march, value: 12 }, { ...marchToo, value: 20 }, 0);
  });
  it('are paired once where a sentence lists several', () => {
    const text = 'The board paid 13.6 million euros for the pier and 15.2 million euros for the ferry.';
    const list = articleFrom('coast', { text, words: '13.6 million euros', value: 13_600_000, unit: 'EUR' });
    const [first] = list.analysis.figures;
    const start = text.indexOf('15.2');
    const second = { ...first, start, end: start + 18, value: 15_200_000 } as Figure;
    const two = { ...list, analysis: { ...list.analysis, figures: [first as Figure, second] } };
    const other = articleFrom('harbour', {
      text: 'The ferry took 14.9 million euros.',
      words: '14.9 million euros',
      value: 14_900_000,
      unit: 'EUR',
    });
    expect(findDiscrepancies([two, other]).map(({ one }) => one.figure.value)).toEqual([15_200_000]);
  });
  it('agree when the source gives the other number too, rounded', () => {
    const both = articleFrom('coast', { ...hurt, value: 35.72, unit: 'percent' });
    const other = articleFrom('harbour', hurtToo({ value: 31.5, unit: 'percent' }));
    const [theirs] = other.analysis.figures;
    const rounded = { ...theirs, value: 35.7 } as Figure;
    const told = {
      ...other,
      analysis: { ...other.analysis, figures: [...other.analysis.figures, rounded] },
    };
    expect(findDiscrepancies([both, other])).toHaveLength(1);
    expect(findDiscrepancies([both, told])).toEqual([]);
  });
  it('are never one source against itself', () =>
    expect(findDiscrepancies([articleFrom('coast', hurt), articleFrom('coast', hurtToo({}))])).toEqual([]));
});

describe('words that name one quantity otherwise', () => {
  it('are one where they name one thing', () =>
    checkRead(
      'The lower house of Vallen passed some 16 measures on ferry safety this spring.',
      'The lower house of Vallen passed 15 bills on ferry safety this spring.',
      1,
    ));
  it('are one for the same deed', () =>
    checkRead(
      'A gunman opened fire at the Lindow boat yard and wounded four people.',
      'Six people were injured when a gunman opened fire at the boat yard in Lindow.',
      1,
    ));
  it('are two for the dead and the hurt', () =>
    checkRead(
      'The fire at the Lindow boat yard killed 14 people.',
      'The fire at the Lindow boat yard injured 16 people.',
      0,
    ));
  it('are one for the pages of one document, and none for somebody’s age', () => {
    checkRead(
      'The 47-page indictment says that Orla Venn hid the ferry company’s losses.',
      'Orla Venn hid losses of the ferry company, according to a 48-page indictment.',
      1,
    );
    checkRead(
      'The 47-year-old captain of the Sanna Ros was questioned in Tinsey.',
      'Police in Tinsey questioned the 48-year-old captain of the Sanna Ros.',
      0,
    );
  });
  it('are two for shares of two groups', () => {
    checkRead(
      'In the Lindow poll 42 percent of voters support the ferry contract.',
      'In the Lindow poll 48 percent of voters support the ferry contract.',
      1,
    );
    checkRead(
      'In the Lindow poll 42 percent of voters support the ferry contract.',
      'In the Lindow poll, among islanders, 48 percent of voters support the ferry contract.',
      0,
    );
  });
  it('in brackets speak of what stands before them', () =>
    checkRead(
      'In the Lindow poll for mayor Orla Venn (12 percent) and Ivo Marrick (19 percent) trail.',
      'In the poll for mayor of Lindow, Ivo Marrick earned 17 percent.',
      1,
    ));
});

describe('rounding', () => {
  const counted = (words: string) => `The harbour police counted ${words} people at the Tinsey regatta.`;

  it('makes one of “nearly 5,000” and 4,987', () => checkRead(counted('nearly 5,000'), counted('4,987'), 0));
  it('makes one of “more than 700” and 716, not 900', () => {
    checkRead(counted('more than 700'), counted('716'), 0);
    checkRead(counted('more than 700'), counted('900'), 1);
  });
  it('makes one of a range and what lies in it', () => {
    checkRead(counted('1,200 to 1,500'), counted('1,400'), 0);
    checkRead(counted('1,200 to 1,500'), counted('1,900'), 1);
  });
  it('goes up from the half', () => {
    checkRead(counted('60,000'), counted('55,000'), 0);
    checkRead(counted('50,000'), counted('55,000'), 1);
  });
  it('leaves room under “up to” for few, and for many only below the last digit', () => {
    checkRead(counted('as many as 12'), counted('11'), 0);
    checkRead(counted('as many as 1.6 million'), counted('1,560,000'), 0);
    checkRead(counted('as many as 1.6 million'), counted('1.5 million'), 1);
  });
});

describe('a later number', () => {
  const toll = (words: string) => `${words} in the fire at the Lindow boat yard, Dr Orla Venn said.`;

  it('of those hurt took the place of the earlier one', () =>
    checkRead(toll('Eleven people were hurt'), toll('Thirteen people were hurt'), 0, { hoursLater: 20 }));
  it('is in conflict with it at the same time', () =>
    checkRead(toll('Eleven people were hurt'), toll('Thirteen people were hurt'), 1, { hoursLater: 2 }));
  it('that is lower is in conflict, unless it says that it was put right', () => {
    checkRead(toll('Thirteen people were hurt'), toll('Eleven people were hurt'), 1, { hoursLater: 20 });
    checkRead(
      toll('Thirteen people were hurt'),
      toll('A corrected count says that eleven people were hurt'),
      0,
      {
        hoursLater: 20,
      },
    );
  });
  it('of anything took its place where its words say so', () => {
    const lost = (words: string) => `The sawmill fire at Lindow ${words} of timber on the river quay.`;
    checkRead(lost('burned 340 stacks'), lost('burned 410 stacks'), 1, { hoursLater: 30 });
    checkRead(lost('burned 340 stacks'), lost('has now burned 410 stacks'), 0, { hoursLater: 30 });
  });
  it('of a crowd is another count of it', () =>
    checkRead(
      'About 1,200 people marched to the ministry in Kestholm against the ferry fares.',
      'The march to the ministry in Kestholm against the ferry fares had grown to 2,000 people.',
      1,
      { hoursLater: 40 },
    ));
});
