/** Two revisions of one article, analysed as the extension analyses them. */
import { analyseRevision } from '@/lib/analyse/analyse';
import { findChanges } from '@/lib/compare/revision-changes';
import type { BlockKind } from '@/lib/model/draft';
import type { StoredArticle } from '@/lib/model/statement';

export type Paragraph = string | { kind: BlockKind; text: string };

interface Sketch {
  title?: string;
  revision?: number;
  language?: string;
  paragraphs: readonly Paragraph[];
}

export function storedRevision({ title, revision = 1, language = 'en', paragraphs }: Sketch): StoredArticle {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    const { kind, text: words } =
      typeof paragraph === 'string' ? { kind: 'paragraph' as const, text: paragraph } : paragraph;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  const published = { iso: '2026-03-18T08:00:00Z', from: 'json-ld' };
  const headline = title ?? 'Ferry fares of the northern islands';
  const row = {
    articleId: 'open',
    revision,
    title: headline,
    dek: null,
    authors: [],
    published,
    modified: null,
    text,
    blocks,
    takenInAt: Date.parse('2026-03-18T09:00:00Z') + revision * 3_600_000,
  };
  const analysis = analyseRevision(row, {
    language,
    kindHint: null,
    publishedIso: published.iso,
    sourceName: 'The Harbour Post',
  });
  return {
    article: {
      id: 'open',
      number: 1,
      url: 'https://harbour.example/open',
      title: headline,
      dek: null,
      authors: [],
      source: { name: 'The Harbour Post', host: 'harbour.example' },
      published,
      modified: null,
      date: Date.parse(published.iso),
      section: null,
      language: analysis.language,
      imageUrl: null,
      kind: analysis.kind,
      kindHint: null,
      via: 'page',
      revision,
      isPassing: false,
      wordCount: text.split(/\s+/).length,
      takenInAt: Date.parse(published.iso),
    },
    revision: row,
    analysis,
  };
}

/** What the publisher changed from the first paragraphs to the second, told as `kind: before → after`. */
export function changesBetween(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  language = 'en',
): string[] {
  const older = storedRevision({ paragraphs: before, language });
  const newer = storedRevision({ paragraphs: after, language, revision: 2 });
  return findChanges(older, newer).changes.map((change) =>
    [change.kind, ...[change.before, change.after].flatMap((one) => (one ? one.text : []))].join(' | '),
  );
}
