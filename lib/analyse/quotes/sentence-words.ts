import type { ArticleText } from '@/lib/analyse/article-text';
import { toWord } from '@/lib/analyse/entities/word';
import { type Stretch, stretchesIn } from './marks';
import type { SentenceWords } from './words';

/** In words. Longer "sentences" are tables and lists, where every cue would be weighed against every other. */
const longestSentence = 300;

/** Sentence `index` as the quote rules see it; null where it is too long to be one. `stretches` are the article's. */
export function sentenceWords(
  article: ArticleText,
  index: number,
  stretches: readonly Stretch[],
): SentenceWords | null {
  const tokens = article.tokens[index] ?? [];
  if (tokens.length > longestSentence) return null;
  const words = tokens.map(toWord);
  const sentence = article.sentences[index];
  const near = sentence ? stretchesIn(stretches, sentence) : [];
  let next = 0;
  const inside = words.map(({ token }) => {
    while (next < near.length && (near[next]?.outerEnd ?? 0) < token.end) next++;
    const stretch = near[next];
    return stretch && stretch.outerStart <= token.start ? stretch : null;
  });
  return { index, words, inside };
}
