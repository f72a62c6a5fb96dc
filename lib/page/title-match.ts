/** Letters and digits alone, in lower case: what is left of a line whatever its punctuation. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line is the headline, whole or nearly. Both as `lettersOf` gives them. */
export const isHeadline = (line: string, title: string): boolean =>
  line !== '' &&
  (line === title ||
    (line.length > 20 &&
      title.length > 8 &&
      (title.startsWith(line) || (line.startsWith(title) && line.length < title.length + 12))));
