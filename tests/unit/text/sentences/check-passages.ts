import { expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

/**
 * Each passage is cut at its bars, and nowhere else. Behind a sentence stands a blank, unless the script
 * has none (`gap`).
 */
export function checkPassages(
  language: string,
  passagesByName: Record<string, readonly string[]>,
  gap = ' ',
): void {
  for (const [name, passages] of Object.entries(passagesByName)) {
    it(name, () => {
      for (const passage of passages) {
        const text = passage.replaceAll('|', gap);
        const spans = splitSentences(text, [{ start: 0, end: text.length }], language);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(passage.split('|'));
      }
    });
  }
}
