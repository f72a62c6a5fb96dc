/** Articles for stories out of a few words, and streams of such articles by chance. */
import fc from 'fast-check';
import { signatureOf } from '@/lib/compare/signature';
import { byDate, type StorySubject } from '@/lib/compare/story-pull';
import type { RuleBook } from '@/lib/compare/story-rules';
import { openStream, type PlacedSubject } from '@/lib/compare/story-stream';

export const oneDay = 86_400_000;

/** `names`: those of its words that are names, each said once. */
export function subjectOf(
  articleId: string,
  day: number,
  words: string,
  { names = [], language = 'en' }: { names?: readonly string[]; language?: string } = {},
): StorySubject {
  const entities = names.map((id) => ({ id, mentions: [{ start: 0, end: 1, sentence: 0 }] }));
  const signature = signatureOf({ title: '', sentences: [words], language, entities });
  return { articleId, date: day * oneDay, language, signature };
}

const matters = [
  ['ferry', 'fares', 'harbour', 'tamm', 'island', 'timetable', 'subsidy'],
  ['quake', 'magnitude', 'rubble', 'rescue', 'ostwick', 'aftershock', 'tents'],
  ['quake', 'magnitude', 'rubble', 'rescue', 'kestholm', 'bridge', 'nurses'],
];

/** In no order; several of one day, and some so far apart that a story is over. */
export const anySubjects: fc.Arbitrary<StorySubject[]> = fc
  .array(
    fc.record({
      day: fc.oneof(fc.nat(15), fc.nat(150)),
      words: fc
        .nat(matters.length - 1)
        .chain((at) => fc.array(fc.constantFrom(...(matters[at] ?? [])), { minLength: 1, maxLength: 9 })),
    }),
    { maxLength: 30, size: 'max' },
  )
  .map((made) => made.map(({ day, words }, at) => subjectOf(`a${at}`, day, words.join(' '))));

export function placeAll(subjects: readonly StorySubject[], rules: RuleBook): PlacedSubject[] {
  const stream = openStream([], rules);
  return [...subjects].sort(byDate).map((subject) => stream.place(subject));
}

/** The articles of each part, as `a b | c`. */
export function partsIn(placed: readonly PlacedSubject[]): string {
  const parts = new Map<string, string[]>();
  for (const { part, articleId } of placed) parts.set(part, [...(parts.get(part) ?? []), articleId]);
  return [...parts.values()].map((ids) => ids.join(' ')).join(' | ');
}
