import { fold } from './normalise';
import { stemWord } from './stem';
import { isStopWord } from './stop-words';
import { rulesOf } from './text-rules';

/**
 * The terms under which a text is found, in the order of the text, repeated as often as they occur: folded, stemmed,
 * without the language's stop words. Han, kana and Thai runs give their overlapping pairs of characters, so that no
 * dictionary is needed and a query's pairs meet the text's.
 */
export function indexTermsOf(text: string, language: string): string[] {
  const terms: string[] = [];
  // The country, not the pronoun, before its capitals are lost.
  const unambiguous = text.replace(/\b(?:U\.S\.(?:A\.)?|US)(?![\p{L}\p{N}])/gu, 'USA');
  for (const match of fold(unambiguous).matchAll(wordPattern)) {
    const word = match[1] ?? (match[0].includes('.') ? match[0].replace(initialismStops, '') : match[0]);
    if (match[1] !== undefined) pushPairs(terms, word);
    else if (!isStopWord(word, language)) {
      const term = stemWord(elided(word, language), language);
      if (term.length > 1 || /[^a-z]/.test(term)) terms.push(term);
    }
  }
  return terms;
}

const wordPattern =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々ー]+)|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['.&][\p{L}\p{N}]+)*/gu;

/** "u.k" and "uk" are one term; "1.5" stays. */
const initialismStops = /(?<=\p{L})\.(?=\p{L})/gu;

function pushPairs(terms: string[], run: string): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let at = 0; at + 1 < characters.length; at++) terms.push(`${characters[at]}${characters[at + 1]}`);
}

/** "l'homme" is found under "homme". */
const elided = (word: string, language: string): string =>
  word.slice(rulesOf(language).elision?.exec(word)?.[0].length ?? 0);
