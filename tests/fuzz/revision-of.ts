import type { Revision } from '@/lib/model/article';

/** A revision of these blocks, as intake makes it. Lone surrogates and control characters stay as they are. */
export function revisionOf(title: string, blocks: readonly string[]): Revision {
  let start = 0;
  return {
    articleId: 'a',
    revision: 1,
    title,
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text: blocks.join('\n\n'),
    blocks: blocks.map((block) => {
      const span = { kind: 'paragraph' as const, start, end: start + block.length };
      start = span.end + 2;
      return span;
    }),
    takenInAt: 0,
  };
}
