/** How likely a reading is true: a logistic regression over plain features of its words (see `quote-weights.data.ts`). */

import type { Word } from '@/lib/analyse/entities/word';
import type { Candidate, CueReadings } from './candidates';
import { cues } from './cues.data';
import { finiteVerbs } from './subject';
import { kindOfWord, typeOfSource } from './word-kinds';
import { type SentenceWords, wordSet } from './words';

export type Tell = (feature: string) => void;

/** What all readings of a cue share. */
export function tellCue(
  { words, inside }: SentenceWords,
  { at, cue }: Pick<CueReadings, 'at' | 'cue'>,
  tell: Tell,
): void {
  tell(`cue ${cue.base}`);
  tell(`form ${cue.form}`);
  tell(`prior ${kindOfWord(words[at - 1])}`);
  tell(`prior2 ${kindOfWord(words[at - 2])}`);
  tell(`next ${inside[at + 1] ? 'mark' : kindOfWord(words[at + 1])}`);
  if (at < 3) tell('early');
  const around = words.slice(Math.max(0, at - 4), at).map(({ key, isCapital }) => (isCapital ? '' : key));
  if (around.some((key) => negations.has(key))) tell('negated');
  if (around.some((key) => modals.has(key))) tell('modal');
  if (around.some((key) => conditions.has(key))) tell('condition');
  if (around.includes('to')) tell('infinitive');
  const last = words.at(-1)?.token.text ?? '';
  if (last === '?') tell('question');
  else if (!/[.!”"’)…:]/.test(last)) tell('no stop');
}

/** What readings share that begin at the same word and have the same speaker. */
export function tellOpening(
  sentence: SentenceWords,
  { at, cue }: CueReadings,
  candidate: Candidate,
  tell: Tell,
): void {
  const { words, inside } = sentence;
  const { kind, from, start, sourceKind } = candidate;
  const how = howOf(candidate);
  tell(how);
  tell(`${how} ${cue.takes}`);
  tell(`${how} ${cue.form}`);
  tell(`${how} cue ${cue.base}`);
  tell(`source ${sourceKind} ${kind === 'after' ? cue.form : ''}`);
  tellSource(sentence, at, candidate, tell);
  const opening = kindOfWord(words[from]);
  if (kind === 'after') {
    tell(`opens ${opening} ${cue.takes}`);
    tell(`opens ${opening} ${start}`);
    tell(`gap ${Math.min(from - at, 6)}`);
  } else if (!inside[from]) tell(`${kind} opens ${opening}`);
  if (kind !== 'after' && from === 0) tell(`${kind} whole`);
}

const howOf = ({ kind, start }: Candidate): string => (kind === 'after' ? `after ${start}` : kind);

export function tellEnding(
  sentence: SentenceWords,
  { cue }: CueReadings,
  candidate: Candidate,
  tell: Tell,
): void {
  const { words, inside } = sentence;
  const { kind, from, to, start, cut, passed, last } = candidate;
  const how = howOf(candidate);
  const length = lengthOf(to - from);
  tell(`length ${length} ${kind}`);
  const marks = marksOf(inside, from, to);
  tell(`marks ${marks} ${kind}`);
  if (kind === 'after') tell(`marks ${marks} ${start}`);
  const pieces = caseOfMark(sentence, from, to);
  if (pieces) tell(`${how} ${pieces}`);
  if (kind !== 'after') {
    tell(`cut ${kind} ${cut}`);
    if (!inside[from]) {
      if (hasVerb(words, from, to)) {
        tell(`${kind} verb`);
        tell(`${kind} verb length ${length}`);
        tell(`${kind} verb opens ${kindOfWord(words[from])}`);
        tell(`${kind} verb cut ${cut}`);
      }
    } else
      tell(
        `${kind} ends ${words[to - 2]?.token.text.match(/^[,.!?]$/)?.[0] ?? ''} ${words[to - 1]?.token.text.match(/^[,.!?]$/)?.[0] ?? ''}`,
      );
    if (
      kind !== 'according' &&
      from === 0 &&
      words.slice(0, to).some((word, index) => !inside[index] && saying.has(word.key))
    )
      tell(`${kind} crosses`);
    return;
  }
  if (marks !== 'none') tellMarks(sentence, candidate, tell);
  const verb = hasVerb(words, from, to) ? 'verb' : 'no verb';
  tell(`${verb} ${cue.takes}`);
  tell(`${verb} ${how}`);
  tell(`cut ${cut}`);
  tell(`cut ${cut} ${marks === 'none' ? 'plain' : 'marked'}`);
  tell(`cut ${cut} ${length}`);
  // Ending too late costs most where most of the words stand behind the right place, and ending too early likewise.
  tell(`cut ${cut} ${last === to ? 'all' : last - to > to - from ? 'early' : 'late'}`);
  passed.forEach(({ at: end, kind: one }, index) => {
    const isLate = (other: number) => to - other <= other - from;
    const before = passed.findIndex((other) => other.kind === one);
    if (before === index) tell(`passed ${one}`);
    if (passed.findIndex((other) => other.kind === one && isLate(other.at) === isLate(end)) === index)
      tell(`passed ${one} ${isLate(end) ? 'late' : 'early'}`);
  });
  if (passed.length > 3) tell('passed many');
  if (words.slice(from, to).some((word, index) => !inside[from + index] && saying.has(word.key)))
    tell('crosses');
  if (words.slice(from, to).some((word, index) => !inside[from + index] && isPast(word.key)))
    tell('crosses a past');
}

/** Words in quotation marks that begin in lower case are mostly a piece of the sentence around them. */
function caseOfMark({ words, inside }: SentenceWords, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!inside[at] || !word?.token.isWord) continue;
    return `${word.isCapital ? 'upper' : 'lower'} ${inside[from] ? 'first' : 'later'}`;
  }
  return null;
}

