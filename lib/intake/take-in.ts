import { analyseRevision } from '@/lib/analyse/analyse';
import {
  countStoryTerms,
  keyTermsOfArticle,
  type Placement,
  placeInStory,
  storyWindow,
  weighEntities,
  weighStoryTerms,
} from '@/lib/compare/stories';
import { textDocumentOf } from '@/lib/index/article-document';
import { entityKey } from '@/lib/index/keys';
import type { Analysis } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { ArticleKind, Draft } from '@/lib/model/draft';
import type { Store } from '@/lib/store/store';
import { addressesOf, articleIdFrom } from './addresses';
import { doesRevise, toArticle, toRevision } from './draft-to-article';
import { findVersion } from './find-version';
import { joinParts } from './join-parts';

export type Outcome = 'new' | 'revision' | 'unchanged';

/** Where a taking-in stands: the text is read for facts, its story is found, everything is written. */
export type Phase = 'analysing' | 'placing' | 'committing';

export interface TakeInOptions {
  /** ms since the epoch. */
  now: () => number;
  /** Called as each phase begins. */
  onPhase?: ((phase: Phase) => void) | undefined;
  /** The article is kept only while its page is open. */
  isPassing: boolean;
  /** The inbox row to be emptied in the same transaction. */
  inboxKey: number | null;
  analyse?: (
    revision: Revision,
    hints: {
      language: string | null;
      kindHint: ArticleKind | null;
      publishedIso: string | null;
      sourceName: string;
    },
  ) => Analysis;
}

/**
 * The one door: whatever comes in, comes in here, in one commit. Taking the same draft in again changes
 * nothing, so that it can be repeated after a crash at any point.
 */
export async function takeIn(
  store: Store,
  incoming: Draft,
  options: TakeInOptions,
): Promise<{ articleId: ArticleId; outcome: Outcome }> {
  const declared = addressesOf(incoming);
  // A file may bring articles without a web address: then the headline and the opening identify it.
  const known =
    declared.length > 0 ? declared : [incoming.url || `${incoming.title}\n${incoming.blocks[0]?.text ?? ''}`];
  const version = await findVersion(store, incoming, known);
  const { stored, addresses } = version;
  const articleId = version.articleId ?? (await articleIdFrom(addresses[0] ?? ''));
  const { draft, parts } = joinParts(incoming, stored);

  if (stored && !doesRevise(draft, stored)) {
    await store.commitTakenIn({
      article: { ...stored.article, isPassing: options.isPassing },
      revision: null,
      analysis: null,
      document: null,
      addresses,
      stories: { put: [], remove: [] },
      inboxKey: options.inboxKey,
    });
    return { articleId, outcome: 'unchanged' };
  }

  const revision = toRevision(draft, {
    articleId,
    revision: (stored?.revision.revision ?? 0) + 1,
    takenInAt: options.now(),
    ...(parts && { parts }),
  });
  options.onPhase?.('analysing');
  const published = draft.published ?? stored?.article.published ?? null;
  const analysis = (options.analyse ?? analyseRevision)(revision, {
    language: draft.language,
    kindHint: draft.kindHint,
    publishedIso: published?.iso ?? null,
    sourceName: draft.source.name,
  });
  const article = toArticle(draft, {
    stored: stored?.article ?? null,
    revision,
    analysis,
    // A later part does not know where the first one is opened best.
    url:
      (isLaterPart(incoming) && stored?.article.url) || (declared.length > 0 && addresses[0]) || incoming.url,
    isPassing: options.isPassing,
  });
  options.onPhase?.('placing');
  const document = textDocumentOf({ article, revision, analysis });
  // A revised article stays in its story: a publisher's edit does not make it another matter.
  const stories = stored ? { put: [], remove: [] } : await placeArticle(store, article, revision, analysis);
  options.onPhase?.('committing');
  await store.commitTakenIn({
    article,
    revision,
    analysis,
    document,
    addresses,
    stories,
    inboxKey: options.inboxKey,
  });
  return { articleId, outcome: stored ? 'revision' : 'new' };
}

const isLaterPart = ({ part }: Draft): boolean => part !== undefined && part.number > 1;

async function placeArticle(
  store: Store,
  article: Article,
  revision: Revision,
  analysis: Analysis,
): Promise<Placement> {
  const counts = countStoryTerms({
    title: revision.title,
    sentences: analysis.sentences.map((sentence) => revision.text.slice(sentence.start, sentence.end)),
    language: analysis.language,
  });
  const mentions = new Map(analysis.entities.map((entity) => [entity.id, entity.mentions.length]));
  const [articleCount, frequencies] = await Promise.all([
    store.lastArticleNumber(),
    store.documentFrequencies([...counts.keys(), ...[...mentions.keys()].map(entityKey)]),
  ]);
  const rarity = (of: (name: string) => string) => ({
    total: articleCount,
    of: (name: string) => frequencies.get(of(name)) ?? 0,
  });
  const terms = weighStoryTerms(
    counts,
    rarity((term) => term),
  );
  const entities = weighEntities(mentions, rarity(entityKey));
  const candidates = await store.storiesAbout(keyTermsOfArticle(terms), {
    from: article.date - storyWindow,
    to: article.date + storyWindow,
  });
  return placeInStory(
    { id: article.id, title: article.title, date: article.date, language: article.language, terms, entities },
    candidates,
  );
}
