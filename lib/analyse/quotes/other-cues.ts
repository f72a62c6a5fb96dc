/** Readings of what attributes without a verb: "according to", and the colon of headlines. */

import type { Span } from '@/lib/model/span';
import type { Candidate, CueReadings } from './candidates';
import type { Cue } from './cues.data';
import { type CutPoint, contentSpan, cutPoints } from './cut-points';
import { isClause } from './said-clause';
import { isComma, type SentenceWords, spanOf } from './words';

const according: Cue = {
  base: 'according',
  form: 'base',
  takes: 'clause',
  manner: 'speech',
  isParticiple: false,
};

/** "according to the ministry": before, after or inside what it says. */
export function readAccording(sentence: SentenceWords): CueReadings[] {
  const { words, inside } = sentence;
  const at = words.findIndex(
    (word, index) => word.key === 'according' && words[index + 1]?.key === 'to' && !inside[index],
  );
  if (at < 0) return [];
  let to = at + 2;
  while (to < Math.min(words.length, at + 27)) {
    const word = words[to];
    if (/^[,.;:—–()!?]$/.test(word?.token.text ?? '')) break;
    if (to > at + 2 && /^(?:who|which|that)$/.test(word?.key ?? '')) break;
    to++;
  }
  const source = spanOf(words, at + 2, to);
  if (!source) return [];
  const candidates: Candidate[] = [];
  const shared = { kind: 'according' as const, source, sourceKind: 'behind' as const };
  const behind = isComma(words[to]) ? behindApposition(sentence, to + 1) : to;
  const addBehind = (start: Candidate['start'], head: Span | null) => {
    const passed: CutPoint[] = [];
    for (const cut of cutPoints(sentence, behind)) {
      const { at: end, kind } = cut;
      const content = end - behind > 1 ? contentSpan(sentence, behind, end) : null;
      if (content)
        candidates.push({
          ...shared,
          contents: head ? [head, content] : [content],
          from: behind,
          to: end,
          start,
          cut: kind,
          passed: [...passed],
          last: end,
        });
      passed.push(cut);
    }
  };
  if (at <= 2) addBehind('next', null);
  else {
    const end = isComma(words[at - 1]) ? at - 1 : at;
    const add = (from: number, cut: string) => {
      const content = end - from > 2 ? contentSpan(sentence, from, end) : null;
      if (content)
        candidates.push({
          ...shared,
          contents: [content],
          from,
          to: end,
          start: 'clause',
          cut,
          passed: [],
          last: end,
        });
    };
    add(0, 'stop');
    const comma = words.findLastIndex((word, index) => index < end - 1 && isComma(word) && !inside[index]);
    if (comma > 0) add(comma + 1, 'comma');
    const head = contentSpan(sentence, 0, end);
    if (isComma(words[to]) && head) addBehind('object', head);
  }
  return [{ at, cue: according, candidates }];
}

/** "According to Tamm, a lecturer in Lindow, | the pier is shut". */
function behindApposition({ words }: SentenceWords, from: number): number {
  if (!/^(?:an?|the|who|whose)$/.test(words[from]?.key ?? '')) return from;
  const comma = words.findIndex((word, at) => at > from && at < from + 22 && isComma(word));
  if (comma < 0) return from;
  const isWho = /^who/.test(words[from]?.key ?? '');
  return (isWho || !isClause(words, from, comma)) && isClause(words, comma + 1, words.length)
    ? comma + 1
    : from;
}

const colon: Cue = { base: 'colon', form: 'base', takes: 'clause', manner: 'speech', isParticiple: false };

/** "Ines Tamm: ferries are safe", as headlines have it. */
export function readColon(sentence: SentenceWords): CueReadings[] {
  const { words, inside } = sentence;
  const at = words.findIndex((word) => word.token.text === ':');
  if (at < 1 || at > 6 || words.length - at < 4 || inside[at]) return [];
  const source = spanOf(words, 0, at);
  const content = contentSpan(sentence, at + 1, words.length);
  if (!words.slice(0, at).every((word) => word.isCapital) || !content || !source) return [];
  // "LONDON: …" is a dateline.
  if (words.slice(0, at).every(({ token }) => /^\p{Lu}{3,}$/u.test(token.text))) return [];
  const candidate: Candidate = {
    kind: 'colon',
    contents: [content],
    source,
    sourceKind: 'plain',
    from: at + 1,
    to: words.length,
    start: inside[at + 1] ? 'mark' : 'colon',
    cut: 'stop',
    passed: [],
    last: words.length,
  };
  return [{ at, cue: colon, candidates: [candidate] }];
}
