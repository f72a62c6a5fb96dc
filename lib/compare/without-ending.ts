/** An English term without the endings that the index leaves on short words: "voted", "votes" and "voting" as "vot". */
export function withoutEnding(term: string): string {
  const rest = term.replace(/(?:ies|ing|ed|es|er|e|s|y)$/, '');
  return rest.length >= 3 && /[aeiou]/.test(rest) ? rest : term;
}
