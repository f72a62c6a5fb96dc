import { useEffect, useRef, useState } from 'react';

/** Where the reader was before a lookup took the place of the briefing. */
interface Before {
  scrollY: number;
  /** The name that was pressed, if that is what began it. */
  entity: string | null;
}

/** The phrase looked up, for as long as the same page is in front; empty for none. Escape goes back. */
export function useLookedUp(url: string) {
  const [asked, setAsked] = useState({ phrase: '', url: '' });
  const before = useRef<Before>({ scrollY: 0, entity: null });
  // What is asked for while the panel does not know its page yet belongs to the page that comes.
  const phrase = asked.url === url || asked.url === '' ? asked.phrase : '';

  const lookUp = (next: string) => {
    if (!phrase) {
      const entity = document.activeElement?.getAttribute('data-entity') ?? null;
      before.current = { scrollY: window.scrollY, entity };
    }
    setAsked({ phrase: next, url });
    window.scrollTo(0, 0);
  };
  const goBack = () => {
    setAsked({ phrase: '', url });
    // The briefing is drawn again before the next frame.
    requestAnimationFrame(() => {
      const { scrollY, entity } = before.current;
      window.scrollTo(0, scrollY);
      if (entity === null) return;
      document
        .querySelector<HTMLElement>(`[data-entity="${CSS.escape(entity)}"]`)
        ?.focus({ preventScroll: true });
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

  return { phrase, lookUp, goBack };
}
