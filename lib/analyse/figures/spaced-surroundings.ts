import type { Token } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';
import { findChange } from './change';
import type { FigurePlace, Surroundings } from './figure-pack';
import { type PhraseWords, wordAt } from './phrase-words';

export const spacedSurroundings =
  (words: PhraseWords) =>
  (place: FigurePlace): Surroundings => {
    const { tokens, first, last, unit } = place;
    const nothing = { counted: null, change: null, isName: false };
    if (unit === 'share') {
      // "A two-thirds majority" is of something unsaid.
      const isOfNothing = /(?:thirds|quarters|fourths|fifths)$/.test(wordAt(tokens, last));
      const isLinked = words.partOf.has(wordAt(tokens, last + 1));
      return { ...nothing, counted: isOfNothing && !isLinked ? null : afterPart(words, tokens, last + 1) };
    }
    if (unit === 'times') {
      const isVerb = words.ups.has(wordAt(tokens, last)) || words.downs.has(wordAt(tokens, last));
      const change = isVerb ? null : (findChange(words, place)?.change ?? null);
      return { ...nothing, change, counted: words.phrases.before(tokens, first) };
    }
    const isCount = unit === 'count';
    const nearby = findChange(words, place);
    // "Two more towns" moved nothing, nor did who "lost four of five games".
    const isStill =
      isCount &&
      nearby &&
      (nearby.at > last ||
        words.partOf.has(wordAt(tokens, last + 1)) ||
        // "A rise by two banks" tells who.
        (words.sizes.has(wordAt(tokens, first - 1)) && words.changeNouns.has(wordAt(tokens, nearby.at))));
    const moved = isStill ? null : nearby;
    const counted = isCount
      ? (countedAfter(words, tokens, last) ?? countedBefore(words, tokens, first))
      : measured(words, place, moved?.at ?? null);
    return { counted, change: moved?.change ?? null, isName: isCount && isName(words, place) };
  };

/** "12 ferries", "12 of the 30 ferries". */
function countedAfter(words: PhraseWords, tokens: readonly Token[], last: number): Span | null {
  let from = last + 1;
  if (words.partOf.has(wordAt(tokens, from))) from = behindDeterminers(words, tokens, from + 1);
  while (words.fillers.has(wordAt(tokens, from)) && from < last + 4) from++;
  return words.phrases.after(tokens, from, true);
}

/** "The number of people in hospital has risen to 37": the people. */
function countedBefore(words: PhraseWords, tokens: readonly Token[], first: number): Span | null {
  if (!words.levels.has(wordAt(tokens, first - 1)) && !words.equals.has(wordAt(tokens, first - 1)))
    return null;
  for (let at = first - 2; at >= Math.max(0, first - 14); at--) {
    if (!words.partOf.has(wordAt(tokens, at)) || !numberNouns.has(wordAt(tokens, at - 1))) continue;
    const span = words.phrases.after(tokens, behindDeterminers(words, tokens, at + 1), true);
    return span && span.end < (tokens[first]?.start ?? 0) ? span : null;
  }
  return null;
}

const numberNouns = new Set(['number', 'toll', 'número', 'nombre', 'zahl', 'anzahl', 'numero']);

