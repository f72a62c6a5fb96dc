/** What bylines begin with: "By", "Written by", "Author:". */
import { byWords, deskWords, joiningWords, labelWords, workWords } from './byline-words.data';

/** What follows "By", "Ein Interview von" or "Autorin:"; the line itself where it does not begin so. */
export function withoutOpening(line: string): string {
  if (bareLabelSet.has(line.toLowerCase())) return '';
  const label = labelled.exec(line);
  if (label && labelSet.has(label[1]?.trim().toLowerCase() ?? '')) return line.slice(label[0].length);
  const glued = /^By(?=\p{Lu}\p{Ll})/u.exec(line);
  if (glued) return line.slice(2);
  const words = line.split(' ');
  for (const [at, written] of words.slice(0, 6).entries()) {
    const word = written.toLowerCase().replace(/[:：]$/, '');
    if (byWordSet.has(word)) return words.slice(at + 1).join(' ');
    if (!openingWordSet.has(word)) break;
  }
  return line;
}

const byWordSet = new Set(byWords);
const labelSet = new Set(labelWords);
/** Labels that stand alone in a line; "Editorial" alone is the name of a desk. */
const bareLabelSet = new Set(labelWords.filter((word) => !deskWords.includes(word)));
const labelled = /^([^:：／]{1,40}(?::in)?)[:：／]\s*/;
const openingWordSet = new Set([
  ...workWords,
  ...joiningWords,
  ...['a', 'an', 'the', 'original', 'originally', 'ein', 'eine', 'un', 'une', 'una', 'cura', 'im', 'am'],
]);
