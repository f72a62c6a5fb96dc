import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The bytes of the file `name` in `folder`, or of `name.gz` unpacked. Throws when neither is there. */
export function readBytes(folder: string, name: string): Buffer {
  const file = path.join(folder, name);
  if (existsSync(file)) return readFileSync(file);
  return gunzipSync(readFileSync(`${file}.gz`));
}

/** One value for each line of a JSON Lines file, plain or gzipped; empty lines are skipped. */
export function readLines<Value>(folder: string, name: string): Value[] {
  return readBytes(folder, name)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Value);
}

/** The text of a JSON Lines file that holds `values`. */
export const printLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
