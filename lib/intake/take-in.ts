import { analyseRevision } from '@/lib/analyse/analyse';
import { storySubjectOf } from '@/lib/compare/story-subject';
import { textDocumentOf } from '@/lib/index/article-document';
import type { Analysis } from '@/lib/model/analysis';
import type { ArticleId, Revision } from '@/lib/model/article';
import type { ArticleKind, Draft } from '@/lib/model/draft';
import type { Store } from '@/lib/store/store';
import { addressesOf, articleIdFrom } from './addresses';
import { doesRevise, toArticle, toRevision } from './draft-to-article';
import { findVersion } from './find-version';
import { joinParts } from './join-parts';

export type Outcome = 'new' | 'revision' | 'unchanged';

/** Where a taking-in stands: the text is read for facts, everything is written. */
export type Phase = 'analysing' | 'committing';

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
      subject: null,
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
  const document = textDocumentOf({ article, revision, analysis });
  const subject = storySubjectOf({ article, revision, analysis });
  options.onPhase?.('committing');
  await store.commitTakenIn({
    article,
    revision,
    analysis,
    document,
    addresses,
    subject,
    inboxKey: options.inboxKey,
  });
  return { articleId, outcome: stored ? 'revision' : 'new' };
}

const isLaterPart = ({ part }: Draft): boolean => part !== undefined && part.number > 1;
