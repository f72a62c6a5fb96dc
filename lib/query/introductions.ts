import type { EntityId } from '@/lib/model/analysis';
import { type Statement, type StoredArticle, stateSentence } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { introducingWords } from './background-markers.data';
import { entityIn, isRunningText, lengthOf, sentenceAt } from './sentence-facts';
import { likeness, termsOfSentence } from './sentence-terms';

/** An article with what in it is about the phrase. */
export interface About {
  stored: StoredArticle;
  /** Indexes of the sentences that name it. */
  sentences: ReadonlySet<number>;
}

const maximumIntroductions = 4;
const longestIntroduction = 360;

/** The sentence in which each source introduces it, the newest last. */
export function introductionsOf(
  about: readonly About[],
  entity: EntityId | null,
  phrase: string,
): Statement[] {
  const chosen: { stored: StoredArticle; index: number }[] = [];
  // From the newest back, so that each source speaks with its latest words.
  for (const { stored, sentences } of [...about].reverse()) {
    if (chosen.length >= maximumIntroductions) break;
    if (chosen.some((one) => one.stored.article.source.host === stored.article.source.host)) continue;
    const index = introducingSentence({ stored, sentences }, entity, phrase);
    if (index === null || isSaid(stored, index, chosen)) continue;
    chosen.push({ stored, index });
  }
  return chosen.reverse().flatMap(({ stored, index }) => stateSentence(stored, index) ?? []);
}

function isSaid(
  stored: StoredArticle,
  index: number,
  chosen: readonly { stored: StoredArticle; index: number }[],
) {
  const terms = termsOfSentence(stored, index);
  return chosen.some((one) => likeness(terms, termsOfSentence(one.stored, one.index)) >= 0.6);
}

function introducingSentence(
  { stored, sentences }: About,
  entity: EntityId | null,
  phrase: string,
): number | null {
  const { analysis, revision } = stored;
  const gloss = entity === null ? null : (entityIn(analysis, entity)?.gloss ?? null);
  const glossed = gloss && sentenceAt(analysis, gloss.start);
  if (glossed !== null && canIntroduce(stored, glossed)) return glossed;
  const introducing = introducingWords[analysis.language] ?? introducingWords['en'];
  const names = [fold(phrase), ...(entity === null ? [] : [entity])];
  for (const index of sentences) {
    const sentence = analysis.sentences[index];
    if (!sentence || !canIntroduce(stored, index)) continue;
    const text = fold(revision.text.slice(sentence.start, sentence.end));
    const isIntroduced = names.some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && introducing?.test(text.slice(at + name.length));
    });
    if (isIntroduced) return index;
  }
  return null;
}

function canIntroduce(stored: StoredArticle, index: number): boolean {
  const sentence = stored.analysis.sentences[index];
  return (
    sentence !== undefined &&
    sentence.standing.kind !== 'not' &&
    isRunningText(stored, index) &&
    lengthOf(sentence) <= longestIntroduction
  );
}
