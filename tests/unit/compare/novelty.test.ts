import { describe, expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';
import { judgeNovelty, type Novelty } from '@/lib/compare/novelty';
import type { ReadText } from '@/lib/compare/novelty-facts';

/** A report of Friday 13 March 2026; each string is a paragraph. */
function reportOf(paragraphs: readonly string[], published = '2026-03-13T12:00:00Z'): ReadText {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: 'paragraph' as const, start, end: start + paragraph.length };
  });
  const revision = {
    articleId: 'a',
    revision: 1,
    title: '',
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text: paragraphs.join('\n\n'),
    blocks,
    takenInAt: 0,
  };
  const hints = { language: 'en', kindHint: null, publishedIso: published, sourceName: 'Harbour Gazette' };
  return {
    article: { date: Date.parse(published), source: { name: 'Harbour Gazette' } },
    revision,
    analysis: analyseRevision(revision, hints),
  };
}

/** What was read before, unless a case says otherwise. */
const earlier = [
  'The ferry company raised its fares to Norhaven by 8 percent on Monday, the third rise within a year.',
  'The Fares Board opened an inquiry into the rise after a complaint by the islanders’ union.',
  '“We pay twice for one sea, and nobody asks us,” said Ines Tamm, who heads the islanders’ union.',
  'The harbour council will vote on the new ferry terminal on Tuesday.',
  'Peer Holm, the harbour minister, resigned on Wednesday over the terminal contract.',
  'The minister for the islands has not resigned over the affair of the ferry subsidies.',
  'Ines Tamm wants the company to publish what it earns.',
  'Some 41,000 passengers crossed to Norhaven in February.',
];

function check(
  sentence: string,
  expected: Novelty,
  { read = earlier, before = [] }: { read?: readonly string[]; before?: readonly string[] } = {},
) {
  const open = reportOf([...before, sentence, 'Nothing of this paragraph matters to the case at all.']);
  expect(judgeNovelty(open, [reportOf(read)])[before.length]).toBe(expected);
}

describe('what was read before', () => {
  it('knows the same sentence', () => check(earlier[1] ?? '', 'known'));

  it('knows it in other words', () =>
    check('On Monday the ferry company put up its fares to Norhaven by 8 percent.', 'known'));

  it('knows it without one of its details', () =>
    check('An inquiry into the rise was opened by the Fares Board after the islanders’ complaint.', 'known'));

  it('knows a quote that is repeated word for word', () =>
    check('“We pay twice for one sea, and nobody asks us,” Ines Tamm said.', 'known'));

  it('knows two facts that stood in two sentences', () =>
    check(
      'The Fares Board opened an inquiry after the ferry company raised its fares to Norhaven by 8 percent.',
      'known',
    ));

  it('knows it in words that mean the same', () =>
    check('The ferry firm increased fares to Norhaven by 8 percent on Monday.', 'known'));

  it('knows a name by its short form', () =>
    check('Ken Aldous chairs the inquiry into the ferry fares.', 'known', {
      read: ['The inquiry into the ferry fares is chaired by Kenneth Aldous.'],
    }));

  it('knows a board by its initials', () =>
    check('The IFB opened an inquiry into the ferry fares.', 'known', {
      read: ['The Island Fares Board opened an inquiry into the ferry fares.'],
    }));

  it('knows a ratio in words or in figures', () =>
    check('There is a 1 in 3 chance that the ferry fares rise again, the board said.', 'known', {
      read: ['The board said there was a one-in-three chance that the ferry fares rise again.'],
    }));

  it('knows a tally that stood in a sentence of its own', () =>
    check('The final tally on the ferry contract was 31-12.', 'known', {
      read: ['The council voted 31-12 for it.', 'The ferry contract goes to the company.'],
    }));

  it('is not misled by a denial or an intention that is of something else', () =>
    check('The Fares Board opened an inquiry into the ferry fares.', 'known', {
      read: ['The Fares Board, which would not name the company, opened an inquiry into the ferry fares.'],
    }));

  it('does not know what is said of one it knows', () =>
    check('Ines Tamm, who heads the islanders’ union, apologised to the passengers.', 'new'));

  it('does not know a sentence on something else', () =>
    check('Wool prices fell at the spring auction, and the hill farmers went home early.', 'new'));

  it('knows nothing when nothing was read', () => check(earlier[1] ?? '', 'new', { read: [] }));
});

describe('what names nothing', () => {
  const read = [
    'Ines Tamm told the council in Elmport, Florida, that the ferry company had sold both of its old ships.',
  ];
  const shortened =
    'Ines Tamm told the council in Elmport, Fla., that the ferry company had sold both of its old ships.';

  it('is how a state is shortened', () => check(shortened, 'known', { read }));

  it('is not another state', () => check(shortened.replace('Fla.', 'Calif.'), 'new', { read }));

  it('is a lawmaker’s party and state', () =>
    check(shortened.replace('Ines Tamm', 'Ines Tamm (D-N.Y.)'), 'known', { read }));
});

