import { useEffect } from 'react';

/**
 * A net under everything that is drawn here: where what had the focus goes away and nothing took the focus over, it
 * goes to the section it was in, or else to the heading of what is shown now. Without it a keyboard would start
 * again from the top of the page.
 */
export function useFocusNet(): void {
  useEffect(() => {
    let last: Element | null = null;
    let section: string | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      last = target as Element;
      section = last.closest('[data-section]')?.getAttribute('data-section') ?? null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      // Whoever took it away may be about to give the focus to something in the next frame.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) targetIn(section)?.focus({ preventScroll: true });
      });
    });
    document.addEventListener('focusin', onFocusIn);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
    };
  }, []);
}

function targetIn(section: string | null): HTMLElement | null {
  const stop = section
    ? document.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"] [tabindex="0"]`)
    : null;
  const target = stop ?? document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
  // A heading takes the focus only when asked to, and is no stop for Tab.
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  return target;
}
