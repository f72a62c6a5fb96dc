import { useEffect, useRef } from 'react';
import { useLocale } from '@/components/locale';
import { wordsAt } from '@/components/reader-selection';
import { callBackground } from '@/lib/browser/rpc';
import type { HighlightId } from '@/lib/model/reader';
import type { Span } from '@/lib/model/span';
import type { KeptCopy } from '@/lib/query/kept-copy';
import type { useDeeds } from '../page/use-deeds';

/** Keeps selected words of the shown revision as a highlight, and opens its note where that is wanted. */
export function useMarking(copy: KeptCopy, deeds: ReturnType<typeof useDeeds>) {
  const { t } = useLocale();
  /** The highlight whose note is to be opened as soon as it is drawn. */
  const awaited = useRef<HighlightId | null>(null);
  useEffect(() => {
    const id = awaited.current;
    if (id === null || !copy.notes.highlights.some(({ highlight }) => highlight.id === id)) return;
    awaited.current = null;
    openNote(id);
  }, [copy]);

  return async (span: Span, { withNote }: { withNote: boolean }): Promise<void> => {
    const { header, revision } = copy.reading;
    const words = wordsAt(copy.text, span);
    await deeds.attempt(
      callBackground('addHighlight', { articleId: header.article.id, revision, words }).then((outcome) => {
        if (outcome.kind === 'not-found') deeds.say(t('reader.alreadyGone'));
        // Words that were a highlight already are drawn, and the store announces nothing new.
        else if (withNote && !openNote(outcome.highlightId)) awaited.current = outcome.highlightId;
      }),
    );
  };
}

/** Presses the button that begins or edits the note on a highlight; false where it is not drawn yet. */
function openNote(id: HighlightId): boolean {
  const line = document.querySelector(`[data-highlight="${CSS.escape(id)}"]`);
  const field = line?.querySelector<HTMLElement>('textarea');
  const button = line?.querySelector<HTMLElement>('.note button');
  if (field) field.focus();
  else button?.click();
  return !!field || !!button;
}
