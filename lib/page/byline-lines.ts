/** Bylines that no markup tells, found by what the lines around the headline say. */
import type { AuthorClaim } from './author-claims';
import { eastAsianNames } from './byline-east-asian';
import { isPerson, namesIn, withoutOpening } from './byline-names';
import type { Place } from './byline-place';
import { linesBeside, type TextLine } from './byline-text';
import { plainText } from './plain-text';

const longestLine = 120;

/** Lines that begin as bylines do, or that hold a date and a name, near the headline; signatures further down. */
export function lineClaims(place: Place): AuthorClaim[] {
  if (!place.heading) return [];
  const isOutside = (part: Element) => place.isOutside(part, false);
  const after = linesBeside(place.heading, { side: 'after', most: 150, isOutside });
  const before = linesBeside(place.heading, { side: 'before', most: 12, isOutside });
  const near = [...after.slice(0, 15), ...before.reverse()].map(textOfLine);
  // Beside a date, what is linked is a topic or a section; links to authors are known by their addresses.
  const nearest = [...after.slice(0, 6), ...before.slice(-4)].filter((line) => !line.hasLink).map(textOfLine);
  const claim = (names: string[], weight: number): AuthorClaim => ({ names, from: 'byline', weight });
  const far = after.slice(15).reverse().map(textOfLine);
  return [
    claim(firstNames(near, withCue), 2),
    claim(firstNames(near, eastAsianNames), 2),
    claim(firstNames(nearest, withDate), 1),
    claim(firstNames(far, signature), 1),
  ];
}

const textOfLine = (line: TextLine): string => line.text;

function firstNames(lines: readonly string[], read: (line: string, next: string) => string[]): string[] {
  for (const [at, line] of lines.entries()) {
    const names = read(line, lines[at + 1] ?? '');
    if (names.length > 0) return names;
  }
  return [];
}

/** "By Ines Tamm"; also "By" alone with the name on the next line. */
function withCue(line: string, next: string): string[] {
  const text = plainText(line);
  if (text.length > longestLine) return [];
  const rest = withoutOpening(text).replace(/^[-–—]\s*/, '');
  if (rest === text) return [];
  if (rest === '') return namesIn(next).filter(isPerson);
  if (!beginsName.test(rest)) return [];
  const names = namesIn(line);
  // Sentences begin with "by" too: what is no full name must be all that the line says.
  return names.some(isPerson) || names[0] === rest.split(/[\s,|@]*(?:\d|\s@)/)[0] ? names : [];
}

const beginsName = /^[\p{Lu}\p{Lo}]/u;

/** "4 January 2026 | Ines Tamm": a line of a date and a person's name, and little else. */
function withDate(line: string): string[] {
  const text = plainText(line);
  if (text.length > 90 || !/\b(?:19|20)\d\d\b/.test(text)) return [];
  const parts = line.split(/\s*[|•·\t]\s*|\s+[–—-]\s+|,\s*(?=\p{Lu}\p{Ll}+ \d)/u);
  const names = parts.filter((part) => !/\d/.test(part)).flatMap(namesIn);
  return names.length === 1 && names.every(isPerson) && parts.length <= 4 ? names : [];
}

/** "Text: Ines Tamm" or "Reporting by Ines Tamm.", as articles are signed. */
function signature(line: string): string[] {
  const signed = eastAsianNames(line);
  if (signed.length > 0) return signed;
  const text = plainText(line);
  if (text.length > 100) return [];
  const rest = withoutOpening(text);
  const isLabelled = /^[^\s:：]{2,20}\s*[:：]/.test(text);
  if (rest === text || (!isLabelled && text.length - rest.length < 6)) return [];
  const names = namesIn(line);
  return isLabelled ? names.filter(isPerson) : names[0] === rest.replace(/\.$/, '') ? names : [];
}
