/** Pictures as bytes: what they are by their first bytes, whatever their sender calls them. */

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif';

export const pictureTypes: readonly PictureType[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
];

/**
 * By the signatures of the WHATWG's MIME Sniffing Standard (section 6.1), and AVIF's brand (ISO 14496-12).
 * Null for everything else, SVG with its scripts included.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const text = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end));
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a$/.test(text(0, 6))) return 'image/gif';
  if (text(0, 4) === 'RIFF' && text(8, 14) === 'WEBPVP') return 'image/webp';
  if (text(4, 8) === 'ftyp' && /^avi[fs]$/.test(text(8, 12))) return 'image/avif';
  return null;
}
