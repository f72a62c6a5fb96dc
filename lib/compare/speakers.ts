/** Whether two articles name the same speaker. */
import type { Quote } from '@/lib/model/analysis';
import { isSubset, nameWords } from './name-words';

/** `unclear` where one of them names nobody there, only an office that may be either's, or both. */
export type Relation = 'same' | 'different' | 'unclear';

export interface Spoken {
  text: string;
  quotes: readonly Quote[];
}

export function relationOf(one: Spoken, other: Spoken): Relation {
  let isDifferent = one.quotes.length > 0 && other.quotes.length > 0;
  for (const mine of one.quotes) {
    for (const theirs of other.quotes) {
      if (mine.speaker !== null && mine.speaker === theirs.speaker) return 'same';
      const [words, others] = [wordsOf(mine), wordsOf(theirs)];
      if (isSubset(words, others) || isSubset(others, words)) return 'same';
      isDifferent &&=
        isNamed(mine, words, one.text) &&
        isNamed(theirs, others, other.text) &&
        !sharesWord(words, others) &&
        !isNear(theirs, words, other.text) &&
        !isNear(mine, others, one.text);
    }
  }
  return isDifferent ? 'different' : 'unclear';
}

const wordsOf = ({ speakerName, isUnnamed }: Quote): ReadonlySet<string> =>
  speakerName === null || isUnnamed ? new Set() : nameWords(speakerName);

/** Named beside the words, and not by "he", which may have been resolved wrongly. */
const isNamed = ({ speaker, source }: Quote, words: ReadonlySet<string>, text: string): boolean =>
  speaker !== null && source !== null && sharesWord(words, nameWords(text.slice(source.start, source.end)));

/** In UTF-16 units: two who speak together are named as near as that. */
const around = 300;

const isNear = ({ content }: Quote, words: ReadonlySet<string>, text: string): boolean =>
  sharesWord(words, nameWords(text.slice(Math.max(0, content.start - around), content.end + around)));

const sharesWord = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));
