/** What stands before its cue without quotation marks: reported speech, and dialogue after a dash. */

import type { Span } from '@/lib/model/span';
import type { PackAttribution } from './pack-clauses';
import type { Cue } from './pack-cues';
import { type Phrase, pastAsides } from './pack-phrases';
import type { ClauseQuotePack } from './quote-pack';
import { isMark, type SentenceWords, spanOf } from './words';

/** In words: what is shorter is no statement. */
export const shortestContent = 3;

/** "El puerto cerrará, dijo Tamm.", and dialogue after a dash. */
export function contentBefore(
  sentence: SentenceWords,
  cue: Cue,
  behind: Phrase | null,
  pack: ClauseQuotePack,
): PackAttribution[] {
  const { words, inside } = sentence;
  const source = cue.pronoun ?? behind?.span ?? null;
  const mark = startOf(sentence, cue, pack) - 1;
  if (!/^[,–—-]$/.test(words[mark]?.token.text ?? '')) return [];
  const rest = words[pastAsides(words, behind?.to ?? cue.to, pack)];
  // "…, sagte Tamm den Termin ab": the verb has an object.
  if (rest?.token.isWord && !isPrepositionOrAside(rest.key)) return [];
  const isDialogue = /^[–—-]$/.test(words[0]?.token.text ?? '');
  const from = isDialogue ? 1 : 0;
  if (!isDialogue && pack.subordinators.has(words[0]?.key ?? '')) return [];
  const isInciso = /^[–—-]$/.test(words[mark]?.token.text ?? '');
  if (isInciso && !isDialogue) return [];
  const content = spanOf(words, from, mark);
  if (!content || mark - from < (isDialogue ? 1 : shortestContent) || inside[mark - 1]) return [];
  const found = [{ content, source, isDropped: false, direct: isDialogue }];
  const next = isDialogue ? speechBehind(sentence, behind?.to ?? cue.to) : null;
  if (next) found.push({ content: next, source, isDropped: false, direct: true });
  return found;
}

const isPrepositionOrAside = (key: string): boolean =>
  /^(?:en|a|al|tras|durante|ante|por|este|esta|dans|devant|lors|apres|a|au|aux|sur|in|im|am|auf|bei|beim|vor|nach|dem|der|einem|em|na|no|nos|apos|ao|aos|et|y|e|und|pour|para|con|avec|mit|segun|selon|laut)$/.test(
    key,
  );

/** "—…— . Es pronto": the words of a dialogue behind the inciso. */
function speechBehind({ words }: SentenceWords, from: number): Span | null {
  for (let at = from; at < Math.min(words.length, from + 10); at++) {
    if (!/^[–—]$/.test(words[at]?.token.text ?? '')) continue;
    let start = at + 1;
    while (start < words.length && isMark(words[start]) && /^[.,;:]$/.test(words[start]?.key ?? '')) start++;
    return words.length - start > 1 ? spanOf(words, start, words.length) : null;
  }
  return null;
}

/** The first word of the verb's group, clitics and adverbs before it included. */
export function startOf({ words }: SentenceWords, cue: Cue, pack: ClauseQuotePack): number {
  let from = cue.from;
  while (from > 0 && from > cue.from - 3 && pack.beforeCue.has(words[from - 1]?.key ?? '')) from--;
  return from;
}
