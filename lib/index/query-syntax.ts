/** A thing to be found, as the reader wrote it: not folded, not cut into terms. */
export type QueryPart = { kind: 'word' | 'phrase' | 'prefix'; text: string };

export interface ParsedQuery {
  /** All of them must be there. */
  parts: QueryPart[];
  /** None of them may be there. */
  excluded: QueryPart[];
  /** Names or hosts of sources, lower case: one of them, where there are any. */
  sources: string[];
  excludedSources: string[];
  /** `is:saved` or `-is:saved`; null for either. */
  isSaved: boolean | null;
}

/**
 * Reads `ferry fares "state contract" -rumour source:harbour prefix* is:saved`. Never fails: a quote that is
 * not closed ends with the text, unknown operators and lone signs are words or nothing.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = { parts: [], excluded: [], sources: [], excludedSources: [], isSaved: null };
  for (const match of text.replace(/[“”„«»]/g, '"').matchAll(partPattern)) {
    const isExcluded = match[1] !== undefined;
    const operator = match[2]?.toLowerCase();
    const quoted = match[3];
    const value = (quoted ?? match[4] ?? '').trim();
    // Also an operator whose value is yet to be typed.
    if (value === '') continue;
    if (operator === 'source') {
      (isExcluded ? query.excludedSources : query.sources).push(value.toLowerCase());
    } else if (operator === 'is' && value.toLowerCase() === 'saved') {
      query.isSaved = !isExcluded;
    } else {
      const part = toPart(operator === undefined ? value : `${match[2]}:${value}`, quoted !== undefined);
      if (part) (isExcluded ? query.excluded : query.parts).push(part);
    }
  }
  return query;
}

/** A minus inside a word ("e-mail") is none: it stands at the start or after white space. */
const partPattern = /(?<=^|\s)(-)?(?:(source|is):)?(?:"([^"]*)(?:"|$)|(\S*))/giu;

function toPart(text: string, isQuoted: boolean): QueryPart | null {
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  if (!hasWords) return null;
  if (isQuoted) return { kind: /\s/.test(text) ? 'phrase' : 'word', text };
  const bare = text.replaceAll('"', '');
  return bare.endsWith('*')
    ? { kind: 'prefix', text: bare.replace(/\*+$/, '') }
    : { kind: 'word', text: bare };
}
