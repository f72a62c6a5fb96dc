import type { Tense } from '@/lib/analyse/dates/tense';
import { futureCues, pastCues } from './date-words.data';

/**
 * Whether the clause around `start`–`end` of a sentence speaks of the past or of what is to come: the verb cue nearest
 * to the span decides, words before it counting nearer than words after. `unclear` without a cue.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  if (looksAhead.test(sentence.slice(Math.max(0, start - 40), start))) return 'future';
  const before = wordsOf(sentence.slice(Math.max(0, start - 120), start)).reverse();
  // What another clause does says nothing of this date: "made clear on Thursday that he would …".
  const rest = sentence.slice(end, end + 100);
  const after = wordsOf(
    rest.slice(0, rest.search(/[,;:—–]|\b(?:that|who|which|but|and|after|before|when|while|if|as)\b|$/)),
  );
  let best: { tense: Tense; distance: number } = { tense: 'unclear', distance: 99 };
  const look = (words: string[], penalty: number) => {
    for (let at = 0; at < Math.min(words.length, 16); at++) {
      const tense = tenseOf(words, at, penalty > 0);
      if (tense === 'unclear') continue;
      if (at + penalty < best.distance) best = { tense, distance: at + penalty };
      return;
    }
  };
  look(before, 0);
  look(after, 2);
  return best.tense;
}

/** "Heading into Tuesday's vote": a day to come, whatever the tense. */
const looksAhead =
  /\b(?:(?:heading|going|head|go) into|ahead of|in advance of|looking (?:ahead )?to|looks (?:ahead )?to|run-?up to|on the eve of|in the days before)\s(?:the\s)?$/i;

function tenseOf(words: string[], at: number, isForward: boolean): Tense {
  const word = words[at] ?? '';
  const next = (isForward ? words[at + 1] : words[at - 1]) ?? '';
  const previous = (isForward ? words[at - 1] : words[at + 1]) ?? '';
  if (word === 'to')
    return isForward || futureBeforeTo.has(previous) ? (isForward ? 'unclear' : 'future') : 'unclear';
  if (modals.has(word) && next === 'have') return 'past';
  if (participles.has(word))
    return isPassive(previous) ? 'future' : word === 'set' || word === 'planned' ? 'future' : 'past';
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  return /[a-z]{2}ed$/.test(word) && !notVerbs.has(word) ? 'past' : 'unclear';
}

const isPassive = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|now|currently|tentatively)$/.test(word);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:[’'-][a-z]+)*|['’]ll/g) ?? [];

const future = new Set(futureCues.split(' '));
const past = new Set(pastCues.split(' '));
const modals = new Set(['would', 'could', 'may', 'might', 'should', 'must']);
const participles = new Set(['scheduled', 'expected', 'planned', 'proposed', 'anticipated', 'slated']);
const futureBeforeTo = new Set([
  'plans',
  'planned',
  'scheduled',
  'set',
  'due',
  'expected',
  'going',
  'agreed',
  'wants',
  'intends',
  'hopes',
  'is',
  'are',
  'ready',
  'prepares',
  'preparing',
  'promised',
  'vowed',
  // "It was to report its earnings on Wednesday": told from before that day.
  'was',
  'were',
]);
const notVerbs = new Set([
  'united',
  'hundred',
  'indeed',
  'need',
  'speed',
  'feed',
  'red',
  'armed',
  'so-called',
  'unprecedented',
]);
