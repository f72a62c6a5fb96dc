/** The name that a source's words hold, and how they introduce it, where the article's entities do not know it. */

import { honorifics, organisationHeads, roleWords } from '@/lib/analyse/entities/words.data';
import type { Span } from '@/lib/model/span';

export interface NamedSource {
  name: Span;
  /** "an analyst at the Korvia Institute", "council leader". */
  role: Span | null;
}

/** "Ines Tamm", "Ivo de Rask", "A. B. Tamm": two to five words with capitals. */
const personName =
  /^(?:\p{Lu}[\p{L}'’.-]{0,30} )(?:(?:al|bin|da|de|del|den|der|di|la|le|van|von|\p{Lu}[\p{L}'’.-]{0,30}) ){0,3}\p{Lu}[\p{L}'’-]{1,30}/u;

/** In UTF-16 units: a longer "phrase" names nobody, and would be costly to look through. */
const longestSource = 200;

/** Lower-case words before a name: "Korvian foreign ministry spokesman". */
const introduction = /^((?:[\p{L}'’-]{2,30} ){0,6}?(\p{Ll}[\p{Ll}-]{2,30})) (?=\p{Lu})/u;

const placeOfWork = /^ (?:of|from|at|with|in|for) /;

/** The person's name that the phrase `source` of `text` is about; null where it holds none at its head. */
export function nameInSource(text: string, source: Span): NamedSource | null {
  if (source.end - source.start > longestSource) return null;
  const words = text.slice(source.start, source.end);
  const before = introduction.exec(words);
  const roleEnd = before && roleWords.has(before[2] ?? '') ? (before[1]?.length ?? 0) : 0;
  const from = roleEnd > 0 ? roleEnd + 1 : 0;
  const found = personName.exec(words.slice(from))?.[0];
  if (!found) return null;
  const parts = found.toLowerCase().split(' ');
  const rest = words.slice(from + found.length);
  const isPerson = !parts.some((part) => organisationHeads.has(part) || notInNames.has(part));
  if (!isPerson || (rest !== '' && !placeOfWork.test(rest))) return null;
  const name = { start: source.start + from, end: source.start + from + found.length };
  const role = roleEnd > 0 ? { start: source.start, end: source.start + roleEnd } : null;
  return { name, role: role ?? (rest === '' ? appositionAfter(text, source.end) : null) };
}

/** "The company's chief executive, | Ines Tamm,": the name beside a role; null where none stands there. */
export function nameBeside(text: string, source: Span): Span | null {
  if (source.end - source.start > longestSource) return null;
  const head = /(\p{L}[\p{L}-]+)(?: (?:of|for|at|in) [^,]{2,80})?$/u.exec(
    text.slice(source.start, source.end),
  )?.[1];
  if (!head || !roleWords.has(head.toLowerCase()) || !text.startsWith(', ', source.end)) return null;
  const start = source.end + 2;
  const found = personName.exec(text.slice(start, start + 120))?.[0];
  const end = start + (found?.length ?? 0);
  return found && /^[,.;:!?”"]?(?:\s|$)/.test(text.slice(end, end + 2)) && /^[,.]/.test(text.slice(end))
    ? { start, end }
    : null;
}

const notInNames: ReadonlySet<string> = new Set([
  ...'the a an this that these those his her its our their on in at for but and police government campaign officials reports times post news daily house street'.split(
    ' ',
  ),
]);

/** ", an analyst at the Korvia Institute, said": what stands between the name and its verb. */
function appositionAfter(text: string, end: number): Span | null {
  const found = /^, (?:\d{1,3}, )?((?:an?|the|one) [^,;:.!?“”"()\n]{3,120}),/iu.exec(
    text.slice(end, end + 160),
  );
  const words = found?.[1];
  if (!found || !words) return null;
  const heads = words.toLowerCase().split(/[^\p{L}-]+/u);
  if (!heads.some((head) => roleWords.has(head) || honorifics.has(head))) return null;
  const start = end + found[0].length - 1 - words.length;
  return { start, end: start + words.length };
}
