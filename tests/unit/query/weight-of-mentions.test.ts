import { describe, expect, it } from 'vitest';
import { standingsOut, weightOfMentions } from '@/lib/query/weight-of-mentions';

type Mention = Parameters<typeof weightOfMentions>[0][number];
const dayMs = 86_400_000;
const mention = (more: Partial<Mention> = {}): Mention => ({
  articleId: 'a',
  from: 0,
  date: dayMs,
  isToThePoint: true,
  focus: 0.5,
  isSpeech: false,
  ...more,
});

/** Days listed from the heaviest to the lightest. */
const check = (...days: Mention[][]) => {
  const weights = days.map(weightOfMentions);
  expect(weights).toEqual([...weights].sort((one, other) => other - one));
  expect(new Set(weights).size).toBe(weights.length);
};

describe('the weight of the mentions of a day', () => {
  it('grows with the articles more than with the mentions of one', () =>
    check([mention(), mention({ articleId: 'b' })], [mention(), mention()], [mention()]));
  it('is more for what is still told months later, less for what is announced', () =>
    check([mention({ date: 100 * dayMs })], [mention()], [mention({ date: -dayMs })]));
  it('is less in somebody’s words, and where the article is about something else', () => {
    check([mention()], [mention({ isSpeech: true })]);
    check([mention()], [mention({ focus: 0.05 })]);
    check([mention()], [mention({ isToThePoint: false })]);
  });
});

describe('standing out from the season', () => {
  it('is more in quiet months than in busy ones', () => {
    const busy = Array.from({ length: 20 }, (_, day) => ({ from: day * dayMs, weight: 10 }));
    const standings = standingsOut([...busy, { from: 400 * dayMs, weight: 10 }]);
    expect(standings.at(-1)).toBeGreaterThan(standings[0] ?? 0);
  });
  it('keeps the order within one season, and is not thrown by nothing', () => {
    const [heavy = 0, light = 0] = standingsOut([
      { from: dayMs, weight: 8 },
      { from: 0, weight: 4 },
    ]);
    expect(heavy).toBeGreaterThan(light);
    expect(standingsOut([{ from: 0, weight: 0 }])).toEqual([0]);
    expect(standingsOut([])).toEqual([]);
  });
});
