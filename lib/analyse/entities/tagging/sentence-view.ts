/** A sentence as the tagger sees it: its words, the runs of capitals, the names that the lists know, its style. */
import type { Word } from '@/lib/analyse/entities/word';
import { kindOf } from './gazetteer';
import { hashText } from './hash';
import { isDateWord, isFunctionWord, isParticle, shapeNames, type Traits, traitsOf } from './traits';

export interface SentenceView {
  traits: readonly Traits[];
  /** For each word, the run of capitalised words around it, and the end to which "of", "and the" and "de" carry it. */
  starts: Int32Array;
  ends: Int32Array;
  looseEnds: Int32Array;
  /** What the lists know of the name that a word is part of; 0 for nothing. */
  known: Int32Array;
  /** Whether a word stands within quotation marks or brackets, and whether it fills them. */
  enclosures: Int32Array;
  style: Style;
  /** Short lines, and lines full of numbers, are read as tables. */
  layout: number;
}

const styles = { plain: 0, title: 1, capitals: 2, lower: 3 } as const;
type Style = (typeof styles)[keyof typeof styles];

/** `traitsByText` keeps what is known of words across the sentences of a text. */
export function viewSentence(words: readonly Word[], traitsByText: Map<string, Traits>): SentenceView {
  const traits = words.map((word) => {
    const known = traitsByText.get(word.token.text);
    if (known) return known;
    const made = traitsOf(word);
    traitsByText.set(word.token.text, made);
    return made;
  });
  return {
    traits,
    ...findRuns(traits),
    known: findKnown(traits),
    enclosures: findEnclosures(traits),
    style: styleOf(traits),
    layout: layoutOf(traits),
  };
}

const isInRun = (word: Traits | undefined): boolean =>
  word !== undefined &&
  ((word.isCapital && (word.flags & isDateWord) === 0) || word.shape === shapeNames.ordinal);

function findRuns(traits: readonly Traits[]) {
  const { length } = traits;
  const starts = Int32Array.from(traits, (_, at) => at);
  const ends = Int32Array.from(traits, (_, at) => at + 1);
  for (let at = 1; at < length; at++)
    if (isInRun(traits[at]) && isInRun(traits[at - 1])) starts[at] = starts[at - 1] as number;
  for (let at = length - 2; at >= 0; at--)
    if (isInRun(traits[at]) && isInRun(traits[at + 1])) ends[at] = ends[at + 1] as number;
  const looseEnds = ends.slice();
  for (let at = length - 1; at >= 0; at--) {
    const end = ends[at] as number;
    if (at + 1 < end) {
      looseEnds[at] = looseEnds[at + 1] as number;
      continue;
    }
    const next = end + joinerLength(traits, end);
    if (next > end && isInRun(traits[next])) looseEnds[at] = looseEnds[next] as number;
  }
  return { starts, ends, looseEnds };
}

function joinerLength(traits: readonly Traits[], at: number): number {
  const word = traits[at];
  if (!word) return 0;
  const joins = joiners.has(word.key) || ((word.flags & isParticle) !== 0 && !word.isCapital);
  if (!joins) return 0;
  return traits[at + 1]?.key === 'the' ? 2 : 1;
}

const joiners = new Set(['of', 'for', '&', 'and']);

const longestEntry = 5;

function findKnown(traits: readonly Traits[]): Int32Array {
  const known = new Int32Array(traits.length);
  let at = 0;
  while (at < traits.length) {
    let step = 1;
    if (traits[at]?.isCapital) {
      let name = '';
      for (let length = 1; length <= longestEntry; length++) {
        const word = traits[at + length - 1];
        if (!word) break;
        name = name ? `${name} ${word.key}` : word.key;
        const kind = kindOf(name);
        if (kind === 0) continue;
        step = length;
        known.fill(kind * 2, at, at + length);
        known[at] = kind * 2 + 1;
      }
    }
    at += step;
  }
  return known;
}

const quotationMark = hashText('"');
const longestEnclosure = 12;

function findEnclosures(traits: readonly Traits[]): Int32Array {
  const found = new Int32Array(traits.length);
  let quote = -1;
  let bracket = -1;
  const mark = (open: number, close: number, kind: number) => {
    if (close - open <= longestEnclosure) found.fill(close - open <= 2 ? kind + 1 : kind, open + 1, close);
  };
  traits.forEach(({ identity, key }, at) => {
    if (identity === quotationMark) {
      if (quote >= 0) mark(quote, at, 1);
      quote = quote >= 0 ? -1 : at;
    } else if (key === '(') bracket = at;
    else if (key === ')' && bracket >= 0) {
      mark(bracket, at, 3);
      bracket = -1;
    }
  });
  return found;
}

function styleOf(traits: readonly Traits[]): Style {
  let capital = 0;
  let upper = 0;
  let lower = 0;
  for (const { shape, isCapital, flags } of traits) {
    if (shape === shapeNames.capitals) upper++;
    if (isCapital) capital++;
    else if (
      (shape === shapeNames.lower || shape === shapeNames.lowerJoined) &&
      (flags & isFunctionWord) === 0
    )
      lower++;
  }
  if (upper >= 2 && upper * 10 >= (capital + lower) * 6) return styles.capitals;
  if (capital === 0) return styles.lower;
  return lower * 7 <= capital && capital >= 3 ? styles.title : styles.plain;
}

function layoutOf(traits: readonly Traits[]): number {
  const numbers = traits.filter(({ shape }) => shape >= shapeNames.year && shape <= shapeNames.number).length;
  return (numbers * 4 > traits.length ? 1 : 0) + (traits.length < 5 ? 2 : 0);
}
