import { describe, expect, it } from 'vitest';
import { judgeKind } from '@/lib/analyse/kind';
import { articleOf } from './article';

describe('judgeKind', () => {
  const check = (paragraphs: string[], expected: string, title = 'Ferry fares') => {
    const { kind, from } = judgeKind(articleOf(paragraphs, { title }));
    expect(`${kind} by ${from}`).toBe(expected);
  };
  const facts = Array.from({ length: 6 }, (_, at) => `Fares on line ${at} rose by two coins.`);

  it('says by what it judged', () => {
    check(['Fares rose.'], 'opinion by headline', 'Opinion: Ferries for all');
    check(facts, 'report by null');
  });
  it('does not take a memoir for an opinion', () =>
    check(
      [
        'I grew up on the island.',
        'My brothers were sailors.',
        'Fares were low.',
        'The pier was new.',
        'I paid a coin.',
        'I would pay it again.',
      ],
      'report by null',
    ));
  it('leaves a report that quotes an "I" a report', () =>
    check(
      facts.map((fact) => `${fact} “I pay twice,” an islander said.`),
      'report by null',
    ));
  it('leaves initials alone', () =>
    check(
      facts.map((fact) => `The F.B.I. says: ${fact}`),
      'report by null',
    ));
  it('takes clock times at the head of paragraphs for a live page', () =>
    check(
      ['9:05 Fares rose.', '9:20 Ships left.', '9:40 Snow fell.', '10:02 All calm.', '10:30 Ships back.'],
      'live by text',
    ));
});
