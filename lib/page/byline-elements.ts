/** Bylines that are marked as such: by microdata, by relation, by class name, by the address of a link. */
import type { AuthorClaim } from './author-claims';
import { isPerson, namesIn, namesInField } from './byline-names';
import type { Place } from './byline-place';
import { blockOf, linesInside } from './byline-text';
import { attributeOf, bodyOf, findAll, findFirst, labelOf, parentOf, tagOf, textOf } from './dom';
import { plainText } from './plain-text';

const marked =
  '[itemprop~="author" i],[rel~="author" i],[class*="author" i],[class*="byline" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="reporter" i],[class*="username" i],[id*="author" i],[id*="byline" i],byline,[class~="fn"],[href*="/author" i],[href*="/autor" i],[href*="/staff/" i],[href*="/people/" i],[href*="/profile/" i],[href*="/editors/" i],[href*="/contributor" i],[href*="/by/" i],[href*="/writer" i],[href*="/journalist" i],[href*="/reporter" i],[href*="/redakt" i]';

const mostMarked = 150;
const longestByline = 250;
const longestLine = 120;

type Mark = 'microdata' | 'rel-author' | 'byline' | 'name' | 'author' | 'link' | 'box';

const weights: Record<Mark, number> = {
  microdata: 3,
  'rel-author': 3,
  byline: 3,
  name: 2.5,
  author: 2,
  link: 1.5,
  box: 1,
};

/** What marked elements say; the nearest after the headline counts, one claim for each way of marking. */
export function markedClaims(document: Document, place: Place): AuthorClaim[] {
  const body = bodyOf(document);
  if (!body) return [];
  const found = new Map<Mark, Element[]>();
  for (const element of findAll(body, marked).slice(0, mostMarked * 2)) {
    const mark = markOf(element);
    if (!mark || (mark === 'link' && isInRunningText(element)) || place.isOutside(element, mark === 'box'))
      continue;
    found.set(mark, [...(found.get(mark) ?? []), element]);
  }
  return [...found].flatMap(([mark, elements]) => {
    const names = namesNearest(elements.slice(0, mostMarked), mark, place);
    const from = mark === 'microdata' || mark === 'rel-author' ? mark : 'byline';
    return names.length > 0 ? [{ names, from, weight: weights[mark] } as AuthorClaim] : [];
  });
}

/** Elements of an author's box beside the name; `author-date` holds both. */
const notNameOfAuthor =
  /avatar|gravatar|(?:author|autor|byline)s?[-_]*(?:image|img|photo|pic|social|follow|count|icon|desc|text|email|twitter)/;

function markOf(element: Element): Mark | null {
  if (attributeOf(element, 'itemprop')?.match(/\bauthor\b/i)) return 'microdata';
  if (attributeOf(element, 'rel')?.match(/\bauthor\b/i)) return 'rel-author';
  const label = `${labelOf(element)} ${tagOf(element)}`;
  if (notNameOfAuthor.test(label)) return null;
  if (/bio\b|about|author-?_?(?:box|info|card)|profile/.test(label)) return 'box';
  if (/byline/.test(label)) return 'byline';
  if (/(?:author|autor|writer|reporter)s?[-_]*(?:name|link)|\bfn\b/.test(label)) return 'name';
  if (/author|autor(?!is)|auteur|writer|reporter|username/.test(label)) return 'author';
  return tagOf(element) === 'a' ? 'link' : null;
}

/** People whom the article speaks of are linked to their pages too. */
const isInRunningText = (link: Element): boolean => {
  const block = blockOf(link);
  return tagOf(block) !== 'body' && textOf(block).length > longestByline;
};

/** The names of the first element that gives any, and of those that stand with it. */
function namesNearest(elements: readonly Element[], mark: Mark, place: Place): string[] {
  const after = elements.filter((element) => place.follows(element));
  const before = elements.filter((element) => !place.follows(element)).reverse();
  for (const group of [after, before]) {
    const usable = group.map((element) => ({ element, names: namesOf(element, mark) }));
    const first =
      usable.find(({ names }) => names.some(isPerson)) ?? usable.find(({ names }) => names.length > 0);
    if (!first) continue;
    const region = regionOf(first.element, place);
    return [
      ...new Set(usable.filter(({ element }) => region.contains(element)).flatMap(({ names }) => names)),
    ];
  }
  return [];
}

function namesOf(element: Element, mark: Mark): string[] {
  const inner = attributeOf(element, 'itemprop') ? findFirst(element, '[itemprop~="name" i]') : null;
  const field = attributeOf(element, 'content') ?? attributeOf(inner, 'content');
  if (field) return namesInField(field);
  const text = linesInside(inner ?? element);
  if (/^[^\t\n]*$/.test(text.trim()) && (tagOf(element) === 'a' || inner)) return namesInField(text);
  const length = plainText(text).length;
  if (mark === 'box') return namesInBox(text);
  return length <= (mark === 'author' ? longestLine : longestByline) ? namesIn(text) : [];
}

/** A box about the author is headed by the name; the rest is a portrait, in which others are named. */
function namesInBox(text: string): string[] {
  const heads = text.split(/[\n\t]/).flatMap((line) => (plainText(line).length <= 60 ? [namesIn(line)] : []));
  return heads.find((names) => names.some(isPerson)) ?? [];
}

/** The byline that the element is a part of: a short text without the headline. */
function regionOf(element: Element, place: Place): Element {
  let region = element;
  for (let level = 0; level < 3; level += 1) {
    const up = parentOf(region);
    if (!up || place.holdsHeading(up) || textOf(up).length > longestByline) break;
    region = up;
  }
  return region;
}
