/** A chosen file as plain UTF-8: unpacked where it is gzip, decoded where it begins with a mark of UTF-16. */

export interface PlainFile {
  file: Blob;
  /** Whether the packed bytes broke off or were damaged: then this is what could be unpacked. */
  isCut: boolean;
}

/**
 * The file itself where it is plain already. Rejects with a RangeError where more than `most` bytes come out of it: a
 * small file can unpack to more than a disk holds.
 */
export async function toPlainFile(file: Blob, { most }: { most: number }): Promise<PlainFile> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const unpacked = isGzip ? await collect(unpack(file), most) : { file, isCut: false };
  const [first, second] = new Uint8Array(await unpacked.file.slice(0, 2).arrayBuffer());
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (encoding === null) return unpacked;
  const decoded = unpacked.file
    .stream()
    .pipeThrough(asBytes(new TextDecoderStream(encoding)))
    .pipeThrough(new TextEncoderStream());
  return { ...(await collect(decoded, most)), isCut: unpacked.isCut };
}

const unpack = (file: Blob): ReadableStream<Uint8Array> =>
  file.stream().pipeThrough(asBytes(new DecompressionStream('gzip')));

/** The types of streams differ in which buffers their bytes may lie in; at run time there is no difference. */
const asBytes = <Out>(stream: {
  readable: ReadableStream<Out>;
  writable: WritableStream<BufferSource>;
}): ReadableWritablePair<Out, Uint8Array> => stream as unknown as ReadableWritablePair<Out, Uint8Array>;

/** Many chunks are put together before they become a blob: each blob is an object of the browser's. */
const blobLength = 4_000_000;

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<PlainFile> {
  const reader = stream.getReader();
  const blobs: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let total = 0;
  const close = () => {
    blobs.push(new Blob(chunks));
    chunks = [];
    length = 0;
  };
  let isCut = false;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      total += read.value.length;
      if (total > most) throw new RangeError(`More than ${most} bytes`);
      chunks.push(read.value as Uint8Array<ArrayBuffer>);
      length += read.value.length;
      if (length >= blobLength) close();
    }
  } catch (error) {
    await reader.cancel().catch(() => null);
    if (error instanceof RangeError) throw error;
    // A download that broke off: the lines before the break are whole.
    isCut = true;
  }
  close();
  return { file: new Blob(blobs), isCut };
}
