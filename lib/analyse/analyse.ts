import { type Analysis, analysisVersion } from '@/lib/model/analysis';
import type { Revision } from '@/lib/model/article';
import type { ArticleKind } from '@/lib/model/draft';
import { detectLanguage } from '@/lib/text/language';
import { findTimexes } from './dates';
import { findEntities } from './entities';
import { findFigures } from './figures';
import { chooseKeySentences } from './key-sentences';
import { judgeKind } from './kind';
import { prepareText } from './prepare';
import { withoutPublishers } from './publishers';
import { findQuotes } from './quotes';
import { judgeStandings } from './standing';

/**
 * Everything the analysers read out of one revision. The same words give the same analysis on every machine: nothing
 * here reads a clock, a time zone or the reader's language. `publishedIso` is what relative dates are counted from.
 */
export function analyseRevision(
  revision: Revision,
  hints: {
    language: string | null;
    kindHint: ArticleKind | null;
    publishedIso: string;
    /** Who publishes it: a paper that names itself is seldom what the article is about. */
    sourceName?: string;
  },
): Analysis {
  const language = detectLanguage(revision.text, hints.language);
  const article = prepareText({
    revision,
    language,
    publishedIso: hints.publishedIso,
    kindHint: hints.kindHint,
  });
  const timexes = findTimexes(article);
  const entities = withoutPublishers(findEntities(article), article, hints.sourceName ?? null);
  const quotes = findQuotes(article, entities);
  const figures = findFigures(article, entities, timexes);
  const standings = judgeStandings(article, { entities, timexes, quotes });
  const sentences = article.sentences.map((sentence, index) => ({
    ...sentence,
    standing: standings[index] ?? { kind: 'not' as const },
  }));
  return {
    articleId: revision.articleId,
    revision: revision.revision,
    analysisVersion,
    language,
    kind: judgeKind(article),
    sentences,
    entities,
    timexes,
    quotes,
    figures,
    keySentences: chooseKeySentences(article, sentences, { entities, figures }),
  };
}
