import type { Statement, StoredArticle } from '@/lib/model/statement';
import { stateSentence } from '@/lib/model/statement';
import { isRunningText, lengthOf } from './sentence-facts';
import { likeness, termsOfSentence } from './sentence-terms';
import type { Surroundings } from './surroundings';

/** Longer sentences are not brief; shorter ones seldom carry anything. In UTF-16 units. */
const longest = 420;
const shortest = 30;
const sameMatter = 0.65;

/** Up to five sentences that carry the open article, in reading order; fewer for short ones. */
export function inBriefOf({ open }: Pick<Surroundings, 'open'>): Statement[] {
  return briefSentencesOf(open).flatMap((index) => stateSentence(open, index) ?? []);
}

/** Indexes of those sentences, in reading order. */
export function briefSentencesOf(open: StoredArticle): number[] {
  const { analysis } = open;
  const chosen: number[] = [];
  const wanted = wantedCount(analysis.sentences.length);
  for (const index of analysis.keySentences) {
    if (chosen.length >= wanted) break;
    const sentence = analysis.sentences[index];
    if (!sentence || sentence.standing.kind === 'not' || !isRunningText(open, index)) continue;
    if (lengthOf(sentence) > longest || lengthOf(sentence) < shortest) continue;
    const terms = termsOfSentence(open, index);
    if (chosen.some((other) => likeness(terms, termsOfSentence(open, other)) >= sameMatter)) continue;
    chosen.push(index);
  }
  return chosen.sort((one, other) => one - other);
}

function wantedCount(sentenceCount: number): number {
  if (sentenceCount < 4) return 1;
  if (sentenceCount < 9) return 2;
  if (sentenceCount < 16) return 3;
  return sentenceCount < 30 ? 4 : 5;
}
