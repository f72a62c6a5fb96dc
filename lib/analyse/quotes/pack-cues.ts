/** Cue verbs, in languages with a pack. */

import { opensSentence } from '@/lib/analyse/entities/pack-words';
import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import type { ClauseQuotePack } from './quote-pack';
import { isMark, type SentenceWords } from './words';

/** A verb of saying with its auxiliaries: word indexes, end exclusive. */
export interface Cue {
  from: number;
  to: number;
  /** "dit-il", "a-t-elle ajouté": the subject is part of the verb. */
  pronoun: Span | null;
}

export function findCues(sentence: SentenceWords, pack: ClauseQuotePack): Cue[] {
  const { words, inside } = sentence;
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue = inside[at] ? null : (cueAt(words, at, pack) ?? cueBehindQuote(sentence, at, pack));
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

function cueAt(words: readonly Word[], at: number, pack: ClauseQuotePack): Cue | null {
  const word = words[at];
  if (!word?.token.isWord || (word.isCapital && !opensSentence(words, at))) return null;
  const { verb, pronoun } = partsOf(word);
  if (isDenied(words, at, pack)) return null;
  if (pack.auxiliaries.has(verb)) {
    for (let index = at + 1; index < at + 4; index++) {
      const next = words[index];
      if (!next?.token.isWord || pack.negations.has(next.key)) return null;
      if (pack.participles.has(next.key)) return { from: at, to: index + 1, pronoun };
      if (pack.articles.has(next.key)) return null;
    }
    return null;
  }
  const particle = pack.separable.get(verb);
  if (particle !== undefined) return hasLater(words, at, particle) ? { from: at, to: at + 1, pronoun } : null;
  if (!pack.cues.has(verb)) return null;
  const before = words[at - 1]?.key ?? '';
  // "la denuncia de los vecinos": a noun.
  if (pack.articles.has(before) && !/^(?:le|les|lo|lhe)$/.test(before)) return null;
  return { from: at, to: at + 1, pronoun };
}

/** "a-t-elle", "dit-il". */
function partsOf({ key, token }: Word): { verb: string; pronoun: Span | null } {
  const inverted = /^(.+?)(?:-t)?-(?:ils?|elles?|on)$/.exec(key);
  if (!inverted?.[1]) return { verb: key, pronoun: null };
  return {
    verb: inverted[1],
    pronoun: { start: token.start + token.text.lastIndexOf('-') + 1, end: token.end },
  };
}

const isDenied = (words: readonly Word[], at: number, pack: ClauseQuotePack): boolean =>
  pack.negations.has(words[at - 1]?.key ?? '') || pack.negations.has(words[at + 1]?.key ?? '');

function hasLater(words: readonly Word[], from: number, particle: string): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + 30); at++)
    if (words[at]?.key === particle) return true;
  return false;
}

/** "« … », bougonne le maire", "“…”, a-t-elle tonné": behind a quote the place of a word says that it is the cue. */
function cueBehindQuote(sentence: SentenceWords, at: number, pack: ClauseQuotePack): Cue | null {
  const { words } = sentence;
  const word = words[at];
  if (!word?.token.isWord || word.isCapital || !isBehindQuote(sentence, at, pack)) return null;
  const { verb, pronoun } = partsOf(word);
  const isAuxiliary = pack.auxiliaries.has(verb);
  const to = isAuxiliary ? at + 2 : at + 1;
  if (isAuxiliary && !/(?:[eisu]|it|rt)$/.test(words[at + 1]?.key ?? '')) return null;
  if (pronoun) return { from: at, to, pronoun };
  if (!isAuxiliary && (pack.closed.has(verb) || pack.articles.has(verb) || pack.asides.has(verb)))
    return null;
  if (!isAuxiliary && (pack.roles.test(verb) || !pack.cueShape.test(verb))) return null;
  const next = words[to];
  // "“…”, remató.": the past of a verb, and nothing behind it.
  if (pack.dropsSubject && !isAuxiliary && pastShape.test(verb) && isMark(next ?? words[at - 1]))
    return { from: at, to, pronoun };
  const isNamed = next?.isCapital === true && /\p{Ll}/u.test(next.token.text);
  return isNamed || (pack.articles.has(next?.key ?? '') && words[to + 1]?.token.isWord)
    ? { from: at, to, pronoun }
    : null;
}

const pastShape = /^\p{L}{2,}(?:[^aeiou]o|i[oa]|ou|eu|iu|aba|ava|ron|ram)$/u;

/** Right behind a quote of some words and its comma, past "se", "lo" and the like. */
function isBehindQuote({ words, inside }: SentenceWords, at: number, pack: ClauseQuotePack): boolean {
  let before = at - 1;
  while (before > at - 3 && !inside[before] && pack.beforeCue.has(words[before]?.key ?? '')) before--;
  const isParted = /^[,–—-]$/.test(words[before]?.token.text ?? '');
  if (isParted && !inside[before]) before--;
  const stretch = inside[before];
  return stretch != null && stretch.wordCount > 1 && (isParted || isMark(words[before - 1]));
}
