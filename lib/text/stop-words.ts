import { stopWords } from './stop-words.data';

/** Whether a folded word only joins others ("the", "of", "said"). Languages without a list use the English one. */
export const isStopWord = (word: string, language: string): boolean => setOf(language).has(word);

const setsByLanguage = new Map<string, Set<string>>();

function setOf(language: string): Set<string> {
  const known = setsByLanguage.get(language);
  if (known) return known;
  const made = new Set((stopWords[language] ?? stopWords.en ?? '').split(' '));
  setsByLanguage.set(language, made);
  return made;
}
