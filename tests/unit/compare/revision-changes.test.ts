import { describe, expect, it } from 'vitest';
import { findChanges } from '@/lib/compare/revision-changes';
import { changesBetween, type Paragraph, storedRevision } from './revised';

const report = [
  'The Sea Fares Authority has stopped the new ferry fares of the northern islands.',
  'Passengers who paid the higher fare will get the difference back. The refunds come to 21,000 euros, the authority said.',
  '“The company may be right about its costs,” said Runa Eskild, the authority’s director. “It has not shown it.”',
  'Halvar Line will take the decision to court, said Jonas Verrick, its chief executive.',
  'The six daily crossings of the winter timetable remain, and the regulator has no say over them.',
  'About forty people waited at the ticket window of Tinsey on Monday morning.',
  'The Assembly votes on the ferry contract on 27 March.',
];

/** The report with `from` put in other words; every case is one edit of it. */
function edit(from: string, to: string): string[] {
  if (!report.some((paragraph) => paragraph.includes(from)))
    throw new Error(`The report does not say “${from}”`);
  return report.map((paragraph) => paragraph.replace(from, to)).filter((paragraph) => paragraph !== '');
}

const check = (after: readonly Paragraph[], expected: string[], before: readonly Paragraph[] = report) =>
  expect(changesBetween(before, after).map((line) => line.slice(0, line.indexOf(' |')))).toEqual(expected);

const changesFound = (after: readonly Paragraph[]) =>
  findChanges(storedRevision({ paragraphs: report }), storedRevision({ paragraphs: after, revision: 2 }));

describe('a sentence told again', () => {
  it('with another number', () => check(edit('21,000', '27,000'), ['figure']));
  it('with a number written out that is another', () => check(edit('forty', 'sixty'), ['figure']));
  it('with another number of crossings', () => check(edit('six daily', 'four daily'), ['figure']));
  it('with another day of the month', () => check(edit('27 March', '29 March'), ['figure']));
  it('with another day of the week', () =>
    check(edit('on Monday morning', 'on Tuesday morning'), ['figure']));
  it('with another currency', () => check(edit('21,000 euros', '21,000 crowns'), ['figure']));
  it('with a number put in', () =>
    check(edit('Passengers who paid', 'The 4,200 passengers who paid'), ['figure']));
  it('with a number taken out', () => check(edit('come to 21,000 euros', 'come to a large sum'), ['figure']));
  it('with other words said', () =>
    check(edit('may be right about its costs', 'is wrong about every one of its costs'), ['quote']));
  it('with one said word changed', () => check(edit('has not shown it', 'has never shown it'), ['quote']));
  it('with a long quote cut short', () =>
    check(edit('“The company may be right about its costs,”', '“The company”'), ['quote']));
  it('with another name', () => check(edit('Jonas Verrick', 'Mattis Kroll'), ['wording']));
  it('with a name spelt otherwise', () => check(edit('Jonas Verrick', 'Jonas Verrik'), ['wording']));
  it('with a name taken out', () =>
    check(edit('said Jonas Verrick, its chief executive', 'said its chief executive'), ['wording']));
  it('turned round by a not', () =>
    check(edit('will take the decision', 'will not take the decision'), ['wording']));
  it('turned round by another verb', () =>
    check(
      [
        'Members of the Assembly approved the ferry contract after a debate of nine hours.',
        ...report.slice(0, 3),
      ],
      ['wording'],
      [
        'Members of the Assembly rejected the ferry contract after a debate of nine hours.',
        ...report.slice(0, 3),
      ],
    ));
  it('with a clause that tells more', () =>
    check(
      edit(
        'to court, said',
        'to court because engineers had warned of cracked bearings and rusting hulls, said',
      ),
      ['addition'],
    ));
});

describe('what is there now and was not', () => {
  const added = 'Fishermen of Tinsey offered to carry schoolchildren across the sound in their own boats.';
  it('is an addition', () => check([...report, added], ['addition']));
  it('is an addition in the middle of a paragraph too', () =>
    check(edit('The refunds come', `${added} The refunds come`), ['addition']));
  it('is a removal the other way round', () => check(report, ['removal'], [...report, added]));
  it('is no addition where it only sums up what stands there', () =>
    check(
      [
        ...report,
        'The new ferry fares of the northern islands have been stopped by the Sea Fares Authority.',
      ],
      [],
    ));
  it('is counted and not listed where it cannot stand alone', () => {
    const found = changesFound([
      ...report,
      'He would not speak of the stolen money and the missing ledgers.',
    ]);
    expect([found.changes.length, found.changeCount]).toEqual([0, 1]);
  });
});

