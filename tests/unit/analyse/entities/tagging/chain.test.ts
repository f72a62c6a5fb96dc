import { describe, expect, it } from 'vitest';
import { bestTags, marginalsOf, mayFollow, stepsOf, tagCount } from '@/lib/analyse/entities/tagging/chain';

const length = 4;
const numbers = (count: number, seed: number) =>
  Float64Array.from({ length: count }, (_, index) => Math.sin(seed + index * 12.9898) * 2);
const scores = numbers(length * tagCount, 1);
const transitions = numbers(tagCount * tagCount, 2);

/** All taggings that are allowed, with the sum of their weights. */
function allTaggings(): { tags: number[]; sum: number }[] {
  let found: { tags: number[]; sum: number }[] = [{ tags: [], sum: 0 }];
  for (let at = 0; at < length; at++)
    found = found.flatMap(({ tags, sum }) =>
      Array.from({ length: tagCount }, (_, tag) => tag)
        .filter((tag) => mayFollow(tags.at(-1) ?? 0, tag))
        .map((tag) => ({
          tags: [...tags, tag],
          sum:
            sum +
            (scores[at * tagCount + tag] ?? 0) +
            (transitions[(tags.at(-1) ?? 0) * tagCount + tag] ?? 0),
        })),
    );
  return found;
}

describe('the chain', () => {
  it('finds the tagging that the search through all of them finds', () => {
    const best = allTaggings().reduce((one, other) => (other.sum > one.sum ? other : one));
    expect([...bestTags(scores, length, transitions)]).toEqual(best.tags);
  });

  it('gives each tag the share of the taggings that have it', () => {
    const all = allTaggings();
    const total = all.reduce((sum, one) => sum + Math.exp(one.sum), 0);
    const { tags, logPartition } = marginalsOf(scores, length, stepsOf(transitions));
    expect(logPartition).toBeCloseTo(Math.log(total), 8);
    for (let at = 0; at < length; at++)
      for (let tag = 0; tag < tagCount; tag++) {
        const share = all.reduce((sum, one) => sum + (one.tags[at] === tag ? Math.exp(one.sum) : 0), 0);
        expect(tags[at * tagCount + tag]).toBeCloseTo(share / total, 8);
      }
  });

  it('never goes on with a name of another kind', () => {
    expect(mayFollow(1, 2)).toBe(true);
    expect(mayFollow(2, 2)).toBe(true);
    expect(mayFollow(1, 4)).toBe(false);
    expect(mayFollow(0, 2)).toBe(false);
  });
});
