import { foldedWordsOf, stemOf } from './indexed-words';
import { isStopWord } from './stop-words';

/**
 * The terms by which texts are compared, in the order of the text, repeated as often as they occur: the words of the
 * search index without the language's stop words and single letters.
 */
export function indexTermsOf(text: string, language: string): string[] {
  const terms: string[] = [];
  for (const { word, isUnspaced } of foldedWordsOf(text)) {
    if (isUnspaced) pushPairs(terms, word);
    else if (!isStopWord(word, language)) {
      const term = stemOf(word, language);
      if (term.length > 1 || /[^a-z]/.test(term)) terms.push(term);
    }
  }
  return terms;
}

function pushPairs(terms: string[], run: string): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let at = 0; at + 1 < characters.length; at++) terms.push(`${characters[at]}${characters[at + 1]}`);
}
