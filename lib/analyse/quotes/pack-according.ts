/** "Según …", "selon …", "laut …", "… zufolge": sources without a verb of their own. */

import { fold } from '@/lib/text/normalise';
import type { PackAttribution } from './pack-clauses';
import { findCues } from './pack-cues';
import { nameAfterRole, type Phrase, pastAsides, phraseBefore, phraseFrom } from './pack-phrases';
import type { ClauseQuotePack } from './quote-pack';
import { isMark, type SentenceWords, spanOf } from './words';

export function findSources(sentence: SentenceWords, pack: ClauseQuotePack): PackAttribution[] {
  const { words, inside } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (inside[at] || !words[at]?.token.isWord) continue;
    const before = words[at - 1];
    const isOpen = at === 0 || before?.key === ',' || inside[at - 1] !== null || (at === 1 && isMark(before));
    if (pack.accordingBehind.has(words[at]?.key ?? '')) {
      const phrase = phraseBefore(sentence, at, pack);
      const found = phrase ? attributionOf(sentence, { at: phrase.from, end: at + 1, phrase }, pack) : null;
      if (found) return [found];
    }
    const isClause = at === 0 && pack.clauseOpeners.has(words[at]?.key ?? '');
    const length = isClause ? 1 : isOpen ? accordingLength(sentence, at, pack) : 0;
    if (length === 0) continue;
    const phrase = sourceAt(sentence, at + length, isClause, pack);
    const found = phrase ? attributionOf(sentence, { at, end: phrase.to, phrase }, pack) : null;
    if (found) return [found];
  }
  return [];
}

function accordingLength({ words }: SentenceWords, at: number, pack: ClauseQuotePack): number {
  const opening = pack.according.find((sequence) =>
    sequence.every((key, index) => words[at + index]?.key === key),
  );
  return opening?.length ?? 0;
}

/** The source, past a verb that repeats the matter: "según explicó Tamm". */
function sourceAt(
  sentence: SentenceWords,
  at: number,
  isClause: boolean,
  pack: ClauseQuotePack,
): Phrase | null {
  const cue = findCues(sentence, pack).find(({ from }) => from >= at && from <= at + 1);
  const { words } = sentence;
  const from = cue ? cue.to : at;
  // "según comunicó este martes la compañía"
  const phrase =
    phraseFrom(words, from, pack) ?? phraseFrom(words, pastAsides(words, cue ? from : from + 1, pack), pack);
  if (!phrase || pack.notSources.test(fold(textOf(sentence, phrase)))) return null;
  if (!isClause) return nameAfterRole(words, phrase, pack) ?? phrase;
  // "Wie die Polizei mitteilte, …"
  const isCued =
    pack.cues.has(sentence.words[phrase.to]?.key ?? '') && sentence.words[phrase.to + 1]?.key === ',';
  return isCued ? { ...phrase, to: phrase.to + 1 } : null;
}

const textOf = ({ words }: SentenceWords, { from, to }: Phrase): string =>
  words
    .slice(from, to)
    .map(({ token }) => token.text)
    .join(' ');

function attributionOf(
  { words, inside }: SentenceWords,
  { at, end, phrase }: { at: number; end: number; phrase: Phrase },
  pack: ClauseQuotePack,
): PackAttribution | null {
  if (at <= 1) {
    let from = words[end]?.key === '(' && words[end + 2]?.key === ')' ? end + 3 : end;
    if (words[from]?.key !== ',' && !pack.doesCommaOpen) return null;
    // "Según Ivo Tamm, alcalde de Lindow, el puerto cierra": the description ends at the second comma.
    if (words[from]?.key === ',') from = pastDescription(words, from + 1, pack);
    if (isName(words, from)) return null;
    let to = words.length;
    while (to > from && isMark(words[to - 1]) && !inside[to - 1]) to--;
    const stretch = inside[from];
    if (stretch && inside[to - 1] === stretch)
      return {
        content: { start: stretch.start, end: stretch.end },
        source: phrase.span,
        isDropped: false,
        direct: true,
      };
    const content = spanOf(words, from, to);
    return content && to - from >= 3
      ? { content, source: phrase.span, isDropped: false, direct: false }
      : null;
  }
  const close = words[at - 1]?.key === ',' ? at - 2 : at - 1;
  const stretch = inside[close];
  if (stretch)
    return {
      content: { start: stretch.start, end: stretch.end },
      source: phrase.span,
      isDropped: false,
      direct: true,
    };
  // "El puerto, según Tamm, cerrará": what he says lies on both sides.
  if (words[end]?.key === ',' && words.length - end > 8) return null;
  const content = spanOf(words, 0, close + 1);
  return content && close >= 2 ? { content, source: phrase.span, isDropped: false, direct: false } : null;
}

/** "…, Ana Ros, …": it says who the source is. */
function isName(words: SentenceWords['words'], from: number): boolean {
  let at = from;
  while (words[at]?.isCapital) at++;
  return at > from + 1 && words[at]?.key === ',';
}

function pastDescription(words: SentenceWords['words'], from: number, pack: ClauseQuotePack): number {
  const role = words.slice(from, from + 3).some(({ key }) => pack.roles.test(key));
  if (!role) return from;
  for (let at = from; at < Math.min(words.length, from + 14); at++) if (words[at]?.key === ',') return at + 1;
  return from;
}
