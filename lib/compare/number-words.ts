import { numberWords } from '@/lib/analyse/figures/number-words.data';
import { smallNumbers as german } from '@/lib/analyse/language/de/number-words.data';
import { smallNumbers as spanish } from '@/lib/analyse/language/es/number-words.data';
import { smallNumbers as french } from '@/lib/analyse/language/fr/number-words.data';
import { smallNumbers as portuguese } from '@/lib/analyse/language/pt/number-words.data';
import { fold } from '@/lib/text/normalise';

const none: Readonly<Record<string, number>> = {};

/** The small numbers of a language by their folded words; none for a language that has no pack. */
export const numberWordsOf = (language: string): Readonly<Record<string, number>> =>
  wordsByLanguage[language] ?? none;

const foldKeys = (words: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(words).map(([word, value]) => [fold(word), value])),
  );

const wordsByLanguage: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: foldKeys(numberWords),
  de: foldKeys(german),
  es: foldKeys(spanish),
  fr: foldKeys(french),
  pt: foldKeys(portuguese),
};
