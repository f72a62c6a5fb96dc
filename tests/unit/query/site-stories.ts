/** The invented newspapers' articles, analysed as they would be when taken in, one story at a time. */
import { analyseRevision } from '@/lib/analyse/analyse';
import { toArticle, toRevision } from '@/lib/intake/draft-to-article';
import type { ArticleKind, Draft } from '@/lib/model/draft';
import type { StoredArticle } from '@/lib/model/statement';
import { publisherOf, tellStories } from '../../fixtures/site/content.mjs';
import { plainText } from '../../fixtures/site/html.mjs';

/** The site's day in all journeys. */
export const siteNow = Date.parse('2026-03-18T09:00:00Z');

/** Articles of the story by their slugs (which are their ids), oldest first. */
export function storyFromSite(id: string): StoredArticle[] {
  const story = tellStories(siteNow).find((one) => one.id === id);
  if (!story) throw new Error(`The site tells no story called ${id}.`);
  return story.articles.map(storedFromSite).sort((one, other) => one.article.date - other.article.date);
}

type SiteArticle = ReturnType<typeof tellStories>[number]['articles'][number];

function storedFromSite(article: SiteArticle): StoredArticle {
  const draft = draftFrom(article);
  const place = { articleId: article.slug, revision: 1, takenInAt: draft.capturedAt };
  const revision = toRevision(draft, place);
  const analysis = analyseRevision(revision, {
    language: draft.language,
    kindHint: draft.kindHint,
    publishedIso: article.publishedIso,
    sourceName: draft.source.name,
  });
  return {
    article: toArticle(draft, { stored: null, revision, analysis, url: draft.url, isPassing: false }),
    revision,
    analysis,
  };
}

function draftFrom(article: SiteArticle): Draft {
  const host = `${article.publisher}.example`;
  const kindHints: Partial<Record<string, ArticleKind>> = {
    analysis: 'analysis',
    opinion: 'opinion',
    explainer: 'explainer',
  };
  return {
    url: `https://${host}/${article.slug}`,
    canonicalUrl: null,
    alternateUrls: [],
    title: article.headline,
    dek: article.dek,
    authors: article.authors,
    source: { name: publisherOf(article.publisher).name, host },
    published: { iso: article.publishedIso, from: 'json-ld' },
    modified: null,
    section: article.section,
    language: article.language,
    imageUrl: null,
    kindHint: kindHints[article.kind] ?? null,
    origins: {},
    blocks: article.blocks.flatMap((block): Draft['blocks'] => {
      if (typeof block === 'string') return [{ kind: 'paragraph', text: plainText(block) }];
      if ('heading' in block) return [{ kind: 'heading', text: plainText(block.heading) }];
      if ('quote' in block) return [{ kind: 'quote', text: plainText(block.quote) }];
      return block.list.map((text) => ({ kind: 'list-item', text: plainText(text) }));
    }),
    via: 'page',
    capturedAt: siteNow,
  };
}
