/**
 * The folded word without its plural or possessive ending. English: Harman's S-stemmer (JASIS 42, 1991), which joins
 * "fares" and "fare" but never two different words' roots. Spanish, French, Portuguese, Dutch, German: a final plural
 * letter only. Other languages: unchanged.
 */
export function stemWord(word: string, language: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (language === 'en' || language === 'und') return stemEnglish(word);
  if (language === 'es' || language === 'fr' || language === 'pt') return word.replace(/([^s])s$/, '$1');
  return word;
}

function stemEnglish(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  // "boxes", "taxes", "crashes": the e belongs to the ending.
  if (word.endsWith('es') && /(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1);
  if (!/[us]s$/.test(word) && !word.endsWith('is')) return word.slice(0, -1);
  return word;
}
