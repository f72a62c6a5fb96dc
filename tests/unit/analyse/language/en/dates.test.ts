import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { articleOf } from '../../article';

/** Published on Wednesday, 7 January 2026, unless a case says otherwise. Each expectation is "words = value", "~" for rough. */
const check = (text: string, expected: string[], publishedIso = '2026-01-07T10:00:00+09:00') => {
  const article = articleOf([text], { publishedIso });
  expect(
    findTimexes(article).map(
      ({ start, end, value, approximate }) =>
        `${article.text.slice(start, end)} = ${value}${approximate ? ' ~' : ''}`,
    ),
  ).toEqual(expected);
};
const each = (cases: [text: string, ...expected: string[]][]) => {
  for (const [text, ...expected] of cases) check(text, expected);
};

describe('English days', () => {
  it('are read in every order and spelling', () =>
    each([
      ['It sank on Sunday, January 4, 2026.', 'Sunday, January 4, 2026 = 2026-01-04'],
      ['It sank on Sunday 4 January 2026.', 'Sunday 4 January 2026 = 2026-01-04'],
      ['It sank on the 4th of January.', 'the 4th of January = 2026-01-04'],
      ['It sank on Jan. 4th, 2026.', 'Jan. 4th, 2026 = 2026-01-04'],
      ['It sank on 2026-01-04.', '2026-01-04 = 2026-01-04'],
      ['It sank on 4.1.2026.', '4.1.2026 = 2026-01-04'],
    ]));
  it('take the nearest year that the tense allows', () =>
    each([
      ['It opened on 20 December.', '20 December = 2025-12-20'],
      ['It will open on 20 December.', '20 December = 2026-12-20'],
      ['She will succeed him on 1 February.', '1 February = 2026-02-01'],
      ['A rise is payable March 15 to members.', 'March 15 = 2026-03-15'],
    ]));
  it('in figures are read where only one order is possible', () =>
    each([
      ['It sank on 25/12/2025.', '25/12/2025 = 2025-12-25'],
      ['It sank on 12/25/2025.', '12/25/2025 = 2025-12-25'],
      ['It sank on 4/4/2025.', '4/4/2025 = 2025-04-04'],
    ]));
  it('in figures follow the order of the article’s other dates', () =>
    each([
      ['It sank on 3/4/2025 and rose on 9 May 2025.', '3/4/2025 = 2025-04-03', '9 May 2025 = 2025-05-09'],
      ['It sank on 3/4/2025 and rose on May 9, 2025.', '3/4/2025 = 2025-03-04', 'May 9, 2025 = 2025-05-09'],
      ['It sank on 3/4/2025 and rose on 25/4/2025.', '3/4/2025 = 2025-04-03', '25/4/2025 = 2025-04-25'],
    ]));
  it('in figures are no more than their year where nothing tells the order', () =>
    check('It sank on 3/4/2025.', ['2025 = 2025']));
  it('keep that they are rough', () =>
    each([
      ['It sank early on January 4, 2026.', 'January 4, 2026 = 2026-01-04 ~'],
      ['Late on Monday it was found.', 'Monday = 2026-01-05 ~'],
      ['It was built around 1931.', '1931 = 1931 ~'],
    ]));
  it('of a range are two, each with its month and year', () =>
    each([
      ['The fair ran from 3 to 7 March 2025.', '3 = 2025-03-03', '7 March 2025 = 2025-03-07'],
      ['The fair ran March 3-7, 2025.', 'March 3 = 2025-03-03', '7, 2025 = 2025-03-07'],
      ['The fair ran 28–30 March 2025.', '28 = 2025-03-28', '30 March 2025 = 2025-03-30'],
      [
        'The fair ran from 30 December to 2 January 2025.',
        '30 December = 2024-12-30',
        '2 January 2025 = 2025-01-02',
      ],
      [
        'Between March 3 and March 9, 2024 it was shut.',
        'March 3 = 2024-03-03',
        'March 9, 2024 = 2024-03-09',
      ],
    ]));
  it('name their part', () =>
    each([
      ['It sank on the night of January 3.', 'the night of January 3 = 2026-01-03TNI'],
      ['It sank on Sunday morning.', 'Sunday morning = 2026-01-04TMO'],
      ['It sank last night.', 'last night = 2026-01-06TNI'],
      ['They meet this afternoon.', 'this afternoon = 2026-01-07TAF'],
    ]));
  it('of feasts move with their year', () =>
    each([
      ['It will open at Easter.', 'Easter = 2026-04-05'],
      ['It was shut at Christmas.', 'Christmas = 2025-12-25'],
      ['It was shut on Thanksgiving 2023.', 'Thanksgiving 2023 = 2023-11-23'],
    ]));
});

