/** What each word says of the quantities around it, looked up by the word as printed. */
import { indexTermsOf } from '@/lib/text/index-terms';
import { type Deed, type QuantityWords, quantityWords } from './quantity-words.data';

export interface QuantityTerm {
  /** The word's index term; several in scripts without spaces. Words with digits have none. */
  terms: readonly string[];
  /** The same, one term standing for all that name one thing: "struck" and "injured", "bills" and "measures". */
  classes: readonly string[];
  deed: Deed | null;
}

export interface QuantityLanguage {
  people: ReadonlySet<string>;
  capacity: ReadonlySet<string>;
  amounts: ReadonlySet<string>;
  words: QuantityWords | null;
  /** The articles of one story say mostly the same words, and stemming is what comparing them costs. */
  look: (word: string) => QuantityTerm;
}

const languages = new Map<string, QuantityLanguage>();
const mostWords = 30_000;

export function quantityLanguage(language: string): QuantityLanguage {
  const known = languages.get(language);
  if (known) return known;
  const made = makeLanguage(language, quantityWords[language] ?? null);
  languages.set(language, made);
  return made;
}

function makeLanguage(language: string, words: QuantityWords | null): QuantityLanguage {
  const termsOf = (text: string) => indexTermsOf(text, language).filter((term) => !/\d/.test(term));
  const setOf = (...lists: (string | undefined)[]) => new Set(termsOf(lists.join(' ')));
  const deeds = new Map<string, Deed>();
  for (const deed of words?.deeds ?? []) for (const term of termsOf(deed.words)) deeds.set(term, deed);
  const classes = new Map<string, string>();
  for (const alike of words?.alike ?? []) {
    const terms = termsOf(alike);
    for (const term of terms) classes.set(term, terms[0] ?? term);
  }
  const known = new Map<string, QuantityTerm>();
  return {
    people: setOf(words?.people, ...(words?.deeds ?? []).map(({ nouns }) => nouns)),
    capacity: setOf(words?.capacity),
    amounts: setOf(words?.amounts),
    words,
    look: (word) => {
      const found = known.get(word);
      if (found) return found;
      const terms = termsOf(word);
      const deed = terms.map((term) => deeds.get(term)).find((one) => one !== undefined) ?? null;
      const made = {
        terms,
        classes: terms.map((term) => deeds.get(term)?.name ?? classes.get(term) ?? term),
        deed,
      };
      if (known.size >= mostWords) known.clear();
      known.set(word, made);
      return made;
    },
  };
}
