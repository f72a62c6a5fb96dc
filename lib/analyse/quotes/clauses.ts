/** Finds, sentence by sentence, who is said to have said what: cue verb, subject before or after it, content. */

import type { Span } from '@/lib/model/span';
import { contentAfter, contentBehind } from './content-after';
import { contentBefore } from './content-before';
import { cues } from './cues.data';
import { coordinated, isPlainSubject, mainSubject, phraseEnd, subjectBefore } from './subject';
import { isComma, passive, type SentenceWords, spanOf, wordSet } from './words';

export interface Attribution {
  sentence: number;
  content: Span;
  /** The source's noun phrase, or null where the sentence names none. */
  source: Span | null;
  /** Index of the cue's word; -1 for none. */
  cue: number;
}

/** All attributions of one English sentence, in the order of their cues. */
export function findAttributions(sentence: SentenceWords): Attribution[] {
  const found: Attribution[] = [];
  const according = findAccording(sentence);
  if (according) found.push(according);
  const at = cueIndexes(sentence);
  at.forEach((cue, order) => {
    const attribution = attribute(
      sentence,
      cue,
      at[order + 1] ?? null,
      order > 0 ? (at[order - 1] ?? null) : null,
    );
    if (!attribution) return;
    found.push(attribution);
    const rest =
      attribution.content.end < (sentence.words[cue]?.token.start ?? 0)
        ? contentBehind(sentence, cue, at[order + 1] ?? null)
        : null;
    if (rest) found.push({ ...attribution, content: rest });
  });
  if (found.length === 0) {
    const headline = findColon(sentence);
    if (headline) found.push(headline);
  }
  return dropOverlaps(found);
}

/** The subject of a sentence that ends in a colon and leaves its words to the next paragraph. */
export function findAnnouncer(sentence: SentenceWords): Span | null {
  if (sentence.words.at(-1)?.token.text !== ':') return null;
  const cue = cueIndexes(sentence).at(-1);
  if (cue === undefined) return null;
  return subjectBefore(sentence, cue) ?? mainSubject(sentence, cue);
}

function cueIndexes({ words, inside }: SentenceWords): number[] {
  const indexes: number[] = [];
  words.forEach((word, index) => {
    if (inside[index] || (word.isCapital && index > 0) || !cues.has(word.key)) return;
    const before = words[index - 1]?.key ?? '';
    if (beforeNoun.has(before) || before === 'to' || /^['’]s$/.test(before)) return;
    if (passive.has(before) && !/ing$/.test(word.key)) return;
    if (/^['’]s$/.test(words[index + 1]?.key ?? '')) return;
    indexes.push(index);
  });
  return indexes;
}

const wished = wordSet('should must might ought shall');

const beforeNoun = wordSet(
  'the a an this that these those his her its their our my your no any some every each another such of in on for with by at from new latest recent own first last public personal more most',
);

function attribute(
  sentence: SentenceWords,
  cue: number,
  nextCue: number | null,
  previousCue: number | null,
): Attribution | null {
  const { words, index } = sentence;
  const kind = cues.get(words[cue]?.key ?? '');
  if (!kind) return null;
  const before = contentBefore(sentence, cue, kind);
  if (before) return { ...before, sentence: index, cue };
  // "The council should say whether …": nobody has said it.
  if (words.slice(phraseEnd(words, cue), cue).some(({ key }) => wished.has(key))) return null;
  const isProgressive =
    passive.has(words[phraseEnd(words, cue)]?.key ?? '') || passive.has(words[cue - 1]?.key ?? '');
  const subject =
    kind.isParticiple && !isProgressive ? mainSubject(sentence, cue) : subjectBefore(sentence, cue);
  const shared = subject ?? (previousCue === null ? null : coordinated(sentence, cue, previousCue));
  if (!shared) return null;
  if (kind.takes === 'thing' && !isPlainSubject(words, shared)) return null;
  const content = contentAfter(sentence, cue, kind, nextCue);
  return content ? { sentence: index, content, source: shared, cue } : null;
}

/** "according to the ministry": before or after what it says. */
function findAccording({ words, inside, index }: SentenceWords): Attribution | null {
  const at = words.findIndex(
    (word, position) => word.key === 'according' && words[position + 1]?.key === 'to' && !inside[position],
  );
  if (at < 0) return null;
  const from = at + 2;
  let to = from;
  while (
    to < words.length &&
    to - from < 25 &&
    !/^[,.;:—–()!?]$/.test(words[to]?.token.text ?? '') &&
    !(to > from && /^(?:who|which|that)$/.test(words[to]?.key ?? ''))
  )
    to++;
  const source = spanOf(words, from, to);
  if (!source) return null;
  let start = 0;
  let end = at;
  if (at <= 2) {
    start = isComma(words[to]) ? to + 1 : to;
    end = words.length;
    while (end > start && /^[.!?]$/.test(words[end - 1]?.token.text ?? '')) end--;
  } else if (isComma(words[at - 1])) end = at - 1;
  const content = spanOf(words, start, end);
  return content && end - start > 2 ? { sentence: index, content, source, cue: at } : null;
}

/** "Ines Tamm: ferries are safe", as headlines have it. */
function findColon({ words, inside, index }: SentenceWords): Attribution | null {
  const at = words.findIndex((word) => word.token.text === ':');
  if (at < 1 || at > 6 || words.length - at < 4 || inside[at]) return null;
  const name = words.slice(0, at);
  if (!name.every((word) => word.isCapital) || /\d/.test(words[at + 1]?.token.text ?? '')) return null;
  const stretch = inside[at + 1] ?? inside[at + 2];
  const source = spanOf(words, 0, at);
  const content =
    stretch && stretch.outerEnd >= (words.at(-1)?.token.start ?? 0)
      ? { start: stretch.start, end: stretch.end }
      : spanOf(words, at + 1, words.length);
  return content && source ? { sentence: index, content, source, cue: at } : null;
}

/** Of two that claim the same words the first stays, unless the second lies wholly inside it. */
function dropOverlaps(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of found) {
    const isTwin = kept.some(
      (other) =>
        Math.min(other.content.end, attribution.content.end) -
          Math.max(other.content.start, attribution.content.start) >
        0.7 *
          Math.max(
            other.content.end - other.content.start,
            attribution.content.end - attribution.content.start,
          ),
    );
    const holdsSource =
      attribution.source !== null &&
      attribution.source.start >= attribution.content.start &&
      attribution.source.end <= attribution.content.end;
    if (!isTwin && !holdsSource) kept.push(attribution);
  }
  return kept;
}
