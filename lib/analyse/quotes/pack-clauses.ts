/** Who is said to have said what in one sentence, in languages with a pack. */

import type { Span } from '@/lib/model/span';
import type { Stretch } from './marks';
import { findSources } from './pack-according';
import { contentBefore, shortestContent, startOf } from './pack-content-before';
import { type Cue, findCues } from './pack-cues';
import { nameAfterRole, type Phrase, pastAsides, phraseBefore, phraseFrom } from './pack-phrases';
import type { ClauseQuotePack } from './quote-pack';
import { isMark, type SentenceWords, spanOf } from './words';

export interface PackAttribution {
  content: Span;
  source: Span | null;
  /** Whether the language leaves the subject out here, so that the one before still speaks. */
  isDropped: boolean;
  direct: boolean;
}

/** All attributions of one sentence, and the subject of a cue that leaves its words to the next paragraph. */
export function findPackAttributions(
  sentence: SentenceWords,
  pack: ClauseQuotePack,
): { found: PackAttribution[]; announcer: Span | null } {
  const found: PackAttribution[] = [];
  let announcer = null as Span | null;
  const isTaken = (content: Span) =>
    found.some((other) => content.start < other.content.end && other.content.start < content.end);
  for (const cue of findCues(sentence, pack)) {
    for (const attribution of attribute(sentence, cue, pack))
      if (!isTaken(attribution.content)) found.push(attribution);
    if (sentence.words.at(-1)?.key === ':')
      announcer = subjectOf(sentence, cue, pack)?.span ?? cue.pronoun ?? announcer;
  }
  for (const attribution of findSources(sentence, pack))
    if (!isTaken(attribution.content)) found.push(attribution);
  return { found, announcer };
}

function attribute(sentence: SentenceWords, cue: Cue, pack: ClauseQuotePack): PackAttribution[] {
  const quoted = quoteBefore(sentence, cue, pack);
  const behind = quoted || isAfterMark(sentence, cue, pack) ? phraseBehind(sentence, cue, pack) : null;
  if (quoted) {
    const source =
      cue.pronoun ?? behind?.span ?? phraseBefore(sentence, startOf(sentence, cue, pack), pack)?.span ?? null;
    const isDropped = source === null && pack.dropsSubject;
    const next = quoteBehind(sentence, behind?.to ?? cue.to);
    const parts = next ? [quoted, next] : [quoted];
    return parts.map(({ start, end }) => ({ content: { start, end }, source, isDropped, direct: true }));
  }
  const said = contentAfter(sentence, cue, pack);
  if (said) return [said];
  return behind || cue.pronoun ? contentBefore(sentence, cue, behind, pack) : [];
}

/** The stretch that closes right before the cue: "«…», dijo". */
function quoteBefore(sentence: SentenceWords, cue: Cue, pack: ClauseQuotePack): Stretch | null {
  const { words, inside } = sentence;
  let at = startOf(sentence, cue, pack) - 1;
  while (at >= 0 && !inside[at] && /^[,.;–—-]$/.test(words[at]?.token.text ?? '') && at > cue.from - 7) at--;
  return inside[at] ?? null;
}

const isAfterMark = (sentence: SentenceWords, cue: Cue, pack: ClauseQuotePack): boolean => {
  const before = sentence.words[startOf(sentence, cue, pack) - 1];
  return before !== undefined && /^[,–—-]$/.test(before.token.text);
};

/** "…», dijo Tamm, «…»": the quote goes on after no more than an aside. */
function quoteBehind({ words, inside }: SentenceWords, from: number): Stretch | null {
  for (let at = from; at < Math.min(words.length, from + 10); at++) {
    const stretch = inside[at];
    if (!stretch) continue;
    return /^[,.:;–—]$/.test(words[at - 1]?.token.text ?? '') ? stretch : null;
  }
  return null;
}

