import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDate, companyOf, leastPull, pullOf, type StorySubject, sharedBy } from '@/lib/compare/story-pull';
import { scaled } from '../../proof-scale';
import { anySubjects, oneDay, subjectOf } from './plain-subjects';

function pullBetween(members: readonly StorySubject[], subject: StorySubject, gapInDays = 0): number {
  const shared = { terms: 0, names: 0 };
  for (const member of members) {
    const { terms, names } = sharedBy(subject, member);
    shared.terms += terms;
    shared.names += names;
  }
  return pullOf(subject, { shared, company: companyOf(members), gap: gapInDays * oneDay });
}

const article = subjectOf('new', 9, 'quake rubble rescue ostwick tents', { names: ['ostwick'] });
const near = subjectOf('a', 1, 'quake rubble rescue ostwick nurses', { names: ['ostwick', 'casper holm'] });

describe('a story draws an article', () => {
  /** Strongest first. */
  const check = (...pulls: number[]) => {
    expect(pulls).toEqual([...pulls].sort((one, other) => other - one));
    expect(new Set(pulls).size).toBe(pulls.length);
  };

  it('by words and by names', () =>
    check(
      pullBetween([near], article),
      pullBetween([subjectOf('a', 1, 'quake rubble rescue ostwick nurses', { names: ['lena'] })], article),
      pullBetween([subjectOf('a', 1, 'quake timber ferry', { names: ['lena'] })], article),
      pullBetween([subjectOf('a', 1, 'timber ferry', { names: ['lena'] })], article),
    ));

  it('less the longer it was silent', () =>
    check(...[0, 1, 10, 40].map((gap) => pullBetween([near], article, gap))));

  it('more when it has more articles that are as near', () =>
    check(pullBetween([near, near, near, near], article), pullBetween([near, near], article)));

  it('fully where the two are the same', () => expect(pullBetween([article], article)).toBeCloseTo(1, 5));

  it('not at all where one of them has no word', () => {
    expect(pullBetween([subjectOf('a', 1, '')], article)).toBe(0);
    expect(pullBetween([near], subjectOf('new', 9, ''))).toBe(0);
    expect(pullBetween([], article)).toBe(0);
  });
});

it('asks for more where common words cannot be told from rare ones', () =>
  expect(leastPull('de')).toBeGreaterThan(leastPull('en')));

it('never draws less than nothing, and measures the same in any order', () =>
  fc.assert(
    fc.property(anySubjects, (subjects) => {
      const pull = pullBetween(subjects, article, 3);
      expect(pull).toBeGreaterThanOrEqual(0);
      expect(pullBetween([...subjects].reverse(), article, 3)).toBe(pull);
    }),
    { numRuns: scaled(60, 2000) },
  ));

it('orders by date, then by id', () =>
  expect(
    [subjectOf('b', 2, ''), subjectOf('c', 1, ''), subjectOf('a', 2, '')]
      .sort(byDate)
      .map(({ articleId }) => articleId),
  ).toEqual(['c', 'a', 'b']));
