import type { Revision } from '@/lib/model/article';
import type { ArticleKind } from '@/lib/model/draft';
import { splitSentences } from '@/lib/text/sentences';
import { tokenise } from '@/lib/text/tokens';
import type { ArticleText } from './article-text';
import { datelineLength } from './dateline';

/** Cuts a revision once into sentences and tokens, for all analysers. `language` is a primary tag or `und`. */
export function prepareText(input: {
  revision: Pick<Revision, 'text' | 'title' | 'dek' | 'blocks'>;
  language: string;
  publishedIso: string;
  kindHint: ArticleKind | null;
}): ArticleText {
  const { revision, language, publishedIso, kindHint } = input;
  const { text, title, dek, blocks } = revision;
  const sentences = partDatelines(text, splitSentences(text, blocks, language));
  const tokens = sentences.map((sentence) => tokenise(text, sentence, language));
  return { text, title, dek, blocks, sentences, tokens, language, publishedIso, kindHint };
}

/** A dateline becomes a sentence of its own, so that the sentence after it can be shown without it. */
function partDatelines(text: string, sentences: Sentences): Sentences {
  return sentences.flatMap((sentence) => {
    const length = datelineLength(text.slice(sentence.start, sentence.end));
    if (length === 0) return [sentence];
    const head = text.slice(sentence.start, sentence.start + length).trimEnd();
    return [
      { ...sentence, end: sentence.start + head.length },
      { ...sentence, start: sentence.start + length },
    ];
  });
}

type Sentences = ReturnType<typeof splitSentences>;
