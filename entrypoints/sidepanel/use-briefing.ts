import { useRef } from 'react';
import type { ActivePage } from '@/lib/browser/tabs';
import { normaliseAddress } from '@/lib/intake/normalise-address';
import type { Briefing } from '@/lib/model/briefing';
import { briefArticle } from '@/lib/query/briefing';
import { articleOfPage } from '@/lib/query/page';
import { readerClock } from '../page/reader-clock';
import { type Stored, useStored } from '../page/use-stored';

/** What is known around the article in front; the value is null while no such article is stored. */
export function useBriefing(page: ActivePage | null): Stored<Briefing | null> {
  const url = page ? page.url || null : null;
  // What was read since this page was loaded is no reason to call its sentences known.
  const visitStartedAt = page?.state?.kind === 'article' ? page.state.readAt : undefined;
  const address = url ? normaliseAddress(url) : null;
  const shownId = useRef<string | null>(null);
  const answer = useStored(
    address,
    async (store) => {
      shownId.current = null;
      const articleId = address ? await articleOfPage(store, [address]) : null;
      shownId.current = articleId;
      return articleId && briefArticle(store, articleId, readerClock(visitStartedAt));
    },
    // What the reader does to other articles changes nothing here; a new article may belong to this story.
    ({ kind, articleIds }) =>
      kind === 'articles' ||
      (kind === 'reader' &&
        (articleIds.length === 0 || shownId.current === null || articleIds.includes(shownId.current))),
  );
  // What has no web address, such as a page of the browser's own, is no stored article.
  return address === null ? { kind: 'here', value: null } : answer;
}
