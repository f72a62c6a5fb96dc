/** The words of a page's bytes. `charset` is any label that pages use; `cp1252` and the like are understood. */
export function decodeBytes(bytes: Uint8Array, charset: string): { text: string; charset: string } {
  const decoder = decoderOf(charset);
  const text = decoder.decode(bytes);
  return {
    text: decoder.encoding === 'windows-1252' ? withPrintedMarks(text) : text,
    charset: decoder.encoding,
  };
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // Labels such as `cp1252` that the Encoding Standard does not know under this spelling.
    return new TextDecoder(charset.replace(/^cp/, 'windows-'));
  }
}

/**
 * What windows-1252 has from 0x80 to 0x9f, where some releases of Node 20 to 24 read it as Latin-1
 * (https://github.com/nodejs/node/issues/56542). To be removed when none of them is in use.
 */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withPrintedMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => marks[control.charCodeAt(0) - 0x80] ?? control);
