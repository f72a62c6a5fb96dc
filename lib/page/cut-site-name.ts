/** Takes the publisher's name, and the section that stands with it, off the ends of a declared title. */
import { lettersOf } from './title-match';

export interface KnownNames {
  /** What the publisher is called: by its metadata, by its host, by the link to its front page. */
  sites: readonly string[];
  /** What the section is called. */
  sections: readonly string[];
}

/** Marks that part a title: spaced ones, bars, and (between East Asian characters) unspaced dashes and underlines. */
const marks = (spaced: string) =>
  new RegExp(
    `\\s+(?:[${spaced}]|::|-|/{1,2})\\s+|\\s*[|│｜]\\s*|\\s+[-–—|]\\s*$|:\\s+(?=\\S)|(?<=[\\u3040-\\ud7af！？”’」』）])[-－_—–―：]+(?=\\S)`,
    'gu',
  );
const separator = marks('|│–—·•»«›‹~_‖►▸→★♥');
/** A pair of guillemets quotes; one alone parts. */
const separatorBesideQuotes = marks('|│–—·•›‹~_‖►▸→★♥');

const bar = /^[|│｜»‖]/;

/** Nothing shorter is left over of a title. */
const shortestRest = 8;

interface Part {
  text: string;
  /** Offsets of the part in the title. */
  start: number;
  end: number;
  /** The mark before the part; empty before the first. */
  mark: string;
}

/** The title without them. What is no name of the site, nor stands between one and the headline, stays. */
export function cutSiteName(title: string, names: KnownNames): string {
  const parts = partsOf(title);
  if (parts.length === 1 || isExactly(title, names.sites)) return title;
  const last = cutTail(parts, names);
  const first = cutHead(parts, last, names);
  const [opening, closing] = [parts[first], parts[last]];
  const rest = opening && closing ? title.slice(opening.start, closing.end).trim() : '';
  return rest || title;
}

/** A heading without the site's exact name at its end: headings have marks of their own far more often. */
export function cutOwnName(heading: string, sites: readonly string[]): string {
  const last = partsOf(heading).at(-1);
  return last && hasRest(last) && isExactly(last.text, sites)
    ? heading.slice(0, last.start - last.mark.length).replace(/[\s|–—-]+$/, '')
    : heading;
}

/** The title's parts between its marks, as they stand. */
export const titleParts = (title: string): string[] => partsOf(title).map(({ text }) => text);

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let mark = '';
  const isQuoting = title.includes('«') && title.includes('»');
  for (const match of title.matchAll(isQuoting ? separatorBesideQuotes : separator)) {
    parts.push({ text: title.slice(start, match.index).trim(), start, end: match.index, mark });
    start = match.index + match[0].length;
    mark = match[0].trim();
  }
  parts.push({ text: title.slice(start).trim(), start, end: title.length, mark });
  return parts;
}

/** Index of the last part that stays. */
function cutTail(parts: readonly Part[], names: KnownNames): number {
  let last = parts.length - 1;
  // A name may have marks of its own: "Coast Daily - News and Weather".
  for (let index = 1; index < parts.length; index += 1) {
    const tail = parts.slice(index).map(({ text }) => text);
    if (hasRest(parts[index]) && tail.length > 1 && isExactly(tail.join(' '), names.sites)) return index - 1;
  }
  let siteMark: string | null = null;
  for (let index = last; index > 0; index -= 1) {
    const part = parts[index];
    if (!part || !hasRest(part)) break;
    const isBar = bar.test(part.mark);
    const isCut =
      part.text === '' ||
      isSite(part.text, names, part.mark.startsWith(':') ? surely : loosely) ||
      (isBar && part.text.length < 40 && part.start > part.text.length && index >= parts.length - 2) ||
      // An unknown part between the headline and the site is the section's, where it looks like a name.
      (siteMark !== null &&
        part.start >= 15 &&
        (isExactly(part.text, names.sections) || (part.mark === siteMark && looksLikeSection(part.text))));
    if (!isCut) break;
    if (part.text !== '') siteMark = part.mark;
    last = index - 1;
  }
  return last;
}

/** Index of the first part that stays. */
function cutHead(parts: readonly Part[], last: number, names: KnownNames): number {
  const [first, second] = parts;
  if (!first || !second || last === 0) return 0;
  if (!isSite(first.text, names, surely)) return 0;
  let index = 1;
  while (
    index < last &&
    parts[index + 1]?.mark === second.mark &&
    (isExactly(parts[index]?.text ?? '', names.sections) || looksLikeSection(parts[index]?.text ?? ''))
  ) {
    index += 1;
  }
  return index;
}

const hasRest = (part: Part | undefined): boolean => part !== undefined && part.start >= shortestRest;

/** One to three words that begin with a capital, or a few East Asian characters. */
const looksLikeSection = (text: string): boolean =>
  text.length <= 24 && /^(?:\p{Lu}[\p{L}&.'’-]*(?:\s[\p{L}&.'’-]+){0,2}|[\u3040-\ud7af]{1,8})$/u.test(text);

export const isExactly = (text: string, names: readonly string[]): boolean => {
  const letters = lettersOf(text);
  return letters !== '' && names.some((name) => lettersOf(name) === letters);
};

/** Share of the letters that must be the name's: before the headline, and after a colon, headlines have words of their own. */
const surely = 0.7;
const loosely = 0.3;

/** Whether the part names the site: in the same letters, in its initials, or with a word more or less. */
function isSite(text: string, { sites }: KnownNames, share: number): boolean {
  if (isExactly(text, sites) || isExactly(text, sites.map(initialsOf))) return true;
  const letters = lettersOf(text);
  return sites.map(lettersOf).some((name) => {
    const [short, long] = name.length < letters.length ? [name, letters] : [letters, name];
    if (short.length < 4 || !(long.startsWith(short) || long.endsWith(short))) return false;
    return short.length / long.length >= share && text.length <= 50;
  });
}

/** `WSJ` of "The West Shore Journal"; empty for names of fewer than three words that count. */
function initialsOf(name: string): string {
  const initials = name.replace(/^the\s/i, '').match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return initials.length >= 3 ? initials.join('') : '';
}
