import { expect, it } from 'vitest';
import type { StorySubject } from '@/lib/compare/story-pull';
import { openRules } from '@/lib/compare/story-rules';
import { openStream, type PlacedSubject, storyWindow } from '@/lib/compare/story-stream';

const noRules = openRules([]);
const hour = 3_600_000;

/** Articles on a few matters, each with words of its own: small and large parts, more than one window long. */
function subjectsOf(count: number): StorySubject[] {
  let state = 7;
  const chance = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const vectorOf = (matter: number) => {
    const entries = new Map<number, number>();
    for (let word = 0; word < 40; word++) {
      const isOfMatter = chance() < 0.8;
      const hash = isOfMatter ? matter * 100 + Math.floor(chance() * 60) : 5000 + Math.floor(chance() * 3000);
      entries.set(hash, 1 + Math.floor(chance() * 90));
    }
    const sorted = [...entries].sort(([one], [other]) => one - other);
    return {
      hashes: Uint32Array.from(sorted.map(([hash]) => hash)),
      weights: Uint8Array.from(sorted.map(([, weight]) => weight)),
    };
  };
  return Array.from({ length: count }, (_, index) => {
    const matter = Math.floor(chance() * 12);
    return {
      articleId: `article-${String(index).padStart(4, '0')}`,
      date: index * 6 * hour,
      language: index % 9 === 0 ? 'de' : 'en',
      signature: { terms: vectorOf(matter), names: vectorOf(matter) },
    };
  });
}

const subjects = subjectsOf(420);
const inOnePass = placeAll(subjects);

function placeAll(all: readonly StorySubject[]): PlacedSubject[] {
  const stream = openStream([], noRules);
  return all.map((subject) => stream.place(subject));
}

it('decides an article as a stream does that is opened for it alone', () => {
  const sizes = new Set<string>();
  for (const [at, placed] of inOnePass.entries()) {
    const before = inOnePass.slice(0, at).filter(({ date }) => date >= placed.date - storyWindow);
    expect(openStream(before, noRules).place(placed).part).toBe(placed.part);
    sizes.add(placed.part);
  }
  expect(sizes.size).toBeGreaterThan(12);
  expect(sizes.size).toBeLessThan(subjects.length / 4);
});

it('decides the others alike where it is told of some where they are', () => {
  const stream = openStream([], noRules);
  for (const [at, placed] of inOnePass.entries()) {
    if (at % 3 === 0) expect(stream.place(placed).part).toBe(placed.part);
    else stream.keep(placed);
  }
});

it('says of the part that an article joins, and of no other where it begins one, that it draws it', () => {
  const stream = openStream([], noRules);
  const parts = new Set<string>();
  for (const placed of inOnePass) {
    if (parts.has(placed.part)) expect(stream.isDrawnBy(placed, new Set([placed.part]))).toBe(true);
    else expect(stream.isDrawnBy(placed, parts)).toBe(false);
    stream.keep(placed);
    parts.add(placed.part);
  }
});
