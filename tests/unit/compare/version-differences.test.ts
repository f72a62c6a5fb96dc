import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '@/lib/compare/version-differences';
import { placedWords } from '@/lib/compare/word-differences';
import type { VersionDifferences } from '@/lib/model/revision-changes';
import { scaled } from '../../proof-scale';

/** A version of these paragraphs. */
function versionOf(...paragraphs: string[]) {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks };
}

/** The newer text as a reader sees it: what was put in as [+words+], what was taken out as [-words-]. */
function print(text: string, { inserted, deleted }: VersionDifferences): string {
  const edits = [
    ...deleted.map(({ at, text: words, gap, isParagraph }, index) => ({
      at,
      index,
      words: `${gap === 'before' ? ' ' : ''}[-${words}-]${gap === 'after' ? ' ' : ''}${isParagraph ? '¶' : ''}`,
    })),
    ...inserted.flatMap(({ start, end }) => [
      { at: start, index: deleted.length, words: '[+' },
      { at: end, index: -1, words: '+]' },
    ]),
  ];
  edits.sort((one, other) => one.at - other.at || one.index - other.index);
  let printed = '';
  let last = 0;
  for (const { at, words } of edits) {
    printed += text.slice(last, at) + words;
    last = at;
  }
  return printed + text.slice(last);
}

const check = (older: string[], newer: string[], expected: string) => {
  const version = versionOf(...newer);
  expect(print(version.text, compareVersions(versionOf(...older), version))).toBe(expected);
};

const frost = 'The lock of Orm freezes over in most winters.';
const bill = 'Its repair cost 310,000 crowns, said the keeper.';

describe('two versions of a text', () => {
  it('tell a changed word where it stands', () =>
    check(
      [frost, bill],
      [frost, bill.replace('310,000', '360,000')],
      `${frost}\n\nIts repair cost [-310,000-] [+360,000+] crowns, said the keeper.`,
    ));
  it('tell what was taken out of the end', () =>
    check(
      ['The lock stays open all summer.'],
      ['The lock stays open.'],
      'The lock stays open [-all summer-].',
    ));
  it('tell what was taken out of the beginning', () =>
    check(['Yesterday the lock froze.'], ['the lock froze.'], '[-Yesterday-] the lock froze.'));
  it('tell a new paragraph as a whole', () => check([frost], [frost, bill], `${frost}\n\n[+${bill}+]`));
  it('tell a paragraph that was taken out, before the one that comes next', () =>
    check([bill, frost], [frost], `[-${bill}-]¶${frost}`));
  it('tell the last paragraph that was taken out', () =>
    check([frost, bill], [frost], `${frost}[-${bill}-]¶`));
  it('keep apart paragraphs that share hardly a word', () =>
    check([frost], [bill], `[+${bill}+][-${frost}-]¶`));
  it('find no difference in typography', () =>
    check(
      ['“It holds,” he said – for now.'],
      ['"It holds", he said, for now'],
      '"It holds", he said, for now',
    ));
  it('find none in themselves, however long', () => {
    const long = versionOf(`${frost} `.repeat(200), bill);
    expect(compareVersions(long, long)).toEqual({ inserted: [], deleted: [] });
  });
  it('of nothing and of something are told too', () => {
    check([], [frost], `[+${frost}+]`);
    check([frost], [], `[-${frost}-]¶`);
  });
});

it('the older words are the newer ones without what was put in and with what was taken out', () => {
  const word = fc.constantFrom('lock', 'ice', 'bridge', 'the', 'of', 'opens', '310,000', 'Orm');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const text = fc.array(paragraph, { maxLength: 6 });
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const [old, young] = [versionOf(...older), versionOf(...newer)];
      const { inserted, deleted } = compareVersions(old, young);
      const kept = placedWords(young.text).filter(
        ({ start }) => !inserted.some((span) => start >= span.start && start < span.end),
      );
      const lost = deleted.flatMap(({ at, text: words }) =>
        placedWords(words).map(({ word }) => ({ word, at })),
      );
      const all = [...lost, ...kept.map(({ word, start }) => ({ word, at: start + 0.5 }))];
      // Sorting keeps the order of what was taken out of one place.
      all.sort((one, other) => one.at - other.at);
      expect(all.map(({ word }) => word)).toEqual(placedWords(old.text).map(({ word }) => word));
    }),
    { numRuns: scaled(300, 5000) },
  );
});
