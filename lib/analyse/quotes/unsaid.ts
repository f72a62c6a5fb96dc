/** Tells verbs of speech that report from those that deny, wish or are no verbs at all. */

import type { CueReadings } from './candidates';
import { isPlural } from './noun-phrase';
import { phraseEnd } from './subject';
import { type SentenceWords, wordSet } from './words';

/** "Did not say", "if she says", "wants to say", "would say": nothing was said. */
export function isUnsaid(
  { words }: SentenceWords,
  { at, cue: { base, form } }: Pick<CueReadings, 'at' | 'cue'>,
): boolean {
  const start = phraseEnd(words, at);
  const chain = words.slice(start, at).map(({ key }) => key);
  if (chain.some((key) => unsaying.has(key))) return base !== 'deny' || form !== 'past';
  if (form !== 'base') return false;
  if (words[at - 1]?.key === 'to')
    return !/^(?:on|continued|began|continues|went)$/.test(words[at - 2]?.key ?? '');
  return false;
}

/** "A poignant comment that", "an alternative view": a form without an ending needs "they", "will" or "to". */
export function isNoun({ words }: SentenceWords, { at, cue }: Pick<CueReadings, 'at' | 'cue'>): boolean {
  if (cue.form !== 'base' || cue.base === 'according' || cue.base === 'colon') return false;
  const start = phraseEnd(words, at);
  if (words.slice(start, at).some(({ key }) => helpers.has(key)) || words[at - 1]?.key === 'to') return false;
  const head = words[start - 1];
  // Behind a comma or mark the subject stands farther back, or behind the verb.
  if (head?.token.isWord !== true || (head.isCapital && /...s$/.test(head.key))) return false;
  return !isPlural(words, Math.max(0, start - 4), start);
}

const unsaying = wordSet(
  "not never n't n’t should must might ought could would can may shall didn't doesn't don't won't hasn't haven't hadn't wouldn't didn’t doesn’t don’t won’t hasn’t haven’t hadn’t wouldn’t",
);
const helpers = wordSet(
  "will would can could may might must should did do does didn't don't doesn't didn’t don’t doesn’t not n't n’t",
);
