/** What was said, where it follows its cue: "said that …", "told reporters …", "called for …". */

import type { Word } from '@/lib/analyse/entities/word';
import type { Cue } from './cues.data';
import { finiteVerbs } from './subject';
import { skipTimes } from './times';
import { days, isMark, type SentenceWords, wordSet } from './words';

export interface ContentStart {
  at: number;
  kind: 'next' | 'that' | 'mark' | 'colon' | 'object' | 'prep' | 'wh' | 'to' | 'day';
}

const prepositions = wordSet(
  'for on about to against at of with into over in as up out off upon from through',
);
const askers = wordSet('how why what whether if who when where');

/** The places where the words said may begin, nearest first, each once. */
export function contentStarts(
  { words, inside }: SentenceWords,
  cue: number,
  { base, takes }: Pick<Cue, 'base' | 'takes'>,
): ContentStart[] {
  const found: ContentStart[] = [];
  const add = (at: number, kind: ContentStart['kind']) => {
    if (at < words.length && !found.some((other) => other.at === at)) found.push({ at, kind });
  };
  const next = words[cue + 1];
  if (!next) return [];
  const limit = Math.min(words.length, cue + 16);
  if (next.key === 'that' && /^['’]/.test(words[cue + 2]?.key ?? '')) add(cue + 1, 'next');
  else if (next.key === 'that' && next.token.isWord) add(cue + 2, 'that');
  else if (inside[cue + 1]) add(cue + 1, 'mark');
  else if (!isMark(next)) {
    const behindTime = skipTimes(words, cue + 1);
    const isTimeSubject = finiteVerbs.has(words[behindTime]?.key ?? '');
    if (behindTime > cue + 1 && !isTimeSubject) {
      if (words[behindTime]?.key === 'that') add(behindTime + 1, 'that');
      else if (!isMark(words[behindTime])) add(behindTime, 'day');
    } else if (prepositions.has(next.key)) {
      add(cue + 2, 'prep');
      const day = words.findIndex((word, at) => at > cue + 1 && at < cue + 8 && days.has(word.key));
      if (day > 0) add(day + 1, 'day');
    } else {
      add(cue + 1, 'next');
      const object = takes === 'addressee' || addressing.has(base) ? afterObject(words, cue + 1) : -1;
      if (object > 0) add(object, kindOfOpening(words, object));
    }
  }
  for (let at = cue + 1; at < limit; at++) {
    const word = words[at];
    if (!word) break;
    if (inside[at]) {
      add(at, 'mark');
      break;
    }
    const text = word.token.text;
    if (text === ':') {
      add(at + 1, inside[at + 1] ? 'mark' : 'colon');
      break;
    }
    if (/^[.;!?—–()-]$/.test(text)) break;
    if (text === 'that' && at > cue + 1 && at < cue + 12) add(at + 1, 'that');
    else if (at > cue + 1 && at < cue + 7 && askers.has(text)) add(at, 'wh');
    else if (at > cue + 1 && at < cue + 7 && text === 'to') add(at, 'to');
  }
  return found;
}

function kindOfOpening(words: readonly Word[], at: number): ContentStart['kind'] {
  if (words[at - 1]?.key === 'that') return 'that';
  return words[at]?.key === 'to' ? 'to' : 'object';
}

/** Verbs that may name the addressee. "Said one | rocket": the rest may not. */
export const addressing = wordSet(
  'ask warn urge promise show caution beg challenge order request counsel encourage invite',
);

/** "told reporters | the plan", "told the paper's Ivo Rask | he"; -1 where no such phrase fits. */
function afterObject(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first?.token.isWord || /^(?:after|before|during|while|when|since|that|not|by)$/.test(first.key))
    return -1;
  let at = from + 1;
  if (/^(?:the|an?|his|her|their|its)$/.test(first.key)) at++;
  while (words[at]?.isCapital && words[at - 1]?.isCapital) at++;
  while (/^['’]s$/.test(words[at]?.key ?? '')) {
    at++;
    while (words[at]?.isCapital) at++;
  }
  if (days.has(words[at]?.key ?? '')) at++;
  if (words[at]?.key === 'on' && days.has(words[at + 1]?.key ?? '')) at += 2;
  if (words[at]?.key === 'that') at++;
  return isMark(words[at]) ? -1 : at;
}
