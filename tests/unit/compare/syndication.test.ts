import { describe, expect, it } from 'vitest';
import { findCopies } from '@/lib/compare/syndication';

const dayMs = 86_400_000;
const lead =
  'About 1,200 people marched through the harbour on Friday to protest against higher ferry fares.';
const body = [
  'The march began at ten in the morning at the old pier and ended without trouble before the ministry of transport.',
  'Many of those who came from the outer islands carried oars, timetables and a long blue banner sewn by a school class.',
  'The company said that it respected the protest and that its reasons for the new fares had not changed since winter.',
  'A spokesman for the minister told five of them that nothing would be decided before the regulator had done its work.',
  'Shops along the harbour stayed open, and some of them had laid petitions for the old timetable on the counter.',
];
const own = [
  'Some two thousand people walked to the ministry, by this paper’s own count at the harbour bridge.',
  'A choir sang the times of the winter timetable to a hymn tune, with gaps where a boat had been taken out.',
  'What moves them is not the fare alone: many still speak of the morning when a ship lay without power for hours.',
  'A nurse who was on board says that she was given tea and told nothing, and would rather have had it the other way.',
];

const printed = (paragraphs: readonly string[], day = 0) => {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length };
  });
  return { article: { date: day * dayMs }, revision: { text: paragraphs.join('\n\n'), blocks } };
};

/** Groups as lists of indexes. */
function check(articles: readonly ReturnType<typeof printed>[], expected: number[][]) {
  const groups = findCopies(articles).map((copies) => copies.articles.map((one) => articles.indexOf(one)));
  expect(groups).toEqual(expected);
}

describe('copies of one text', () => {
  it('are found under local datelines and beginnings', () =>
    check([printed([`KESTHOLM (Meridian Wire) – ${lead}`, ...body]), printed([lead, ...body])], [[0, 1]]));

  it('are found when the end is cut', () =>
    check([printed([lead, ...body]), printed([lead, ...body.slice(0, 3)])], [[0, 1]]));

  it('are found when a paper added a paragraph', () =>
    check([printed([lead, ...body]), printed([lead, ...body, own[3] ?? ''])], [[0, 1]]));

  it('are not found in a paper’s own report on the same day', () =>
    check([printed([lead, ...body]), printed(own)], []));

  it('are not found where one paragraph is told again', () =>
    check([printed([lead, ...body]), printed([...own, body[0] ?? ''])], []));

  it('are not found in a notice of a few words', () => check([printed([lead]), printed([lead])], []));

  it('are not found in a form that is filled in each month', () =>
    check([printed([lead, ...body]), printed([lead, ...body], 30)], []));

  it('are not found in a long page that holds the report', () => {
    const rest = Array.from(
      { length: 30 },
      (_, at) => `${own[at % 4]} Number ${at} of ${at * 7} and ${at * 3}.`,
    );
    check(
      [
        printed([lead, ...body.slice(0, 2)]),
        printed([lead, ...body, ...rest, ...rest.map((one) => one.split(' ').reverse().join(' '))]),
      ],
      [],
    );
  });

  it('make groups, the largest first', () =>
    check(
      [printed(own), printed([lead, ...body]), printed(own), printed([lead, ...body]), printed(body)],
      [
        [1, 3, 4],
        [0, 2],
      ],
    ));
});

describe('a copy that names its original', () => {
  const url = 'https://wire.example/march';
  const original = { ...printed([lead, ...body]), article: { date: 0, url } };
  const copy = (paragraphs: readonly string[], originalUrl?: string) => ({
    ...printed(paragraphs, 30),
    article: { date: 30 * dayMs, url: 'https://gazette.example/1', ...(originalUrl && { originalUrl }) },
  });
  const cut = [
    ...body.slice(0, 3),
    ...own,
    'A second march is planned for the day on which the regulator is to speak.',
  ];
  it('is found where half of it was written anew, a month later', () =>
    check([original, copy(cut, url)], [[0, 1]]));
  it('is found beside another that names the same one', () =>
    check([copy([lead, ...body], url), copy(cut, url)], [[0, 1]]));
  it('is no copy without a word of the original’s', () => check([original, copy(own, url)], []));
  it('is no copy of what it does not name', () =>
    check([original, copy(cut, 'https://wire.example/other'), copy(cut)], [[1, 2]]));
});

describe('the agency of copies', () => {
  const credited = (first: string, ...rest: string[]) => {
    const copies = [printed([lead, ...body]), printed([first, ...body, ...rest])];
    const [group] = findCopies(copies);
    const credit = group?.credit;
    return credit ? credit.text.revision.text.slice(credit.span.start, credit.span.end) : null;
  };
  const cases: [string, string | null][] = [
    ['is read from a dateline', credited(`KESTHOLM (Meridian Wire) – ${lead}`)],
    ['is read from a dateline with its day', credited(`KESTHOLM, 6 March (Meridian Wire) — ${lead}`)],
    ['is read from a line at the end', credited(lead, '— Meridian Wire')],
    ['is read from brackets at the end', credited(lead, '(Meridian Wire)')],
    ['is read from a byline at the end', credited(lead, 'By Otto Fenn, Meridian Wire')],
    ['is read from who reported', credited(lead, 'With reporting by Meridian Wire.')],
    ['is read from who contributed', credited(lead, 'Meridian Wire contributed to this report.')],
    ['is read from a source line', credited(lead, 'Source: Meridian Wire')],
  ];
  it.each(cases)('%s', (_, found) => expect(found).toBe('Meridian Wire'));

  it('is not guessed from a name in the text', () =>
    expect(credited(lead, 'The minister (Tomas Hagerup) was not seen.')).toBe(null));

  const people = [
    'By Otto Fenn',
    'By Otto Fenn, Harbour Gazette',
    '— Otto Fenn',
    'With reporting by Otto Fenn.',
  ];
  it.each(people)('is not who wrote: %s', (line) => expect(credited(lead, line)).toBe(null));
});
