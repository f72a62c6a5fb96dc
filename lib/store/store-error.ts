/** What went wrong, as far as a caller can act on it. */
export type StoreErrorCode =
  /** The disk or the browser's allowance is full. Nothing of the change was written. */
  | 'quota'
  /** Another page of an older Sidelight keeps the database from being upgraded; reloading it helps. */
  | 'blocked'
  /** A newer Sidelight has upgraded the database while this page was open; this page must be reloaded. */
  | 'outdated'
  /** The browser cannot open the database: damaged files, private mode, storage switched off. */
  | 'cannot-open'
  /** The article is not stored (any more). */
  | 'no-such-article'
  /** The highlight is not there (any more). */
  | 'no-such-highlight'
  /** The story is not there: stories are rebuilt, and their ids follow their first articles. */
  | 'no-such-story'
  /** Other words are stored under the same revision number; the change must be worked out again. */
  | 'conflict'
  | 'closed'
  | 'failed';

/** An error of the store, which says what was being done. Whatever was stored before is still stored. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

const codesByName: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  OpenFailedError: 'cannot-open',
  InvalidStateError: 'cannot-open',
  MissingAPIError: 'cannot-open',
  MissingApiError: 'cannot-open',
  SecurityError: 'cannot-open',
  VersionError: 'outdated',
  UnknownError: 'cannot-open',
};

/**
 * The same failure with what was being done. `closedBecause` says why the connection was closed, which
 * the error itself does not know.
 */
export function toStoreError(
  doing: string,
  error: unknown,
  closedBecause: StoreErrorCode | null = null,
): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const told = code === 'closed' && closedBecause ? closedBecause : code;
  const words = error instanceof Error ? error.message : String(error);
  return new StoreError(told, `Store: ${doing} failed (${told}): ${words}`, { cause: error });
}

/** An aborted transaction and a failed opening wrap what really happened in `inner`, sometimes twice. */
function codeOf(error: unknown): StoreErrorCode {
  let outermost: StoreErrorCode | null = null;
  for (let current = error, depth = 0; isNamed(current) && depth < 5; current = current.inner, depth++) {
    if (current instanceof StoreError) return current.code;
    const code = codesByName[current.name];
    if (code === 'quota' || code === 'outdated') return code;
    outermost ??= code ?? null;
  }
  return outermost ?? 'failed';
}

const isNamed = (value: unknown): value is { name: string; inner?: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
