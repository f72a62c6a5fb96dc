import { namedReferences } from './character-references.data';

/**
 * Replaces `&amp;`, `&#58;` and `&#x3a;` by what they stand for. One pass: what comes out is not read again. Names that
 * are not in the table stay as they are written (a browser would know 2,231).
 */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,7}));/g,
    (written, dec, hex, name) => {
      if (name) return (Object.hasOwn(namedReferences, name) ? namedReferences[name] : undefined) ?? written;
      const point = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
      const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
      return isCharacter ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}
