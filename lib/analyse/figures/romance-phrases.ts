import type { Token } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';
import { wordSet } from './pattern-words';
import { type NounPhrases, wordAt } from './phrase-words';

/** What Spanish, French and Portuguese need to tell a noun behind a number. Words in one string, parted by spaces. */
/** Units behind which "of the …" says where or when rather than of what. Folded or not. */
const measures =
  /^(?:euros?|d[oó]lar(?:es)?|dollars?|reais|real|pesos?|francs?|libras?|livres?|(?:kil[oóô]|quil[oóô]|cent[ií]|mil[ií])?m[eèé]tr[eo]s?|km|milles?|millas?|milhas?)$/;

export interface RomanceWords {
  /** Words in the shape of a plural that nothing counts: function words, verbs, measures of time. */
  never: string;
  /** Adjectives that stand before their noun: "nuevos casos". */
  adjectives: string;
  /** Plurals in another shape, and words that stand for the people counted. */
  irregular: string;
  determiners: string;
  /** What ties a noun to the one before it: "de", "del". */
  links: string;
  /** Between a subject and its verb: "ha", "se". */
  auxiliaries: string;
  plural: RegExp;
}

/** The noun stands first and its adjectives behind it, so that the span is the noun alone. */
export function romancePhrases(words: RomanceWords): NounPhrases {
  const never = wordSet(words.never);
  const adjectives = wordSet(words.adjectives);
  const irregular = wordSet(words.irregular);
  const determiners = wordSet(words.determiners);
  const links = wordSet(words.links);
  const auxiliaries = wordSet(words.auxiliaries);
  const isWord = (token: Token | undefined): token is Token =>
    token?.isWord === true && /^\p{L}{3,}/u.test(token.text);
  const isNoun = (tokens: readonly Token[], at: number, isCount: boolean): boolean => {
    const token = tokens[at];
    if (!isWord(token)) return false;
    const word = wordAt(tokens, at);
    if (never.has(word) || determiners.has(word) || links.has(word)) return false;
    return !isCount || irregular.has(word) || (words.plural.test(word) && /^\p{Ll}/u.test(token.text));
  };

  function after(tokens: readonly Token[], from: number, isCount: boolean): Span | null {
    if (!isCount && isPlaceOf(tokens, from)) return null;
    let start = from;
    while (links.has(wordAt(tokens, start)) && start < from + 2) start++;
    let at = start;
    while (adjectives.has(wordAt(tokens, at)) && at < start + 2) at++;
    const first = tokens[start];
    const noun = tokens[at];
    return first && noun && isNoun(tokens, at, isCount) ? { start: first.start, end: noun.end } : null;
  }

  /** "A 20 kilómetros de la costa", "0,35 euros del ejercicio anterior": a measure is of a bare noun, or of nothing. */
  function isPlaceOf(tokens: readonly Token[], from: number): boolean {
    if (/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return measures.test(wordAt(tokens, from - 2));
    let link = from - 1;
    while (link > from - 3 && determiners.has(wordAt(tokens, link)) && !links.has(wordAt(tokens, link)))
      link--;
    const isDefinite = link < from - 1 || /^(?:d[oa]s?|del|du|des)$/.test(wordAt(tokens, link));
    return isDefinite && links.has(wordAt(tokens, link)) && measures.test(wordAt(tokens, link - 1));
  }

  /** "Las tarifas del ferry" before "subieron": from the determiner that no link stands before. */
  function before(tokens: readonly Token[], to: number): Span | null {
    let last = to - 1;
    while (last > to - 4 && auxiliaries.has(wordAt(tokens, last))) last--;
    const end = tokens[last];
    if (!isWord(end) || determiners.has(wordAt(tokens, last))) return null;
    for (let at = last; at >= Math.max(0, last - 6); at--) {
      const word = wordAt(tokens, at);
      if (!tokens[at]?.isWord || (never.has(word) && !links.has(word) && !determiners.has(word))) return null;
      if (!determiners.has(word) || links.has(wordAt(tokens, at - 1)) || links.has(word)) continue;
      const first = tokens[at + 1];
      return first && at < last ? { start: first.start, end: end.end } : null;
    }
    return null;
  }

  return { after, before };
}
