/**
 * Stories as they are stored. Dozens are read for each article that comes in: their words are packed, since a list of
 * numbers is read many times faster than a record of three hundred names.
 */
import { keyTermsOf } from '@/lib/compare/stories';
import type { EntityId } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import type { Story, StoryId } from '@/lib/model/story';

export interface StoryRow extends Omit<Story, 'terms' | 'entities'> {
  /** Parted by tabs, with their weights in the same order. */
  words: string;
  weights: Float64Array;
  /** Ids of entities, likewise. */
  names: string;
  counts: Uint32Array;
  /** Under which the story is found: each key term in each stretch of time that the story lasted through. */
  keyTerms: string[];
}

/** Which story an article is in. A row each: a list in the story's row would be indexed anew with each article. */
export interface StoryMember {
  articleId: ArticleId;
  storyId: StoryId;
}

export function toStoryRow(story: Story): StoryRow {
  const { terms, entities, ...rest } = story;
  const keys = keyTermsOf(story);
  const keyTerms: string[] = [];
  for (let stretch = stretchOf(story.firstDate); stretch <= stretchOf(story.lastDate); stretch += 1) {
    for (const term of keys) keyTerms.push(keyIn(term, stretch));
  }
  return {
    ...rest,
    words: [...terms.keys()].join('\t'),
    weights: Float64Array.from(terms.values()),
    names: [...entities.keys()].join('\t'),
    counts: Uint32Array.from(entities.values()),
    keyTerms,
  };
}

export function toStory(row: StoryRow): Story {
  const { words, weights, names, counts, keyTerms: _, ...story } = row;
  return { ...story, terms: unpack(words, weights), entities: unpack<EntityId>(names, counts) };
}

/** The keys from the first to the last, both inclusive, of stories with that key term at that time or somewhat around it. */
export const keysAround = (term: string, { from, to }: { from: number; to: number }): [string, string] => [
  keyIn(term, stretchOf(from)),
  keyIn(term, stretchOf(to)),
];

/** Days of a stretch: shorter ones give a story more keys, longer ones a search more stories of another time. */
const stretchDays = 60;
/** The keys of one term must stand in the order of time, before 1970 too. */
const firstStretch = 100_000;

const stretchOf = (date: number): number => Math.floor(date / (stretchDays * 86_400_000));

const keyIn = (term: string, stretch: number): string =>
  `${term}\t${String(firstStretch + stretch).padStart(6, '0')}`;

function unpack<Name extends string>(names: string, numbers: ArrayLike<number>): Map<Name, number> {
  const entries = new Map<Name, number>();
  if (names === '') return entries;
  for (const [index, name] of names.split('\t').entries()) entries.set(name as Name, numbers[index] ?? 0);
  return entries;
}
