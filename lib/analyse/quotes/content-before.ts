/** What was said, where it stands before its cue: "…," Tamm said. / "…," said Tamm. / …, Tamm said on Monday, … */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import { finiteVerbs, isSubject, openingComma, phraseEnd, phraseStart } from './subject';
import { days, isComma, isMark, pronouns, type SentenceWords, spanOf } from './words';

export interface Before {
  kind: 'before' | 'inverted';
  content: Span;
  source: Span;
  /** Word indexes of the content, end exclusive. */
  from: number;
  to: number;
  /** The word after the cue or, where the speaker follows it, after the speaker. */
  after: number;
}

export function contentsBefore(sentence: SentenceWords, cue: number): Before[] {
  const { words, inside } = sentence;
  const found: Before[] = [];
  const prior = words[cue - 1];
  if (prior && cue > 1 && closesContent(sentence, cue - 1) && opensPhrase(words[cue + 1])) {
    const to = nounPhraseEnd(words, inside, cue + 1);
    const source = spanOf(words, cue + 1, to);
    const hasVerb = words.slice(cue + 1, to).some((word) => finiteVerbs.has(word.key));
    const contents = source && (inside[cue - 1] || !hasVerb) ? contentsUpTo(sentence, cue - 1) : [];
    for (const content of contents)
      if (source) found.push({ kind: 'inverted', ...content, source, after: to });
  }
  let subjectEnd = phraseEnd(words, cue);
  if (isComma(words[subjectEnd - 1])) {
    const opening = openingComma(words, subjectEnd - 1);
    if (opening > 2) subjectEnd = opening;
  } else if (words[subjectEnd - 1]?.token.text === ')') {
    const opening = words.findLastIndex((word, at) => at < subjectEnd && word.token.text === '(');
    if (opening > 2) subjectEnd = opening;
  }
  const from = phraseStart(words, inside, subjectEnd);
  const source = spanOf(words, from, subjectEnd);
  if (from < 1 || !source || !closesContent(sentence, from - 1) || !isSubject(words, from, subjectEnd))
    return found;
  for (const content of contentsUpTo(sentence, from - 1))
    found.push({ kind: 'before', ...content, source, after: cue + 1 });
  return found;
}

const closesContent = ({ words, inside }: SentenceWords, at: number): boolean =>
  isComma(words[at]) || (inside[at] ?? null) !== null || /^[”"’»?!—–]$/.test(words[at]?.token.text ?? '');

/** A speaker after the cue: a name, a pronoun, "the …", "officials". */
const opensPhrase = (word: Word | undefined): boolean =>
  word?.token.isWord === true &&
  !isMark(word) &&
  !days.has(word.key) &&
  (word.isCapital ||
    pronouns.has(word.key) ||
    /^(?:the|an?|one|two|three|his|her|their|its|some|many|several|former|senior|another)$/.test(word.key) ||
    /[^s]s$/.test(word.key));

/** The end of the noun phrase that starts at `from`, with "of", "for" and names; appositions left out. */
function nounPhraseEnd(words: readonly Word[], inside: SentenceWords['inside'], from: number): number {
  let to = from;
  while (to < words.length && to - from < 14 && !inside[to]) {
    const word = words[to];
    if (!word?.token.isWord && !/^[.'’&-]$/.test(word?.token.text ?? '')) break;
    if (
      to > from &&
      /^(?:that|in|on|when|as|after|before|during|while|who|at|to|because|last|if|by|with|from)$/.test(
        word?.key ?? '',
      )
    )
      break;
    if (to > from && days.has(word?.key ?? '')) break;
    to++;
    if (to - from === 1 && pronouns.has(word?.key ?? '')) break;
  }
  if (words[to - 1]?.token.text === '.') to--;
  return to;
}

/** What may end with word `at` (a comma or closing mark): the quoted stretch, and the clause before it. */
function contentsUpTo(
  { words, inside }: SentenceWords,
  at: number,
): { content: Span; from: number; to: number }[] {
  const stretch = inside[at] ?? inside[at - 1] ?? null;
  const lastWord = words[at];
  const first = words[0];
  if (!first || !lastWord || at < 1) return [];
  const found: { content: Span; from: number; to: number }[] = [];
  if (stretch) {
    const from = words.findIndex((_, index) => inside[index] === stretch);
    found.push({ content: { start: stretch.start, end: stretch.end }, from, to: at + 1 });
    if (!words.slice(0, from).some(({ token }) => token.isWord)) return found;
  }
  const startsInside = inside[0] ?? null;
  const to = isMark(lastWord) && !stretch ? at : at + 1;
  const end = stretch ? stretch.outerEnd : (words[to - 1]?.token.end ?? 0);
  const start = startsInside ? startsInside.outerStart : first.token.start;
  if (end > start && to > 1) found.push({ content: { start, end }, from: 0, to });
  return found;
}
