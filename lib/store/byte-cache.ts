/** Bytes by key, those used longest ago given up first. */
export interface ByteCache {
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
  clear(): void;
}

/** `limit` in bytes. */
export function byteCache(limit: number): ByteCache {
  const bytesByKey = new Map<string, Uint8Array>();
  let size = 0;
  return {
    get(key) {
      const bytes = bytesByKey.get(key);
      if (bytes) {
        // A map keeps the order of insertion: put in anew, it is the last to go.
        bytesByKey.delete(key);
        bytesByKey.set(key, bytes);
      }
      return bytes;
    },
    put(key, bytes) {
      size += bytes.length - (bytesByKey.get(key)?.length ?? 0);
      bytesByKey.delete(key);
      bytesByKey.set(key, bytes);
      for (const [oldest, given] of bytesByKey) {
        if (size <= limit) break;
        bytesByKey.delete(oldest);
        size -= given.length;
      }
    },
    clear() {
      bytesByKey.clear();
      size = 0;
    },
  };
}
