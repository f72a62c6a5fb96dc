import { describe, expect, it } from 'vitest';
import type { ArticleText } from '@/lib/analyse/article-text';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { judgeStandings } from '@/lib/analyse/standing/judge-standings';
import type { Entity, EntityType, Quote } from '@/lib/model/analysis';
import { articleOf } from '../article';

const names: [string, EntityType][] = [
  ['Ines Tamm', 'person'],
  ['Olaf Rowe', 'person'],
  ['Fares Board', 'organisation'],
];

function entitiesIn(article: ArticleText): Entity[] {
  return names.map(([name, type]) => ({
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
}

/** What the last sentence needs: "alone", "not", or what stands beside it. */
const check = (text: string, expected: string, quotes: (article: ArticleText) => Quote[] = () => []) => {
  const article = articleOf([text]);
  const standing = judgeStandings(article, {
    entities: entitiesIn(article),
    timexes: findTimexes(article),
    quotes: quotes(article),
  }).at(-1);
  const beside =
    standing?.kind === 'with'
      ? standing.beside
          .map((item) => (item.kind === 'date' ? item.value : `${item.kind} ${item.name}`))
          .join(', ')
      : standing?.kind;
  expect(beside).toBe(expected);
};

describe('judgeStandings', () => {
  it('lets a full sentence stand', () => check('The Fares Board opened an inquiry.', 'alone'));
  it('puts the day beside a weekday', () => check('The Fares Board met on Tuesday.', '2026-01-06'));
  it('puts nothing beside a full date', () => check('The Fares Board met on 6 January 2026.', 'alone'));
  it('names the only person a pronoun can mean', () =>
    check('Ines Tamm runs the ferries. She wants lower fares.', 'antecedent Ines Tamm'));
  it('does not choose between two people', () =>
    check('Ines Tamm met Olaf Rowe here. She wants lower fares.', 'not'));
  it('names the organisation behind "it"', () =>
    check('The Fares Board met here. It froze all fares.', 'antecedent Fares Board'));
  it('does not read a meaning into "it is clear"', () =>
    check('The Fares Board met here. It is clear that fares rise.', 'not'));
  it('does not let a contradiction stand', () =>
    check('Ines Tamm runs the ferries. But fares rose once more.', 'not'));
  it('does not let "This" stand', () =>
    check('Fares rose sharply here. This angered many islanders.', 'not'));
  it('does not let a sentence hang in a quote nobody said', () =>
    check('“We have to pay twice on every trip.', 'not'));
  it('names the speaker of a sentence inside a longer quote', () => {
    const text = 'Ines Tamm said: “Fares rise every year. Islanders pay twice for bread.”';
    check(text, 'speaker Ines Tamm', () => [
      {
        sentence: 0,
        content: { start: 17, end: text.length - 1 },
        direct: true,
        source: { start: 0, end: 9 },
        speaker: 'ines tamm',
        speakerName: 'Ines Tamm',
        role: null,
        isUnnamed: false,
      },
    ]);
  });

  it('leaves out a sentence whose pronoun stands for something told before', () => {
    check('The tunnel leaked. Muddy water had entered the supply of the town through it.', 'not');
    check('The law is old. Whether it will be changed is for the council to say.', 'not');
    check('Crews worked on. A nurse from the island was on board that day.', 'not');
  });
  it('keeps a pronoun that the sentence itself explains', () =>
    check('Snow fell. The old bridge had deep cracks in it, and engineers closed the road.', 'alone'));
  it('shows no date beside words that name the day', () => {
    check('A public hearing is set for Thursday, 15 January.', 'alone');
    check('The ships will run fewer trips this winter.', 'alone');
    check('The ships were counted in November.', '2025-11');
  });
  it('gives a clock time no day that nobody has named', () =>
    check('The engines stopped at 7:50 a.m. near the pier.', 'alone'));
  it('leaves out what somebody unnamed says of himself', () =>
    check('The town has changed. I walked down to the pier and my brothers had left.', 'not'));
  it('leaves out the page’s own words', () => {
    check('The minutes of the harbour meeting can be found here.', 'not');
    check('SharePost at tenLikeReply from the harbourFollow the boat.', 'not');
  });
  it('does not take a university for a company', () =>
    check('The Fares Board met. The airline said nothing of fares.', 'not'));
});
