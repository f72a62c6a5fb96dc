import type { Token } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';
import { tokenise } from '@/lib/text/tokens';
import type { FigurePlace, Surroundings } from './figure-pack';

/** What languages that put a counter or a noun right behind the number say around it. All patterns know only a few words. */
export interface CounterWords {
  /** Right behind a number, from `^`: a counter of people or things, in the group `counter`. */
  counter: RegExp;
  /** Counters that are themselves what is counted: 人. */
  selfCounted: ReadonlySet<string> | 'all';
  /** Between counter and noun, from `^`: の. Null where the noun follows at once. */
  nounLink: RegExp | null;
  /** Whether what is counted may stand right before the number: 観客3000人. */
  isNounBefore: boolean;
  /** Counters behind which no noun stands, only a verb: the 人 of "7人遇难". */
  closedCounters?: ReadonlySet<string>;
  /** Words of one letter that end a compound which the platform cuts in two: the 车 of 消防车. */
  compoundEnd?: RegExp;
  /** Between a share and what it is of, from `^`: 的. */
  wholeLink: RegExp;
  /** A particle that sticks to the noun, up to `$`. */
  particle: RegExp;
  /** BCP 47 primary tag: the words behind a number are cut anew, since they may stick to it. */
  language: string;
  /** A word that can be what is counted. */
  noun: RegExp;
  /** Words that never are. */
  never: ReadonlySet<string>;
  /** Right before the figure, ending in `$`: it moved by so much. */
  upBefore: RegExp;
  downBefore: RegExp;
  /** Right behind the figure, from `^`. */
  upAfter: RegExp;
  downAfter: RegExp;
  /** Right before a number that names: 第. Ends in `$`. */
  namedBefore: RegExp;
  /** Right before a multiple: what it is compared with, which is not what is counted (図書館の). Ends in `$`. */
  comparedBefore?: RegExp;
  /** The subject of a change or the whole of a share right before the figure, in the group `subject`; ends in `$`. */
  subjectBefore: RegExp;
}

const reach = 48;
const longestNoun = 16;

export const counterSurroundings =
  (words: CounterWords) =>
  (place: FigurePlace): Surroundings => {
    const { sentence, start, end, unit } = place;
    const before = sentence.slice(Math.max(0, start - reach), start);
    const after = sentence.slice(end, end + reach);
    if (words.namedBefore.test(before)) return { counted: null, change: null, isName: true };
    const change = changeOf(words, before, after);
    if (unit === 'count') return { counted: countedBy(words, place, after), change, isName: false };
    // Who pays is not what is paid for.
    const isUncounted = /^[A-Z]{3}$/.test(unit) || (unit === 'times' && words.comparedBefore?.test(before));
    return { counted: isUncounted ? null : measured(words, place, { before, after }), change, isName: false };
  };

function changeOf(words: CounterWords, before: string, after: string): 'up' | 'down' | null {
  if (words.upAfter.test(after) || words.upBefore.test(before)) return 'up';
  return words.downAfter.test(after) || words.downBefore.test(before) ? 'down' : null;
}

function countedBy(words: CounterWords, place: FigurePlace, after: string): Span | null {
  const match = words.counter.exec(after);
  const counter = match?.groups?.counter;
  if (!match || counter === undefined) return null;
  const { offset, end, tokens, first } = place;
  const from = end + match[0].length;
  const link = words.nounLink?.exec(after.slice(match[0].length));
  const isOpen = !words.closedCounters?.has(counter) && (!words.nounLink || link);
  const noun = isOpen ? nounAt(words, place, from + (link?.[0].length ?? 0)) : null;
  const before = words.isNounBefore ? nounBefore(words, tokens, first, offset + place.start) : null;
  const counterEnd = offset + end + match[0].length;
  const self =
    words.selfCounted === 'all' || words.selfCounted.has(counter)
      ? { start: counterEnd - counter.length, end: counterEnd }
      : null;
  return noun ?? before ?? self;
}

/** The noun that starts at `from` in the sentence. */
function nounAt(words: CounterWords, { sentence, offset }: FigurePlace, from: number): Span | null {
  const end = Math.min(sentence.length, from + longestNoun);
  const [token] = tokenise(sentence, { start: from, end }, words.language);
  if (token?.start !== from) return null;
  const text = token.text.replace(words.particle, '');
  const isKnown = isNoun(words, { ...token, text });
  const tail = words.compoundEnd?.test(sentence.charAt(token.end)) ? 1 : 0;
  return isKnown ? { start: offset + from, end: offset + from + text.length + tail } : null;
}

function nounBefore(
  words: CounterWords,
  tokens: readonly Token[],
  first: number,
  start: number,
): Span | null {
  const at = tokens[first]?.start === start ? first - 1 : first;
  const token = tokens[at];
  if (!token || token.start >= start || token.end < start - 1) return null;
  const before = tokens[at - 1];
  const isCut =
    before?.end === token.start &&
    before.isWord &&
    words.compoundEnd?.test(token.text) &&
    token.text.length === 1;
  const whole = isCut ? { ...before, text: before.text + token.text } : token;
  return isNoun(words, whole) ? { start: whole.start, end: Math.min(token.end, start) } : null;
}

const isNoun = (words: CounterWords, { text, isWord }: Token): boolean =>
  isWord && words.noun.test(text) && !words.never.has(text);

function measured(
  words: CounterWords,
  place: FigurePlace,
  { before, after }: { before: string; after: string },
): Span | null {
  const link = words.wholeLink.exec(after);
  const whole = link ? nounAt(words, place, place.end + link[0].length) : null;
  return whole ?? subjectOf(words, place, before);
}

function subjectOf(words: CounterWords, { offset, start }: FigurePlace, before: string): Span | null {
  const match = words.subjectBefore.exec(before);
  const subject = match?.groups?.subject;
  if (!match || subject === undefined || words.never.has(subject)) return null;
  const from = offset + start - before.length + match.index + match[0].indexOf(subject);
  return { start: from, end: from + subject.length };
}
