import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { type KeptList, keepList, type ListSource, type ListView } from './kept-list';

/** One list at a time, and it stays while another view of the page takes its place. */
let kept: { key: string; list: KeptList<unknown> } | null = null;

interface Kept<Row> {
  /** The last list that was shown, until the first rows of this one are there; null before any. */
  view: ListView<Row> | null;
  /** Whether what is shown is still the answer to an earlier question. */
  isWaiting: boolean;
  /** The key of the list that is shown. */
  shownKey: string | null;
  list: KeptList<Row> | null;
}

/** The list that the key names; a null key asks for none. */
export function useKeptList<State, Row>(key: string | null, source: ListSource<State, Row>): Kept<Row> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells which source it is
  const list = useMemo(() => (key === null ? null : listOf(key, source)), [key]);
  const subscribe = useCallback((listener: () => void) => list?.subscribe(listener) ?? noEnd, [list]);
  const view = useSyncExternalStore(subscribe, () => list?.view() ?? null);
  const last = useRef<{ key: string | null; view: ListView<Row> | null }>({ key: null, view: null });
  if (view) last.current = { key, view };
  const { key: shownKey, view: shown } = last.current;
  return { view: shown, shownKey, isWaiting: list !== null && view === null, list };
}

function listOf<State, Row>(key: string, source: ListSource<State, Row>): KeptList<Row> {
  if (kept?.key !== key) {
    kept?.list.stop();
    kept = { key, list: keepList(source) };
  }
  return kept.list as KeptList<Row>;
}

const noEnd = () => {};
