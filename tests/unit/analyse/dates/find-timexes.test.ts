import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { articleOf } from '../article';

/** Published on Wednesday, 7 January 2026. Each expectation is "words = value". */
const check = (
  text: string,
  expected: string[],
  language = 'en',
  publishedIso = '2026-01-07T10:00:00+09:00',
) => {
  const article = articleOf([text], { language, publishedIso });
  expect(
    findTimexes(article).map((timex) => `${article.text.slice(timex.start, timex.end)} = ${timex.value}`),
  ).toEqual(expected);
};

describe('findTimexes', () => {
  it('reads full dates in both orders', () =>
    check('It sank on January 4, 2026, and again on 5 Jan. 2026.', [
      'January 4, 2026 = 2026-01-04',
      '5 Jan. 2026 = 2026-01-05',
    ]));
  it('takes a past weekday to be the latest', () =>
    check('The ferry sank on Sunday.', ['Sunday = 2026-01-04']));
  it('takes a weekday ahead to be the coming one', () =>
    check('The board will meet on Sunday.', ['Sunday = 2026-01-11']));
  it('resolves a month by tense', () =>
    check('Fares rose in November and will rise again in March.', ['November = 2025-11', 'March = 2026-03']));
  it('joins a clock time with its day and zone', () =>
    check('It sailed around 7:50 a.m. KST on Sunday.', ['7:50 a.m. KST on Sunday = 2026-01-04T07:50']));
  it('reads military times', () => check('It struck at 0808 GMT.', ['0808 GMT = 2026-01-07T08:08']));
  it('counts from publication', () =>
    check('He left two days ago, she last week, they a year ago.', [
      'two days ago = 2026-01-05',
      'last week = 2026-W01',
      'a year ago = 2025',
    ]));
  it('counts from the day told before', () =>
    check('It left on March 3, 2024. The following day it sank.', [
      'March 3, 2024 = 2024-03-03',
      'The following day = 2024-03-04',
    ]));
  it('reads quarters, seasons, decades and years', () =>
    check('In the third quarter of 2025, in spring 2024, in the 1990s and in 1987 it lost.', [
      'the third quarter of 2025 = 2025-Q3',
      'spring 2024 = 2024-SP',
      'the 1990s = 199',
      '1987 = 1987',
    ]));
  it('tells lengths from dates', () => check('It took three weeks.', ['three weeks = P3W']));
  it('marks what is only coming', () =>
    check('A congress is due in the coming weeks.', ['the coming weeks = FUTURE_REF']));
  it('finds no year in a count and no month in a verb', () =>
    check('About 2000 people may march against the fall of the Sun.', []));
  it('keeps the publisher’s day near midnight', () =>
    check('It happened today.', ['today = 2026-01-08'], 'en', '2026-01-08T00:10:00+09:00'));
  it('reads Spanish', () => check('Llegó el 3 de marzo de 2024.', ['3 de marzo de 2024 = 2024-03-03'], 'es'));
  it('reads French', () => check('Il est arrivé le 1er août 2025.', ['1er août 2025 = 2025-08-01'], 'fr'));
  it('reads German', () => check('Er kam am 3. Oktober 2025 an.', ['3. Oktober 2025 = 2025-10-03'], 'de'));
  it('reads Portuguese', () =>
    check('Chegou em 7 de setembro de 2025.', ['7 de setembro de 2025 = 2025-09-07'], 'pt'));
  it('reads Japanese', () => check('2026年1月4日に出た。', ['2026年1月4日 = 2026-01-04'], 'ja'));
  it('finds nothing without a day of publication', () => check('It sank on Sunday.', [], 'en', 'soon'));
  it('gives the same in every zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = zone;
      check('It sank yesterday.', ['yesterday = 2026-01-06']);
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('does not take a report that recalls old years for a history', () =>
    check(
      'The bridge, built in 1931, widened in 1964 and repaired in 1988, was closed on Monday. It will open in March.',
      ['1931 = 1931', '1964 = 1964', '1988 = 1988', 'Monday = 2026-01-05', 'March = 2026-03'],
    ));
  it('keeps a clock that struck off a day still to come', () =>
    check('The march was held on Monday. A vote will follow on 12 January. The band left at 9:15 p.m.', [
      'Monday = 2026-01-05',
      '12 January = 2026-01-12',
      '9:15 p.m. = 2026-01-05T21:15',
    ]));
  it('looks ahead to a day that a report is heading into', () =>
    check('Heading into Friday’s vote, the board was split.', ['Friday = 2026-01-09']));
  it('takes a planned day to be the coming one', () =>
    check('Days before it was to report on Friday, Norlink closed two yards.', [
      'Days = PXD',
      'Friday = 2026-01-09',
    ]));
  it('dates results by the quarter that is over', () =>
    check('Norlink will publish fourth-quarter results on Friday.', [
      'fourth-quarter = 2025-Q4',
      'Friday = 2026-01-09',
    ]));
  it('reads no day in a paper’s name', () => check('A USA TODAY poll found little support.', []));
});
