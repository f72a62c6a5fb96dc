/**
 * How many characters of a sentence are its dateline with the dash and the white space after it ("NORWICK (Coast
 * Press) – ", "NEW YORK, 5 March — "); 0 where there is none. A dateline is where a report was filed, not part of what it says.
 */
export function datelineLength(sentence: string): number {
  return dateline.exec(sentence.slice(0, longestDateline))?.[0].length ?? 0;
}

const longestDateline = 90;

/** Capitals, or a name with an agency in brackets, then a dash between spaces. */
const dateline =
  /^(?:\p{Lu}[\p{Lu}'’.-]{2,}(?:[ ,]+\p{Lu}[\p{Lu}'’.-]*)*(?:, [^–—()]{1,30})?(?: ?\([^()]{2,40}\))?|\p{Lu}[\p{L}'’. -]{2,30} \([^()]{2,40}\))\s*(?:[–—]|\s-{1,2})\s+(?=\S)/u;