function phraseBehind({ words }: SentenceWords, cue: Cue, pack: ClauseQuotePack): Phrase | null {
  const phrase = phraseFrom(words, cue.to, pack) ?? phraseFrom(words, pastAsides(words, cue.to, pack), pack);
  if (!phrase) return null;
  return nameAfterRole(words, phrase, pack) ?? (hasLetters(words, phrase) ? phrase : null);
}

const hasLetters = (words: SentenceWords['words'], { from, to }: Phrase): boolean =>
  words.slice(from, to).some(({ token }) => /\p{L}{2}/u.test(token.text));

/** The subject before the cue, past the description that stands between commas, or the one behind it. */
function subjectOf(sentence: SentenceWords, cue: Cue, pack: ClauseQuotePack): Phrase | null {
  const { words } = sentence;
  const end = startOf(sentence, cue, pack);
  if (words[end - 1]?.key !== ',')
    return phraseBefore(sentence, end, pack) ?? phraseBehind(sentence, cue, pack);
  // "Ivo Tamm, ministre des Transports, a déclaré": the name before the commas, or between them.
  let open = end - 2;
  while (open >= 0 && words[open]?.key !== ',' && end - open < 20 && !sentence.inside[open]) open--;
  if (words[open]?.key !== ',') return phraseBehind(sentence, cue, pack);
  const apposed = spanOf(words, open + 1, end - 1);
  const isName = words.slice(open + 1, end - 1).every((word) => word.isCapital || pack.joiners.has(word.key));
  if (apposed && isName && end - open < 8) return { span: apposed, from: open + 1, to: end - 1 };
  const before = phraseBefore(sentence, open, pack);
  return before && words.slice(before.from, before.to).some((word) => word.isCapital) ? before : null;
}

/** "dijo que …", "sagte, dass …", "dijo: «…»", "dijo «…»". */
function contentAfter(sentence: SentenceWords, cue: Cue, pack: ClauseQuotePack): PackAttribution | null {
  const { words, inside } = sentence;
  const subject = subjectOf(sentence, cue, pack);
  const source = cue.pronoun ?? subject?.span ?? null;
  const isDropped = source === null && pack.dropsSubject && startOf(sentence, cue, pack) === 0;
  if (!source && !isDropped) return null;
  const from = subject && subject.from >= cue.to ? subject.to : cue.to;
  for (let at = from; at < Math.min(words.length, from + 9); at++) {
    const word = words[at];
    const stretch = inside[at];
    if (stretch) {
      const isNear = at - from <= 3 && stretch.wordCount >= shortestContent;
      return isNear
        ? { content: { start: stretch.start, end: stretch.end }, source, isDropped, direct: true }
        : null;
    }
    if (!word) return null;
    if (pack.complementisers.has(word.key)) return restAfter(sentence, at + 1, source);
    if (word.key === ':') return restAfter(sentence, at + 1, source);
    if (word.key === ',' && pack.doesCommaOpen) {
      const isClause = !pack.complementisers.has(words[at + 1]?.key ?? '');
      return restAfter(sentence, isClause ? at + 1 : at + 2, source);
    }
    if (/^[.;!?–—]$/.test(word.token.text)) return null;
    // Only asides may part the verb from what was said.
    if (!word.token.isWord && word.key !== ',') return null;
    if (word.isCapital && !pack.asides.has(word.key) && at > from + 5) return null;
  }
  return null;
}

function restAfter(
  { words, inside }: SentenceWords,
  from: number,
  source: Span | null,
): PackAttribution | null {
  let to = words.length;
  const first = inside[from];
  while (to > from && isMark(words[to - 1]) && !inside[to - 1]) to--;
  if (first && inside[to - 1] === first)
    return {
      content: { start: first.start, end: first.end },
      source,
      isDropped: source === null,
      direct: true,
    };
  const content = spanOf(words, from, to);
  return content && to - from >= shortestContent
    ? { content, source, isDropped: source === null, direct: false }
    : null;
}
