/** Lines of a file of any size, read from its bytes with bounded memory. */

export interface ByteLine {
  /** Null where the line is longer than allowed, or not UTF-8. */
  text: string | null;
  problem: 'too-long' | 'not-utf-8' | null;
  /** Where the next line begins, in bytes from where reading began. */
  end: number;
}

const lineFeed = 0x0a;

/**
 * The lines, without their ends (LF, or CR LF) and without the mark of UTF-8 at the file's beginning. Of a line longer
 * than `longest` bytes nothing is kept but that it was there. A last line without an end counts.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  { longest }: { longest: number },
): AsyncGenerator<ByteLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let length = 0;
  let end = 0;
  const keep = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > longest) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const take = (): ByteLine => {
    const line: ByteLine =
      length > longest
        ? { text: null, problem: 'too-long', end }
        : { ...decode(decoder, parts, length), end };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunksOf(stream)) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, at));
      end += at + 1 - from;
      from = at + 1;
      yield take();
    }
    keep(chunk.subarray(from));
    end += chunk.length - from;
  }
  if (length > 0) yield take();
}

/** Not every browser lets streams be looped over. Whoever stops in the midst lets go of the file. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

function decode(
  decoder: TextDecoder,
  parts: readonly Uint8Array[],
  length: number,
): Pick<ByteLine, 'text' | 'problem'> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  try {
    return { text: decoder.decode(bytes).replace(/\r$/, ''), problem: null };
  } catch {
    // Another encoding: to guess it would put wrong letters into the archive.
    return { text: null, problem: 'not-utf-8' };
  }
}
