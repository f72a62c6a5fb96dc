import type { DateWords } from './date-words';
import { digit } from './phrase-numbers';
import { anyKey } from './phrase-patterns';

/**
 * A cheap pattern without whose match a sentence cannot hold the phrase, so that most of a language's patterns are
 * neither made nor run: the longest word, or else the rarest place, that stands in the template outside all groups.
 * Null where everything stands in groups. The same need is the same object, so that it is asked once a sentence.
 */
export function needOf(template: string, words: DateWords): RegExp | null {
  const certain = outsideGroups(template);
  if (certain === null) return null;
  // A letter before a quantifier may be missing, and so is no part of the word.
  const runs =
    certain.replace(/\p{L}(?=[?*]|\{\d)/gu, ' ').match(/(?<![\\{\p{L}])\p{L}+(?!\p{L}|\})/gu) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  const isWord = longest.length >= (words.edges === 'both' ? 4 : 1);
  const places = placeNeeds(words);
  const place = Object.keys(places).find((name) => certain.includes(`{${name}}`));
  const source = isWord ? longest : place ? places[place] : undefined;
  return source ? known(source) : null;
}

/** The template without its groups and classes; null where it offers a choice as a whole. */
function outsideGroups(template: string): string | null {
  let depth = 0;
  let isClass = false;
  let certain = '';
  for (let at = 0; at < template.length; at++) {
    const mark = template.charAt(at);
    if (mark === '\\') {
      at++;
      certain += depth === 0 ? ' ' : '';
    } else if (isClass) isClass = mark !== ']';
    else if (mark === '[') {
      isClass = true;
      certain += depth === 0 ? ' ' : '';
    } else if (mark === '(') depth++;
    else if (mark === ')') {
      depth--;
      certain += ' ';
    } else if (mark === '|' && depth === 0) return null;
    else if (depth === 0) certain += mark;
  }
  return certain;
}

/** Rarest first. */
function placeNeeds(words: DateWords): Record<string, string> {
  const digits = words.edges === 'none' ? {} : { day: digit, mm: digit, hour: digit };
  return {
    anyMonth: anyKey({ ...words.months, ...words.shortMonths }),
    month: anyKey(words.months),
    season: anyKey(words.seasons),
    zone: anyKey(words.zones),
    halfDay: anyKey(words.halves),
    decadeWord: anyKey(words.decades),
    weekday: anyKey(words.weekdays),
    part: anyKey(words.parts),
    minute: digit,
    ...digits,
    year: words.edges === 'none' ? `${digit}|〇` : `${digit}{4}`,
    unit: anyKey(words.units),
  };
}

function known(source: string): RegExp {
  const made = needs.get(source) ?? new RegExp(source, 'iu');
  needs.set(source, made);
  return made;
}

const needs = new Map<string, RegExp>();
