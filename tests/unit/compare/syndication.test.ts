import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies, type PrintedText } from '@/lib/compare/syndication';
import { scaled } from '../../proof-scale';

const dayMs = 86_400_000;
const lead =
  'About 1,200 people marched through the harbour on Friday to protest against higher ferry fares.';
const body = [
  'The march began at ten in the morning at the old pier and ended without trouble before the ministry of transport.',
  'Many of those who came from the outer islands carried oars, timetables and a long blue banner sewn by a school class.',
  'The company said that it respected the protest and that its reasons for the new fares had not changed since winter.',
  'A spokesman for the minister told five of them that nothing would be decided before the regulator had done its work.',
  'Shops along the harbour stayed open, and some of them had laid petitions for the old timetable on the counter.',
  'Return tickets have cost 46 crowns since 1 February, and weekly ones 310, after 11 years in which neither had changed.',
];
const own = [
  'Some two thousand people walked to the ministry, by this paper’s own count at the harbour bridge.',
  'A choir sang the times of the winter timetable to a hymn tune, with gaps where a boat had been taken out.',
  'What moves them is not the fare alone: many still speak of the morning when a ship lay without power for hours.',
  'A nurse who was on board says that she was given tea and told nothing, and would rather have had it the other way.',
];
const local = [
  'Here in Ostwick two coaches left for the march before dawn, with a thermos flask on every second seat.',
  'The mayor saw them off and said that she would have gone along, had the council not sat that morning.',
];

interface Print {
  day?: number;
  host?: string;
  url?: string;
  originalUrl?: string;
  kind?: PrintedText['article']['kind'];
  /** Words that are quoted from somebody. */
  quoted?: string;
}

let printedSoFar = 0;
function printed(paragraphs: readonly string[], print: Print = {}): PrintedText {
  const { day = 0, kind = 'report', quoted, url, originalUrl } = print;
  const id = `${printedSoFar++}`.padStart(6, '0');
  const host = print.host ?? `paper-${id}.example`;
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: 'paragraph' as const, start, end: start + paragraph.length };
  });
  const start = quoted === undefined ? -1 : text.indexOf(quoted);
  const quote = {
    sentence: 0,
    content: { start, end: start + (quoted?.length ?? 0) },
    direct: true,
    source: null,
    speaker: null,
    speakerName: null,
    role: null,
    isUnnamed: false,
  };
  return {
    article: {
      id,
      date: day * dayMs,
      url: url ?? `https://${host}/${id}`,
      ...(originalUrl && { originalUrl }),
      kind,
      source: { host },
    },
    revision: { text, blocks },
    analysis: { quotes: start >= 0 ? [quote] : [] },
  };
}

/** Groups as lists of indexes. */
function check(articles: readonly PrintedText[], expected: number[][]) {
  const groups = findCopies(articles).map((copies) => copies.articles.map((one) => articles.indexOf(one)));
  expect(groups).toEqual(expected);
}

const wire = [lead, ...body];
const halfWire = wire.slice(0, 4);

describe('copies of one text', () => {
  const copies: [string, string[]][] = [
    ['under local datelines', [`KESTHOLM (Meridian Wire) – ${lead}`, ...body]],
    ['cut to half', halfWire],
    ['cut to half, with a lead of its own', [...local, ...body.slice(0, 4)]],
    ['with its paragraphs in another order', [lead, ...body.slice(3), ...body.slice(0, 3)]],
    ['with a local paragraph at its end', [...wire, ...local]],
    [
      'in American spelling and another style of quotes',
      [
        'About 1,200 people marched through the “harbor” on Friday to protest against higher ferry fares.',
        ...body,
      ],
    ],
  ];
  it.each(copies)('are found %s', (_, paragraphs) => check([printed(wire), printed(paragraphs)], [[0, 1]]));

  const british = [
    'Labour organisers at the harbour centre apologised on Friday to travellers whose programme they had cancelled.',
    'They favour a judgement by the defence ministry, which has analysed the colour-coded timetable of grey ferries.',
    'Neighbours who had travelled from the outer theatre criticised the honour guard and its behaviour at the pier.',
  ];
  const american = [
    'Labor organizers at the harbor center apologized on Friday to travelers whose program they had canceled.',
    'They favor a judgement by the defense ministry, which has analyzed the color-coded timetable of gray ferries.',
    'Neighbors who had traveled from the outer theater criticized the honor guard and its behavior at the pier.',
  ];
  it('are found by British and by American spelling', () =>
    check([printed(british), printed(american)], [[0, 1]]));

  it('are found in one paper that brought its text up to date', () =>
    check(
      [
        printed(wire, { host: 'post.example' }),
        printed([...wire, ...local], { host: 'post.example', day: 1 }),
      ],
      [[0, 1]],
    ));

  it('make groups, the largest first, then the earliest', () =>
    check(
      [
        printed(own, { day: 1 }),
        printed(wire),
        printed(own, { day: 1 }),
        printed(wire),
        printed(body),
        printed(british),
        printed(american),
      ],
      [
        [1, 3, 4],
        [5, 6],
        [0, 2],
      ],
    ));
});

