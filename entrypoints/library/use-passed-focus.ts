import { useEffect, useRef } from 'react';

/**
 * The button that shows the boxes goes away with its press, and so does the one that takes them away: whatever does
 * the opposite gets the focus, or else the field of the search.
 */
export function usePassedFocus(isSelecting: boolean): void {
  const was = useRef(isSelecting);
  useEffect(() => {
    if (was.current === isSelecting) return;
    was.current = isSelecting;
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = document.querySelector<HTMLElement>(isSelecting ? '.bulk-bar button' : '.list-tools button');
    (next ?? document.querySelector<HTMLElement>('.page-bar input'))?.focus();
  }, [isSelecting]);
}
