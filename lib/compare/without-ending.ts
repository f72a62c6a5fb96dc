/** An English term without the endings that the index leaves on short words: "voted", "votes" and "voting" as "vot". */
export function withoutEnding(term: string): string {
  const rest = term.slice(0, term.length - endingLength(term));
  return rest.length >= 3 && /[aeiou]/.test(rest) ? rest : term;
}

/** The longest of these: by hand, since every new word of a story's articles is asked for, and a pattern is twice as slow. */
function endingLength(term: string): number {
  switch (term.at(-1)) {
    case 's':
      return term.endsWith('ies') ? 3 : term.endsWith('es') ? 2 : 1;
    case 'g':
      return term.endsWith('ing') ? 3 : 0;
    case 'd':
      return term.endsWith('ed') ? 2 : 0;
    case 'r':
      return term.endsWith('er') ? 2 : 0;
    case 'e':
    case 'y':
      return 1;
    default:
      return 0;
  }
}
