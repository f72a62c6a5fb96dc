const objectOverhead = 4;
const valueOverhead = 2;
const deepest = 40;

/**
 * About how many bytes a row takes up when it is stored: strings as the browsers' serialisation writes them (one byte
 * a character, two throughout as soon as one of them is beyond Latin-1), buffers as they are. Never throws.
 */
export function sizeOfRow(value: unknown, depth = 0): number {
  if (typeof value === 'string') return valueOverhead + value.length * (isLatin(value) ? 1 : 2);
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 4 : 9;
  if (typeof value !== 'object' || value === null || depth > deepest) return 1;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return objectOverhead + value.byteLength;
  if (typeof Blob !== 'undefined' && value instanceof Blob) return objectOverhead + value.size;
  if (Array.isArray(value)) {
    return value.reduce((sum: number, each) => sum + sizeOfRow(each, depth + 1), objectOverhead);
  }
  let sum = objectOverhead;
  for (const [key, each] of Object.entries(value))
    sum += valueOverhead + key.length + sizeOfRow(each, depth + 1);
  return sum;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of Latin-1, from its first character
const isLatin = (text: string): boolean => /^[\u0000-\u00ff]*$/.test(text);
