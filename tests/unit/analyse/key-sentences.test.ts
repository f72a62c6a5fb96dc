import { describe, expect, it } from 'vitest';
import { chooseKeySentences } from '@/lib/analyse/key-sentences';
import { articleOf } from './article';

/** The sentences of one paragraph, best first. */
const check = (sentences: string[], expected: number[]) => {
  const article = articleOf([sentences.join(' ')], { title: 'Harbour notes' });
  const standing = article.sentences.map((span) => ({ ...span, standing: { kind: 'alone' as const } }));
  expect(chooseKeySentences(article, standing, { entities: [], figures: [] })).toEqual(expected);
};

describe('chooseKeySentences', () => {
  it('prefers what came to how it came to this', () =>
    check(
      [
        'Winter storms closed eleven northern crossings, and sailors waited ashore.',
        'Engineers built a stone breakwater around Norwick bay back in 1987.',
        'Engineers built a stone breakwater around Tinsey bay back in January.',
      ],
      [0, 2],
    ));
  it('prefers a full sentence to a short one', () =>
    check(
      [
        'Winter storms closed eleven northern crossings, and sailors waited ashore.',
        'Olaf Rowe heads Norwick council.',
        'Bakers across seven southern villages ran out of flour, yeast and firewood.',
      ],
      [0, 2, 1],
    ));
});
