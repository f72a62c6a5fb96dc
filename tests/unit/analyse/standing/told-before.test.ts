import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { judgeStandings } from '@/lib/analyse/standing/judge-standings';
import type { EntityType } from '@/lib/model/analysis';
import { articleOf } from '../article';

const names: [string, EntityType][] = [
  ['Ines Tamm', 'person'],
  ['Olaf Rowe', 'person'],
  ['Norwick Lines', 'organisation'],
  ['Norwick Live', 'unsure'],
];

/** What the last sentence needs: "alone", "not", or what stands beside it. */
const check = (text: string, expected: string) => {
  const article = articleOf([text], { title: 'Ferry fares' });
  const entities = names.map(([name, type]) => ({
    id: name.toLowerCase(),
    name,
    type,
    aliases: [],
    gloss: null,
    mentions: article.sentences.flatMap((span, sentence) => {
      const at = article.text.slice(span.start, span.end).indexOf(name);
      return at < 0 ? [] : [{ sentence, start: span.start + at, end: span.start + at + name.length }];
    }),
  }));
  const timexes = findTimexes(article);
  const standing = judgeStandings(article, { entities, timexes, quotes: [] }).at(-1);
  const beside = standing?.kind === 'with' ? standing.beside : [];
  const shown = beside.map((item) => (item.kind === 'date' ? item.value : `${item.kind} ${item.name}`));
  expect(shown.length > 0 ? shown.join(', ') : standing?.kind, text).toBe(expected);
};

describe('a phrase that an earlier sentence explains', () => {
  const before = 'Norwick Lines signed a contract for a shipyard and bought a crane.';

  it('keeps a sentence from standing, wherever in it', () => {
    for (const sentence of [
      'Sailors from Norwick struck over the contract.',
      'Islanders in Norwick have never seen the crane.',
      'According to the report, ferries run late in winter.',
      'Members in Norwick welcomed the verdict.',
      'Fuel for ships grew dearer, the company said.',
    ])
      check(`${before} Fares rose once more. ${sentence}`, 'not');
  });
  it('is no hindrance where the sentence explains it itself', () => {
    for (const sentence of [
      'Sailors in Norwick want a contract, and the contract must be long.',
      'Judges fined a ferry company because the company ran late.',
      'Sailors in Norwick struck over the contract with Norwick Lines.',
      'Sailors in Norwick spoke with Olaf Rowe, the company’s chairman.',
      'The contract between sailors and Norwick Lines ends in 2031.',
      'Norwick Lines said the company would sell three ships.',
      'Sailors in Norwick work for the largest company.',
    ])
      check(`${before} Fares rose once more. ${sentence}`, 'alone');
  });
  it('is known to the reader of the headline', () =>
    check('Norwick Lines runs a ferry. Fares rose. Islanders in Norwick love the ferry.', 'alone'));
  it('is named beside where one alone can be meant', () => {
    check('Norwick Lines lost money. In a statement the company blamed fuel.', 'antecedent Norwick Lines');
    check('Fares rose. In a statement the company blamed fuel.', 'not');
  });
  it('is no apposition before "Rowe said"', () =>
    check('Fares rose. The move, Olaf Rowe said, was years in the making.', 'not'));
});

describe('what a quote leaves untold', () => {
  it('keeps a sentence from standing', () => {
    for (const quote of [
      'I was not bothered by it at all',
      'If my crew had done that, we would be sorry',
      'I think people should see this before they vote',
      'Every time she opens the gate there is trouble',
      'We are going in that direction as a crew',
    ])
      check(`Fares rose. “${quote},” said Olaf Rowe.`, 'not');
  });
  it('lets it stand where the quote tells it', () => {
    for (const quote of [
      'Every harbour is full, and it will stay so for years',
      'People who want safer piers say they will wait',
      'It is hard to find a sailor who can swim',
      'We want this country to build ships again',
      'Ines Tamm knows that she can win on the islands',
    ])
      check(`Fares rose. “${quote},” said Olaf Rowe.`, 'alone');
  });
  it('hides what stands in a quote that nobody is known to have said', () =>
    check('Rowe spoke of “winter storms. The harbour will stay shut for years.”', 'not'));
});

describe('whom a pronoun means', () => {
  it('may be named right after the opening phrase', () => {
    check('Fares rose. In his speech, Olaf Rowe blamed fuel.', 'alone');
    check('Fares rose. Known for her patience, Ines Tamm waited.', 'alone');
  });
  it('is somebody else after "Like Rowe" and "Called by Rowe"', () => {
    check('Fares rose. Like Olaf Rowe, she has refused to go.', 'not');
    check('Fares rose. Called in by Olaf Rowe, she froze all fares.', 'not');
  });
  it('is not the subject of the same verb', () => {
    check('Fares rose. Olaf Rowe will join her at the pier.', 'not');
    check('Fares rose. Olaf Rowe will join her crew at the pier.', 'alone');
  });
  it('is nobody in "the son of Olaf Rowe"', () =>
    check('The son of Olaf Rowe lives in Norwick. He heads a party.', 'not'));
  it('is not of the other sex', () => {
    check('Olaf Rowe runs the ferries. She wants lower fares.', 'not');
    check('Ines Tamm runs the ferries. He told her of lower fares.', 'not');
  });
  it('is no page or programme', () => check('Fares rose. On Norwick Live, she spoke of lower fares.', 'not'));
  it('is asked for after "Most recently" as well', () =>
    check('Fares rose. Most recently he spoke of lower fares.', 'not'));
});

describe('other sentences that lean', () => {
  it('do not stand', () => {
    for (const sentence of [
      'Other ferries would need a deeper harbour.',
      'Some, like Norwick, are old harbours.',
      'Each brings a lamp to the pier.',
      'If so, Norwick is the place for sailors.',
      'Sailors in Norwick have a problem with that.',
      'Islanders in Norwick call that a mistake.',
      'Ships in Norwick carried 40 sailors, it said.',
      'Olaf Rowe sold his ship soon after.',
      'We have no further details, a spokesman said.',
      'Olaf Rowe on the other hand is a sailor.',
      'The Norwegian was a disappointed man.',
      'Not a warm harbour but a calm one.',
    ])
      check(`Fares rose. ${sentence}`, 'not');
  });
  it('are no sentences of the article', () => {
    for (const sentence of [
      'Follow Olaf Rowe on Twitter for more.',
      'STORM SHUTS THE HARBOUR OF NORWICK.',
      'North: 12 ships, South: 9 ships, East: 4 ships.',
      'Ships are like houses that people...',
      'Two points matter: • The pier is old.',
    ])
      check(`Fares rose. ${sentence}`, 'not');
  });
  it('are not those that tell whom they mean', () => {
    check('Fares rose. While those surveyed in Norwick love ships, few sail.', 'alone');
    check('Fares rose. Although Olaf Rowe is popular, his ferries are not.', 'alone');
  });
});

describe('days beside', () => {
  it('are not given to "Monday’s debate", which may be to come', () =>
    check('Fares rose. Norwick Lines fears Monday’s debate.', 'not'));
  it('are not counted from a year that the sentence names', () =>
    check('Fares rose. Ships in Norwick fell from a year earlier to 40 in 2024.', 'alone'));
});
