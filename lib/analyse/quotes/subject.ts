/** Finds the noun phrase that speaks: before the cue, before an aside, or at the head of the sentence. */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import { cues } from './cues.data';
import type { Stretch } from './marks';
import { isNounPhrase } from './noun-phrase';
import { skipTimesBefore } from './times';
import { days, isComma, isMark, pronouns, type SentenceWords, spanOf, wordSet } from './words';

const auxiliaries = wordSet(
  "has have had is was are were will would can could may might must should did does do also later then now repeatedly previously recently often not never ever still just even once again further reportedly already publicly privately first quickly famously flatly simply only openly clearly strongly immediately subsequently always sometimes frequently apparently initially specifically explicitly falsely correctly wrongly angrily reluctantly himself herself itself themselves didn't doesn't don't hasn't haven't hadn't won't wouldn't be been n't both all n’t didn’t doesn’t don’t",
);

const clauseOpeners = wordSet(
  'that but and because while when as if though although since whereas which who whom whose or after before so until where unless whether than what how why',
);

const readersAndWriters = wordSet('i you we');

/** Skips auxiliaries and adverbs leftwards from the cue; answers the index after the noun phrase's last word. */
export function phraseEnd(words: readonly Word[], cue: number): number {
  let end = cue;
  while (end > 0) {
    const before = words[end - 1];
    if (auxiliaries.has(before?.key ?? '') || /^\p{Ll}+ly$/u.test(before?.token.text ?? '')) end--;
    else {
      // "The board on Friday | said".
      const timeless = skipTimesBefore(words, end);
      if (timeless === end || timeless === 0) return end;
      end = timeless;
    }
  }
  return end;
}

/** The noun phrase right before the cue, with what stands in commas ("Tamm, an analyst at …, said") left out. */
export function subjectBefore({ words, inside }: SentenceWords, cue: number): Span | null {
  let end = phraseEnd(words, cue);
  if (isComma(words[end - 1])) {
    const opening = openingComma(words, end - 1);
    if (opening <= 0) return null;
    end = opening;
    const headEnd = beforeList(words, inside, end);
    if (headEnd > 0) return spanOf(words, 0, headEnd);
  } else if (words[end - 1]?.token.text === ')') {
    while (end > 0 && words[end - 1]?.token.text !== '(') end--;
    end--;
  }
  if (words[end - 1]?.key === 'who') return antecedentOf(words, end - 1);
  const timeless = skipTimesBefore(words, end);
  if (timeless > 0) end = timeless;
  const from = phraseStart(words, inside, end);
  // "Ines Tamm, a retired teacher | had announced": the second comma is missing.
  if (/^an?$/.test(words[from]?.key ?? '') && isComma(words[from - 1]) && words[from - 2]?.isCapital) {
    let name = from - 1;
    while (words[name - 1]?.isCapital && !inside[name - 1]) name--;
    return spanOf(words, name, from - 1);
  }
  return isSubject(words, from, end) ? spanOf(words, from, end) : null;
}

/** "The firm, which sues the bank and its lawyer, Rask, on behalf of holders, said": the sentence's own head speaks, not Rask. */
function beforeList(words: readonly Word[], inside: SentenceWords['inside'], end: number): number {
  const from = phraseStart(words, inside, end);
  if (!isComma(words[from - 1])) return -1;
  const comma = words.findIndex(isComma);
  // "Ines Tamm, author of two books, about ports, said".
  const isName =
    comma > 1 && words.slice(0, comma).every((word) => word.isCapital) && !words[from]?.isCapital;
  const isApposition =
    comma === from - 1 && (isName || /^(?:an?|the|one|its|his|her)$/.test(words[from]?.key ?? ''));
  if (
    comma < 1 ||
    (comma >= from - 1 && !isApposition) ||
    words.slice(0, comma).some((word) => finiteVerbs.has(word.key))
  )
    return -1;
  return isNounPhrase(words, 0, comma) && !inside[0] ? comma : -1;
}

/** The name right before "who"; else "who" itself, which resolves to nobody. */
function antecedentOf(words: readonly Word[], who: number): Span | null {
  const end = isComma(words[who - 1]) ? who - 1 : who;
  let from = end;
  while (words[from - 1]?.isCapital) from--;
  return from < end ? spanOf(words, from, end) : spanOf(words, who, who + 1);
}

/** The comma that opens the aside which `closing` closes; -1 for none within reach. */
export function openingComma(words: readonly Word[], closing: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - 25); at--) if (isComma(words[at])) return at;
  return -1;
}

