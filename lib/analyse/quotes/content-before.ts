/** What was said, where it stands before its cue: "…," Tamm said. */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import type { Cue } from './cues.data';
import type { Stretch } from './marks';
import { finiteVerbs, isSubject, openingComma, phraseEnd, phraseStart } from './subject';
import { days, isComma, isMark, pronouns, type SentenceWords, spanOf } from './words';

/** "…," Tamm said. / "…," said Tamm. / …, Tamm said on Monday. */
export function contentBefore(
  sentence: SentenceWords,
  cue: number,
  kind: Cue,
): { content: Span; source: Span | null } | null {
  if (kind.isParticiple || kind.takes === 'thing') return null;
  const { words, inside } = sentence;
  const end = phraseEnd(words, cue);
  // Inverted: the cue follows the comma or the closing mark at once.
  const prior = words[cue - 1];
  const isInverted = prior !== undefined && closesContent(sentence, cue - 1) && cue > 2;
  if (isInverted && (inside[cue - 1] || !opensWithNameAside(words, cue - 1))) {
    const to = opensPhrase(words[cue + 1]) ? nounPhraseEnd(words, cue + 1) : cue;
    const isClause = !inside[cue - 1] && words.slice(cue + 1, to).some((word) => finiteVerbs.has(word.key));
    const content =
      !isClause && to > cue + 1 && (inside[cue - 1] || closesClause(sentence, to))
        ? contentUpTo(sentence, cue - 1)
        : null;
    if (content) return { content, source: spanOf(words, cue + 1, to) };
  }
  let subjectEnd = end;
  if (isComma(words[end - 1])) {
    const opening = openingComma(words, end - 1);
    if (opening > 2) subjectEnd = opening;
  }
  const from = phraseStart(words, inside, subjectEnd);
  if (from < 2 || !closesContent(sentence, from - 1) || !isSubject(words, from, subjectEnd)) return null;
  const isQuoted = inside[from - 1] !== null || inside[from - 2] !== null;
  if (!isQuoted && (!closesClause(sentence, cue + 1) || leadsIn(words))) return null;
  const content = contentUpTo(sentence, from - 1);
  return content ? { content, source: spanOf(words, from, subjectEnd) } : null;
}

/** "Ines Tamm, an analyst at …, said": the comma before the cue closes an aside on its subject. */
function opensWithNameAside(words: readonly Word[], closing: number): boolean {
  const opening = openingComma(words, closing);
  if (opening <= 0 || opening > 6) return false;
  const next = words[opening + 1]?.key ?? '';
  return (
    /^(?:who|whose|which|an?|\d{1,3})$/.test(next) ||
    words.slice(Math.max(0, opening - 2), opening).every((word) => word.isCapital)
  );
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
    /^(?:the|an?|one|two|three|his|her|their|its|some|many|several)$/.test(word.key) ||
    /[^s]s$/.test(word.key));

/** "In a speech on Monday, Tamm said": what stands before the comma is no clause. */
const leadsIn = (words: readonly Word[]): boolean =>
  /^(?:in|on|at|during|after|before|when|while|as|for|if|with|by|earlier|last|asked|meanwhile|however|speaking|still|also|but|yet)$/.test(
    words[0]?.key ?? '',
  ) && words.findIndex(isComma) < 12;

/** Whether at most an adverbial ("on Monday", "in a statement") stands between `at` and the end of the clause. */
function closesClause({ words, inside }: SentenceWords, at: number): boolean {
  for (let index = at; index < Math.min(words.length, at + 14); index++) {
    const word = words[index];
    if (!word || inside[index]) return true;
    if (
      index === at &&
      !isMark(word) &&
      !/^(?:on|in|at|during|to|of|last|this|by|after|before|when|as|while|from|via|through|later|with|about|earlier|yesterday|today)$/.test(
        word.key,
      ) &&
      !days.has(word.key)
    )
      return false;
    if (/^[.,;:!?—–“"]$/.test(word.token.text)) return true;
    if (word.key === 'that') return false;
  }
  return words.length <= at + 14;
}

/** The end of the noun phrase that starts at `from`, with "of", "for" and names; appositions left out. */
function nounPhraseEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to - from < 12) {
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

/** The content that ends before word `at` (a comma or closing mark): the whole quoted stretch, or the clause. */
function contentUpTo({ words, inside }: SentenceWords, at: number): Span | null {
  const stretch = inside[at] ?? inside[at - 1] ?? null;
  const lastWord = words[at];
  if (stretch && !hasWordsOutside(words, inside, at)) return { start: stretch.start, end: stretch.end };
  const first = words[0];
  if (!first || !lastWord || at < 2) return null;
  const startsInside = inside[0] ?? null;
  const end = stretch ? stretch.outerEnd : lastWord.token.start;
  const start = startsInside ? startsInside.start : first.token.start;
  return end > start
    ? { start, end: words[at - 1] && !stretch ? (words[at - 1]?.token.end ?? end) : end }
    : null;
}

const hasWordsOutside = (words: readonly Word[], inside: readonly (Stretch | null)[], at: number): boolean =>
  words.slice(0, at).filter((word, index) => word.token.isWord && !inside[index]).length > 0;
