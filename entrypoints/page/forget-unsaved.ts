import { dropUnsaved, listUnsaved } from '@/components/unsaved-words';
import { askStore } from './use-stored';

/** An article may be read again and show the words left behind on it; so long they wait for that. */
const waitedMs = 30 * 86_400_000;

/** Drops words of notes that were never saved and whose articles have been deleted: nothing would show them again. */
export async function forgetUnsaved(): Promise<void> {
  const noteIds = listUnsaved(Date.now() - waitedMs);
  if (noteIds.length === 0) return;
  try {
    const stored = await askStore((store) => store.getArticles(noteIds.map(articleOf)));
    const kept = new Set(stored.map(({ id }) => id));
    for (const noteId of noteIds) if (!kept.has(articleOf(noteId))) dropUnsaved(noteId);
  } catch (error) {
    // The next page that is opened tries again.
    console.debug('Sidelight: unsaved words stay', error);
  }
}

/** `a:<article>` or `h:<article>:…`. */
const articleOf = (noteId: string): string => noteId.split(':')[1] ?? '';
