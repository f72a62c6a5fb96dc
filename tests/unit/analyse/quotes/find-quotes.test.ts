import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { prepareText } from '@/lib/analyse/prepare';
import { findQuotes } from '@/lib/analyse/quotes/find-quotes';
import type { Entity } from '@/lib/model/analysis';
import type { BlockKind } from '@/lib/model/draft';

function quotesOf(
  paragraphs: string | string[],
  language = 'en',
  entities?: Entity[],
  kind: BlockKind = 'paragraph',
) {
  const parts = [paragraphs].flat();
  const text = parts.join('\n\n');
  let at = 0;
  const blocks = parts.map((part) => {
    const start = at;
    at += part.length + 2;
    return { kind, start, end: start + part.length };
  });
  const revision = { text, title: '', dek: null, blocks };
  const article = prepareText({ revision, language, publishedIso: '2026-01-05', kindHint: null });
  const cut = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : null;
  return findQuotes(article, entities ?? findEntities(article)).map((quote) => ({
    ...quote,
    words: cut(quote.content),
    by: cut(quote.source),
    as: cut(quote.role),
  }));
}

/** Each expected quote as `[content, speaker's name]`. */
function check(paragraphs: string | string[], expected: [string, string | null][], language = 'en') {
  expect(quotesOf(paragraphs, language).map((quote) => [quote.words, quote.speakerName])).toEqual(expected);
}

