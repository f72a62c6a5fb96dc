/** Bylines that no markup tells, found by what the lines around the headline say. */
import type { AuthorClaim } from './author-claims';
import type { BoxedPage, PlacedBlock } from './boxes';
import { eastAsianNames, isEastAsian } from './byline-east-asian';
import { namesIn } from './byline-names';
import { withoutOpening } from './byline-opening';
import type { Place } from './byline-place';
import { isPerson } from './name-kind';
import { plainText } from './plain-text';
import { linesOf, type TextLine } from './text-lines';

const longestLine = 120;

/** How many blocks around the headline are near it, and nearest. */
const near = { after: 15, before: 12 };
const nearest = { after: 6, before: 4 };
/** Blocks further down in which a signature is looked for. */
const mostFar = 135;

/** Lines that begin as bylines do, or that hold a date and a name, near the headline; signatures further down. */
export function lineClaims({ blocks, boxes }: BoxedPage, { heading, isOutside }: Place): AuthorClaim[] {
  if (!heading) return [];
  const isUsable = (block: PlacedBlock) => block.kind !== 'caption' && !isOutside(block.box.element, false);
  const later = new Set(boxes.slice(boxes.indexOf(heading)));
  const first = blocks.findIndex(({ box }) => later.has(box));
  const end = first === -1 ? blocks.length : first;
  const rest = blocks.slice(end).filter(({ start }) => !heading.element.contains(start));
  const after = take(rest, near.after, isUsable);
  const before = take(blocks.slice(0, end).reverse(), near.before, isUsable).reverse();
  const [linesAfter, linesBefore] = [after.map(linesOf), before.map(linesOf)];
  const lines = [...linesAfter, ...linesBefore].flat();
  // Beside a date, what is linked is a topic or a section; links to authors are known by their addresses.
  const unlinked = [...linesAfter.slice(0, nearest.after), ...linesBefore.slice(-nearest.before)]
    .flat()
    .filter((line) => !line.hasLink);
  const last = after.at(-1);
  const far = rest
    .slice(last ? rest.indexOf(last) + 1 : 0)
    .slice(0, mostFar)
    .filter((block) => mayBeSigned(block) && isUsable(block))
    .flatMap(linesOf)
    .reverse();
  const claim = (names: string[], weight: number): AuthorClaim => ({ names, from: 'byline', weight });
  return [
    claim(firstNames(lines, withCue), 2),
    claim(firstNames(lines, eastAsianNames), 2),
    claim(firstNames(unlinked, withDate), 1),
    claim(firstNames(far, signature), 1),
  ];
}

/** The first blocks that are usable, `most` at most. */
function take(
  blocks: readonly PlacedBlock[],
  most: number,
  isUsable: (block: PlacedBlock) => boolean,
): PlacedBlock[] {
  const taken: PlacedBlock[] = [];
  for (const block of blocks) {
    if (taken.length === most) break;
    if (isUsable(block)) taken.push(block);
  }
  return taken;
}

function firstNames(lines: readonly TextLine[], read: (line: string, next: string) => string[]): string[] {
  for (const [at, { text }] of lines.entries()) {
    const names = read(text, lines[at + 1]?.text ?? '');
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

const longestSignature = 100;

/** Whether a block's lines are worth a look; of a broken one any of them may sign. */
const mayBeSigned = ({ text, isBroken }: PlacedBlock): boolean =>
  isBroken || isEastAsian(text) || (text.length <= longestSignature && withoutOpening(text) !== text);

/** "Text: Ines Tamm" or "Reporting by Ines Tamm.", as articles are signed. */
function signature(line: string): string[] {
  const signed = eastAsianNames(line);
  if (signed.length > 0) return signed;
  const text = plainText(line);
  if (text.length > longestSignature) return [];
  const rest = withoutOpening(text);
  const isLabelled = /^[^\s:：]{2,20}\s*[:：]/.test(text);
  if (rest === text || (!isLabelled && text.length - rest.length < 6)) return [];
  const names = namesIn(line);
  return isLabelled ? names.filter(isPerson) : names[0] === rest.replace(/\.$/, '') ? names : [];
}
