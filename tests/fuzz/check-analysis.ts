import type { Analysis, Sentence } from '@/lib/model/analysis';
import type { Revision } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';

/** What an analysis promises of its offsets and does not keep; nothing where all is well. */
export function complaintsAboutAnalysis(analysis: Analysis, revision: Revision): string[] {
  const complaints: string[] = [];
  const { length } = revision.text;
  const complain = (what: string, { start, end }: Span) => complaints.push(`${what} ${start}–${end}`);

  const within = (what: string, span: Span | null, outer: Span = { start: 0, end: length }) => {
    if (!span) return;
    const { start, end } = span;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end)
      complain(`${what} is no span:`, span);
    else if (start < outer.start || end > outer.end)
      complain(`${what} leaves ${outer.start}–${outer.end}:`, span);
  };
  const sentenceOf = (what: string, index: number): Sentence | undefined => {
    const sentence = analysis.sentences[index];
    if (!sentence) complaints.push(`${what} names sentence ${index} of ${analysis.sentences.length}`);
    return sentence;
  };
  const inItsSentence = (what: string, fact: Span & { sentence: number }) => {
    const sentence = sentenceOf(what, fact.sentence);
    if (sentence) within(what, fact, sentence);
  };
  const inOrder = (what: string, spans: readonly Span[]) => {
    for (const [index, span] of spans.entries()) {
      const before = spans[index - 1];
      if (before && span.start < before.start) complain(`${what} comes too late:`, span);
    }
  };

  for (const [index, sentence] of analysis.sentences.entries()) {
    within('sentence', sentence, revision.blocks[sentence.block]);
    const before = analysis.sentences[index - 1];
    if (before && before.end > sentence.start) complain('sentence overlaps the one before:', sentence);
    if (revision.text.slice(sentence.start, sentence.end).trim() === '')
      complain('sentence is blank:', sentence);
  }
  for (const entity of analysis.entities) {
    within(`gloss of ${entity.id}`, entity.gloss);
    for (const mention of entity.mentions) inItsSentence(`mention of ${entity.id}`, mention);
    inOrder(`mention of ${entity.id}`, entity.mentions);
  }
  for (const timex of analysis.timexes) inItsSentence('timex', timex);
  inOrder('timex', analysis.timexes);
  const ids = new Set(analysis.entities.map(({ id }) => id));
  for (const quote of analysis.quotes) {
    sentenceOf('quote', quote.sentence);
    within('quote', quote.content);
    within('source', quote.source);
    within('role', quote.role);
    if (quote.speaker !== null && !ids.has(quote.speaker))
      complaints.push(`speaker ${quote.speaker} is nobody`);
  }
  for (const figure of analysis.figures) {
    inItsSentence('figure', figure);
    const sentence = analysis.sentences[figure.sentence];
    within('counted', figure.counted, sentence);
    if (!Number.isFinite(figure.value)) complain('figure has no value:', figure);
    if (figure.upper !== null && !Number.isFinite(figure.upper)) complain('figure has no upper end:', figure);
    if (figure.says !== null && !ids.has(figure.says)) complaints.push(`says ${figure.says} is nobody`);
  }
  inOrder('figure', analysis.figures);
  for (const index of analysis.keySentences) sentenceOf('key sentence', index);
  if (new Set(analysis.keySentences).size !== analysis.keySentences.length)
    complaints.push('a key sentence is named twice');
  return complaints;
}
