import { foldedWordsOf, plainWordsOf, stemOf } from './indexed-words';
import { isStopWord } from './stop-words';

/**
 * The terms by which texts are compared, in the order of the text, repeated as often as they occur: the words of the
 * search index without the language's stop words and single letters.
 */
export function indexTermsOf(text: string, language: string): string[] {
  const terms: string[] = [];
  const add = (word: string) => {
    const term = termOf(word, language);
    if (term !== '') terms.push(term);
  };
  const words = plainWordsOf(text);
  if (words) words.forEach(add);
  else
    for (const { word, isUnspaced } of foldedWordsOf(text)) {
      if (isUnspaced) pushPairs(terms, word);
      else add(word);
    }
  return terms;
}

/** By language and folded word: the articles of a story say mostly the same words. */
const remembered = new Map<string, Map<string, string>>();
const mostRemembered = 20_000;
/** In UTF-16 units. Engines keep a longer piece of a text as a view of it, and the whole text with that. */
const longestRemembered = 12;

/** Empty for a stop word or a single letter. */
function termOf(word: string, language: string): string {
  if (word.length > longestRemembered) return makeTerm(word, language);
  let ofLanguage = remembered.get(language);
  if (!ofLanguage || ofLanguage.size >= mostRemembered) {
    ofLanguage = new Map();
    remembered.set(language, ofLanguage);
  }
  const known = ofLanguage.get(word);
  if (known !== undefined) return known;
  const term = makeTerm(word, language);
  ofLanguage.set(word, term);
  return term;
}

function makeTerm(word: string, language: string): string {
  if (isStopWord(word, language)) return '';
  const term = stemOf(word, language);
  return term.length > 1 || /[^a-z]/.test(term) ? term : '';
}

function pushPairs(terms: string[], run: string): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let at = 0; at + 1 < characters.length; at++) terms.push(`${characters[at]}${characters[at + 1]}`);
}
