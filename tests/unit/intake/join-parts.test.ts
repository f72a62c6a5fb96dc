import { describe, expect, it } from 'vitest';
import { toRevision } from '@/lib/intake/draft-to-article';
import { joinParts } from '@/lib/intake/join-parts';
import type { Article } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import { draftOf } from './drafts';

const firstUrl = 'https://harbour.example/why-the-ferries-stopped';
const one =
  'The last boat of the evening turned back half a mile before the pier, and nobody on board was told why.';
const two =
  'The second engine had been taken out in autumn, the mechanics say, to keep another ship in service.';
const three =
  'What the islanders ask for now is a timetable that says which boats there are, and not which there should be.';
const standfirst = 'A night on the strait, and what came before it.';

/** A page of the article with these words; without a number it is the view with all parts on one page. */
const pageOf = (number: number | null, ...words: string[]): Draft =>
  draftOf(firstUrl, '', {
    title:
      number === null || number === 1 ? 'Why the ferries stopped' : `Page ${number}: Why the ferries stopped`,
    authors: number === 2 ? ['Page Two'] : ['Ines Tamm'],
    blocks: words.map((text) => ({ kind: 'paragraph', text })),
    ...(number !== null && { part: { number, firstUrl } }),
  });

/** What is stored after these pages were read in this order. */
function check(pages: readonly Draft[], expected: { words: string[]; parts: number[] | null }) {
  let stored: Parameters<typeof joinParts>[1] = null;
  for (const page of pages) {
    const { draft, parts } = joinParts(page, stored);
    const revision = toRevision(draft, {
      articleId: 'a',
      revision: 1,
      takenInAt: 0,
      ...(parts && { parts }),
    });
    stored = {
      article: { ...revision, section: null, imageUrl: null, kindHint: null } as unknown as Article,
      revision,
    };
  }
  expect(stored?.revision.text.split('\n\n')).toEqual(expected.words);
  expect(stored?.revision.parts?.map(({ number }) => number) ?? null).toEqual(expected.parts);
  const counted = stored?.revision.parts?.reduce((sum, { blockCount }) => sum + blockCount, 0);
  if (expected.parts) expect(counted).toBe(expected.words.length);
  return stored?.revision;
}

describe('the parts of one article', () => {
  it('are joined in order', () =>
    check([pageOf(1, one), pageOf(2, two), pageOf(3, three)], {
      words: [one, two, three],
      parts: [1, 2, 3],
    }));
  it('are joined in order, whichever was read first', () =>
    check([pageOf(3, three), pageOf(1, one), pageOf(2, two)], {
      words: [one, two, three],
      parts: [1, 2, 3],
    }));
  it('leave a gap where one was not read', () =>
    check([pageOf(1, one), pageOf(3, three)], { words: [one, three], parts: [1, 3] }));
  it('follow on a first one that did not say that there are more', () =>
    check([pageOf(null, one), pageOf(2, two)], { words: [one, two], parts: [1, 2] }));
  it('stay the same when one is read again', () =>
    check([pageOf(1, one), pageOf(2, two), pageOf(1, one), pageOf(2, two)], {
      words: [one, two],
      parts: [1, 2],
    }));
  it('are brought up to date one by one', () => {
    const corrected = two.replace('in autumn', 'in October');
    check([pageOf(1, one), pageOf(2, two), pageOf(2, corrected)], { words: [one, corrected], parts: [1, 2] });
    check([pageOf(1, one, standfirst), pageOf(2, two), pageOf(1, one)], { words: [one, two], parts: [1, 2] });
  });
  it('say once what each page repeats', () =>
    check([pageOf(1, standfirst, one), pageOf(2, standfirst, two)], {
      words: [standfirst, one, two],
      parts: [1, 2],
    }));
  it('give way to the view with all of them', () =>
    check([pageOf(1, one), pageOf(2, two), pageOf(null, one, two, three)], {
      words: [one, two, three],
      parts: null,
    }));
  it('add nothing to the view with all of them', () =>
    check([pageOf(null, one, two, three), pageOf(2, two), pageOf(1, one)], {
      words: [one, two, three],
      parts: null,
    }));
  it('keep what a paywall takes from one of them later', () =>
    check([pageOf(1, one), pageOf(2, two, three), pageOf(2, two.slice(0, 60))], {
      words: [one, two, three],
      parts: [1, 2],
    }));
  it('are not made of a second page of comments, which has the same words', () =>
    check([pageOf(1, one, two, three), pageOf(2, one, two, `${three} Corrected.`)], {
      words: [one, two, three],
      parts: [1],
    }));
  it('say of the article what the first one says', () => {
    const revision = check([pageOf(1, one), pageOf(2, two)], { words: [one, two], parts: [1, 2] });
    expect(revision).toMatchObject({ title: 'Why the ferries stopped', authors: ['Ines Tamm'] });
  });
  it('are nothing to an article on one page', () =>
    check([pageOf(null, one), pageOf(null, two)], { words: [two], parts: null }));
});
