/** Bylines that are marked as such: by microdata, by relation, by class name, by the address of a link. */
import type { AuthorClaim } from './author-claims';
import type { BoxedPage } from './boxes';
import { namesIn, namesInField } from './byline-names';
import type { Place } from './byline-place';
import { attributeOf, findFirst, labelOf, parentOf, tagOf, textOf } from './dom';
import { isPerson } from './name-kind';
import { plainText } from './plain-text';
import { blockOf, linesInside } from './text-lines';

const markedName = /author|byline|autor|auteur|writer|reporter|username|(?:^|\s)fn(?:\s|$)/i;
const markedId = /author|byline/i;
const markedAddress =
  /\/(?:author|autor|staff\/|people\/|profile\/|editors\/|contributor|by\/|writer|journalist|reporter|redakt)/i;

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
export function markedClaims({ elements }: BoxedPage, place: Place): AuthorClaim[] {
  const found = new Map<Mark, Marked[]>();
  for (const one of findMarked(elements, place)) {
    const mark = markOf(one.element);
    if (!mark || (mark === 'link' && isInRunningText(one.element))) continue;
    if (!place.isOutside(one.element, mark === 'box')) found.set(mark, [...(found.get(mark) ?? []), one]);
  }
  return [...found].flatMap(([mark, marked]) => {
    const names = namesNearest(marked.slice(0, mostMarked), mark, place);
    const from = mark === 'microdata' || mark === 'rel-author' ? mark : 'byline';
    return names.length > 0 ? [{ names, from, weight: weights[mark] } as AuthorClaim] : [];
  });
}

interface Marked {
  element: Element;
  /** It stands after the headline, or around it. */
  isAfter: boolean;
  /** Elements between the headline and it. */
  distance: number;
}

function findMarked(elements: readonly Element[], { heading, holdsHeading }: Place): Marked[] {
  const marked: Marked[] = [];
  // Pages repeat few names many times.
  const isMarkedByName = new Map<string, boolean>();
  const isNamed = (element: Element): boolean => {
    const name = attributeOf(element, 'class');
    if (name === null) return false;
    const known = isMarkedByName.get(name);
    if (known !== undefined) return known;
    const isIt = markedName.test(name);
    isMarkedByName.set(name, isIt);
    return isIt;
  };
  const at = heading ? elements.indexOf(heading.element) : 0;
  for (const [index, element] of elements.entries()) {
    const isMarked =
      isNamed(element) ||
      says(element, 'id', markedId) ||
      says(element, 'itemprop', isAuthor) ||
      (tagOf(element) === 'a' && (says(element, 'href', markedAddress) || says(element, 'rel', isAuthor))) ||
      tagOf(element) === 'byline';
    if (isMarked)
      marked.push({ element, isAfter: index >= at || holdsHeading(element), distance: Math.abs(index - at) });
    if (marked.length === mostMarked * 2) break;
  }
  return marked;
}

const isAuthor = /\bauthor\b/i;

function says(element: Element, attribute: string, pattern: RegExp): boolean {
  const value = attributeOf(element, attribute);
  return value !== null && pattern.test(value);
}

/** Elements of an author's box beside the name; `author-date` holds both. */
const notNameOfAuthor =
  /avatar|gravatar|(?:author|autor|byline)s?[-_]*(?:image|img|photo|pic|social|follow|count|icon|desc|text|email|twitter)/;

function markOf(element: Element): Mark | null {
  if (says(element, 'itemprop', isAuthor)) return 'microdata';
  if (says(element, 'rel', isAuthor)) return 'rel-author';
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
function namesNearest(marked: readonly Marked[], mark: Mark, place: Place): string[] {
  const namesByElement = new Map<Element, string[]>();
  const names = ({ element }: Marked): string[] => {
    const known = namesByElement.get(element) ?? namesOf(element, mark);
    namesByElement.set(element, known);
    return known;
  };
  const firstOf = (group: readonly Marked[]): Marked | undefined =>
    group.find((one) => names(one).some(isPerson)) ?? group.find((one) => names(one).length > 0);
  const below = firstOf(marked.filter(({ isAfter }) => isAfter));
  let nearest = below;
  if (!below || below.distance > farBelow) {
    const above = firstOf(marked.filter(({ isAfter }) => !isAfter).reverse());
    if (above && (!below || above.distance <= nearAbove)) nearest = above;
  }
  if (!nearest) return [];
  const { isAfter, element } = nearest;
  const region = regionOf(element, place);
  return [
    ...new Set(
      marked.filter((one) => one.isAfter === isAfter && region.contains(one.element)).flatMap(names),
    ),
  ];
}

/** In elements. Bylines stand above the headline too: at once before it, where those below are far off, with the teasers. */
const nearAbove = 40;
const farBelow = 200;

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
