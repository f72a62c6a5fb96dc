import { useEffect, useRef } from 'react';
import { takePendingLookup, watchPendingLookups } from '@/lib/browser/page-states';
import { listenToSelection } from '@/lib/browser/selection-port';
import type { ActivePage } from '@/lib/browser/tabs';
import type { MarkedWords } from '@/lib/messages';

/**
 * Hands on what the reader marks in the page in front, and what the menu or the shortcut asks for in this window,
 * which comes without context.
 */
export function useAskedPhrases(page: ActivePage | null, onPhrase: (marked: MarkedWords) => void): void {
  const latest = useRef(onPhrase);
  latest.current = onPhrase;
  const windowId = page?.windowId;
  const tabId = page?.tabId;
  // A page that is read anew has a new script in it, which must be listened to anew.
  const state = page?.state;
  const pageKey = `${page?.url} ${state?.kind} ${state?.kind === 'article' ? state.readAt : ''}`;

  useEffect(() => {
    if (windowId === undefined) return;
    const take = () => {
      takePendingLookup(windowId).then(
        (pending) => pending && latest.current({ phrase: pending.phrase, prefix: '', suffix: '' }),
        (error) => console.error('Sidelight: what was asked for cannot be read', error),
      );
    };
    take();
    return watchPendingLookups(windowId, take);
  }, [windowId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: see pageKey
  useEffect(() => {
    if (tabId === undefined) return;
    return listenToSelection(tabId, (marked) => {
      if (marked.phrase.trim()) latest.current(marked);
    });
  }, [tabId, pageKey]);
}