describe('one text are not', () => {
  it('a paper’s own reports of one day', () => check([printed(wire), printed(own)], []));

  it('reports in which one paragraph is told again', () =>
    check([printed(wire), printed([...own, body[0] ?? ''])], []));

  it('own reports that quote one long statement', () => {
    const statement = `“${body.join(' ')}”`;
    check(
      [
        printed([...own, `The company said: ${statement}`], { quoted: statement }),
        printed([...local, lead, `It said: ${statement}`], { quoted: statement }),
      ],
      [],
    );
  });

  it('notices of a few words', () => check([printed([lead]), printed([lead])], []));

  it('a paper’s reports of following days with their background told again', () =>
    check(
      [
        printed([...own, ...body.slice(0, 4)], { host: 'post.example' }),
        printed([...local, lead, ...body.slice(0, 4)], { host: 'post.example', day: 1 }),
      ],
      [],
    ));

  it('texts that come again next week in one paper', () =>
    check([printed(wire, { host: 'post.example' }), printed(wire, { host: 'post.example', day: 7 })], []));

  const weather = (day: string, high: number, low: number, wind: number) =>
    `Outlook for the islands on ${day}: at noon up to ${high} degrees on the coast, at night down to ${low} degrees in the hills, with winds of ${wind} knots at the outer piers and a smooth sea between the islands until the evening, when showers may come in from the west over the sound.`;
  it('forms that a paper fills in every day', () =>
    check(
      [
        printed([weather('Monday', 14, 6, 18)], { host: 'post.example' }),
        printed([weather('Tuesday', 11, 3, 25)], { host: 'post.example', day: 1 }),
      ],
      [],
    ));
  it('forms of an agency that two papers print on two days', () =>
    check(
      [printed([weather('Monday', 14, 6, 18)]), printed([weather('Tuesday', 11, 3, 25)], { day: 1 })],
      [],
    ));

  const rest = Array.from(
    { length: 30 },
    (_, at) => `${own[at % 4]} Number ${at} of ${at * 7} and ${at * 3}.`,
  );
  const long = [...wire, ...rest, ...rest.map((one) => one.split(' ').reverse().join(' '))];
  it('a report and a long page that holds it', () => check([printed(halfWire), printed(long)], []));
  it('a report and a live page that holds it', () =>
    check([printed(wire), printed([...wire, ...own], { kind: 'live' })], []));

  it('two reports that a third one holds both', () => {
    const [one, other] = [[...own, ...local], body];
    check([printed(one), printed(other), printed([...one, ...other])], [[0, 2]]);
  });
});

describe('a copy that names its original', () => {
  const url = 'https://wire.example/march';
  const original = printed(wire, { url });
  const copy = (paragraphs: readonly string[], originalUrl?: string) =>
    printed(paragraphs, { day: 30, ...(originalUrl && { originalUrl }) });
  const cut = [...body.slice(0, 3), ...own, ...local];
  it('is found where half of it was written anew, a month later', () =>
    check([original, copy(cut, url)], [[0, 1]]));
  it('is found beside another that names the same one', () =>
    check([copy(wire, url), copy(cut, url)], [[0, 1]]));
  it('is no copy without a word of the original’s', () => check([original, copy(own, url)], []));
  it('is no copy of what it does not name', () =>
    check([original, copy(cut, 'https://wire.example/other'), copy(cut)], [[1, 2]]));
});

it('finds the same copies in whatever order articles are given', () => {
  const pool = [...wire, ...own, ...local];
  const anyArticle = fc.record({
    from: fc.nat(pool.length - 1),
    count: fc.integer({ min: 2, max: 8 }),
    day: fc.nat(4),
    host: fc.constantFrom('post.example', 'daybreak.example', 'bulletin.example'),
  });
  const anyOrder = fc
    .array(anyArticle, { minLength: 2, maxLength: 8 })
    .chain((sketches) =>
      fc.tuple(
        fc.constant(
          sketches.map(({ from, count, ...rest }) => printed(pool.slice(from, from + count), rest)),
        ),
        fc.shuffledSubarray([...sketches.keys()], { minLength: sketches.length }),
      ),
    );
  const idsOf = (articles: readonly PrintedText[]) =>
    findCopies(articles).map((copies) => copies.articles.map(({ article }) => article.id));
  fc.assert(
    fc.property(anyOrder, ([articles, order]) => {
      expect(idsOf(order.flatMap((at) => articles[at] ?? []))).toEqual(idsOf(articles));
    }),
    { numRuns: scaled(30, 2_000) },
  );
});
