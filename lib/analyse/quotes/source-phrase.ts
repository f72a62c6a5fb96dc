/** What the words of a source tell by themselves: whether they can be shown as a speaker, and whether they hide one. */

import { unnamedNouns } from './cues.data';

/** A phrase fit to be shown as a speaker: "the ministry", "Two officials", "a spokesman for …", "officials in …". */
export const looksLikeSource =
  /^(?:(?:the|an?|one|two|three|four|five|several|some|many|other|senior|his|her|their|its|local|state|federal)\s(?:\S+\s){0,10}\S+|\p{Ll}+s\b.{0,80}|police|\p{Lu}\p{L}+s(?:\s\S+){0,6}|\p{Lu}.*\s\S+)$/iu;

/** "In 1968", "Such a role", "By hurling the paint": what is left of another clause. */
export const noSource =
  /^(?:in|on|at|by|from|for|with|of|to|as|if|when|such|this|that|these|those|what|it|there|having|being|including|\d)\b/i;

/** "The way they": the subject of another clause. */
export const endsInPronoun = /\s(?:he|she|it|they|we|you|i|who|that|which)$/i;

export const leadingAdverb =
  /^(?:now|but|and|yet|still|meanwhile|also|then|so|however|instead|later|earlier|today|yesterday|here|there),?\s(?=\S)/i;
export const leadingPreposition = /^(?:at|in|on|after|during|before|under|despite|since|for|with)\s/i;
export const trailingAdverb =
  /\s(?:yesterday|today|also|therefore|then|now|later|recently|earlier|meanwhile|however)$/i;

/** "A source", "officials close to the talks"; `sentence` in lower case. */
export function isUnnamedSource(source: string, sentence: string): boolean {
  if (
    /anonym|not authori[sz]ed|declined to be (?:named|identified)|familiar with|briefed on|close to/.test(
      source,
    )
  )
    return true;
  const words = source.split(/[^\p{L}-]+/u);
  if (/^the\b/.test(source) && !/^the (?:officials?|sources?|people|person)\b/.test(source)) return false;
  if (words.some((word) => unnamedNouns.has(word))) return true;
  return /condition of anonymity|on condition that (?:he|she|they)/.test(sentence) && !/\p{Lu}/u.test(source);
}
