import { type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ListPlace, useAnchor } from './use-anchor';
import { useRowKeys } from './use-row-keys';

export interface RowAttributes {
  className?: string | undefined;
  'data-selected'?: '' | undefined;
}

interface VirtualRowsProps {
  className: string;
  /** In the order of the list. */
  ids: readonly string[];
  /** How many rows there are in all; those beyond the ids are not known yet. */
  count: number;
  /** The usual height of a row, in px. */
  estimate: number;
  /** Null while there is nothing to draw yet. What the same function drew of a row stands. */
  drawRow: (id: string) => ReactNode;
  attributesOf: (id: string) => RowAttributes;
  /** Told which rows are drawn, whenever others are. */
  onShow: (ids: readonly string[]) => void;
  /** Where the list was left, to go on from there. */
  place: ListPlace | null;
  /** Told where the list stands when it goes away. */
  onLeave: (place: ListPlace | null) => void;
}

/** Beyond what is in view, so that Tab finds the next row and a turn of the wheel meets drawn ones. */
const overscan = 8;

/**
 * A list of any length in the page's own scroll, of which only the rows near the view are drawn; the row with the focus
 * stays drawn wherever it is. What the browser finds in the page or prints is what is drawn.
 */
export function VirtualRows(props: VirtualRowsProps) {
  const { className, ids, count, drawRow, attributesOf, onShow } = props;
  const list = useRef<HTMLUListElement>(null);
  const measuredMargin = useMargin(list);
  const margin = measuredMargin ?? 0;
  const focusedId = useRef<string | null>(null);
  const focusedIndex = useRef(-1);
  const known = useRef(ids);
  if (known.current !== ids) {
    known.current = ids;
    focusedIndex.current = focusedId.current === null ? -1 : ids.indexOf(focusedId.current);
  }

  // Another function tells the virtualiser that the rows have moved.
  const getItemKey = useMemo(() => (index: number) => ids[index] ?? index, [ids]);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count,
    estimateSize: () => props.estimate,
    getItemKey,
    overscan,
    scrollMargin: margin,
    rangeExtractor: (range) => indexesIn(range, [focusedIndex.current, keys.pendingIndex()]),
  });
  const keys = useRowKeys({ list, virtualizer });
  const items = virtualizer.getVirtualItems();
  const isPlaced = measuredMargin !== null;
  useAnchor({ ids, virtualizer, focusedId, isPlaced, place: props.place, onLeave: props.onLeave });

  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are asked for when others come into view
  useLayoutEffect(() => {
    onShow(items.flatMap(({ index }) => ids[index] ?? []));
  }, [ids, first, last, items.length, onShow]);

  const drawn = useDrawn(drawRow);
  return (
    <ul
      ref={list}
      className={`${className} virtual-rows`}
      style={{ blockSize: virtualizer.getTotalSize() }}
      onKeyDown={keys.onKeyDown}
      onFocus={(event: FocusEvent) => {
        focusedId.current = rowOf(event.target)?.dataset['row'] ?? null;
        focusedIndex.current = Number(rowOf(event.target)?.dataset['index'] ?? -1);
      }}
      onBlur={() => {
        focusedId.current = null;
        focusedIndex.current = -1;
      }}
    >
      {items.map(({ index, key, start }) => {
        const id = ids[index];
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-row={id}
            aria-setsize={count}
            aria-posinset={index + 1}
            {...(id === undefined ? {} : attributesOf(id))}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {id === undefined ? <RowToCome /> : (drawn(id) ?? <RowToCome />)}
          </li>
        );
      })}
    </ul>
  );
}

/** Where a row will stand once it is read: still lines, about as high. */
function RowToCome() {
  return (
    <div aria-hidden="true" className="skeleton-lines row-to-come">
      <i className="tall" />
      <i className="short" />
    </div>
  );
}

const rowOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-row]');

/** All of the range and the others besides, ascending; below 0 is none. */
function indexesIn(range: Range, others: readonly number[]): number[] {
  const start = Math.max(0, range.startIndex - range.overscan);
  const end = Math.min(range.count - 1, range.endIndex + range.overscan);
  const indexes = new Set(others.filter((index) => index >= 0 && index < range.count));
  for (let index = start; index <= end; index++) indexes.add(index);
  return [...indexes].sort((one, other) => one - other);
}

/** What was drawn of a row stands for as long as it would be drawn the same: scrolling draws new rows alone. */
function useDrawn(drawRow: (id: string) => ReactNode): (id: string) => ReactNode {
  const drawn = useMemo(() => {
    const nodes = new Map<string, ReactNode>();
    return (id: string) => {
      const node = nodes.get(id) ?? drawRow(id);
      if (node) nodes.set(id, node);
      return node;
    };
  }, [drawRow]);
  return drawn;
}

/** How far the list begins below the page's top, in px, once it is drawn; the filters above it open and close. */
function useMargin(list: { current: HTMLElement | null }): number | null {
  const [margin, setMargin] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top;
      if (top !== undefined) setMargin(Math.round(top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return margin;
}
