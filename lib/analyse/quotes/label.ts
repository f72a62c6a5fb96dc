import type { ArticleText } from '@/lib/analyse/article-text';

/** Headings and captions repeat what the text says elsewhere, and seldom whose words they are. */
export const isLabel = (article: ArticleText, sentence: number): boolean =>
  /^(?:heading|caption)$/.test(article.blocks[article.sentences[sentence]?.block ?? 0]?.kind ?? '');
