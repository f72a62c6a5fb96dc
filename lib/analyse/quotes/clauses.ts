/** Chooses, sentence by sentence, the readings that say who is said to have said what. */

import type { Span } from '@/lib/model/span';
import { type Candidate, type CueReadings, cueIndexes, readCues } from './candidates';
import type { Cue } from './cues.data';
import { type Tell, tellCue, tellEnding, tellOpening } from './judge';
import { mainSubject } from './main-subject';
import { isSpeaker } from './plausible';
import { quoteBias, quoteWeights } from './quote-weights.data';
import { subjectBefore } from './subject';
import { type SentenceWords, wordSet } from './words';

export interface Attribution {
  sentence: number;
  contents: readonly Span[];
  /** The source's noun phrase, or null where the sentence names none. */
  source: Span | null;
  /** Log odds that it is right. */
  score: number;
}

/**
 * Below these log odds nothing is said. Words in quotation marks were said by somebody, so that a doubt about where what was
 * said begins or ends does less harm there than taking the writer's own words for somebody else's.
 */
const leastScore = -0.7;
/** Likewise for verbs that mean nothing but saying: what follows was said, and only its end is in doubt. */
const leastPlainScore = -1.2;
const leastMarkedScore = -3;

/** A cue that scores less by itself has no reading that reaches either. */
const leastCueScore = -3;

/** Likewise for a cue and where its words begin, before their end is looked at. */
const leastOpeningScore = -4.5;

/** All attributions of one English sentence, in the order of their contents. */
export function findAttributions(sentence: SentenceWords): Attribution[] {
  const found: Attribution[] = [];
  for (const readings of readCues(sentence, mayBeCue)) {
    const best = bestReading(sentence, readings);
    if (best && best.score >= leastOf(readings, best))
      found.push({
        sentence: sentence.index,
        contents: best.contents,
        source: isSpeaker(sentence, readings.cue, best) ? best.source : null,
        score: best.score,
      });
  }
  return dropOverlaps(found).sort((one, other) => startOf(one) - startOf(other));
}

const leastOf = ({ cue }: CueReadings, { isMarked }: { isMarked: boolean }): number => {
  if (isMarked) return leastMarkedScore;
  return plainVerbs.has(cue.base) ? leastPlainScore : leastScore;
};

const plainVerbs = wordSet('say tell add according state write');

/** The subject of a sentence that ends in a colon and leaves its words to the next paragraph. */
export function findAnnouncer(sentence: SentenceWords): Span | null {
  if (sentence.words.at(-1)?.token.text !== ':') return null;
  const cue = cueIndexes(sentence).at(-1);
  if (cue === undefined) return null;
  return subjectBefore(sentence, cue) ?? mainSubject(sentence, cue);
}

/** Most words that may be a cue are not: their surroundings tell before anything else is looked at. */
function mayBeCue(sentence: SentenceWords, at: number, cue: Cue): boolean {
  return sumOf((tell) => tellCue(sentence, { at, cue }, tell)) > leastCueScore;
}

function bestReading(
  sentence: SentenceWords,
  readings: CueReadings,
): (Candidate & { score: number; isMarked: boolean }) | null {
  const ofCue = quoteBias + sumOf((tell) => tellCue(sentence, readings, tell));
  let best: (Candidate & { score: number }) | null = null;
  let before = null as Candidate | null;
  let ofOpening = 0;
  for (const candidate of readings.candidates) {
    if (!before || !sharesOpening(before, candidate))
      ofOpening = sumOf((tell) => tellOpening(sentence, readings, candidate, tell));
    before = candidate;
    if (ofCue + ofOpening < leastOpeningScore) continue;
    const score = ofCue + ofOpening + sumOf((tell) => tellEnding(sentence, readings, candidate, tell));
    if (!best || score > best.score) best = { ...candidate, score };
  }
  return best && { ...best, isMarked: sentence.inside.slice(best.from, best.to).some(Boolean) };
}

const sharesOpening = (one: Candidate, other: Candidate): boolean =>
  one.kind === other.kind &&
  one.from === other.from &&
  one.start === other.start &&
  one.source === other.source;

function sumOf(telling: (tell: Tell) => void): number {
  let sum = 0;
  telling((feature) => {
    sum += quoteWeights[feature] ?? 0;
  });
  return sum;
}

const startOf = ({ contents }: Attribution): number => contents[0]?.start ?? 0;
const endOf = ({ contents }: Attribution): number => contents.at(-1)?.end ?? 0;

/** Of two that claim the same words the likelier stays, unless one lies wholly inside the other. */
function dropOverlaps(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of [...found].sort((one, other) => other.score - one.score)) {
    const start = startOf(attribution);
    const end = endOf(attribution);
    const isTwin = kept.some((other) => {
      const common = Math.min(endOf(other), end) - Math.max(startOf(other), start);
      return common > 0.6 * Math.max(endOf(other) - startOf(other), end - start);
    });
    const holdsSource =
      attribution.source !== null &&
      attribution.contents.some(
        (content) =>
          attribution.source &&
          attribution.source.start >= content.start &&
          attribution.source.end <= content.end,
      );
    if (!isTwin && !holdsSource) kept.push(attribution);
  }
  return kept;
}
