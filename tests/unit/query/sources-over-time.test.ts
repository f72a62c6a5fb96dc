import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import { sourcesOverTimeOf } from '@/lib/query/sources-over-time';

const at = (host: string, moment: string, name = host): Article =>
  ({ id: `${host}${moment}`, source: { host, name }, date: Date.parse(moment) }) as unknown as Article;

describe('sources over time', () => {
  const check = (articles: Article[], expected: string[] | null, utcOffsetMinutes = 0) => {
    const tell = (given: Article[]) =>
      sourcesOverTimeOf(given, { utcOffsetMinutes })?.sources.map(
        ({ host, days }) =>
          `${host}: ${days.map((day) => `${new Date(day.at).toISOString().slice(5, 16)} ×${day.count}`).join(', ')}`,
      ) ?? null;
    expect(tell(articles)).toEqual(expected);
    expect(tell([...articles].reverse())).toEqual(expected);
  };
  const three = [
    at('b.example', '2026-03-01T09:00:00Z'),
    at('a.example', '2026-03-02T09:00:00Z'),
    at('a.example', '2026-03-02T23:30:00Z'),
  ];
  it('counts each source’s articles by day, the source with most first', () =>
    check(three, ['a.example: 03-02T00:00 ×2', 'b.example: 03-01T00:00 ×1']));
  it('counts in days of the reader’s clock', () =>
    check(three, ['a.example: 03-01T23:00 ×1, 03-02T23:00 ×1', 'b.example: 02-28T23:00 ×1'], 60));
  it('puts the one that began first before another with as many', () =>
    check(
      [...three, at('b.example', '2026-03-03T09:00:00Z')],
      ['b.example: 03-01T00:00 ×1, 03-03T00:00 ×1', 'a.example: 03-02T00:00 ×2'],
    ));
  it('makes no picture of two articles', () => check(three.slice(0, 2), null));
  it('makes no picture of one source', () => check([...three.slice(1), at('a.example', '2026-03-05')], null));
  it('makes no picture of one day', () => check([...three.slice(1), at('b.example', '2026-03-02')], null));
  it('leaves out what has no date', () => check([...three.slice(1), at('b.example', 'never')], null));
  it('names a source as its newest article does', () =>
    expect(
      sourcesOverTimeOf([...three, at('b.example', '2026-03-03', 'The B')], {})?.sources.map(
        ({ name }) => name,
      ),
    ).toEqual(['The B', 'a.example']));
});
