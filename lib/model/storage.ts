/** What takes up room on the device. */
export const storageKinds = ['articles', 'analyses', 'index', 'pictures', 'own', 'bin', 'rest'] as const;
export type StorageKind = (typeof storageKinds)[number];

/** Reckoned up from a sample of rows. */
export interface StorageShare {
  kind: StorageKind;
  bytes: number;
}

/**
 * Shares of what the browser says is used in all: rows are stored packed, with the entries of their indexes, and the
 * browser counts files. Largest first, the rest last; what takes nothing is left out.
 */
export function scaleToUse(
  shares: readonly StorageShare[],
  usedBytes: number,
): (StorageShare & { share: number })[] {
  const sum = shares.reduce((total, { bytes }) => total + bytes, 0);
  if (!(sum > 0)) return [];
  return shares
    .filter(({ bytes }) => bytes > 0)
    .map(({ kind, bytes }) => ({ kind, share: bytes / sum, bytes: Math.round((bytes / sum) * usedBytes) }))
    .sort(
      (one, other) => Number(one.kind === 'rest') - Number(other.kind === 'rest') || other.bytes - one.bytes,
    );
}

/** Below so much free room, in bytes, the reader is warned: a browser needs some itself to go on writing. */
export const shortRoom = 200_000_000;
