/** The subject of a whole sentence, for participles at its end: "…, saying that". */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import { cues } from './cues.data';
import { isNounPhrase } from './noun-phrase';
import { adjunctOpeners, finiteVerbs } from './subject';
import { isComma, pronouns, type SentenceWords, spanOf, wordSet } from './words';

/** "…, saying that": the sentence's own subject. */
export function mainSubject({ words, inside }: SentenceWords, cue: number): Span | null {
  const prior = words[cue - 1];
  if (
    !prior ||
    !(
      isComma(prior) ||
      /^(?:by|and|without|in|while|before|after|for|of|when)$/.test(prior.key) ||
      prior.token.isWord
    )
  )
    return null;
  // The first capitalised run or pronoun that stands before a verb-like word.
  for (let at = 0; at < cue - 1; at++) {
    const word = words[at];
    if (!word?.token.isWord || inside[at]) continue;
    if (pronouns.has(word.key)) return spanOf(words, at, at + 1);
    if (at === 0 && word.isCapital && openers.has(word.key)) continue;
    if (/^(?:in|on|at|after|before|during|when|while|as|with|for|from|to)$/.test(word.key)) {
      const comma = words.findIndex((other, index) => index > at && isComma(other));
      if (comma > 0 && comma < cue - 1) at = comma;
      continue;
    }
    if (word.isCapital || /^(?:the|an?)$/.test(word.key)) {
      const next = words[at + 1]?.key ?? '';
      // "Holding a sign, …", "Unable to come, …", "Asked whether …, …".
      if (at === 0 && (/(?:ing|ed)$/.test(word.key) || !words[1]?.isCapital) && opensAdjunct.has(next)) {
        const comma = words.findIndex((other, index) => index > at && isComma(other) && !inside[index]);
        if (comma < 0 || comma >= cue - 1) return null;
        at = comma;
        continue;
      }
      const end = phraseFrom(words, at, cue);
      return isNounPhrase(words, at, end) ? spanOf(words, at, end) : null;
    }
    if (at > 6) return null;
  }
  return null;
}

const opensAdjunct = new Set([
  ...adjunctOpeners,
  ...wordSet('whether if what how why his her its their the a an'),
]);

/** The end of the name that starts at `from`, or of the article's noun: "the | harbour board", "a spoof | ad". */
function phraseFrom(words: readonly Word[], from: number, limit: number): number {
  const opensWithArticle = /^(?:the|an?)$/.test(words[from]?.key ?? '');
  let end = from + 1;
  while (
    end < limit &&
    words[end]?.token.isWord &&
    (words[end]?.isCapital || (opensWithArticle && end < from + 5))
  ) {
    const key = words[end]?.key ?? '';
    if (
      end > from + 1 &&
      !words[end]?.isCapital &&
      (endsPhrase.has(key) || finiteVerbs.has(key) || cues.has(key) || /ed$/.test(key))
    )
      break;
    end++;
  }
  return end;
}

const endsPhrase = wordSet(
  'of in on at for from with by to as and or but who that which when while after before not also then now',
);

const openers = wordSet(
  'meanwhile but and yet still instead however then also later earlier so now here there today yesterday',
);
