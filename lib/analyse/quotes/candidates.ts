/** Everything that an English sentence may attribute to somebody, for `judge.ts` to choose from. */

import type { Span } from '@/lib/model/span';
import { type ContentStart, contentStarts } from './content-after';
import { contentsBefore } from './content-before';
import { type Cue, cues } from './cues.data';
import { type CutPoint, contentSpan, cutPoints } from './cut-points';
import { mainSubject } from './main-subject';
import { readAccording, readColon } from './other-cues';
import { isPlausible } from './plausible';
import { reportedSpeaker } from './reported-speaker';
import { isClause } from './said-clause';
import { coordinated, phraseEnd, subjectBefore } from './subject';
import { skipTimes } from './times';
import { isComma, passive, type SentenceWords, spanOf, wordSet } from './words';

export interface Candidate {
  kind: 'before' | 'inverted' | 'around' | 'after' | 'according' | 'colon';
  /** The second is there when the cue stands inside what was said. */
  contents: readonly [Span] | readonly [Span, Span];
  source: Span;
  sourceKind: 'plain' | 'main' | 'shared' | 'behind';
  /** Word indexes of the content, end exclusive. */
  from: number;
  to: number;
  start: ContentStart['kind'] | 'clause';
  /** The kind of place where it ends. */
  cut: string;
  /** The places before that where it might have ended, and the last one where it could. */
  passed: readonly CutPoint[];
  last: number;
}

/** All readings of one cue, of which one at most is true. */
export interface CueReadings {
  /** Index of the cue's word. */
  at: number;
  cue: Cue;
  candidates: Candidate[];
}

/** `mayBeCue` spares the words that it denies. */
export function readCues(
  sentence: SentenceWords,
  mayBeCue: (sentence: SentenceWords, at: number, cue: Cue) => boolean,
): CueReadings[] {
  const { words } = sentence;
  const found: CueReadings[] = [];
  const at = cueIndexes(sentence);
  at.forEach((index, order) => {
    const cue = cues.get(words[index]?.key ?? '');
    if (!cue || !mayBeCue(sentence, index, cue)) return;
    const reading = { at: index, cue };
    const candidates = [
      ...(cue.isParticiple ? beforeReported(sentence, index) : before(sentence, index)),
      ...after(sentence, index, cue, previousOf(words, at, order)),
    ].filter((candidate) => isPlausible(sentence, reading, candidate));
    if (candidates.length > 0) found.push({ ...reading, candidates });
  });
  for (const reading of [...readAccording(sentence), ...readColon(sentence)]) {
    const candidates = reading.candidates.filter((candidate) => isPlausible(sentence, reading, candidate));
    if (candidates.length > 0) found.push({ ...reading, candidates });
  }
  return found;
}

/** The nearest cue before that is no participle, for a second verb to share its subject. */
const previousOf = (words: SentenceWords['words'], at: readonly number[], order: number): number | null =>
  at.slice(0, order).findLast((index) => cues.get(words[index]?.key ?? '')?.isParticiple === false) ?? null;

