import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from 'react';

/** A row and how far its top is from the top of the view, in px (negative above it). */
export interface ListPlace {
  id: string;
  top: number;
}

/** Rows that come into view are measured, and push those below them, for about so long, in ms. */
const settlingTime = 500;
/** What says that the reader now goes elsewhere. */
const readersOwn = ['wheel', 'touchstart', 'keydown', 'pointerdown'];

interface AnchorOptions {
  ids: readonly string[];
  virtualizer: ReactVirtualizer<Window, HTMLLIElement>;
  focusedId: RefObject<string | null>;
  /** Before the list's own place in the page is known nothing can be put anywhere. */
  isPlaced: boolean;
  place: ListPlace | null;
  onLeave: (place: ListPlace | null) => void;
}

/**
 * Keeps what is being read where it is while rows come and go above it: the focused row where it is in view, else the
 * uppermost whole one. At the list's head nothing is held, so that what comes in is seen.
 */
export function useAnchor(options: AnchorOptions): void {
  const { ids, virtualizer, focusedId, isPlaced, place, onLeave } = options;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const anchor = useRef<ListPlace | null>(place);
  const settledIds = useRef<readonly string[]>([]);
  const holdUntil = useRef(0);

  useLayoutEffect(() => {
    if (!isPlaced) return;
    const held = anchor.current;
    if (settledIds.current !== ids) {
      const hasGone = held !== null && settledIds.current.includes(held.id) && !ids.includes(held.id);
      // A place that is not known yet is waited for; one that has gone is given up.
      if (hasGone) anchor.current = null;
      settledIds.current = ids;
      if (held !== null) holdUntil.current = performance.now() + settlingTime;
    }
    if (held === null || performance.now() > holdUntil.current) return;
    const start = virtualizer.measurementsCache[ids.indexOf(held.id)]?.start;
    if (start === undefined || Math.abs(start - held.top - window.scrollY) <= 1) return;
    const before = window.scrollY;
    window.scrollTo({ top: start - held.top, behavior: 'instant' });
    // Before the browser tells it, so that the rows of the new place are in the next picture.
    virtualizer.scrollOffset = window.scrollY;
    if (window.scrollY !== before) redraw();
  });

  useEffect(() => {
    const note = () => {
      const held = anchor.current;
      const isHolding = held !== null && performance.now() <= holdUntil.current;
      // The rows that push one another move the page by less than a view.
      if (isHolding && isInView(virtualizer, settledIds.current, held.id)) return;
      holdUntil.current = 0;
      anchor.current = placeIn(virtualizer, settledIds.current, focusedId.current);
    };
    const letGo = () => {
      holdUntil.current = 0;
    };
    window.addEventListener('scroll', note, { passive: true });
    window.addEventListener('focusin', note);
    for (const type of readersOwn) window.addEventListener(type, letGo, { passive: true });
    return () => {
      window.removeEventListener('scroll', note);
      window.removeEventListener('focusin', note);
      for (const type of readersOwn) window.removeEventListener(type, letGo);
    };
  }, [virtualizer, focusedId]);

  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const tell = () => leave.current(anchor.current);
    window.addEventListener('pagehide', tell);
    return () => {
      window.removeEventListener('pagehide', tell);
      tell();
    };
  }, []);
}

const itemsInView = (virtualizer: ReactVirtualizer<Window, HTMLLIElement>) =>
  virtualizer
    .getVirtualItems()
    .filter(({ start, end }) => end > window.scrollY && start < window.scrollY + window.innerHeight);

const isInView = (
  virtualizer: ReactVirtualizer<Window, HTMLLIElement>,
  ids: readonly string[],
  id: string,
): boolean => itemsInView(virtualizer).some(({ index }) => ids[index] === id);

function placeIn(
  virtualizer: ReactVirtualizer<Window, HTMLLIElement>,
  ids: readonly string[],
  focusedId: string | null,
): ListPlace | null {
  const { scrollY } = window;
  const inView = itemsInView(virtualizer);
  const focused = inView.find(({ index }) => focusedId !== null && ids[index] === focusedId);
  const isAtHead = scrollY <= virtualizer.options.scrollMargin;
  // One that begins in view: what is cut off may turn out higher or lower once it is drawn anew.
  const upper = inView.find(({ start }) => start >= scrollY) ?? inView[0];
  const item = focused ?? (isAtHead ? undefined : upper);
  const id = item && ids[item.index];
  return item && id !== undefined ? { id, top: item.start - scrollY } : null;
}
