import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type StorySubject, sharedBy } from '@/lib/compare/story-pull';
import type { WeighedHashes } from '@/lib/compare/weighed-hashes';
import { openPostings } from '@/lib/compare/window-postings';
import { scaled } from '../../proof-scale';

const anyVector: fc.Arbitrary<WeighedHashes> = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 255 })), { selector: ([hash]) => hash })
  .map((entries) => {
    const sorted = entries.toSorted(([one], [other]) => one - other);
    return {
      hashes: Uint32Array.from(sorted.map(([hash]) => hash)),
      weights: Uint8Array.from(sorted.map(([, weight]) => weight)),
    };
  });

const anySubject: fc.Arbitrary<StorySubject> = fc.record({
  articleId: fc.constant('any'),
  date: fc.constant(0),
  language: fc.constant('en'),
  signature: fc.record({ terms: anyVector, names: anyVector }),
});

it('answers what an article shares with each of the window, as comparing them one by one does', () => {
  fc.assert(
    fc.property(fc.array(anySubject), anySubject, fc.nat(12), (stream, subject, from) => {
      const postings = openPostings();
      for (const each of stream) postings.add(each);
      const { terms, names } = postings.productsWith(subject, from);
      expect([...terms].map((product, at) => ({ terms: product, names: names[at] }))).toEqual(
        stream.slice(from).map((other) => sharedBy(subject, other)),
      );
    }),
    { numRuns: scaled(200, 3000) },
  );
});
