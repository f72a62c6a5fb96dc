import { isPlainText } from '@/lib/text/indexed-words';
import type { SoughtWords } from './highlights';

/**
 * False where the text surely holds nothing of what is sought: told from its letters alone, without cutting it into
 * words, since most sentences of an article that answers hold nothing.
 */
export function mayHold(text: string, sought: readonly SoughtWords[]): boolean {
  if (!isPlainText(text) || isWrittenOtherwise.test(text)) return true;
  const lower = text.toLowerCase();
  return stretchesOf(sought).some((stretch) => lower.includes(stretch));
}

/** "U.K." is "uk", and "US" is "usa". */
const isWrittenOtherwise = /[A-Za-z]\.[A-Za-z]|\bUS/;

const stretchesBySought = new WeakMap<readonly SoughtWords[], readonly string[]>();

/** Of each word, or the first of several, what stands in every form of it. */
function stretchesOf(sought: readonly SoughtWords[]): readonly string[] {
  const known = stretchesBySought.get(sought);
  if (known) return known;
  const first = sought.flatMap(([place]) => (place ? [...place.terms, ...place.beginnings] : []));
  const made = [...new Set(first.map(unchangedPart))];
  stretchesBySought.set(sought, made);
  return made;
}

/** Stemming changes no more than the last letter of what it leaves ("ferry" of "ferries"); apostrophes are folded. */
const unchangedPart = (term: string): string => term.slice(0, -1).split("'", 1)[0] ?? '';
