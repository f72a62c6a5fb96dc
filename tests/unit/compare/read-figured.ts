import { analyseRevision } from '@/lib/analyse/analyse';
import type { FiguredArticle } from '@/lib/compare/weigh-figures';

const firstDay = Date.parse('2026-03-12T08:00:00Z');

/** An article of these sentences, analysed as any other; named after its source, which is one alone. */
export function readFigured(host: string, text: string, hoursLater = 0, id = host): FiguredArticle {
  const date = firstDay + hoursLater * 3_600_000;
  const revision = {
    articleId: id,
    revision: 1,
    title: 'A report',
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    hash: '',
    takenInAt: date,
  };
  const analysis = analyseRevision(revision, {
    language: 'en',
    kindHint: null,
    publishedIso: new Date(date).toISOString(),
    sourceName: host,
  });
  return { article: { id, source: { host }, date }, revision, analysis };
}
