/** What the dictionaries of all segments say together. What was deleted counts until it is merged away. */
import { addFrequencies, termsBetween } from './dictionary';
import type { IndexView } from './view';

/** The range of the dictionary in which a term alone lies. */
export const rangeOfTerm = (term: string): { from: string; to: string } => ({ from: term, to: `${term}\0` });

/** In how many documents each term stands; 0 for one that is not there, or whose page the view does not hold. */
export function frequenciesIn({ segments }: IndexView, terms: readonly string[]): Map<string, number> {
  const frequencies = new Map(terms.map((term) => [term, 0]));
  const sorted = [...frequencies.keys()].sort();
  const add = (term: string, frequency: number) =>
    frequencies.set(term, (frequencies.get(term) ?? 0) + frequency);
  for (const { head, pages } of segments) {
    let start = 0;
    for (let ordinal = 0; ordinal < head.pageTerms.length; ordinal++) {
      const next = head.pageTerms[ordinal + 1];
      let end = start;
      while (end < sorted.length && (next === undefined || (sorted[end] as string) < next)) end++;
      const page = pages.get(ordinal);
      if (page && end > start) addFrequencies(page, sorted.slice(start, end), add);
      start = end;
    }
  }
  return frequencies;
}

/** The terms of a range, each once, with the number of their documents. */
export function termsIn({ segments }: IndexView, range: { from: string; to: string }): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { pages } of segments) {
    for (const page of pages.values()) {
      for (const { term, frequency } of termsBetween(page, range.from, range.to)) {
        frequencies.set(term, (frequencies.get(term) ?? 0) + frequency);
      }
    }
  }
  return frequencies;
}
