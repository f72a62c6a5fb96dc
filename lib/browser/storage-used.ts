/** What the extension takes up on the device, as the browser counts it. */
export interface StorageUse {
  /** Bytes, rounded by the browser. */
  usedBytes: number;
  /** Whether the browser keeps it until the reader deletes it, however short space runs. */
  isPersistent: boolean;
}

export async function readStorageUse(): Promise<StorageUse> {
  const [{ usage = 0 }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usedBytes: usage, isPersistent };
}

/** Asks the browser to keep it; some browsers ask the reader, some decide by themselves. */
export const askForPersistence = (): Promise<boolean> => navigator.storage.persist();
