/**
 * Words typed into a note that the store has not acknowledged yet, kept where they outlive a panel that is closed
 * in the middle of a word. Gone as soon as they are saved.
 */
export interface UnsavedWords {
  text: string;
  /** The saved note that the typing began from. */
  base: string;
}

const prefix = 'unsaved-note:';
const keyOf = (noteId: string): string => `${prefix}${noteId}`;

/** Null where there are none, and where the browser keeps nothing. */
export function readUnsaved(noteId: string): UnsavedWords | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(noteId)) ?? 'null');
    const { text, base } = (kept ?? {}) as Partial<UnsavedWords>;
    return typeof text === 'string' && typeof base === 'string' ? { text, base } : null;
  } catch (error) {
    // Switched off or damaged: then only what is on screen is not saved yet.
    console.debug('Sidelight: no unsaved words can be read', error);
    return null;
  }
}

export function keepUnsaved(noteId: string, words: UnsavedWords): void {
  try {
    localStorage.setItem(keyOf(noteId), JSON.stringify({ ...words, keptAt: Date.now() }));
  } catch (error) {
    // Full or switched off: the words are on screen and will be saved from there.
    console.debug('Sidelight: unsaved words are on screen only', error);
  }
}

export function dropUnsaved(noteId: string): void {
  try {
    localStorage.removeItem(keyOf(noteId));
  } catch (error) {
    // What could not be reached was not kept there either.
    console.debug('Sidelight: no unsaved words to drop', error);
  }
}

/** The notes whose words were left behind before that moment (ms), or nobody knows when. */
export function listUnsaved(before: number): string[] {
  try {
    return Object.entries(localStorage)
      .filter(([key, kept]) => key.startsWith(prefix) && !(keptAtOf(kept) >= before))
      .map(([key]) => key.slice(prefix.length));
  } catch (error) {
    // Switched off or damaged: nothing is known to lie there.
    console.debug('Sidelight: no unsaved words can be listed', error);
    return [];
  }
}

/** NaN where nothing says. */
const keptAtOf = (kept: string): number => Number((JSON.parse(kept) as { keptAt?: unknown } | null)?.keptAt);
