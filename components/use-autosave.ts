import { useEffect, useState } from 'react';
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved-words';

interface AutosaveOptions {
  /** Of the note; the same for as long as the component lives. */
  noteId: string;
  /** The Markdown as the store has it; empty for none. */
  stored: string;
  onSave: (markdown: string) => Promise<void>;
}

export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'failed'; error: unknown };

export interface Autosave {
  text: string;
  state: SaveState;
  type: (text: string) => void;
  /** Saves what is not saved yet, now. */
  flush: () => void;
  /** What was saved elsewhere while words were being typed here; null for nothing. */
  elsewhere: string | null;
  /** Puts what was saved elsewhere below the words here. */
  addElsewhere: () => void;
  /** Words that a closed panel left behind stand against a note that changed meanwhile: the reader has to look. */
  needsReader: boolean;
}

/** A pause in typing after which it is saved, in ms. */
const pause = 1000;

/**
 * The words of one note while they may change here and elsewhere. They are saved after a pause, on `flush`, and
 * when the page or the component goes; what another panel saves is shown unless words here are not saved yet.
 */
export function useAutosave({ noteId, stored, onSave }: AutosaveOptions): Autosave {
  const [kept] = useState(() => unsavedSince(noteId, stored));
  const [text, setText] = useState(kept?.text ?? stored);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [elsewhere, setElsewhere] = useState(kept && kept.base !== stored ? stored : null);
  const [saver] = useState(() => createSaver(noteId, { text, base: stored }, setState));
  saver.onSave = onSave;

  useEffect(() => {
    const flush = () => saver.flush();
    const flushHidden = () => document.visibilityState === 'hidden' && saver.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushHidden);
    // Words that a closed panel left behind; where the note changed meanwhile, the reader decides first.
    if (kept && kept.base === saver.base()) saver.flush();
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushHidden);
      saver.flush();
    };
  }, [saver, kept]);

  useEffect(() => {
    const news = saver.takeStored(stored);
    if (news === 'adopted') setText(stored);
    else if (news === 'conflict') setElsewhere(stored);
  }, [saver, stored]);

  const type = (next: string) => {
    setText(next);
    saver.type(next);
  };
  const addElsewhere = () => {
    if (elsewhere) type(text.trim() === '' ? elsewhere : `${text.trimEnd()}\n\n${elsewhere}`);
    setElsewhere(null);
  };
  return {
    text,
    state,
    type,
    flush: () => saver.flush(),
    elsewhere: elsewhere || null,
    addElsewhere,
    needsReader: kept !== null && kept.base !== stored && text !== stored,
  };
}

/** What was typed and never acknowledged; null where nothing was, or where it has been saved after all. */
function unsavedSince(noteId: string, stored: string) {
  const kept = readUnsaved(noteId);
  if (kept === null || kept.text !== stored) return kept;
  dropUnsaved(noteId);
  return null;
}

/** Blanks at either end make no other note. */
const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

/** The part that outlives drawings: one save at a time, in the order of typing. */
function createSaver(
  noteId: string,
  start: { text: string; base: string },
  tell: (state: SaveState) => void,
) {
  let { text, base } = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  /** Sent from here: the store announces them too, sometimes later than it acknowledges the next. */
  const own = new Set<string>();

  const saver = {
    onSave: async (_markdown: string): Promise<void> => {},
    base: () => base,

    type(next: string): void {
      text = next;
      keepUnsaved(noteId, { text, base });
      tell({ kind: 'typing' });
      clearTimeout(timer);
      timer = setTimeout(() => void save(), pause);
    },

    flush(): void {
      clearTimeout(timer);
      void save();
    },

    /** What to make of the note as the store has it now. */
    takeStored(stored: string): 'same' | 'adopted' | 'conflict' {
      if (isSame(stored, base)) {
        // The newest has been announced: nothing older of ours can follow.
        own.clear();
        return 'same';
      }
      if (own.has(stored.trim())) return 'same';
      const isClean = isSame(text, base) && !isSaving;
      base = stored;
      if (isSame(stored, text)) return 'same';
      if (!isClean) return 'conflict';
      text = stored;
      return 'adopted';
    },
  };

  async function save(): Promise<void> {
    if (isSaving || text === base) return;
    isSaving = true;
    try {
      while (text !== base) {
        tell({ kind: 'saving' });
        const sent = text;
        own.add(sent.trim());
        await saver.onSave(sent.trim() === '' ? '' : sent);
        base = sent;
      }
      dropUnsaved(noteId);
      tell({ kind: 'saved' });
    } catch (error) {
      tell({ kind: 'failed', error });
    } finally {
      isSaving = false;
    }
  }

  return saver;
}
