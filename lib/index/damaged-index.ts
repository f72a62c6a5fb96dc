/** Bytes of the index are not what was written. It is derived from the articles, so it can be built again. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}
