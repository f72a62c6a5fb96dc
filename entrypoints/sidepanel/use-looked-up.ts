import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MarkedWords } from '@/lib/messages';

interface Asked {
  phrase: string;
  url: string;
  /** Null where the phrase was typed or pressed, not marked in the page. */
  marked: MarkedWords | null;
}

/** Where the reader was before a lookup took the place of the briefing. */
interface Before {
  scrollY: number;
  /** Selects the name that was pressed or the line that had the focus; it is drawn anew on the way back. */
  focused: string | null;
}

/**
 * The phrase looked up, for as long as the same page is in front; empty for none. Escape goes back, and the focus
 * with it: to where it was, or to the field where that has gone.
 */
export function useLookedUp(url: string, field: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<Asked>({ phrase: '', url: '', marked: null });
  const before = useRef<Before>({ scrollY: 0, focused: null });
  // What is asked for while the panel does not know its page yet belongs to the page that comes.
  const phrase = asked.url === url || asked.url === '' ? asked.phrase : '';

  const lookUp = (next: string, marked: MarkedWords | null = null) => {
    if (!phrase) before.current = { scrollY: window.scrollY, focused: selectorOf(document.activeElement) };
    setAsked((last) => {
      // The menu asks for the phrase alone, the page then sends it with what stands around it, or the other way round.
      const isSame = last.phrase === next && last.url === url;
      return { phrase: next, url, marked: marked ?? (isSame ? last.marked : null) };
    });
    window.scrollTo(0, 0);
  };
  const goBack = () => {
    setAsked({ phrase: '', url, marked: null });
    // The briefing is drawn again before the next frame.
    requestAnimationFrame(() => {
      const { scrollY, focused } = before.current;
      window.scrollTo(0, scrollY);
      const isLost = document.activeElement === document.body;
      const target = focused === null ? null : document.querySelector<HTMLElement>(focused);
      (target ?? (isLost ? field.current : null))?.focus({ preventScroll: true });
    });
  };

  const latest = useRef(goBack);
  latest.current = goBack;
  const isLookingUp = phrase !== '';
  useEffect(() => {
    if (!isLookingUp) return;
    // On the document, because the focus may be nowhere once what was pressed has gone.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isLookingUp]);

  /** What the page sends, and what the menu asks for, which comes without anything around it. */
  const lookUpMarked = (words: MarkedWords) =>
    lookUp(beginningOf(words.phrase.trim()), words.prefix || words.suffix ? words : null);

  return { phrase, marked: phrase ? asked.marked : null, lookUp, lookUpMarked, goBack };
}

/** As much as the field takes: a longer passage is kept whole and looked up by its first words. */
const longestPhrase = 300;

function beginningOf(phrase: string): string {
  if (phrase.length < longestPhrase) return phrase;
  const cut = phrase.slice(0, longestPhrase);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestPhrase / 2)).trimEnd();
}

function selectorOf(element: Element | null): string | null {
  for (const name of ['data-entity', 'data-receipt']) {
    const value = element?.getAttribute(name);
    if (value) return `[${name}="${CSS.escape(value)}"]`;
  }
  return null;
}
