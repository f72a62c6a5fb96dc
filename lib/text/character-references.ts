/** The named ones that people type; others are left as they stand (a browser would know 2,231). */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
  sol: '/',
  lpar: '(',
  rpar: ')',
  copy: '©',
  euro: '€',
};

/** Replaces `&amp;`, `&#58;` and `&#x3a;` by what they stand for. One pass: what comes out is not read again. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
    (written, dec, hex, name) => {
      if (name) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? written;
      const point = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
      const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
      return isCharacter ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}
