import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralArticle } from '@/lib/compare/story-title';
import { scaled } from '../../proof-scale';
import { anySubjects, subjectOf } from './plain-subjects';

describe('centralArticle', () => {
  const check = (texts: string[], expected: string | null) =>
    expect(centralArticle(texts.map((text, at) => subjectOf(`a${at}`, at, text)))).toBe(expected);

  it('is the one whose words most of the others have too', () =>
    check(['ferry gulls', 'ferry fares harbour', 'fares tickets', 'harbour quay'], 'a1'));
  it('is not the longest', () =>
    check(['ferry fares', 'ferry fares', 'ferry gulls quay pilot ropes anchor compass'], 'a0'));
  it('is the first of equally near ones', () => check(['ferry fares', 'ferry fares'], 'a0'));
  it('is the first where no article has a word', () => check(['', ''], 'a0'));
  it('is the only one', () => check(['ferry'], 'a0'));
  it('is none of none', () => check([], null));
});

it('does not change when an article without a word joins', () =>
  fc.assert(
    fc.property(
      anySubjects.filter((subjects) => subjects.length > 0),
      (subjects) => {
        const empty = subjectOf('zz', 1, '');
        expect(centralArticle([...subjects, empty])).toBe(centralArticle(subjects));
      },
    ),
    { numRuns: scaled(60, 2000) },
  ));
