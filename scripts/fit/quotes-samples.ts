/** Turns documents with known attributions into rows for the regression that judges readings of a cue. */

import { prepareText } from '@/lib/analyse/prepare';
import { readCues } from '@/lib/analyse/quotes/candidates';
import { tellCue, tellEnding, tellOpening } from '@/lib/analyse/quotes/judge';
import { findStretches } from '@/lib/analyse/quotes/marks';
import { sentenceWords } from '@/lib/analyse/quotes/sentence-words';
import type { Span } from '@/lib/model/span';
import { cutBlocks } from '../predict/quotes';
import { readLines } from '../predict/read-input';

interface Known {
  id: string;
  attributions: { source: Span[]; content: Span[] }[];
}

/** One reading, with its features' names. */
export interface Sample {
  document: number;
  /** Readings of the same cue share it. */
  cue: number;
  features: string[];
  isRight: boolean;
  /** How well its words agree with the best known content whose source it has: 0 to 1. */
  overlap: number;
}

export function readSamples(folder: string): Sample[] {
  const truths = new Map(readLines<Known>(folder, 'truth.jsonl').map((truth) => [truth.id, truth]));
  const samples: Sample[] = [];
  let cueCount = 0;
  readLines<{ id: string; published: string; text: string }>(folder, 'input.jsonl').forEach(
    (input, document) => {
      const { text, published: publishedIso } = input;
      const revision = { text, title: '', dek: null, blocks: cutBlocks(text) };
      const article = prepareText({ revision, language: 'en', publishedIso, kindHint: null });
      const stretches = findStretches(article);
      const known = truths.get(input.id)?.attributions ?? [];
      article.sentences.forEach((sentence, index) => {
        const near = known.filter(({ content }) =>
          content.some((part) => part.start < sentence.end && part.end > sentence.start),
        );
        const words = sentenceWords(article, index, stretches);
        if (!words) return;
        for (const readings of readCues(words, () => true)) {
          cueCount += 1;
          const shared: string[] = [];
          tellCue(words, readings, (feature) => shared.push(feature));
          for (const candidate of readings.candidates) {
            const features = [...shared];
            const tell = (feature: string) => features.push(feature);
            tellOpening(words, readings, candidate, tell);
            tellEnding(words, readings, candidate, tell);
            const overlap = agreement(candidate.contents, candidate.source, near, stretches);
            samples.push({ document, cue: cueCount, features, isRight: overlap >= 0.5, overlap });
          }
        }
      });
    },
  );
  return samples;
}

/** A part of a broken content counts by itself only where it is the whole of what stands in quotation marks. */
function agreement(
  contents: readonly Span[],
  source: Span,
  known: Known['attributions'],
  stretches: readonly Span[],
): number {
  const whole = envelope(contents);
  const isQuoted = stretches.some(({ start, end }) => start === whole.start && end === whole.end);
  let best = 0;
  for (const truth of known) {
    if (!truth.source.some((other) => other.start < source.end && other.end > source.start)) continue;
    for (const content of [envelope(truth.content), ...(isQuoted ? truth.content : [])])
      best = Math.max(best, overlapOf(whole, content));
  }
  return best;
}

const envelope = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Characters in both over characters in either. */
function overlapOf(one: Span, other: Span): number {
  const common = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / (one.end - one.start + other.end - other.start - common);
}
