import type { Statement, StoredArticle } from '@/lib/model/statement';
import { stateSentence } from '@/lib/model/statement';
import { isRunningText, lengthOf } from './sentence-facts';

/** In UTF-16 units. */
const longestGist = 320;

/** The article's most telling sentence that can be shown by itself, if there is one. */
export function gistOf(stored: StoredArticle): Statement | null {
  const { analysis } = stored;
  const usable = analysis.keySentences.slice(0, 6).filter((index) => {
    const sentence = analysis.sentences[index];
    return sentence && isRunningText(stored, index) && lengthOf(sentence) <= longestGist;
  });
  const alone = usable.slice(0, 3).find((index) => analysis.sentences[index]?.standing.kind === 'alone');
  const best = alone ?? usable.find((index) => analysis.sentences[index]?.standing.kind !== 'not');
  return best === undefined ? null : stateSentence(stored, best);
}
