import { fold } from '@/lib/text/normalise';
import { stemWord } from '@/lib/text/stem';

/** "The Hunters" and "Hunter's" as "hunter". */
export function nameWords(name: string): Set<string> {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:the|of|and|s|mr|ms|mrs|dr)$/.test(word)).map((word) => stemWord(word, 'en')),
  );
}

/** False for no words at all. */
export const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  inner.size > 0 && [...inner].every((word) => outer.has(word));
