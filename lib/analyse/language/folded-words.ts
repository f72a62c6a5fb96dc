import { textRules } from '@/lib/text/language-rules.data';
import { fold } from '@/lib/text/normalise';

/** The words of a list parted by spaces, in the form in which words are looked up. */
export const foldedWords = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));

/** The names of a list parted by commas. */
export const foldedNames = (list: string): ReadonlySet<string> =>
  new Set(
    fold(list)
      .split(',')
      .map((name) => name.trim()),
  );

/** The words of the language that only join others, parted by spaces. */
export const functionWordsOf = (language: string): string => textRules[language]?.functionWords ?? '';
