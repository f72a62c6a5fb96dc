import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/formats/byte-lines';
import { scaled } from '../../proof-scale';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(chunks: Uint8Array[], longest = 1000) {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const lines = [];
  for await (const line of linesOf(stream, { longest })) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  const check = async (text: string, expected: string[]) =>
    expect((await read([bytesOf(text)])).map((line) => line.text)).toEqual(expected);
  it('gives lines without their ends', () => check('a\nb\n', ['a', 'b']));
  it('gives a last line that has no end', () => check('a\nb', ['a', 'b']));
  it('gives blank lines', () => check('a\n\nb', ['a', '', 'b']));
  it('knows the ends of another system', () => check('a\r\nb\r\n', ['a', 'b']));
  it('passes over the mark at the beginning', () => check('\ufeffa\nb', ['a', 'b']));
  it('gives nothing of an empty file', () => check('', []));

  it('says which line is too long, keeps nothing of it, and goes on', async () =>
    expect(await read([bytesOf('a\nbbb'), bytesOf('bbb\nc')], 5)).toEqual([
      { text: 'a', problem: null, end: 2 },
      { text: null, problem: 'too-long', end: 9 },
      { text: 'c', problem: null, end: 10 },
    ]));
  it('says which line is not UTF-8, and goes on', async () =>
    expect(await read([Uint8Array.of(0xe9, 0x0a), bytesOf('é')])).toEqual([
      { text: null, problem: 'not-utf-8', end: 2 },
      { text: 'é', problem: null, end: 4 },
    ]));

  it('reads the same however the bytes come, and goes on at the end of any line', async () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'ö', '渡', '🚢', '\n'), { maxLength: 30 }),
        fc.array(fc.nat(9), { maxLength: 20 }),
        fc.nat(),
        async (signs, cuts, from) => {
          const bytes = bytesOf(signs.join(''));
          const chunks: Uint8Array[] = [];
          let at = 0;
          for (const length of cuts) {
            chunks.push(bytes.subarray(at, at + length));
            at += length;
          }
          const whole = await read([bytes]);
          expect(await read([...chunks, bytes.subarray(at)])).toEqual(whole);
          const start = whole[from % Math.max(1, whole.length)];
          const rest = await read([bytes.subarray(start?.end ?? 0)]);
          const index = start ? whole.indexOf(start) + 1 : 0;
          expect(rest.map((line) => line.text)).toEqual(whole.slice(index).map((line) => line.text));
        },
      ),
      { numRuns: scaled(100, 2000) },
    ));
});