describe('English weekdays', () => {
  it('are the latest in a report of the past, and the coming ones ahead', () =>
    each([
      ['The board met on Friday.', 'Friday = 2026-01-02'],
      ['The board will meet on Friday.', 'Friday = 2026-01-09'],
      ['The board met on Wednesday.', 'Wednesday = 2026-01-07'],
      ['A vote is expected on Monday.', 'Monday = 2026-01-12'],
      ['The club has scheduled a vote Friday.', 'Friday = 2026-01-09'],
      ['On Friday, the board will meet.', 'Friday = 2026-01-09'],
      ['The match will be played on Friday.', 'Friday = 2026-01-09'],
      ['She is leaving on Friday.', 'Friday = 2026-01-09'],
      ['They have until Friday to pay.', 'Friday = 2026-01-09'],
      ['They have until 9 a.m. on Friday to pay.', '9 a.m. on Friday = 2026-01-09T09:00'],
    ]));
  it('are not looked for ahead because of a word that only sometimes looks ahead', () =>
    each([
      ['Smoke blew through a hall next to the yard on Friday.', 'Friday = 2026-01-02'],
      ['The offer had been due to expire on Friday.', 'Friday = 2026-01-02'],
      ['A record was set on Friday.', 'Friday = 2026-01-02'],
      ['Her owner could not be reached on Friday.', 'Friday = 2026-01-02'],
      ['By Friday, it was clear who had won.', 'Friday = 2026-01-02'],
      ['It opened as planned on Friday.', 'Friday = 2026-01-02'],
    ]));
  it('obey last, next and this, at the head of a sentence too', () =>
    each([
      ['Next Friday the yard is shut.', 'Next Friday = 2026-01-09'],
      ['Last Wednesday it was open.', 'Last Wednesday = 2025-12-31'],
      ['It is open this Sunday.', 'this Sunday = 2026-01-11'],
      [
        'It sank on 3 June 2025 and rose the following Monday.',
        '3 June 2025 = 2025-06-03',
        'the following Monday = 2025-06-09',
      ],
      ['It opens Tuesday next week.', 'Tuesday next week = 2026-01-13'],
    ]));
});

describe('English months, seasons and quarters', () => {
  it('are resolved by tense', () =>
    each([
      ['Fares rose in October.', 'October = 2025-10'],
      ['Fares will rise in October.', 'October = 2026-10'],
      ['Talks are supposed to conclude by May.', 'May = 2026-05'],
      ['Last March it was open.', 'Last March = 2025-03'],
      ['It was dry last summer.', 'last summer = 2025-SU'],
    ]));
  it('take a year that follows for both', () =>
    each([
      ['It rained in June and July 2024.', 'June = 2024-06', 'July 2024 = 2024-07'],
      ['It rained November–January 2024.', 'November = 2023-11', 'January 2024 = 2024-01'],
      ['It rained in the spring and autumn of 2024.', 'the spring = 2024-SP', 'autumn of 2024 = 2024-FA'],
    ]));
  it('follow one another', () =>
    check('It was shut from November through February.', ['November = 2025-11', 'February = 2026-02']));
  it('of a company are those told', () =>
    each([
      [
        'In the third quarter it grew. In the quarter, sales fell.',
        'the third quarter = 2025-Q3',
        'the quarter = 2025-Q3',
      ],
      ['Sales rose in the first half of 2025.', 'the first half of 2025 = 2025-H1'],
      ['Sales rose in Q4 2024 and in FY2025.', 'Q4 2024 = 2024-Q4', 'FY2025 = 2025'],
    ]));
});

