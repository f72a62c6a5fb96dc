import type { ArticleText } from '@/lib/analyse/article-text';
import { prepareText } from '@/lib/analyse/prepare';

/** An article made of these paragraphs, as the analysers see it. */
export function articleOf(
  paragraphs: string[],
  options: { publishedIso?: string; title?: string; language?: string } = {},
): ArticleText {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return prepareText({
    revision: { text: paragraphs.join('\n\n'), title: options.title ?? '', dek: null, blocks },
    language: options.language ?? 'en',
    publishedIso: options.publishedIso ?? '2026-01-07T10:00:00+09:00',
    kindHint: null,
  });
}