describe('where words were said that were read', () => {
  const told = '“We pay twice for one sea, and nobody asks us,” said Ines Tamm in Elmport.';
  const quote = '“We pay twice for one sea, and nobody asks us,” said Ines Tamm';

  it('is no news where no place was told', () => check(told, 'known'));

  it('is news where another was', () => check(told, 'new', { read: [`${quote} in Norhaven.`] }));

  it('is no news of a day where no day was told', () => check(`${quote} on Thursday.`, 'known'));

  it('is news of a day where another was', () =>
    check(`${quote} on Thursday.`, 'new', { read: [`${quote} on Tuesday.`] }));
});

describe('a changed fact', () => {
  it('is new when the number is another', () =>
    check((earlier[0] ?? '').replace('8 percent', '12 percent'), 'new'));

  it('is new when a counted number is another', () =>
    check('Some 43,000 passengers crossed to Norhaven in February.', 'new'));

  it('is new when the number was read of another thing', () =>
    check('Some 41,000 passengers crossed to Norhaven in February.', 'new', {
      read: [
        'Some 38,000 passengers crossed to Norhaven in February.',
        'The library of Norhaven lent 41,000 books.',
      ],
    }));

  it('is new when the day is another', () => check((earlier[0] ?? '').replace('Monday', 'Thursday'), 'new'));

  it('is new when the month is another', () =>
    check('Some 41,000 passengers crossed to Norhaven in January.', 'new'));

  it('is new when the name is another', () =>
    check('Jonas Brekke, the harbour minister, resigned on Wednesday over the terminal contract.', 'new'));

  it('is new when the name was read in another matter', () =>
    check('Ines Tamm, the harbour minister, resigned on Wednesday over the terminal contract.', 'new'));

  it('is new when another of the same family name is named', () =>
    check('Arne Holm, the harbour minister, resigned on Wednesday over the terminal contract.', 'new'));

  it('is new when the family name stands for another', () =>
    check('On Wednesday Holm, the harbour minister, resigned over the terminal contract.', 'new', {
      before: ['Arne Holm is the harbour minister of the islands.'],
    }));

  it('is new when the words of a speaker are others', () =>
    check('“We pay less than ever for this sea,” said Ines Tamm, who heads the islanders’ union.', 'new'));

  it('is new when another of the same family, or of like initials, is named', () => {
    check('Kent Aldous chairs the inquiry into the ferry fares.', 'new', {
      read: ['The inquiry into the ferry fares is chaired by Kenneth Aldous.'],
    });
    check('The IFB opened an inquiry into the ferry fares.', 'new', {
      read: ['The Harbour Dues Office opened an inquiry into the ferry fares.'],
    });
  });

  it('is new when the ratio or the tally is another', () => {
    check('There is a 1 in 4 chance that the ferry fares rise again, the board said.', 'new', {
      read: ['The board said there was a one-in-three chance that the ferry fares rise again.'],
    });
    check('The council voted 29-14 for the ferry contract.', 'new', {
      read: ['The council voted 31-12 for the ferry contract.'],
    });
  });

  it('is new when a number is read beside what is counted by another', () =>
    check('The storm left 20 dead and 8 injured on the island of Norhaven.', 'new', {
      read: ['The storm left 8 dead and 20 injured on the island of Norhaven.'],
    }));

  it('is new when two things change their numbers', () =>
    check('Ferry fares rose by 3 percent in March.', 'new', {
      read: ['Wages rose by 3 percent in March, and ferry fares rose by 8 percent.'],
    }));

  it('is new when the opposite was read', () =>
    check('The ferry company cut its fares to Norhaven by 8 percent on Monday.', 'new', {
      read: ['The ferry company raised its fares to Norhaven by 8 percent on Monday.'],
    }));

  it('is new when it is no longer denied', () =>
    check('The minister for the islands has resigned over the affair of the ferry subsidies.', 'new'));

  it('is new when it is denied now', () =>
    check('The Fares Board has not opened an inquiry into the rise after a complaint by the union.', 'new'));

  it('is new when what was to come has come', () =>
    check('The harbour council voted on the new ferry terminal on Tuesday.', 'new'));
});

describe('a fact told less finely', () => {
  it('is known when the month of a known day is given', () =>
    check('The ferry company raised its fares to Norhaven by 8 percent in March.', 'known'));

  it('is known when a known number is rounded', () =>
    check('The company took 2.4 million crowns in ferry fares last year.', 'known', {
      read: ['The company took 2,438,100 crowns in ferry fares last year.'],
    }));

  it('is new when it is told more finely', () =>
    check('The company took 2,438,100 crowns in ferry fares last year.', 'new', {
      read: ['The company took 2.4 million crowns in ferry fares last year.'],
    }));
});

describe('a sentence that says nothing', () => {
  it('is empty without words that carry', () => check('And so it is.', 'empty'));
  it('is empty when it is a dateline alone', () => check('NORHAVEN —', 'empty'));
});
