import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPlainFile } from '@/lib/formats/plain-file';

const most = 1_000_000;
const lines = 'Fähre, 渡船\n'.repeat(20_000);

describe('toPlainFile', () => {
  it('leaves a plain file as it is', async () => {
    const file = new Blob([lines]);
    expect(await toPlainFile(file, { most: 3 })).toEqual({ file, isCut: false });
  });

  it('unpacks', async () => {
    const { file, isCut } = await toPlainFile(new Blob([gzipSync(lines)]), { most });
    expect([await file.text(), isCut]).toEqual([lines, false]);
  });

  it('gives what could be unpacked of a file that breaks off', async () => {
    const random = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * at * 7919) % 251));
    const packed = gzipSync(random);
    const { file, isCut } = await toPlainFile(new Blob([packed.subarray(0, packed.length - 9)]), { most });
    expect(isCut).toBe(true);
    expect(random.subarray(0, file.size).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
  });

  it('refuses what unpacks to more than is allowed', () =>
    expect(toPlainFile(new Blob([gzipSync(lines)]), { most: 1000 })).rejects.toBeInstanceOf(RangeError));

  it('decodes UTF-16, packed too', async () => {
    const utf16 = Buffer.from(`\ufeff${lines}`, 'utf16le');
    for (const bytes of [utf16, gzipSync(utf16), Buffer.from(utf16).swap16()]) {
      const { file } = await toPlainFile(new Blob([bytes]), { most });
      expect((await file.text()).replace('\ufeff', '')).toBe(lines);
    }
  });

  it('lives with an empty file', async () =>
    expect((await toPlainFile(new Blob([]), { most })).file.size).toBe(0));
});
