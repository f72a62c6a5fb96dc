/** The headline's own words in a heading, apart from the labels that publishers put inside it. */
import { attributeOf, labelOf, read, tagOf } from './dom';
import { shownTextOf } from './shown-text';

export interface Headline {
  /** Every reading of the heading: whole, and without a first or last part of its own; the whole comes first. */
  variants: readonly string[];
  /** Without the parts that call themselves labels or subtitles; null where none does. */
  bare: string | null;
}

const smallPart =
  /kicker|over-?_?(?:line|title)|top-?_?line|eyebrow|dachzeile|spitzmarke|rubri[ck]|pre-?_?(?:title|headline|fix)|super-?_?(?:title|line|head)|roofline|surtitre|antetitulo|volanta|occhiello|sub-?_?(?:title|line|head)|h1-?small|label|categor|\bbadge|fake-h\d|\bflag/;

export function readHeadline(heading: Element): Headline {
  const whole = shownTextOf(heading);
  const parts = partsOf(heading, whole);
  const [first, last] = [parts[0], parts.at(-1)];
  const variants = [whole];
  for (const part of [first, last]) {
    const rest = part && without(whole, part.text);
    if (rest) variants.push(rest);
  }
  let bare = whole;
  if (first?.isSmall) bare = withoutStart(bare, first.text) ?? bare;
  if (last && last !== first && last.isSmall) bare = withoutEnd(bare, last.text) ?? bare;
  return { variants, bare: bare !== whole && bare.length >= shortestBare ? bare : null };
}

/** A heading cut down to less was no headline with a label. */
const shortestBare = 12;

/** A headline has a few parts; a heading that is not closed has thousands. */
const mostParts = 40;

interface Part {
  text: string;
  isSmall: boolean;
}

/** The heading's own elements that hold words; where one holds all of them, that one's. */
function partsOf(heading: Element, whole: string): Part[] {
  let scope = heading;
  for (let level = 0; level < 4; level += 1) {
    const parts = [...read(scope, 'children')]
      .slice(0, mostParts)
      .map((element) => ({ element, text: shownTextOf(element) }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const [only] = parts;
    if (only && only.text === whole) {
      scope = only.element;
      continue;
    }
    return parts.map(({ element, text }) => ({
      text,
      isSmall: tagOf(element) === 'small' || smallPart.test(namesOf(element)),
    }));
  }
  return [];
}

const namesOf = (element: Element): string =>
  `${labelOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`.toLowerCase();

const without = (whole: string, part: string): string | null =>
  withoutStart(whole, part) ?? withoutEnd(whole, part);

function withoutStart(whole: string, part: string): string | null {
  if (!whole.startsWith(part)) return null;
  return whole.slice(part.length).replace(/^[\s:|–—\-/•·,]+/, '') || null;
}

function withoutEnd(whole: string, part: string): string | null {
  if (!whole.endsWith(part)) return null;
  return whole.slice(0, -part.length).replace(/[\s:|–—\-/•·,]+$/, '') || null;
}
