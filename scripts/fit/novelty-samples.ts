/** Turns events whose sentences are labelled as new or known into rows for the regression that weighs their words. */
import { isFactRead, isTurned } from '@/lib/compare/beside-facts';
import { compareTexts, findLikest, isContentShared } from '@/lib/compare/novelty';
import { factsOf } from '@/lib/compare/novelty-facts';
import { findQuotes, isSameWords, type JudgedSentence } from '@/lib/compare/novelty-quotes';
import { type Agreement, agreementOf } from '@/lib/compare/novelty-score';
import type { SentenceIndex } from '@/lib/compare/read-sentences';
import { type EventArticle, readText } from '../predict/novelty';
import { readLines } from '../predict/read-input';

interface Labelled {
  id: string;
  labels: { i: number; label: 'new' | 'known' | 'empty'; minor?: boolean }[];
}

export interface NoveltySample {
  event: string;
  isKnown: boolean;
  agreement: Agreement;
  /** What its facts, or words that are wholly the same, decide whatever the weights; null for neither. */
  decided: 'new' | 'known' | null;
}

export function readNoveltySamples(folder: string): NoveltySample[] {
  const truths = new Map(readLines<Labelled>(folder, 'truth.jsonl').map(({ id, labels }) => [id, labels]));
  const events = readLines<{ id: string; read: EventArticle[]; open: EventArticle }>(folder, 'input.jsonl');
  return events.flatMap(({ id, read, open }) => {
    const opened = readText(open);
    const { judged, sentences } = compareTexts(opened, read.map(readText));
    return (truths.get(id) ?? []).flatMap(({ i, label, minor }): NoveltySample[] => {
      if (label === 'empty' || minor) return [];
      const parts = judged.filter(({ index }) => opened.analysis.sentences[index]?.block === i);
      // Of a sentence in several parts it is not known which of them is the new one.
      const [part] = parts;
      if (!part || parts.length > 1) return [];
      return [{ event: id, isKnown: label === 'known', ...weigh(part, sentences) }];
    });
  });
}

function weigh(sentence: JudgedSentence, read: SentenceIndex): Pick<NoveltySample, 'agreement' | 'decided'> {
  const like = findLikest(sentence, read);
  const agreement = agreementOf(sentence, like, read);
  const [best] = like;
  const quotes = findQuotes(sentence, read);
  if (!best || quotes.some(({ isRead }) => !isRead)) return { agreement, decided: 'new' };
  const stated = factsOf(sentence.text, sentence.index);
  const matches = [
    ...new Set([...like.map((one) => one.sentence), ...quotes.flatMap(({ from }) => from ?? [])]),
  ];
  const compared = { sentence, stated, matches };
  const isOtherwise =
    isTurned(compared, best) || !stated.facts.every((fact) => isFactRead(fact, compared, read));
  if (isOtherwise) return { agreement, decided: 'new' };
  if (isSameWords(sentence.words, quotes, like)) return { agreement, decided: 'known' };
  return { agreement, decided: isContentShared(sentence, stated, { like, read }) ? null : 'new' };
}
