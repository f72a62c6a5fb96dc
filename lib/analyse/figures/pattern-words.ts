/** The words as alternatives of a pattern, longest first, so that "per cent" is never read as "per"; none matches nothing. */
export const alternatives = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : [...words]
        .sort((one, other) => other.length - one.length)
        .map((word) => word.replace(/[$./+^*()|[\]{}?\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0\\u202f]'))
        .join('|');

/** Words in one string, parted by spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
