import type { Revision } from '@/lib/model/article';
import type { ArticleKind } from '@/lib/model/draft';
import { splitSentences } from '@/lib/text/sentences';
import { tokenise } from '@/lib/text/tokens';
import type { ArticleText } from './article-text';

/** Cuts a revision once into sentences and tokens, for all analysers. `language` is a primary tag or `und`. */
export function prepareText(input: {
  revision: Pick<Revision, 'text' | 'title' | 'dek' | 'blocks'>;
  language: string;
  publishedIso: string;
  kindHint: ArticleKind | null;
}): ArticleText {
  const { revision, language, publishedIso, kindHint } = input;
  const { text, title, dek, blocks } = revision;
  const sentences = splitSentences(text, blocks, language);
  const tokens = sentences.map((sentence) => tokenise(text, sentence, language));
  return { text, title, dek, blocks, sentences, tokens, language, publishedIso, kindHint };
}
