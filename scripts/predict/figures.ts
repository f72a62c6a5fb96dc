/** Finds the numbers that differ between the articles on one event. */
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { findFigures } from '@/lib/analyse/figures/find-figures';
import { prepareText } from '@/lib/analyse/prepare';
import { findDiscrepancies } from '@/lib/compare/discrepancies';
import type { FiguredArticle, FigurePlace } from '@/lib/compare/weigh-figures';
import type { Block } from '@/lib/model/article';
import { printLines, readLines } from './read-input';

interface EventArticle {
  id: string;
  published: string;
  source: string;
  title: string;
  sentences: string[];
}

const language = 'en';

export async function predict(folder: string): Promise<string> {
  const events = readLines<{ id: string; articles: EventArticle[] }>(folder, 'input.jsonl');
  return printLines(
    events.map(({ id, articles }) => {
      const figured = articles.map(readFigures);
      const blockOf = new Map(figured.map((one) => [one.article.id, one.blockOf]));
      const place = ({ articleId, figure }: FigurePlace) => [
        articleId,
        blockOf.get(articleId)?.[figure.sentence] ?? figure.sentence,
      ];
      const pairs = findDiscrepancies(figured).map(({ one, other }) => [...place(one), ...place(other)]);
      return { id, differing: [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()] };
    }),
  );
}

/** Each given sentence is a block, so that what the sentence splitter cuts further is still found again. */
function readFigures(article: EventArticle): FiguredArticle & { blockOf: number[] } {
  let at = 0;
  const blocks = article.sentences.map((sentence): Block => {
    const start = at;
    at += sentence.length + 2;
    return { kind: 'paragraph', start, end: start + sentence.length };
  });
  const text = article.sentences.join('\n\n');
  const revision = { text, title: article.title, dek: null, blocks };
  const prepared = prepareText({ revision, language, publishedIso: article.published, kindHint: null });
  const figures = findFigures(prepared, findEntities(prepared), findTimexes(prepared));
  return {
    article: { id: article.id, source: { host: article.source }, date: Date.parse(article.published) },
    revision: { text },
    analysis: {
      language,
      figures,
      sentences: prepared.sentences.map((sentence) => ({ ...sentence, standing: { kind: 'alone' } })),
    },
    blockOf: prepared.sentences.map((sentence) => sentence.block),
  };
}