describe('English weeks, years, decades and centuries', () => {
  it('are as precise as their words', () =>
    each([
      ['It rained last week.', 'last week = 2026-W01'],
      ['The week of March 3, 2025 was dry.', 'The week of March 3, 2025 = 2025-W10'],
      ['It rained over the weekend.', 'the weekend = 2026-W01-WE'],
      ['It will rain over the weekend.', 'the weekend = 2026-W02-WE'],
      ['It fell in fiscal 2025 and mid-2019.', '2025 = 2025', 'mid-2019 = 2019 ~'],
      ['It fell in the early 1990s and in the ’60s.', 'the early 1990s = 199 ~', 'the ’60s = 196'],
      ['It was built in the 19th century.', 'the 19th century = 18'],
      ['It fell in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
      ['It will be done by the end of the year.', 'the end of the year = 2026 ~'],
    ]));
  it('of a range are two', () =>
    each([
      ['It fell in 1990-95.', '1990 = 1990', '95 = 1995'],
      ['It fell between 2001 and 2004.', '2001 = 2001', '2004 = 2004'],
      ['The war (1775–1783) was long.', '1775 = 1775', '1783 = 1783'],
    ]));
  it('before our era count back', () =>
    each([
      ['It fell in 480 BC.', '480 BC = BC0480'],
      ['It fell in the spring of 480 BC.', 'the spring of 480 BC = BC0480-SP'],
      ['It stood from 499 to 493 BC.', '499 = BC0499', '493 BC = BC0493'],
    ]));
});

describe('English times that are counted or vague', () => {
  it('count from publication or from the day told', () =>
    each([
      ['He left two days ago.', 'two days ago = 2026-01-05'],
      ['He left a week or so ago.', 'a week or so ago = 2026-W01'],
      [
        'It left on March 3, 2024. The following day it sank.',
        'March 3, 2024 = 2024-03-03',
        'The following day = 2024-03-04',
      ],
    ]));
  it('keep the day told beside the year around it', () =>
    check('It sank on January 4, its first voyage of the year. It had left at 7:50 a.m.', [
      'January 4 = 2026-01-04',
      '7:50 a.m. = 2026-01-04T07:50',
    ]));
  it('are lengths', () =>
    each([
      ['It took three weeks.', 'three weeks = P3W'],
      ['It took two and a half years.', 'two and a half years = P2.5Y'],
      ['It took a year and a half.', 'a year and a half = P1.5Y'],
      ['It took half an hour.', 'half an hour = PT0.5H'],
      ['In the days before the vote it rained.', 'the days = PXD ~'],
    ]));
  it('are repeated', () =>
    each([
      ['It meets every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
      ['It meets twice a week.', 'twice a week = P1W'],
      ['It meets annually.', 'annually = P1Y'],
      ['It meets every other day.', 'every other day = P2D'],
      ['It meets each July.', 'each July = XXXX-07'],
      ['It meets at weekends.', 'at weekends = XXXX-WXX-WE'],
    ]));
  it('only point back or ahead', () =>
    each([
      ['A congress is due in the coming weeks.', 'the coming weeks = FUTURE_REF ~'],
      ['More is to come in the months ahead.', 'the months ahead = FUTURE_REF ~'],
      ['Prices fell in recent weeks.', 'recent weeks = PAST_REF'],
      ['It may close in the future.', 'the future = FUTURE_REF ~'],
      ['It closed in the past.', 'the past = PAST_REF ~'],
      ['Its current owner is abroad.', 'current = PRESENT_REF'],
    ]));
});

describe('English words that are no time', () => {
  it('count, number or measure', () =>
    each([
      ['About 1,990 people came, more than 2000 in all.'],
      ['The 2000 ferries are kept in room 2010.'],
      ['Flight 1944 passed Highway 1999 at a cost of $2026.'],
      ['The 40-year-old, who looks 20 years old, is 62.'],
    ]));
  it('are a result in sport', () =>
    each([['She won the marathon in 2:05:30.'], ['She cut the record to 3:52.'], ['He scored at 12:15.']]));
  it('are names', () =>
    each([
      ['Jan Kowal and April Reed spoke.'],
      ['The analyst Judith February spoke.'],
      ['The daily Kurier, The Sunday Times, the Mail on Sunday and the USA TODAY wrote.'],
      ['Viewers of "Today" wrote.'],
      ['May I march against the fall of the Sun?'],
      ['He spoke on “60 Minutes”.'],
    ]));
});

describe('an English history', () => {
  it('carries the year on', () =>
    check(
      'The colony was founded in 1702. It burned in 1711. In 1776 it was taken. In March the fort fell. On 5 May it was rebuilt.',
      ['1702 = 1702', '1711 = 1711', '1776 = 1776', 'March = 1776-03', '5 May = 1776-05-05'],
      '2009-12-19',
    ));
  it('goes on where it was after a word of its own time', () =>
    check(
      'It was founded in 1702 and burned in 1711. In 1776 it was taken, as is known today. In March the fort fell.',
      ['1702 = 1702', '1711 = 1711', '1776 = 1776', 'today = 2009-12-19', 'March = 1776-03'],
      '2009-12-19',
    ));
});