describe('findQuotes', () => {
  it('finds words in quotation marks before their cue', () =>
    check('“The harbour will open in May,” Ruth Calder said on Monday.', [
      ['The harbour will open in May,', 'Ruth Calder'],
    ]));

  it('finds the speaker after an inverted cue', () =>
    check('"The harbour will open in May," said Ruth Calder, the ferry board\'s director.', [
      ['The harbour will open in May,', 'Ruth Calder'],
    ]));

  it('finds words in quotation marks after their cue, over several sentences', () =>
    check('Ruth Calder said: “We will wait. Nobody is in a hurry. May is early enough.”', [
      ['We will wait. Nobody is in a hurry. May is early enough.', 'Ruth Calder'],
    ]));

  it('gives both parts of a broken quote to the same speaker', () =>
    check('“We will wait for the report,” said Ruth Calder. “Nobody here is in a hurry.”', [
      ['We will wait for the report,', 'Ruth Calder'],
      ['Nobody here is in a hurry.', 'Ruth Calder'],
    ]));

  it('finds reported speech', () =>
    check('Ruth Calder told reporters that the harbour would open in May.', [
      ['the harbour would open in May', 'Ruth Calder'],
    ]));

  it('finds reported speech before its cue', () =>
    check('The harbour will open in May, Ruth Calder said on Monday.', [
      ['The harbour will open in May', 'Ruth Calder'],
    ]));

  it('keeps quoted words inside reported speech together', () =>
    check('Ruth Calder said the delay was “a real shame” for the islands.', [
      ['the delay was “a real shame” for the islands', 'Ruth Calder'],
    ]));

  it('finds "according to" on either side', () =>
    check(
      [
        'According to Ruth Calder, the harbour is too small.',
        'The pier is closed, according to Ruth Calder.',
      ],
      [
        ['the harbour is too small', 'Ruth Calder'],
        ['The pier is closed', 'Ruth Calder'],
      ],
    ));

  it('resolves a pronoun to the one person it can mean, and to nobody when there are two', () => {
    check('Ruth Calder spoke on Monday. She said the harbour would open in May.', [
      ['the harbour would open in May', 'Ruth Calder'],
    ]);
    check('Ruth Calder met Peter Varga. She said the harbour would open in May.', [
      ['the harbour would open in May', null],
    ]);
  });

  it('gives the role beside the speaker', () => {
    const [quote] = quotesOf(
      'Ruth Calder, an analyst at the Northern Ports Institute, said fares would rise.',
    );
    expect(quote).toMatchObject({
      by: 'Ruth Calder',
      as: 'an analyst at the Northern Ports Institute',
      speaker: 'ruth calder',
    });
  });

  it('marks unnamed sources', () => {
    const [quote] = quotesOf('Two officials familiar with the talks said the harbour would open in May.');
    expect(quote).toMatchObject({
      speaker: null,
      isUnnamed: true,
      speakerName: 'Two officials familiar with the talks',
    });
    const [ministry] = quotesOf('The ministry said the harbour would open in May.');
    // Which ministry, nobody has said.
    expect(ministry).toMatchObject({
      speaker: null,
      isUnnamed: false,
      speakerName: null,
      by: 'The ministry',
    });
  });

  it('follows a quote over paragraphs that open with a mark and do not close it', () =>
    check(
      ['Ruth Calder said: “We will wait for the report.', '“Nobody here is in a hurry.”'],
      [['We will wait for the report.\n\n“Nobody here is in a hurry.', 'Ruth Calder']],
    ));

  it('takes no scare quotes and no titles for quotes', () =>
    check('The “green” ferry sails in May. They watched “The Long Pier” on deck.', []));

  it('does not mistake what follows the cue for the speaker', () =>
    check('An official, who spoke on condition of anonymity, said Norway was not surprised.', [
      ['Norway was not surprised', 'An official'],
    ]));

  it('does not take a noun for a verb', () => check('The report of the claims board was late in May.', []));

  it('finds marks of other languages, and who speaks there', () => {
    check(
      'Das Amt schrieb: „Der Hafen wird im Mai wieder geöffnet.“',
      [['Der Hafen wird im Mai wieder geöffnet.', 'Das Amt']],
      'de',
    );
    check('市長は「港は五月に再び開きます」と述べた。', [['港は五月に再び開きます', '市長']], 'ja');
  });

  it('survives odd input', () => {
    for (const text of [
      '',
      '“',
      '”',
      'said',
      'he said',
      '“”',
      '"" said',
      ', said',
      'according to',
      ': : :',
      '‘‘‘',
      "''''",
    ]) {
      expect(() => quotesOf(text)).not.toThrow();
    }
  });

  it('finds the speaker behind an opening phrase', () =>
    check(
      [
        'Ivo Rask, the chair, left early.',
        'At a meeting with residents Rask had said that the pipe was old.',
      ],
      [['the pipe was old', 'Ivo Rask']],
    ));
  it('finds the speaker before a place of work', () =>
    check('Ines Tamm of the Korvia Institute said the launch was a message.', [
      ['the launch was a message', 'Ines Tamm'],
    ]));
  it('lets a spokeswoman speak for her office', () =>
    check('A spokeswoman for the Harbour Board said the port was safe.', [
      ['the port was safe', 'Harbour Board'],
    ]));
  it('knows an office by the kind that introduces it', () =>
    check(
      [
        'The Harbour Board, the port regulator, opened an inquiry.',
        '“We need a number,” the regulator said.',
      ],
      [['We need a number,', 'Harbour Board']],
    ));
  it('does not say who "he" is after two have met', () =>
    check(
      ['Ivo Rask, the chair, asked him three times.', '“You will have the tables in time,” he answered.'],
      [['You will have the tables in time,', null]],
    ));
  it('takes what should be said for nothing said', () =>
    check('The Assembly should say in one sentence that the islands belong to the country.', []));
  it('reads single marks with apostrophes and possessives inside', () =>
    check('‘We don’t want the ferries’ timetable changed,’ said Ivo Rask.', [
      ['We don’t want the ferries’ timetable changed,', 'Ivo Rask'],
    ]));
  it('reads a straight mark that a curly one closes', () =>
    check('In a statement for the paper, Ivo Rask said, "We will wait for the report.”', [
      ['We will wait for the report.', 'Ivo Rask'],
    ]));
  it('gives both halves of reported speech that its cue breaks', () =>
    check(
      ['Ivo Rask spoke on Monday.', 'The harbour, Rask said, will open in May.'],
      [
        ['The harbour', 'Ivo Rask'],
        ['will open in May', 'Ivo Rask'],
      ],
    ));
  it('takes a long quote whole where only its first sentence holds the cue', () =>
    check('Ivo Rask said, “We will wait. Nobody is in a hurry. May is early enough.” The council left.', [
      ['We will wait. Nobody is in a hurry. May is early enough.', 'Ivo Rask'],
    ]));
  it('parts what a second verb brings in', () =>
    check('“We will wait for the report,” Ivo Rask said, adding that nobody was in a hurry.', [
      ['We will wait for the report,', 'Ivo Rask'],
      ['nobody was in a hurry', 'Ivo Rask'],
    ]));
  it('gives only words in quotation marks where the language is unknown', () =>
    check('“We will wait for the report,” said Ivo Rask.', [['We will wait for the report,', null]], 'und'));
  it('takes no deed and no wish for words said', () =>
    check(
      [
        'Korvia fired a missile off its east coast on Sunday.',
        'The mayor dismissed three ministers and released a parody website.',
        'Ruth Calder wants a new pier and seeks help from the state.',
        'Ivo Rask saw a connection between the two fires.',
        'Ines Tamm wrote a letter to the board.',
      ],
      [],
    ));
  it('takes what was not said for nothing said', () =>
    check(['Ruth Calder did not say that the pier was shut.', 'Nobody should say the pier is shut.'], []));
  it('begins behind the time and the addressee', () =>
    check(
      [
        'Ruth Calder said last month that the pier was closed to all ferries.',
        'Ruth Calder told the Lindow Courier in an interview that the pier was closed.',
        'Ruth Calder said more than 300 boats had been lost.',
      ],
      [
        ['the pier was closed to all ferries', 'Ruth Calder'],
        ['the pier was closed', 'Ruth Calder'],
        ['more than 300 boats had been lost', 'Ruth Calder'],
      ],
    ));
  it('leaves out who reports the words, and the day in a speaker’s name', () =>
    check(
      [
        'Ruth Calder said that the pier was closed to all ferries, the Lindow Courier reported.',
        'The harbour ministry on Friday said the pier was closed.',
      ],
      [
        ['the pier was closed to all ferries', 'Ruth Calder'],
        ['the pier was closed', 'The harbour ministry'],
      ],
      'en',
    ));
  it('ends before what the speaker says next', () =>
    check('Ruth Calder said the pier was closed and urged the council to open it.', [
      ['the pier was closed', 'Ruth Calder'],
      ['the council to open it', 'Ruth Calder'],
    ]));
  it('takes no clause, participle or thing for a speaker', () => {
    for (const text of [
      'Holding a sign, several hundred people walked on, saying that the pier was theirs.',
      'The results suggest the pier is used by many boats.',
      'His behaviour confirmed suspicions that he was not at work.',
    ])
      expect(quotesOf(text).filter(({ speakerName }) => speakerName !== null)).toEqual([]);
  });
  it('names the one quoted by another', () =>
    check('“We will wait for the report,” the Lindow Courier quoted Ruth Calder as saying.', [
      ['We will wait for the report,', 'Ruth Calder'],
    ]));
  it('names a speaker whom no entity names, by the head of the phrase', () => {
    const [quote] = quotesOf('Orvo Quellin of the Lindow Institute said the launch was a message.', 'en', []);
    expect(quote).toMatchObject({ by: 'Orvo Quellin', speakerName: 'Orvo Quellin', speaker: null });
    const [other] = quotesOf(
      'Orvo Quellin, an analyst at the Lindow Institute, said the launch was a message.',
      'en',
      [],
    );
    expect(other).toMatchObject({ speakerName: 'Orvo Quellin', as: 'an analyst at the Lindow Institute' });
    const [third] = quotesOf('The council’s chief executive, Orvo Quellin, said fares would rise.', 'en', []);
    expect(third).toMatchObject({ speakerName: 'Orvo Quellin', as: 'The council’s chief executive' });
  });
  it('does not take "he" for the one named before a stranger spoke', () => {
    const [, quote] = quotesOf([
      'Ivo Rask left early. A harbour inspector said the pier was shut.',
      'He said the boats were safe.',
    ]);
    expect(quote).toMatchObject({ words: 'the boats were safe', speakerName: null });
  });
  it('gives the last speaker only words that stand alone', () => {
    const said = '“We will wait for the report,” said Ruth Calder.';
    expect(quotesOf([said, '“Nobody here is in a hurry.”'])[1]?.speakerName).toBe('Ruth Calder');
    expect(
      quotesOf([said, 'Another sign: “Nobody here is in any hurry.”'])[1]?.speakerName ?? null,
    ).toBeNull();
    expect(quotesOf([said, '“Nobody here is in a hurry, and so on'])[1]?.speakerName).toBeNull();
  });
  it('knows the company that was just named, behind an opening phrase', () =>
    check(
      ['Korvia Ferries Ltd. said it would wait. In a statement the company said that two ships were old.'],
      [
        ['it would wait', 'Korvia Ferries Ltd.'],
        ['two ships were old', 'Korvia Ferries Ltd.'],
      ],
    ));
  it('takes no notion that was rejected for what was said', () =>
    check('Ruth Calder rejected the notion that the pier should be sold.', [
      ['the notion that the pier should be sold', 'Ruth Calder'],
    ]));
  it('takes nothing from headings and captions', () =>
    expect(quotesOf(['Ruth Calder said the pier was closed.'], 'en', undefined, 'caption')).toEqual([]));
  it('finds nothing in a list of a hundred thousand words', () => check('said Rask, '.repeat(50_000), []));

  it('names an office as the speaker, and no company or thing that only other sentences tell apart', () => {
    const nameIn = (text: string) => quotesOf(text, 'en', []).map(({ speakerName }) => speakerName);
    expect(nameIn('The harbour police said that fares were fair.')).toEqual(['The harbour police']);
    expect(nameIn('The company said that fares were fair.')).toEqual([null]);
  });
});
