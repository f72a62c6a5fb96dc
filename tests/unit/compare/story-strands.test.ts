import { expect, it } from 'vitest';
import { signatureOf } from '@/lib/compare/signature';
import { strandsOf } from '@/lib/compare/story-strands';

const day = 86_400_000;
const articleOf = (articleId: string, dayNumber: number, title: string, text: string) => ({
  articleId,
  date: dayNumber * day,
  language: 'en',
  signature: signatureOf({ title, sentences: [text], language: 'en', entities: [] }),
});

const story = [
  articleOf('quake', 1, 'Earthquake shakes Orr', 'An earthquake of magnitude 6 damaged forty houses in Orr.'),
  articleOf(
    'quake-2',
    1.2,
    'Houses damaged as earthquake hits Orr',
    'The earthquake cracked walls of houses in Orr.',
  ),
  articleOf(
    'blame',
    20,
    'Inquiry into builders begins',
    'Prosecutors opened an inquiry into builders and permits.',
  ),
  articleOf(
    'blame-2',
    21,
    'Builders deny fault at inquiry',
    'Builders told prosecutors that all permits were in order.',
  ),
  articleOf('aid', 40, 'Tents for the winter', 'Volunteers brought stoves and tents.'),
];

const check = (articles: typeof story, expected: string[][]) =>
  expect(strandsOf(articles).map(({ articleIds }) => articleIds)).toEqual(expected);

it('parts a story into its steps, and leaves out what stands alone', () =>
  check(story, [
    ['quake', 'quake-2'],
    ['blame', 'blame-2'],
  ]));
it('does so whatever their order', () =>
  check([...story].reverse(), [
    ['quake', 'quake-2'],
    ['blame', 'blame-2'],
  ]));
it('gives nothing for nothing', () => check([], []));
it('names each after the article in its middle', () => {
  const [first] = strandsOf(story);
  expect(first?.articleIds).toContain(first?.central);
});
