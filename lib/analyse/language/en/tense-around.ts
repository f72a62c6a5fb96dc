import type { Tense } from '@/lib/analyse/dates/tense';
import { futureCues, pastCues } from './date-words.data';

/**
 * Whether the clause around `start`–`end` of a sentence speaks of the past or of what is to come: the verb cue nearest
 * to the span decides, words before it counting nearer than words after. `unclear` without a cue.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const lead = sentence.slice(Math.max(0, start - 40), start);
  if (looksAhead.test(lead)) return 'future';
  if (wasDue.test(lead)) return 'past';
  const before = wordsOf(sentence.slice(Math.max(0, start - 120), start)).reverse();
  // What another clause does says nothing of this date: "made clear on Thursday that he would …".
  // "On Saturday, the board meets": what follows the comma is the date's own clause.
  const isOpening = before.length < 3 && sentence.slice(end, end + 2) === ', ';
  const rest = sentence.slice(isOpening ? end + 2 : end, end + 100);
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
  look(after, 4);
  return best.tense;
}

/** "Heading into Tuesday's vote": a day to come, whatever the tense. */
const looksAhead =
  /\b(?:(?:heading|going|head|go) into|ahead of|in advance of|looking (?:ahead )?to|looks (?:ahead )?to|run-?up to|on the eve of|in the days before)\s(?:the\s)?$|\w\s(?:until|till|as (?:early|soon|late) as)\s(?:\d[\d:.]{0,5}\s?[ap]\.?m\.?\s(?:[A-Z]{2,4}\s)?(?:on\s)?)?$/i;
/** "It had been due to expire on Friday", "as previously planned". */
const wasDue =
  /\bhad been (?:due|scheduled|set|expected|planned)\b[^,;]{0,24}$|\b(?:as|previously|originally|had) (?:previously )?(?:planned|scheduled)\s(?:for\s|on\s)?$|\bset on\s$/i;

function tenseOf(words: string[], at: number, isForward: boolean): Tense {
  const word = words[at] ?? '';
  const next = (isForward ? words[at + 1] : words[at - 1]) ?? '';
  const previous = (isForward ? words[at - 1] : words[at + 1]) ?? '';
  if (word === 'to')
    return isForward || futureBeforeTo.has(previous) ? (isForward ? 'unclear' : 'future') : 'unclear';
  if (modals.has(word) && next === 'have') return 'past';
  // "Will be played", "to be held".
  const step = isForward ? -1 : 1;
  const beforeBe = words[at + step * (words[at + step * 2] === 'not' ? 3 : 2)] ?? '';
  if (previous === 'be' && leadsToBe.test(beforeBe) && (past.has(word) || /[a-z]{2}ed$/.test(word)))
    return 'future';
  if (participles.has(word))
    return isPassive(previous) || word === 'scheduled' || (word === 'planned' && !isForward)
      ? 'future'
      : 'past';
  // "Until Thursday", but not "blown through a wall": a word that looks ahead only right before its date.
  if (besideDate.has(word)) return at === 0 && !isForward && words.length > 1 ? 'future' : 'unclear';
  // "Explosives set along the road", "a summit set for May".
  if (word === 'set' && isForward && next !== 'for' && next !== 'to') return 'unclear';
  if (goings.has(word) && /^(?:is|are|[a-z]+['’](?:s|re)|m)$/.test(previous)) return 'future';
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  return /[a-z]{2}ed$/.test(word) && !notVerbs.has(word) ? 'past' : 'unclear';
}

/** Not "could" or "might": nobody "could be reached" is told of the past. */
const leadsToBe = /^(?:will|['’]ll|shall|to|may|must|would)$/;
const isPassive = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|now|currently|tentatively)$/.test(word);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:[’'-][a-z]+)*|['’]ll/g) ?? [];

const future = new Set(futureCues.split(' '));
const besideDate = new Set(['until', 'till', 'through', 'by', 'next', 'effective', 'payable']);
const past = new Set(pastCues.split(' '));
/** "Is leaving in June": the present of what is arranged. */
const goings = new Set([
  'leaving',
  'arriving',
  'returning',
  'meeting',
  'opening',
  'closing',
  'launching',
  'holding',
  'hosting',
  'starting',
  'retiring',
  'going',
  'coming',
]);
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
  'supposed',
  'likely',
  'able',
  'about',
  'extended',
  'postponed',
  'delayed',
  // "It was to report its earnings on Wednesday": told from before that day.
  'was',
  'were',
]);
const notVerbs = new Set([
  'united',
  'hundred',
  'need',
  'speed',
  'feed',
  'red',
  'armed',
  'so-called',
  'unprecedented',
  'succeed',
  'proceed',
  'exceed',
  'indeed',
  'breed',
  'seed',
  'weed',
  'greed',
  'agreed-upon',
  'untouched',
  'supposed',
  'limited',
  'based',
  'wounded',
  'sacred',
  'naked',
  'kindred',
  'infrared',
]);
