import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface RowKeysOptions {
  list: RefObject<HTMLUListElement | null>;
  virtualizer: ReactVirtualizer<Window, HTMLLIElement>;
}

/** How much of a view a page goes on, so that the last rows of the one stand in the next. */
const pageShare = 0.85;

/**
 * Home, End, Page Up and Page Down take the focus along when it is in a row: scrolled by themselves they would leave it
 * thousands of rows behind. Outside the rows they scroll the page as ever.
 */
export function useRowKeys({ list, virtualizer }: RowKeysOptions) {
  const pending = useRef<{ index: number; isBox: boolean } | null>(null);

  // The row may have to be drawn and read first.
  useEffect(() => {
    if (pending.current === null) return;
    const { index, isBox } = pending.current;
    const row = list.current?.querySelector(`[data-index="${index}"]`);
    const target = row?.querySelector<HTMLElement>(isBox ? 'input[type="checkbox"]' : ':is(h2, h3) a');
    if (!target) return;
    pending.current = null;
    target.focus({ preventScroll: true });
  });

  const goTo = (index: number, isBox: boolean) => {
    pending.current = { index, isBox };
    virtualizer.scrollToIndex(index, { align: index === virtualizer.options.count - 1 ? 'end' : 'auto' });
  };

  return {
    pendingIndex: () => pending.current?.index ?? -1,
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const target = event.target as HTMLElement;
      const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
      const next = index < 0 ? null : nextIndex(event.key, index, virtualizer);
      if (next === null) return;
      event.preventDefault();
      goTo(next, target.matches('input[type="checkbox"]'));
    },
  };
}

function nextIndex(
  key: string,
  index: number,
  virtualizer: ReactVirtualizer<Window, HTMLLIElement>,
): number | null {
  const last = virtualizer.options.count - 1;
  const start = virtualizer.measurementsCache[index]?.start ?? 0;
  const page = window.innerHeight * pageShare;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(
        last,
        Math.max(index + 1, virtualizer.getVirtualItemForOffset(start + page)?.index ?? 0),
      );
    case 'PageUp':
      return Math.max(0, Math.min(index - 1, virtualizer.getVirtualItemForOffset(start - page)?.index ?? 0));
    default:
      return null;
  }
}
