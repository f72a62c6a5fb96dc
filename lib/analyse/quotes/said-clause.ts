/** Tells words that were said from other words behind a verb of speech. */

import type { Word } from '@/lib/analyse/entities/word';
import type { Candidate, CueReadings } from './candidates';
import { addressing } from './content-after';
import { openNoPhrase } from './noun-phrase';
import { finiteVerbs } from './subject';
import { isComma, isMark, passive, type SentenceWords, wordSet } from './words';

/** Whether the words behind the cue are what its verb says: a clause, or a thing where the verb takes one. */
export function followsAsSaid(
  { words }: SentenceWords,
  { at, cue: { base, takes, manner } }: Pick<CueReadings, 'at' | 'cue'>,
  { from, to, start }: Candidate,
): boolean {
  const tellsThing = takes === 'thing' || objectVerbs.has(base);
  // "Rejected the notion | that": the notion was rejected, not what it says.
  if (start === 'that' && tellsThing && opensThing(words[at + 1])) return false;
  if (start === 'that' && words.slice(at + 1, from).some(({ key }) => othersWords.test(key))) return false;
  if (start === 'that' && tellsThing && !isClause(words, from, to)) return false;
  if (start === 'that' || start === 'colon') return to - from > 2;
  if (
    (manner === 'clause' && !(beliefs.has(base) && opensBelief(words[from]) && isClause(words, from, to))) ||
    (!tellsThing && hasThatBehind(words, from))
  )
    return false;
  const preposition = words[at + 1]?.key ?? '';
  if (start === 'prep') return prepositionsOf[base]?.includes(preposition) === true;
  if (base === 'point') return preposition === 'out' && isClause(words, from, to);
  if (base === 'call' && start === 'next') return namesSomething(words, from, to);
  // "Told the story", "informed its neighbour of": whom, not what.
  if (base === 'call' || (takes === 'addressee' && start === 'next')) return false;
  if (start === 'to')
    return to - from > 2 && (promises.has(base) || takes === 'addressee' || addressing.has(base));
  // A thing that was praised, demanded or denied is told of without a verb.
  if (tellsThing) return to - from > 2;
  // "Wrote a letter that …", "tweeted his picture, which …": what was made, not what it says.
  if (makers.has(base) && /^(?:an?|his|her|their|its|to)$/.test(words[from]?.key ?? '')) return false;
  return start === 'wh' ? to - from > 2 : isClause(words, from, to);
}

/** "Called | the decision a mistake", not "called | the police". */
function namesSomething(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to - 1, from + 5); at++) {
    const key = words[at]?.key ?? '';
    if (isMark(words[at]) || openNoPhrase.has(key)) return false;
    if (/^an?$/.test(key))
      return !/^(?:second|third|few|day|time|year|week|month)$/.test(words[at + 1]?.key ?? '');
  }
  return false;
}

export const tellsThingsToo = (base: string): boolean => objectVerbs.has(base);

const opensThing = (word: Word | undefined): boolean =>
  /^(?:the|an?|his|her|its|their|any|all|some|claims?|accusations?|allegations?|suggestions?|reports?|fears?|concerns?|doubts?|hopes?)$/.test(
    word?.key ?? '',
  );

/** "Felt more like a holiday" is no belief. */
const opensBelief = (word: Word | undefined): boolean =>
  word !== undefined &&
  !/^(?:more|less|like|about|better|worse|very|so|as|for|too|free|sure)$/.test(word.key);

/** "Responded to accusations | that": another's words. */
const othersWords =
  /^(?:accusations?|allegations?|claims?|reports?|suggestions?|criticisms?|questions?|complaints?|rumou?rs?)$/;

/** Whether "that" opens the words said only now: "told the paper | that he". */
export function hasThatBehind(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 10); at++) {
    const key = words[at]?.key ?? '';
    if (key === 'that' && at > from) return true;
    if (finiteVerbs.has(key) || isMark(words[at])) return false;
  }
  return false;
}

/** What somebody believes is told by what they said; what they want or seek need not be. */
const beliefs = wordSet('believe think hope fear worry expect feel doubt suspect agree');

const makers = wordSet('write tweet post report read');
const promises = wordSet('promise pledge vow swear threaten');

const objectVerbs = wordSet(
  'deny confirm announce predict demand propose recommend lament acknowledge admit concede reiterate reveal disclose promise pledge request stress emphasize emphasise',
);

/** "Warned of floods", "called for calm", "accused of" stands in its own clause. */
const prepositionsOf: Readonly<Record<string, readonly string[]>> = {
  warn: ['of', 'against', 'about'],
  caution: ['against'],
  complain: ['of', 'about'],
  boast: ['of', 'about'],
  call: ['for'],
  hint: ['at'],
  insist: ['on'],
  joke: ['about'],
  testify: ['to', 'about'],
  point: ['to', 'out'],
  advise: ['against'],
  ask: ['for'],
};

/** Whether a verb stands among the words: without one they are a piece of a clause. */
export function isClause(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 3) return false;
  let isRelative = false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    // "A field that included": the verb of a relative clause makes none of its noun.
    if (isComma(word)) isRelative = false;
    else if (at > from && /^(?:that|who|which|when|where|after|before|as|because|while)$/.test(word.key))
      isRelative = true;
    if (isRelative) continue;
    if (/^['’](?:s|re|ll|d|ve|m)$/.test(word.key) || finiteVerbs.has(word.key) || passive.has(word.key))
      return true;
    if (at === from || !word.token.isWord || word.isCapital) continue;
    if (/^\p{Ll}+ed$/u.test(word.token.text) || verbForms.has(word.key)) return true;
    // Forms in "-s" are too many to list: one is a verb before an object, another verb's form or an adverb.
    if (/[^s]s$/.test(word.key) && at + 1 < to && followsVerb.test(words[at + 1]?.key ?? '')) return true;
  }
  return false;
}

const followsVerb =
  /^(?:the|an?|his|her|its|their|our|my|your|him|them|us|me|it|that|this|these|those|to|not|no|how|what|why|more|less|all|\p{L}+ly|\p{L}{2,}ing)$/u;

/** Of the commonest verbs, those that no noun looks like. */
export const isVerbForm = (key: string): boolean =>
  finiteVerbs.has(key) ||
  passive.has(key) ||
  verbForms.has(key) ||
  /^['’](?:s|re|ll|d|ve|m)$/.test(key) ||
  /[^e]ed$/.test(key);

const verbForms = wordSet(
  'should be been being not need needs want think know believe say see go come make take give get keep let put run seem feel look like work help become show try leave call ask use find tell mean turn start hold bring write sit stand lose pay meet continue set learn lead understand watch follow stop create speak read allow spend grow open walk win offer remember consider appear buy wait serve die send expect build stay fall cut reach kill remain deserve agree support said told knew thought felt saw found lost won held kept left fell rose grew spoke wrote ran stood sat met paid sent sold bought brought built spent cost hit cut shot fought broke chose drove led lay began',
);
