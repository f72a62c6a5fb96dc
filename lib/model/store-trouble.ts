/** What keeps the store from working that the reader can do something about. */
const storeTroubles = ['quota', 'blocked', 'outdated', 'cannot-open'] as const;
export type StoreTrouble = (typeof storeTroubles)[number];

/**
 * Which of them an error tells of: one of the store itself, or what a call to the background brought back of it.
 * Null for anything else that may be thrown.
 */
export function storeTroubleOf(error: unknown): StoreTrouble | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, code, trouble } = error as { name?: unknown; code?: unknown; trouble?: unknown };
  const told = name === 'StoreError' ? code : trouble;
  return storeTroubles.find((each) => each === told) ?? null;
}
