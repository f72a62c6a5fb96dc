/** What was said, where it follows its cue: "said that …", "told reporters …", "called for …". */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import { bareClauseCues, type Cue, cues } from './cues.data';
import { phraseEnd } from './subject';
import { days, isComma, isMark, pronouns, type SentenceWords, spanOf } from './words';

/** "It is an investment, they say, | that pays": the second half of what the cue broke. */
export function contentBehind(sentence: SentenceWords, cue: number, nextCue: number | null): Span | null {
  const { words, inside } = sentence;
  const comma = words.findIndex((word, index) => index > cue && isComma(word));
  const next = words[comma + 1];
  if (comma < 0 || comma > cue + 4 || !next || inside[comma + 1] || cues.has(next.key) || next.isCapital)
    return null;
  if (
    /^(?:who|which|adding|citing|referring|while|but|and|an?|the|as|according|whose|noting|when|where|after|before|in|on|at|with|during)$/.test(
      next.key,
    )
  )
    return null;
  const to = contentEnd(sentence, comma + 1, nextCue);
  return to - comma > 3 ? spanOf(words, comma + 1, to) : null;
}

export function contentAfter(
  sentence: SentenceWords,
  cue: number,
  kind: Cue,
  nextCue: number | null,
): Span | null {
  const { words, inside } = sentence;
  const from = contentStart(sentence, cue, kind);
  if (from < 0 || from >= words.length) return null;
  const stretch = inside[from];
  const first = words[from];
  if (!first) return null;
  if (stretch && stretch.start <= first.token.end && stretch.outerEnd >= (words.at(-1)?.token.start ?? 0)) {
    return { start: stretch.start, end: stretch.end };
  }
  const to =
    kind.takes === 'thing'
      ? thingEnd(sentence, from, contentEnd(sentence, from, nextCue))
      : contentEnd(sentence, from, nextCue);
  if (to - from < 2) return null;
  const last = words[to - 1];
  if (!last) return null;
  const tail = inside[to - 1] ?? null;
  return {
    start: stretch ? stretch.outerStart : first.token.start,
    end: tail ? tail.outerEnd : last.token.end,
  };
}

/** Where what was said begins: after "that", at a quotation mark, or at a clause; -1 when there is none. */
function contentStart({ words, inside }: SentenceWords, cue: number, kind: Cue): number {
  const limit = Math.min(words.length, cue + 16);
  const verb = words[cue]?.key ?? '';
  const next = words[cue + 1];
  if (!next) return -1;
  for (let at = cue + 1; at < limit; at++) {
    const word = words[at];
    if (!word) break;
    if (inside[at] && kind.takes !== 'thing') {
      // Words between cue and mark belong to the content, unless they only say to whom, where or when.
      return at === cue + 1 || isMark(words[at - 1]) || isAdverbial(words, cue + 1, at) ? at : cue + 1;
    }
    if (word.token.text === ':') return at + 1;
    if (
      word.key === 'that' &&
      kind.takes !== 'thing' &&
      (at === cue + 1 || isAdverbial(words, cue + 1, at) || kind.takes === 'addressee')
    )
      return at + 1;
    if (isMark(word) && !/^[“"‘„«,.'’]$/.test(word.token.text)) break;
    if (/^[.;!?]$/.test(word.token.text)) break;
  }
  if (kind.takes === 'thing') return isMark(next) ? -1 : cue + 1;
  if (kind.takes === 'addressee') return afterAddressee(words, cue + 1);
  if (isMark(next)) return -1;
  if (!bareClauseCues.has(verb) && !kind.isParticiple) return -1;
  if (days.has(next.key)) return cue + 2;
  if (/^(?:on|in|at|during)$/.test(next.key)) {
    const clause = words.findIndex(
      (word, index) =>
        index > cue + 2 &&
        index < cue + 10 &&
        (pronouns.has(word.key) || days.has(words[index - 1]?.key ?? '')),
    );
    return clause > 0 ? clause : -1;
  }
  return cue + 1;
}

const isAdverbial = (words: readonly Word[], from: number, to: number): boolean => {
  const first = words[from];
  return (
    to > from &&
    first !== undefined &&
    (isMark(first) ||
      days.has(first.key) ||
      /^(?:on|in|at|during|to|last|of|after|before|via|through|when|as|by|while|from|with|about|this|reporters|him|her|me|us|them|people|cnn|voters)$/.test(
        first.key,
      ))
  );
};

/** "told reporters | the plan", "told the paper | he". */
function afterAddressee(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first?.token.isWord) return -1;
  let at = from + 1;
  if (/^(?:the|an?|his|her|their|its)$/.test(first.key)) at++;
  while (words[at]?.isCapital && words[at - 1]?.isCapital) at++;
  while (/^['’]s$/.test(words[at]?.key ?? '')) {
    at++;
    while (words[at]?.isCapital) at++;
  }
  if (days.has(words[at]?.key ?? '')) at++;
  if (words[at]?.key === 'on' && days.has(words[at + 1]?.key ?? '')) at += 2;
  return isMark(words[at]) ? -1 : at;
}

/** The end of the content: the sentence's, or where another speaker or a second cue takes over. */
function contentEnd({ words, inside }: SentenceWords, from: number, nextCue: number | null): number {
  let to = words.length;
  while (to > from && /^[.!?”"’]$/.test(words[to - 1]?.token.text ?? '') && !inside[to - 1]) to--;
  for (let at = from + 2; at < to; at++) {
    if (inside[at]) continue;
    const word = words[at];
    const next = words[at + 1];
    if (
      isComma(word) &&
      next &&
      (next.key === 'according' ||
        (cues.get(next.key)?.isParticiple && cues.get(next.key)?.takes !== 'thing'))
    )
      return at;
    if (word?.token.text === ';' && nextCue !== null && nextCue > at) return at;
    // One dash opens an afterthought of the writer's; two of them enclose an aside.
    if (
      /^[—–]$/.test(word?.token.text ?? '') &&
      !words.slice(at + 1, to).some((other) => /^[—–]$/.test(other.token.text))
    )
      return at;
  }
  if (nextCue === null || nextCue <= from + 2) return to;
  // "… and added that", "…, but Lund said".
  for (let at = nextCue - 1; at > Math.max(from + 1, nextCue - 8); at--) {
    if (inside[at]) break;
    if (!/^(?:and|but|while|though)$/.test(words[at]?.key ?? '')) continue;
    const isShared = phraseEnd(words, nextCue) === at + 1;
    if (isShared || words[at + 1]?.isCapital || isComma(words[at - 1]))
      return isComma(words[at - 1]) ? at - 1 : at;
  }
  return to;
}

/** A thing ends at the first comma that parts clauses rather than items. */
function thingEnd({ words, inside }: SentenceWords, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    if (inside[at] || !isComma(words[at])) continue;
    const next = words[at + 1]?.key ?? '';
    if (
      /^(?:and|but|while|which|who|a|an|after|before|though|although|as|in|when|where|with|even|just|despite|on|at)$/.test(
        next,
      ) ||
      /ing$/.test(next)
    )
      return at;
  }
  return to;
}
