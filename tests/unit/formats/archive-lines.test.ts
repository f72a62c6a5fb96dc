import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveLine, printArchiveLine, readArchiveLine } from '@/lib/formats/archive-lines';
import type { Draft } from '@/lib/model/draft';
import { scaled } from '../../proof-scale';

const now = Date.UTC(2026, 2, 12);
const least = {
  schema: 'sidelight-article',
  version: 1,
  title: 'Ferry fares rise',
  blocks: [{ kind: 'paragraph', text: 'Islanders pay more.' }],
};
const read = (value: unknown) => readArchiveLine(JSON.stringify(value), { now });
const lineOf = (value: unknown): ArchiveLine | null => {
  const answer = read(value);
  return answer.kind === 'article' ? answer.line : null;
};

describe('a line is an article where', () => {
  it('it has a headline and words: the rest is filled in', () =>
    expect(lineOf(least)).toMatchObject({
      draft: { url: '', source: { name: '', host: '' }, via: 'file', capturedAt: now, origins: {} },
      savedAt: null,
      readAt: null,
      tags: [],
      note: null,
    }));
  it('its source goes unnamed: then it is the host', () =>
    expect(lineOf({ ...least, url: 'https://post.example/a' })?.draft.source).toEqual({
      name: 'post.example',
      host: 'post.example',
    }));
  it('it says more than is known', () => expect(lineOf({ ...least, mood: 'good' })).not.toBeNull());
  it('its moments have not come yet: they are now', () =>
    expect(lineOf({ ...least, capturedAt: now + 5, savedAt: now + 5, readAt: 3 })).toMatchObject({
      draft: { capturedAt: now },
      savedAt: now,
      readAt: 3,
    }));
  it('an address is a script: without that address', () =>
    expect(
      lineOf({ ...least, url: 'javascript:alert(1)', imageUrl: 'data:,x', alternateUrls: ['blob:x'] })?.draft,
    ).toMatchObject({ url: '', imageUrl: null, alternateUrls: [] }));
  it('blocks have no words or odd white space', () =>
    expect(
      lineOf({
        ...least,
        blocks: [
          { kind: 'heading', text: ' ' },
          { kind: 'paragraph', text: ' a\n b ' },
        ],
      })?.draft.blocks,
    ).toEqual([{ kind: 'paragraph', text: 'a b' }]));
  it('a tag is there twice', () =>
    expect(lineOf({ ...least, tags: ['ferry', ' ferry ', ''] })?.tags).toEqual(['ferry']));
});

describe('a line is none where', () => {
  const check = (value: unknown, reason: string, detail: string | null = null) =>
    expect(read(value)).toEqual({ kind: 'broken', reason, detail });
  it('it is no record', () => check([least], 'not-json'));
  it('it is of something else', () => check({ ...least, schema: 'bookmark' }, 'not-an-article'));
  it('it is of a newer version', () => check({ ...least, version: 2 }, 'newer-version'));
  it('it has no version', () => check({ ...least, version: undefined }, 'newer-version'));
  it('a field is of another sort', () => check({ ...least, authors: 'Ines Tamm' }, 'bad-field', 'authors'));
  it('a field inside one is', () =>
    check({ ...least, blocks: [{ kind: 'verse', text: 'x' }] }, 'bad-field', 'blocks.0.kind'));
  it('a mark of the reader is', () => check({ ...least, savedAt: 'today' }, 'bad-field', 'savedAt'));
  it('it has no headline', () => check({ ...least, title: ' ' }, 'no-title'));
  it('it has no text', () => check({ ...least, blocks: [] }, 'no-text'));
  it('its blocks together are too long', () =>
    check({ ...least, blocks: Array(3).fill({ kind: 'paragraph', text: 'x'.repeat(700_000) }) }, 'too-long'));
  it('it breaks off', () =>
    expect(readArchiveLine('{"schema": "sidel', { now })).toMatchObject({ reason: 'not-json' }));
  it('it is blank', () => expect(readArchiveLine(' \t', { now })).toEqual({ kind: 'blank' }));
});

const words = fc
  .array(fc.constantFrom('ferry', 'fares', '“rise”', 'Öre', '渡船', '🚢', '\\', '"'), { minLength: 1 })
  .map((all) => all.join(' '));
const address = fc.nat(99).map((number) => `https://post.example/${number}?a=%20`);
const draft: fc.Arbitrary<Draft> = fc.record({
  url: fc.oneof(fc.constant(''), address),
  canonicalUrl: fc.option(address),
  alternateUrls: fc.array(address, { maxLength: 3 }),
  title: words,
  dek: fc.option(words),
  authors: fc.array(words, { maxLength: 3 }),
  source: fc.record({ name: words, host: fc.constant('post.example') }),
  published: fc.option(fc.constant({ iso: '2026-03-01', from: 'json-ld' })),
  modified: fc.constant(null),
  section: fc.option(words),
  language: fc.option(fc.constantFrom('en', 'sv')),
  imageUrl: fc.option(address),
  kindHint: fc.option(fc.constantFrom('report', 'opinion')),
  origins: fc.constantFrom({}, { title: 'heading' }),
  blocks: fc.array(fc.record({ kind: fc.constantFrom('paragraph', 'caption'), text: words }), {
    minLength: 1,
    maxLength: 4,
  }),
  via: fc.constantFrom('page', 'feed', 'file'),
  capturedAt: fc.nat(now),
});

it('what is printed is read as the same, on one line', () =>
  fc.assert(
    fc.property(
      draft,
      fc.record({
        savedAt: fc.option(fc.nat(now)),
        readAt: fc.option(fc.nat(now)),
        tags: fc.uniqueArray(fc.constantFrom('ferry', 'to read')),
        note: fc.option(words.map((text) => `${text}\n\n* ${text}`)),
      }),
      (article, marks) => {
        const line: ArchiveLine = { draft: article, ...marks };
        const printed = printArchiveLine(line);
        expect(printed).not.toContain('\n');
        expect(readArchiveLine(printed, { now })).toEqual({ kind: 'article', line });
      },
    ),
    { numRuns: scaled(100, 2000) },
  ));

it('whatever the line is, reading it answers', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .json()
          .map(
            (text) =>
              `{"schema":"sidelight-article","version":1,"title":${text},"blocks":${text},"url":${text}}`,
          ),
      ),
      (text) => {
        expect(['article', 'blank', 'broken']).toContain(readArchiveLine(text, { now }).kind);
      },
    ),
    { numRuns: scaled(200, 5000) },
  ));
