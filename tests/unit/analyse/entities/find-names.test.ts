import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/analyse/entities/find-names';
import { prepareText } from '@/lib/analyse/prepare';

/** Names with their kinds, as `Ines Tamm/PER`, in reading order. */
function check(text: string, expected: string[]) {
  const revision = {
    text,
    title: '',
    dek: null,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  };
  const article = prepareText({ revision, language: 'en', publishedIso: '2026-01-05', kindHint: null });
  const names = findNames(article).map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);
  expect(names).toEqual(expected);
}

describe('findNames', () => {
  it('finds people, places and organisations', () =>
    check('Maria Tellander of the Harbour Workers Union flew from Lisbon to Oslo on Monday.', [
      'Maria Tellander/PER',
      'Harbour Workers Union/ORG',
      'Lisbon/LOC',
      'Oslo/LOC',
    ]));

  it('finds peoples too, which are no entities of a reader', () =>
    check('A German tourist met two Norwegians.', ['German/MISC', 'Norwegians/MISC']));

  it('finds nothing where nothing is written with a capital', () =>
    check('the minister went home and the ferry was late', []));

  it('reads a sentence without end in pieces', () => {
    const sentence = `${'and then the ferry was late '.repeat(200)}and Maria Tellander wept`;
    check(`It was late ${sentence}.`, ['Maria Tellander/PER']);
  });
});