describe('a correction', () => {
  const notices: Record<string, string> = {
    'with its label':
      'Correction: An earlier version of this article gave the sum of the refunds as 21,000 euros. It is 27,000 euros.',
    'with a day': 'Correction, 19 March: The chief executive of Halvar Line was misnamed.',
    'by the editor': 'Editor’s note: The name of the director has been spelt out in full.',
    'without a label': 'This article was amended on 19 March 2026 to correct the name of the harbour.',
    'in the words of a previous version':
      'A previous version of this story misstated the number of crossings.',
    'as an update that says why': 'This story has been updated to include a comment by Halvar Line.',
    'as a clarification': 'Clarification: The fares of the southern islands are not affected by the ruling.',
  };
  for (const [how, notice] of Object.entries(notices)) {
    it(how, () => check([...report, notice], ['correction']));
  }
  it('under a heading of its own', () =>
    check(
      [
        ...report,
        { kind: 'heading', text: 'Correction' },
        'The refunds were given wrongly. They are 27,000 euros.',
      ],
      ['correction'],
    ));
  it('comes before what it corrected', () =>
    check(
      [...edit('21,000', '27,000'), 'Correction: An earlier version of this article said 21,000 euros.'],
      ['correction', 'figure'],
    ));
  it('is nothing new where it was read before', () => {
    const noted = [...report, 'Correction: The harbour was misnamed.'];
    check(noted, [], noted);
  });
  it('is not every sentence with the word in it', () => {
    const officers =
      'Correction officers of the Tinsey gaol travel by ferry and pay the full fare every morning.';
    const found = changesFound([...report, officers]);
    expect([found.changeCount, found.changes.some(({ kind }) => kind === 'correction')]).toEqual([1, false]);
  });
});

describe('notices in other languages', () => {
  const checkIn = (language: string, base: string, notice: string) =>
    expect(changesBetween([base], [base, notice], language)).toEqual([`correction | ${notice}`]);
  it('German', () =>
    checkIn(
      'de',
      'Die Fährgesellschaft hat die Preise zu den nördlichen Inseln nach langem Streit wieder gesenkt.',
      'In einer früheren Version dieses Artikels war der Name des Hafens falsch geschrieben.',
    ));
  it('French', () =>
    checkIn(
      'fr',
      'La compagnie des bacs a baissé ses tarifs vers les îles du nord après une longue dispute.',
      'Rectificatif : une version précédente de cet article indiquait un mauvais nom de port.',
    ));
  it('Spanish', () =>
    checkIn(
      'es',
      'La compañía de transbordadores bajó las tarifas a las islas del norte tras una larga disputa.',
      'Una versión anterior de este artículo daba un nombre equivocado del puerto.',
    ));
  it('Portuguese', () =>
    checkIn(
      'pt',
      'A companhia de balsas baixou as tarifas para as ilhas do norte depois de uma longa disputa.',
      'Errata: uma versão anterior desta reportagem informava o nome errado do porto.',
    ));
});

describe('what is no change', () => {
  const same = (what: string, after: readonly Paragraph[], before?: readonly Paragraph[]) =>
    it(what, () => check(after, [], before));
  same('the text again', report);
  same('paragraphs in another order', [...report].reverse());
  same('a sentence cut in two', edit('remain, and the regulator', 'remain. The regulator'));
  same(
    'two sentences joined',
    edit('difference back. The refunds come', 'difference back, and the refunds come'),
  );
  same('paragraphs joined', [report.slice(0, 4).join(' '), report.slice(4).join(' ')]);
  same(
    'other quotation marks and dashes',
    report.map((one) => one.replace(/[“”]/g, '"').replace(/’/g, "'")),
  );
  same(
    'a comma more',
    edit('Passengers who paid the higher fare will', 'Passengers, who paid the higher fare, will'),
  );
  same('a number written otherwise', edit('About forty people', 'About 40 people'));
  same('a sum written otherwise', edit('21,000 euros', '€21,000'));
  same('thousands written otherwise', edit('21,000', '21 000'));
  same('a date written otherwise', edit('27 March', 'March 27'));
  same(
    'a quote with its speaker put inside',
    edit(
      '“The company may be right about its costs,” said Runa Eskild, the authority’s director.',
      '“The company may be right,” said Runa Eskild, the authority’s director, “about its costs.”',
    ),
  );
  same(
    'a shorter name',
    edit('said Jonas Verrick, its chief executive', 'said Mr Verrick, its chief executive'),
    [...report, 'Jonas Verrick has led Halvar Line for nine years.'].slice(0, -1),
  );
  same(
    'other words for the same',
    edit(
      'Halvar Line will take the decision to court, said Jonas Verrick',
      'Halvar Line intends to challenge the decision in court, according to Jonas Verrick',
    ),
  );
  same(
    'a dateline',
    edit('The Sea Fares Authority has', 'TINSEY (Coast Press) — The Sea Fares Authority has'),
  );
  same('a picture’s words', [
    ...report,
    { kind: 'caption', text: 'The ferry of 9,000 tonnes. Picture: Ada Brill' },
  ]);
  same('a heading', [{ kind: 'heading', text: 'Court next for 12 ships' }, ...report]);
  same('the headline above the text', ['Ferry fares of the northern islands', ...report]);
});

