/**
 * A list of the store's that is kept in the page's memory: the ids of all that it holds, and the rows that were looked at
 * last. It follows the store by what each commit names, and outlives the view that shows it.
 */
import type { Store } from '@/lib/store/store';
import { type StoreChange, watchStore } from '@/lib/store/watch';
import { askStore } from './use-stored';

/** How a list is found, kept up and read. `State` is whatever the ids are made from. */
export interface ListSource<State, Row> {
  /** Each more than the one before; the last is the whole. */
  find(store: Store): AsyncGenerator<State>;
  idsOf(state: State): readonly string[];
  /** Null where a commit cannot be worked in, so that the list has to be found anew. */
  patch: ((store: Store, state: State, changed: readonly string[]) => Promise<State>) | null;
  /** Rows by id; those that are gone are left out. */
  readRows(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  /** Which rows a commit may have changed; null for any. */
  touchedBy(change: StoreChange): readonly string[] | null;
}

export interface ListView<Row> {
  ids: readonly string[];
  /** Whether these are all. */
  isWhole: boolean;
  rows: ReadonlyMap<string, Row>;
  error: { cause: unknown } | null;
}

export interface KeptList<Row> {
  subscribe(listener: () => void): () => void;
  /** Null before the first rows are there. */
  view(): ListView<Row> | null;
  /** Reads those rows soon, unless they are there. */
  want(ids: readonly string[]): void;
  /** All ids, once all are found. */
  whole(): Promise<readonly string[]>;
  stop(): void;
}

/** Rows read before the list is shown at all. */
const firstRows = 24;
/** Rows read at a time, and how many are kept. */
const rowsAtOnce = 60;
const mostRows = 1500;
/** A list that grows is drawn again each time that it is so many times as long. */
const growth = 4;
/** A commit that names more is not worked in: the list is found anew. */
const mostPatched = 2000;
/** As in `use-stored.ts`: how long the store is left alone between two looks at it, in ms. */
const shortestRest = 400;
const longestRest = 3_000;
const restShare = 4;

export function keepList<State, Row>(source: ListSource<State, Row>): KeptList<Row> {
  const listeners = new Set<() => void>();
  const rows = new Map<string, Row>();
  const stale = new Set<string>();
  let shown: ListView<Row> | null = null;
  let state: State | null = null;
  let wanted: readonly string[] = [];
  let isReading = false;
  let isStopped = false;
  let changed: Set<string> | null = new Set();
  let isBusy = true;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let restUntil = 0;

  const show = (part: Partial<ListView<Row>>) => {
    if (isStopped) return;
    shown = { ids: [], isWhole: false, error: null, ...shown, rows, ...part };
    for (const listener of listeners) listener();
  };
  const read = async (ids: readonly string[]) => {
    const found = await askStore((store) => source.readRows(store, ids));
    for (const id of ids) {
      const row = found.get(id);
      if (row) rows.set(id, row);
      stale.delete(id);
    }
  };
  const readWanted = async () => {
    if (isReading) return;
    isReading = true;
    try {
      for (;;) {
        const missing = wanted.filter((id) => !rows.has(id) || stale.has(id)).slice(0, rowsAtOnce);
        if (missing.length === 0 || isStopped) break;
        await read(missing);
        // What the store no longer has would be asked for again and again.
        wanted = wanted.filter((id) => rows.has(id) || !missing.includes(id));
        show({});
      }
      dropRows(rows, new Set(wanted));
    } catch (cause) {
      fail(cause);
    } finally {
      isReading = false;
    }
  };
  const fail = (cause: unknown) => {
    console.error('Sidelight: the store did not answer', cause);
    show({ error: { cause } });
  };

  const find = async ({ isShownEarly }: { isShownEarly: boolean }) => {
    let shownLength = 0;
    const store = await askStore(async (opened) => opened);
    for await (const found of source.find(store)) {
      if (isStopped) return;
      state = found;
      const ids = source.idsOf(found);
      if (!isShownEarly || ids.length === 0 || ids.length < shownLength * growth) continue;
      if (shownLength === 0) await read(ids.slice(0, firstRows));
      shownLength = ids.length;
      show({ ids, isWhole: false });
    }
    if (state !== null) show({ ids: source.idsOf(state), isWhole: true, error: null });
  };
  const refresh = async () => {
    timer = null;
    isBusy = true;
    const askedAt = performance.now();
    const named = changed && [...changed];
    changed = new Set();
    try {
      const canPatch = source.patch !== null && named !== null && named.length <= mostPatched;
      if (canPatch && state !== null && shown?.isWhole) {
        const before = state;
        state = await askStore((store) => source.patch?.(store, before, named) ?? Promise.resolve(before));
        const ids = source.idsOf(state);
        // What stands in view or comes into it is drawn with its new words, not first without any.
        const inView = new Set([...wanted, ...ids.slice(0, firstRows)]);
        await read(named.filter((id) => inView.has(id)));
        show({ ids: state === before ? shown.ids : ids });
      } else await find({ isShownEarly: false });
      void readWanted();
    } catch (cause) {
      fail(cause);
    }
    const answeredAt = performance.now();
    restUntil = answeredAt + Math.min(longestRest, restShare * (answeredAt - askedAt));
    isBusy = false;
    refreshAfterRest();
  };
  const refreshAfterRest = () => {
    if (isStopped || isBusy || timer !== null || changed?.size === 0) return;
    timer = setTimeout(refresh, Math.max(shortestRest, restUntil - performance.now()));
  };
  const stopWatching = watchStore((change) => {
    if (change.kind === 'inbox') return;
    const touched = source.touchedBy(change);
    for (const id of touched ?? rows.keys()) stale.add(id);
    if (change.articleIds.length === 0) changed = null;
    else for (const id of change.articleIds) changed?.add(id);
    refreshAfterRest();
  });

  find({ isShownEarly: true })
    .catch(fail)
    .finally(() => {
      isBusy = false;
      refreshAfterRest();
    });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => shown,
    want(ids) {
      wanted = ids;
      void readWanted();
    },
    whole: () =>
      new Promise((resolve) => {
        const settle = () => {
          if (!shown?.isWhole) return;
          listeners.delete(settle);
          resolve(shown.ids);
        };
        listeners.add(settle);
        settle();
      }),
    stop() {
      isStopped = true;
      listeners.clear();
      stopWatching();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** The ones read first go first. */
function dropRows(rows: Map<string, unknown>, keep: ReadonlySet<string>): void {
  for (const id of rows.keys()) {
    if (rows.size <= mostRows) return;
    if (!keep.has(id)) rows.delete(id);
  }
}
