/** A sentence with the words between quotation marks blanked out, of the same length. Half quotes stay as they are. */
export const withoutQuotes = (sentence: string): string =>
  sentence.replace(quoted, (words) => blank.repeat(words.length));

const quoted = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』|"[^"]*"|''(?:[^']|'(?!'))*''/gu;

/** What stands for a quoted character. */
export const blank = '"';