/** What a share, a sum or a measure is of: "of voters", "increase in fares", the subject of "rose". */
function measured(words: PhraseWords, place: FigurePlace, moved: number | null): Span | null {
  const { tokens, first, last } = place;
  const after = (at: number) => words.phrases.after(tokens, behindDeterminers(words, tokens, at), false);
  const next = wordAt(tokens, last + 1);
  const isLinked = (at: number) =>
    words.partOf.has(wordAt(tokens, at)) || words.within.has(wordAt(tokens, at));
  if (words.partOf.has(next)) return after(last + 2);
  if (moved !== null && moved > last) {
    if (isLinked(moved + 1)) return after(moved + 2);
    // "Sales were 8 percent higher".
    if (words.equals.has(wordAt(tokens, first - 1))) return words.phrases.before(tokens, first - 1);
    return words.isVerbLast ? subjectBefore(words, tokens, first) : null;
  }
  if (moved !== null) {
    const isNoun = words.changeNouns.has(wordAt(tokens, moved));
    const ofNoun = isLinked(moved + 1) ? after(moved + 2) : null;
    if (ofNoun && ofNoun.end <= (tokens[first]?.start ?? 0)) return ofNoun;
    if (isNoun && words.within.has(next)) return after(last + 2);
    if (isNoun) return null;
    const behind = wordAt(tokens, moved + 1);
    // "Subió los tipos", but no "rose a record 8 per cent".
    const mayBeObject = !words.skipped.has(behind) || (!words.hasAttributes && words.determiners.has(behind));
    const object = moved + 1 < first && mayBeObject ? after(moved + 1) : null;
    const isObject = object !== null && object.end <= (tokens[first]?.start ?? 0);
    return isObject ? object : words.phrases.before(tokens, moved);
  }
  if (words.within.has(next))
    return words.phrases.after(tokens, behindDeterminers(words, tokens, last + 2), words.isWithinDoubtful);
  // "340 Hektar Wald".
  const isAmount = words.isNounCapitalised && !/^(?:[A-Z]{3}|percent)/.test(place.unit);
  if (isAmount) return words.phrases.after(tokens, last + 1, false);
  const link = wordAt(tokens, first - 1);
  if (words.equals.has(link)) return words.phrases.before(tokens, first - 1);
  if (words.partOf.has(link)) {
    const noun = words.phrases.before(tokens, first - 1);
    // "El billete pasa de 2 a 3 euros": the second word may be the verb.
    const isOneWord = noun !== null && noun.start >= (tokens[first - 2]?.start ?? 0);
    return isOneWord || !words.isWithinDoubtful ? noun : null;
  }
  const isAttribute = words.hasAttributes && words.determiners.has(wordBefore(words, tokens, first));
  return isAttribute ? words.phrases.after(tokens, last + 1, false) : null;
}

/** The subject of a clause whose verb comes last: before "sind um 8 Prozent gestiegen". */
function subjectBefore(words: PhraseWords, tokens: readonly Token[], first: number): Span | null {
  for (let at = first; at >= Math.max(0, first - 5); at--) {
    const span = words.phrases.before(tokens, at);
    if (span) return span;
  }
  return null;
}

function wordBefore(words: PhraseWords, tokens: readonly Token[], first: number): string {
  let at = first - 1;
  const isBound = () => words.skipped.has(wordAt(tokens, at)) && !words.determiners.has(wordAt(tokens, at));
  while (at > first - 5 && (isBound() || /^\p{Sc}$/u.test(tokens[at]?.text ?? ''))) at--;
  return wordAt(tokens, at);
}

function afterPart(words: PhraseWords, tokens: readonly Token[], at: number): Span | null {
  const from = words.partOf.has(wordAt(tokens, at)) ? at + 1 : at;
  return words.phrases.after(tokens, behindDeterminers(words, tokens, from), false);
}

function behindDeterminers(words: PhraseWords, tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from < at + 6 &&
    (words.determiners.has(wordAt(tokens, from)) || /^\d/.test(tokens[from]?.text ?? ''))
  )
    from++;
  return from;
}

/** "Boeing 737", "Article 50", "A Thousand Cuts". */
function isName(words: PhraseWords, { tokens, first, surface, value }: FigurePlace): boolean {
  const previous = tokens[first - 1];
  if (!previous) return false;
  if (words.numberedThings.has(wordAt(tokens, first - 1).replace(/\.$/, ''))) return true;
  if (/^\p{Lu}/u.test(surface)) return first > 1 && previous.isWord;
  // Digits right after a name: "Channel 4 viewers" stays doubtful and is left out.
  return (
    /^[\d-]+$/.test(surface) &&
    value < 1000 &&
    /^\p{Lu}\p{Ll}/u.test(previous.text) &&
    first > 1 &&
    !words.isNounCapitalised
  );
}
