import { expect, it } from 'vitest';
import { byteCache } from '@/lib/store/byte-cache';

const bytes = (length: number) => new Uint8Array(length);

it('gives up what was used longest ago', () => {
  const cache = byteCache(100);
  for (const key of ['a', 'b', 'c']) cache.put(key, bytes(30));
  cache.get('a');
  cache.put('d', bytes(30));
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true, true]);
});

it('counts what is put in twice once, and keeps nothing that is larger than all', () => {
  const cache = byteCache(100);
  for (let times = 0; times < 5; times++) cache.put('a', bytes(60));
  cache.put('b', bytes(40));
  expect([cache.get('a'), cache.get('b')].map((one) => one?.length)).toEqual([60, 40]);
  cache.put('large', bytes(101));
  expect(['a', 'b', 'large'].map((key) => cache.get(key))).toEqual([undefined, undefined, undefined]);
});