/** Where the words in quotation marks stand within the content: it seldom goes on for long behind them. */
function tellMarks({ inside }: SentenceWords, { from, to, start }: Candidate, tell: Tell): void {
  let first = from;
  while (!inside[first]) first++;
  let last = to - 1;
  while (!inside[last]) last--;
  const reach = (count: number) =>
    count === 0 ? '0' : count < 3 ? '2' : count < 7 ? '6' : count < 13 ? '12' : 'more';
  tell(`before marks ${reach(first - from)}`);
  tell(`before marks ${reach(first - from)} ${start}`);
  tell(`behind marks ${reach(to - 1 - last)}`);
  tell(`behind marks ${reach(to - 1 - last)} ${start}`);
  tell(inside[first] === inside[last] ? 'one mark' : 'more marks');
}

const isPast = (key: string): boolean => cues.get(key)?.form === 'past';

function tellSource(
  { words, inside }: SentenceWords,
  at: number,
  { source, kind }: Candidate,
  tell: Tell,
): void {
  const first = words.findIndex(({ token }) => token.end > source.start);
  let last = first;
  while ((words[last + 1]?.token.start ?? source.end) < source.end) last++;
  const head = words[last];
  const length = last - first + 1;
  const type = typeOfSource(words, first, last);
  tell(`by ${type}`);
  tell(`by ${type} ${kind}`);
  tell(`by length ${length > 8 ? 'long' : length > 4 ? 'some' : length}`);
  if (head && !head.isCapital && length > 1 && !/s$/.test(head.key)) tell('by no plural');
  if (words.slice(first, last + 1).some((word) => saying.has(word.key))) tell('by crosses');
  if (kind === 'after') {
    tell(`by distance ${Math.min(at - last, 8)}`);
    tell(`by after ${first === 0 ? 'start' : inside[first - 1] ? 'mark' : kindOfWord(words[first - 1])}`);
  }
}

function marksOf(inside: SentenceWords['inside'], from: number, to: number): string {
  const head = inside[from] ?? null;
  const tail = inside[to - 1] ?? null;
  if (head && head === tail) return 'whole';
  if (head && tail) return 'both';
  if (head) return 'head';
  if (tail) return 'tail';
  for (let index = from; index < to; index++) if (inside[index]) return 'some';
  return 'none';
}

const hasVerb = (words: readonly Word[], from: number, to: number): boolean => {
  for (let index = from; index < Math.min(to, from + 25); index++) {
    const word = words[index];
    if (word && (finiteVerbs.has(word.key) || /^['’](?:s|re|ll|d|ve|m)$/.test(word.key))) return true;
  }
  return false;
};

const lengthOf = (count: number): string =>
  count < 3
    ? '2'
    : count < 5
      ? '4'
      : count < 8
        ? '7'
        : count < 13
          ? '12'
          : count < 21
            ? '20'
            : count < 36
              ? '35'
              : 'more';

const saying = wordSet('said says say told wrote added according saying tells asked');
const negations = wordSet(
  "not never n't n’t didn't don't doesn't didn’t don’t doesn’t won't hasn't haven't wasn't no nobody",
);
const modals = wordSet('should must might ought shall will would can could may');
const conditions = wordSet('if whether unless until when');
