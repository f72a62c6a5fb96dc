/** Tells an English noun phrase, which may speak, from other stretches of words, which may not. */

import type { Word } from '@/lib/analyse/entities/word';
import { cues } from './cues.data';
import { pronouns, wordSet } from './words';

export const openNoPhrase = wordSet(
  'perhaps maybe apart aside in on at by from for with of to as into over under after before since during despite without within among between against about like unlike near off out up down through per via if when while because although though unless until whether than that which what where why how who whom whose and but or so yet nor then there here not also only even far too very having being asked given seen amid amidst meanwhile however instead today yesterday tomorrow once any no none nothing neither such nowhere',
);

const determiners = wordSet(
  'the a an this that these those his her its their our my your any some no each every',
);
const particles = wordSet('up out off down back away');

/** Past forms that are no adjectives and no names. */
const pastVerbs = wordSet(
  'said says told tells wrote led held came went took gave became began led met kept left lost won paid sent sold bought brought stood set put ran rose fell grew got chose broke spent built made fought caught taught thought',
);

/** Words `from` up to before `end`: a determiner, name, noun or pronoun at its head, and no clause inside. */
export function isNounPhrase(words: readonly Word[], from: number, end: number): boolean {
  const first = words[from];
  const last = words[end - 1];
  if (!first?.token.isWord || !last?.token.isWord || /['’]s?$/.test(last.key)) return false;
  if (
    !first.isCapital &&
    (pastVerbs.has(first.key) || (/ed$/.test(first.key) && opensObject(words[from + 1])))
  )
    return false;
  if (openNoPhrase.has(first.key) || /^\p{L}{2,}ly$/u.test(first.key)) return false;
  if (end - from === 1)
    return (
      !/^(?:most|more|less|many|both|all|two|three|four|several)$/.test(first.key) &&
      (first.isCapital || !cues.has(first.key))
    );
  if (pronouns.has(first.key) || pronouns.has(last.key)) return false;
  // "Holding a sign", "Describing the plan".
  if (
    /ing$/.test(first.key) &&
    (opensObject(words[from + 1]) || openNoPhrase.has(words[from + 1]?.key ?? ''))
  )
    return false;
  // "The publicised | remarks": an adjective without its noun.
  if (
    !last.isCapital &&
    /[^e]ed$/.test(last.key) &&
    !/^(?:accused|deceased|unemployed|bereaved|injured)$/.test(last.key)
  )
    return false;
  // "The cops taking | notes", "other accountancy | rules".
  if (!last.isCapital && /[^kr]ing$/.test(last.key) && /[^s]s$/.test(words[end - 2]?.key ?? '')) return false;
  if (/^(?:other|many|several|some|few|all|both|these|those)$/.test(first.key) && !isPlural(words, from, end))
    return false;
  for (let at = from + 1; at < end; at++) if (isVerb(words, at, end)) return false;
  return true;
}

function isVerb(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = at + 1 < end ? words[at + 1] : undefined;
  if (!word || word.isCapital || determiners.has(before?.key ?? '')) return false;
  if (pastVerbs.has(word.key)) return true;
  // "Tamm aimed to hit | notes".
  if (/ed$/.test(word.key) && after?.key === 'to') return true;
  const form = cues.get(word.key)?.form;
  // "Several officials denied | claims", but "the board accused of fraud".
  if (form === 'past' && !after) return /ed$/.test(word.key) || !/s$/.test(word.key);
  if (form === 'past' || form === 's' || /[^e]ed$/.test(word.key))
    return after !== undefined && (opensObject(after) || (particles.has(after.key) && form !== 's'));
  return false;
}

const opensObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (determiners.has(word.key) || pronouns.has(word.key) || /^(?:him|them|that)$/.test(word.key));

/** The word that the phrase is about: its last, or the one before "of", "for", "in". */
export function headOf(words: readonly Word[], from: number, end: number): Word | undefined {
  for (let at = from + 1; at < end; at++)
    if (openNoPhrase.has(words[at]?.key ?? '') && !words[at - 1]?.key.match(/^\d/)) return words[at - 1];
  return words[end - 1];
}

/** "Ines Tamm and Ivo Rask", "the islands", "they". */
export function isPlural(words: readonly Word[], from: number, end: number): boolean {
  const head = headOf(words, from, end);
  if (!head) return false;
  if (/^(?:i|we|you|they|who|people|police|women|men|some|many|others|both|most)$/.test(head.key))
    return true;
  if (!head.isCapital && /[^s]s$/.test(head.key)) return true;
  return words.slice(from, end).some(({ key }) => key === 'and');
}