export function phraseStart(
  words: readonly Word[],
  inside: readonly (Stretch | null)[],
  end: number,
): number {
  // "The chair said | he", "the boats | they": a pronoun stands by itself.
  if (/^(?:he|she|they|we|i)$/.test(words[end - 1]?.key ?? '')) return end - 1;
  let from = end;
  while (from > 0 && end - from < 14) {
    const word = words[from - 1];
    if (!word || inside[from - 1] || (isMark(word) && !/^[.'’&$%/-]+$/.test(word.token.text))) break;
    if (isVerbHere(words, from - 1)) break;
    if (clauseOpeners.has(word.key) && !(word.key === 'and' && joinsNames(words, from - 1))) break;
    from--;
  }
  // "On Tuesday | Tamm", "In the capital, | officials".
  while (from < end - 1 && leadIns.has(words[from]?.key ?? '')) {
    let next = from + 1;
    while (next < end - 1 && !days.has(words[next]?.key ?? '') && !/^\d/.test(words[next]?.key ?? '')) next++;
    if (next >= end - 1) break;
    from = next + 1;
  }
  while (from < end - 1 && days.has(words[from]?.key ?? '')) from++;
  return adjunctOpeners.has(words[from]?.key ?? '') ? nameAtEnd(words, from, end) : from;
}

/** "At a meeting with residents | Rask", "In a statement | the company": the phrase behind an opening one; `from` where there is none. */
function nameAtEnd(words: readonly Word[], from: number, end: number): number {
  const isApart = (at: number): boolean => {
    const before = words[at - 1];
    return (
      at > from + 1 &&
      before?.token.isWord === true &&
      !adjunctOpeners.has(before.key) &&
      !/^(?:of|for|with|and|or|the|an?|his|her|its|their|all|both)$/.test(before.key)
    );
  };
  let start = end;
  while (start > from && words[start - 1]?.isCapital) start--;
  if (start < end && isApart(start)) return start;
  for (let at = end - 1; at > from + 1; at--)
    if (/^(?:the|an?|his|her|its|their)$/.test(words[at]?.key ?? '')) return isApart(at) ? at : from;
  return from;
}

/** Whether the word at `at` is a cue used as a verb: what follows belongs to its clause, not to the subject. */
const isVerbHere = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    !words[at]?.isCapital &&
    cues.has(words[at]?.key ?? '') &&
    before !== undefined &&
    (pronouns.has(before.key) || before.isCapital || isMark(before))
  );
};

export const adjunctOpeners = wordSet(
  'to from on at in after before during under despite since by about with into over as',
);

const leadIns = wordSet('on in at last late early during by');

const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true;

export function isSubject(words: readonly Word[], from: number, end: number): boolean {
  if (end <= from) return false;
  const last = words[end - 1];
  if (!last?.token.isWord || readersAndWriters.has(last.key)) return false;
  // Its place alone gives it a capital ("Having said …", "Famously said to be …").
  if (end === 1 && noNames.has(last.key)) return false;
  // A verb inside the phrase: what looks like a cue is a noun ("It has the rowdy shouts of …").
  if (words.slice(from, end).some((word) => finiteVerbs.has(word.key))) return false;
  if (end - from === 1 && !last.isCapital && !pronouns.has(last.key))
    return /s$|people|police/.test(last.key) || unnamedSingle.has(last.key);
  return (
    !/^(?:it|there|this|that|which|what|of|to|in|on|with|for|not|him|them)$/.test(last.key) ||
    last.key === 'it'
  );
}

const noNames = wordSet(
  'having being are is was were do does did not if when while as for in on at to from before after since asked also famously and but or so then now here there thus indeed still yet perhaps maybe even just only once',
);

export const finiteVerbs = wordSet(
  "is are was were has have had did does do will would can could may might must didn't doesn't don't isn't wasn't hasn't didn’t doesn’t don’t isn’t wasn’t hasn’t came went made took got gave became",
);

const unnamedSingle = wordSet('some many others someone everyone nobody one');

/** "Tamm said A and added that B": the first cue's subject, where nothing but the joining stands before the second. */
export function coordinated(sentence: SentenceWords, cue: number, previous: number): Span | null {
  const { words } = sentence;
  const end = phraseEnd(words, cue);
  if (!/^(?:and|but|or|then)$/.test(words[end - 1]?.key ?? '')) return null;
  return subjectBefore(sentence, previous);
}