describe('furniture', () => {
  const lines = [
    '12 comments',
    '1,204 shares.',
    'Comments (48)',
    '3 min read',
    'Reading time: 4 minutes',
    'Updated 5 minutes ago',
    'Updated 5 minutes ago.',
    'Last updated: 18 March 2026, 14:32 GMT',
    'Updated at 14:32.',
    'This article was last updated on Wednesday at 14:32 GMT.',
    'Published 18 March 2026',
    '14:32',
    '14:32 GMT',
    '2 hours ago',
    'Advertisement',
    'Advertisement - story continues below.',
    'Sign up for our morning newsletter, free in your inbox at 6am.',
    'Read more: Nine crossings become six',
    'Read more: What 18 islanders said about the fares.',
    'Related: The ferry that never came back.',
    'Share this article',
    'Follow us on the social networks for more.',
    'Subscribe now for 2 euros a month.',
    'This is a developing story.',
    'More to follow.',
    '© 2026 The Harbour Post. All rights reserved.',
    'Photo: Ada Brill / Coast Press',
    'Most read',
    'Lesen Sie auch: Sechs statt neun Fahrten',
    'À lire aussi : six traversées au lieu de neuf',
    'Te puede interesar: seis travesías',
    '7 Kommentare',
    'Zuletzt aktualisiert am 18. März 2026 um 14:32 Uhr',
    'Tempo de leitura: 4 minutos',
    'Compartilhe no mural',
  ];
  for (const line of lines) {
    it(`put in: ${line}`, () => check([line, ...report.slice(0, 3), line, ...report.slice(3)], []));
    it(`taken out: ${line}`, () =>
      check(report, [], [...report.slice(0, 2), line, ...report.slice(2), line]));
  }
  it('that counts on', () =>
    check(
      [...report, '18 comments', 'Updated 2 hours ago.'],
      [],
      [...report, '12 comments', 'Updated 5 minutes ago.'],
    ));

  const look = (line: string) =>
    it(`is not: ${line}`, () => expect(changesFound([...report, line]).changeCount).toBe(1));
  look('Share prices of Halvar Line fell by 5 percent after the ruling was announced.');
  look('Published figures show that 312,000 passengers crossed the sound last year.');
  look('Related inquiries into the tug companies of Norhaven were opened by the prosecutor.');
  look('Support for the ferry contract has fallen in every village of the outer islands.');
  look('Updated timetables for the outer islands were promised by the harbour office of Norhaven.');
  look('Advertisements for the cheaper fares had been printed before the ruling came.');
});

describe('the headline', () => {
  const headline = (before: string, after: string) =>
    findChanges(
      storedRevision({ title: before, paragraphs: report }),
      storedRevision({ title: after, paragraphs: report, revision: 2 }),
    ).headline;

  it('is told where it was changed, with the words that differ', () => {
    const found = headline('Ferry fares stopped after a day', 'Ferry fares stopped after two days');
    expect(found?.lost.map(({ start, end }) => found.before.slice(start, end))).toEqual(['a day']);
    expect(found?.gained.map(({ start, end }) => found.after.slice(start, end))).toEqual(['two days']);
  });
  it('is the same in other typography', () =>
    expect(headline('Ferry fares “stopped” – again', 'Ferry fares "stopped" - again')).toBe(null));
  it('is the same behind a label', () => expect(headline('Live: Fares stopped', 'Fares stopped')).toBe(null));
});

describe('the words that differ', () => {
  it('are told in both sentences', () => {
    const [change] = findChanges(
      storedRevision({ paragraphs: report }),
      storedRevision({ paragraphs: edit('21,000', '27,000'), revision: 2 }),
    ).changes;
    const cut = (text = '', spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(cut(change?.before?.text, change?.lost)).toEqual(['21,000']);
    expect(cut(change?.after?.text, change?.gained)).toEqual(['27,000']);
  });
});

it('says what matters most first, lists so many and counts all', () => {
  const more = Array.from(
    { length: 30 },
    (_, index) =>
      `Islander number ${index + 100} told the hearing about a crossing missed in winter storm ${index + 300}.`,
  );
  const after = [
    ...edit('21,000', '27,000').map((one) => one.replace('Jonas Verrick', 'Mattis Kroll')),
    ...more,
  ];
  const found = findChanges(
    storedRevision({ paragraphs: report }),
    storedRevision({ paragraphs: after, revision: 2 }),
  );
  expect(found.changes.slice(0, 3).map(({ kind }) => kind)).toEqual(['figure', 'wording', 'addition']);
  expect([found.changes.length, found.changeCount]).toEqual([24, 32]);
});
