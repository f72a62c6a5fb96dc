import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { findFigures } from '@/lib/analyse/figures/find-figures';
import { findQuotes } from '@/lib/analyse/quotes/find-quotes';
import { judgeStandings } from '@/lib/analyse/standing/judge-standings';
import { type Analysis, analysisVersion, type Timex } from '@/lib/model/analysis';
import type { Revision } from '@/lib/model/article';
import type { ArticleKind } from '@/lib/model/draft';
import { detectLanguage } from '@/lib/text/language';
import { chooseKeySentences } from './key-sentences';
import { judgeKind } from './kind';
import { prepareText } from './prepare';
import { withoutPublishers } from './publishers';

/**
 * Everything the analysers read out of one revision. The same words give the same analysis on every machine: nothing
 * here reads a clock, a time zone or the reader's language.
 */
export function analyseRevision(
  revision: Revision,
  hints: {
    language: string | null;
    kindHint: ArticleKind | null;
    /**
     * What relative dates are counted from. Null where the page does not say when it was published: "on Tuesday" is
     * then nobody's guess, and a sentence that leans on it is not shown.
     */
    publishedIso: string | null;
    /** Who publishes it: a paper that names itself is seldom what the article is about. */
    sourceName?: string;
  },
): Analysis {
  const language = detectLanguage(revision.text, hints.language);
  const article = prepareText({
    revision,
    language,
    publishedIso: hints.publishedIso ?? new Date(revision.takenInAt).toISOString(),
    kindHint: hints.kindHint,
  });
  const found = findTimexes(article);
  const timexes =
    hints.publishedIso === null ? found.filter((timex) => doesDateItself(timex, revision.text)) : found;
  const kept = new Set(timexes);
  const undated = new Set(found.filter((timex) => !kept.has(timex)).map((timex) => timex.sentence));
  const entities = withoutPublishers(findEntities(article), article, hints.sourceName ?? null);
  const quotes = findQuotes(article, entities);
  const figures = findFigures(article, entities, timexes);
  const standings = judgeStandings(article, { entities, timexes, quotes });
  const sentences = article.sentences.map((sentence, index) => ({
    ...sentence,
    standing: (undated.has(index) ? null : standings[index]) ?? { kind: 'not' as const },
  }));
  const judged = judgeKind(article);
  return {
    articleId: revision.articleId,
    revision: revision.revision,
    analysisVersion,
    language,
    kind: judged.kind,
    kindFrom: judged.from,
    sentences,
    entities,
    timexes,
    quotes,
    figures,
    keySentences: chooseKeySentences(article, sentences, { entities, figures }),
  };
}

/** Words that hold their year, and durations, sets and vague references, mean the same on whatever day they are read. */
const doesDateItself = ({ type, value, start, end }: Timex, text: string): boolean =>
  type === 'DURATION' || type === 'SET' || value.endsWith('_REF') || /\d{4}/.test(text.slice(start, end));