export function cueIndexes({ words, inside }: SentenceWords): number[] {
  const indexes: number[] = [];
  words.forEach((word, index) => {
    if (inside[index] || (word.isCapital && index > 0) || !cues.has(word.key)) return;
    const prior = words[index - 1]?.key ?? '';
    if (beforeNoun.has(prior) || /^['’]s$/.test(prior)) return;
    // "Quoted Tamm as saying": the saying tells.
    if (/^(?:quote|cite)/.test(cues.get(word.key)?.base ?? '') && leadsToSaying(words, index)) return;
    // "It was also said that": nobody is named for it.
    if (passive.has(words[phraseEnd(words, index)]?.key ?? '') && !/ing$/.test(word.key)) return;
    if (passive.has(prior) && !/ing$/.test(word.key)) return;
    // "A message shown in the papers": no verb of a sentence without "has".
    const start = phraseEnd(words, index);
    if (
      bareParticiples.has(word.key) &&
      !words.slice(start, index).some(({ key }) => /^(?:has|have|had)$/.test(key))
    )
      return;
    const next = words[index + 1]?.key ?? '';
    if (/^['’]s$/.test(next)) return;
    // "The remarks led to", "his comment was".
    if (cues.get(word.key)?.form !== 'past' && /^(?:is|are|was|were|has|had|led|came|will|would)$/.test(next))
      return;
    indexes.push(index);
  });
  return indexes;
}

const leadsToSaying = (words: SentenceWords['words'], at: number): boolean =>
  words
    .slice(at + 1, at + 14)
    .some(
      ({ key }, index) =>
        key === 'as' && /^(?:saying|telling|claiming|writing)$/.test(words[at + index + 2]?.key ?? ''),
    );

const bareParticiples = wordSet('shown written spoken sworn seen foreseen sung drawn known');

const beforeNoun = wordSet(
  'the a an this that these those his her its their our my your no any some every each another such of in on for with at from by about amid despite new latest recent own first last public personal more most',
);

function before(sentence: SentenceWords, cue: number): Candidate[] {
  const { words, inside } = sentence;
  return contentsBefore(sentence, cue).flatMap(({ kind, content, source, from, to, after: behind }) => {
    const sourceKind = kind === 'inverted' ? ('behind' as const) : ('plain' as const);
    const shared = { source, sourceKind, from, start: 'clause' as const, passed: [], last: to };
    const cut = afterCue(sentence, behind);
    const found: Candidate[] = [{ ...shared, kind, contents: [content], to, cut }];
    const isWhole = !inside[from] && isClause(words, from, to);
    const next = words[behind];
    // "At the time, she said, the pier was closed": the cue stands inside what was said.
    if (isComma(next) && !inside[to - 1] && words[behind + 1] && !inside[behind + 1])
      for (const { at, kind: end } of cutPoints(sentence, behind + 1).slice(-4)) {
        const second = at - behind > 2 ? spanOf(words, behind + 1, at) : null;
        if (
          second &&
          !(
            isWhole &&
            !/^(?:and|but|or|so|that|which|who|because|if|when|while)$/.test(words[behind + 1]?.key ?? '')
          )
        )
          found.push({ ...shared, kind: 'around', contents: [content, second], to: at, cut: end });
      }
    return found;
  });
}

/** "…," the paper quoted Tamm as saying. */
function beforeReported(sentence: SentenceWords, cue: number): Candidate[] {
  const reported = reportedSpeaker(sentence, cue);
  if (!reported) return [];
  return before(sentence, reported.verb)
    .filter(({ kind }) => kind === 'before')
    .map((candidate) => ({ ...candidate, source: reported.source }));
}

/** The kind of word that follows cue and speaker: what stands there tells a verb of speech from another. */
function afterCue({ words, inside }: SentenceWords, at: number): string {
  const word = words[at];
  if (!word) return 'end';
  if (inside[at]) return 'mark';
  if (!word.token.isWord) return word.token.text;
  if (endsSoon(words, inside, at)) return '.';
  if (
    /^(?:on|in|at|during|to|of|last|this|by|after|before|when|as|while|from|via|through|later|with|about|that|earlier|yesterday|today)$/.test(
      word.key,
    )
  )
    return word.key;
  if (/day$/.test(word.key)) return 'day';
  return word.isCapital ? 'name' : 'other';
}

/** "Tamm said | on Monday.", "Tamm said | in a statement." */
function endsSoon(words: SentenceWords['words'], inside: SentenceWords['inside'], at: number): boolean {
  const rest = skipTimes(words, at);
  const left = words.slice(rest).findIndex(({ token }) => !token.isWord);
  const count = left < 0 ? words.length - rest : left;
  const isLast = rest + count >= words.length || /^[.!?]$/.test(words[rest + count]?.token.text ?? '');
  if (!isLast || inside[rest]) return false;
  return (
    count === 0 ||
    (count < 7 && /^(?:in|at|during|after|by|via|here|to|through)$/.test(words[rest]?.key ?? ''))
  );
}

function after(sentence: SentenceWords, at: number, cue: Cue, previous: number | null): Candidate[] {
  const speaker = findSpeaker(sentence, at, cue, previous);
  if (!speaker) return [];
  const found: Candidate[] = [];
  for (const start of contentStarts(sentence, at, cue)) {
    const passed: CutPoint[] = [];
    const cuts = cutPoints(sentence, start.at);
    const last = cuts.at(-1)?.at ?? start.at;
    for (const cut of cuts) {
      const { at: to, kind } = cut;
      const content =
        to - start.at >= 2 || sentence.inside[start.at] ? contentSpan(sentence, start.at, to) : null;
      if (content)
        found.push({
          kind: 'after',
          contents: [content],
          ...speaker,
          from: start.at,
          to,
          start: start.kind,
          cut: kind,
          passed: [...passed],
          last,
        });
      passed.push(cut);
    }
  }
  return found;
}

function findSpeaker(
  sentence: SentenceWords,
  at: number,
  { isParticiple }: Cue,
  previous: number | null,
): Pick<Candidate, 'source' | 'sourceKind'> | null {
  const { words } = sentence;
  const reported = reportedSpeaker(sentence, at);
  if (reported) return { source: reported.source, sourceKind: 'plain' };
  const isProgressive =
    passive.has(words[phraseEnd(words, at)]?.key ?? '') || passive.has(words[at - 1]?.key ?? '');
  const plain = isParticiple && !isProgressive ? null : subjectBefore(sentence, at);
  if (plain) return { source: plain, sourceKind: 'plain' };
  const shared = previous === null ? null : coordinated(sentence, at, previous);
  if (shared) return { source: shared, sourceKind: 'shared' };
  const opensClause = /^(?:,|and|but|or|then|to|by)$/.test(words[phraseEnd(words, at) - 1]?.key ?? '');
  const main = (isParticiple && !isProgressive) || opensClause ? mainSubject(sentence, at) : null;
  return main && { source: main, sourceKind: 'main' };
}
