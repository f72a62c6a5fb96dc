import { textRules } from './language-rules.data';
import { fold } from './normalise';

/** Whether a folded word only joins others ("the", "of", "said"). Languages without a list use the English one. */
export const isStopWord = (word: string, language: string): boolean => setOf(language).has(word);

const setsByLanguage = new Map<string, Set<string>>();

function setOf(language: string): Set<string> {
  const known = setsByLanguage.get(language);
  if (known) return known;
  const list = textRules[language]?.functionWords || textRules.en?.functionWords || '';
  const made = new Set(list.split(' ').map(fold));
  setsByLanguage.set(language, made);
  return made;
}
