/** Drafts by number and edition, each with a word of its own: what is stored can be told to be the whole of it. */
import type { Draft } from '../../lib/model/draft';
import { makeArticle } from './made-articles';

export const urlOf = (number: number): string => `https://crash.example/2026/report-${number}`;

export function makeDraft(
  seed: number,
  { number, edition, size }: { number: number; edition: number; size: number },
): Draft {
  const { title, paragraphs } = makeArticle(seed, number, size);
  const own = `The word of this report is ${wordOf(number)}, in its edition ${edition}.`;
  return {
    url: urlOf(number),
    canonicalUrl: null,
    alternateUrls: [],
    title: `${title}, edition ${edition}`,
    dek: null,
    authors: [],
    source: { name: 'The County Count', host: 'crash.example' },
    published: { iso: '2026-03-18T08:00:00Z', from: 'feed' },
    modified: null,
    section: null,
    language: 'en',
    imageUrl: null,
    kindHint: null,
    origins: {},
    blocks: [own, ...paragraphs].map((text) => ({ kind: 'paragraph', text })),
    via: 'file',
    capturedAt: Date.parse('2026-03-18T09:00:00Z'),
  };
}

/** In no other article; of letters alone, so that it is one word to every reader of words. */
export const wordOf = (number: number): string =>
  `kor${[...String(number)].map((digit) => 'bdfghjlmpt'[Number(digit)]).join('o')}umax`;
