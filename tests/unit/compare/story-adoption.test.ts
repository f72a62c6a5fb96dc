import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adopt } from '@/lib/compare/story-adoption';
import type { StorySubject } from '@/lib/compare/story-pull';
import { openRules } from '@/lib/compare/story-rules';
import type { PlacedSubject } from '@/lib/compare/story-stream';
import { scaled } from '../../proof-scale';
import { anySubjects, placeAll, subjectOf } from './plain-subjects';

const quake = 'quake rubble rescue ostwick';
const partOf = (part: string, subjects: StorySubject[]): PlacedSubject[] =>
  subjects.map((subject) => ({ ...subject, part }));
const days = (...dayNumbers: number[]) =>
  dayNumbers.map((day, at) => subjectOf(`q${at}`, day, `${quake} ${['tents', 'nurses', 'bridge'][at]}`));

describe('adopt', () => {
  const check = (lonely: StorySubject, others: PlacedSubject[], expected: string | null) =>
    expect(adopt(lonely, others)?.part ?? null).toBe(expected);
  const lonely = subjectOf('a', 10, quake);

  it('takes in what came before the story', () => check(lonely, partOf('q0', days(12, 13, 14)), 'q0'));
  it('takes in what came in the midst of it', () => check(lonely, partOf('q0', days(8, 12, 14)), 'q0'));
  it('wants three articles', () => check(lonely, partOf('q0', days(12, 13)), null));
  it('wants them within a month', () => {
    check(lonely, partOf('q0', days(12, 13, 41)), null);
    check(lonely, partOf('q0', days(41, 42, 43)), null);
  });
  it('wants them in its language', () =>
    check(subjectOf('a', 10, quake, { language: 'de' }), partOf('q0', days(12, 13, 14)), null));
  it('leaves alone what is about something else', () =>
    check(subjectOf('a', 10, 'ferry fares harbour tamm'), partOf('q0', days(12, 13, 14)), null));
  it('chooses the story that is nearer in time and words', () =>
    check(
      lonely,
      [
        ...partOf('q0', days(28, 29, 30)),
        ...partOf(
          'p0',
          days(12, 13, 14).map((one, at) => ({ ...one, articleId: `p${at}` })),
        ),
      ],
      'p0',
    ));
  it('does not count the article itself', () => check(lonely, partOf('a', [lonely, ...days(12, 13)]), null));
});

describe('an adoption among any articles', () => {
  it('is the same in whatever order they are given', () =>
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const placed = placeAll(subjects, openRules([]));
        for (const one of placed)
          expect(adopt(one, placed)?.pull).toBe(adopt(one, [...placed].reverse())?.pull);
      }),
      { numRuns: scaled(30, 1000) },
    ));

  it('changes nothing in what others are drawn by: they are told nothing of it', () =>
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const placed = placeAll(subjects, openRules([]));
        const before = structuredClone(placed);
        const all = placed.map((one) => adopt(one, placed));
        expect(placed).toEqual(before);
        expect([...placed].reverse().map((one) => adopt(one, placed))).toEqual(all.reverse());
      }),
      { numRuns: scaled(30, 1000) },
    ));
});
