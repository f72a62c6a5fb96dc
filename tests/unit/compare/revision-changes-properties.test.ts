import fc from 'fast-check';
import { describe, it } from 'vitest';
import { findChanges } from '@/lib/compare/revision-changes';
import type { Statement, StoredArticle } from '@/lib/model/statement';
import { scaled } from '../../proof-scale';
import { storedRevision } from './revised';

const sentences = [
  'The Sea Fares Authority has stopped the new ferry fares of the northern islands.',
  'Passengers who paid the higher fare will get 21,000 euros back by 27 March.',
  '“The company may be right about its costs,” said Runa Eskild, the authority’s director.',
  'Halvar Line will take the decision to court, said Jonas Verrick, its chief executive.',
  'The six daily crossings of the winter timetable remain, and the regulator has no say over them.',
  'About forty people waited at the ticket window of Tinsey on Monday morning.',
  'Correction: An earlier version of this article said that the fare was 19 euros.',
  'Sie sagte nichts.',
  'He did not.',
  'No.',
  'Une version précédente de cet article le disait.',
  '島への運賃は18ユーロに戻った。',
  '12',
  '“',
  '',
];
const furniture = [
  '12 comments',
  'Updated 5 minutes ago.',
  '3 min read',
  'Advertisement',
  'Read more: Nine crossings become six',
  'Sign up for our newsletter and get it in your inbox.',
  '14:32 GMT',
];

const paragraph = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...sentences) }, fc.string({ maxLength: 40 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '');
const text = fc.array(paragraph, { minLength: 1, maxLength: 8 });
const runs = { numRuns: scaled(60, 1500) };

const revised = (paragraphs: string[], revision: number) => storedRevision({ paragraphs, revision });
const countOf = (before: string[], after: string[]) =>
  findChanges(revised(before, 1), revised(after, 2)).changeCount;

describe('any text', () => {
  it('against itself changes nothing', () =>
    fc.assert(
      fc.property(text, (paragraphs) => countOf(paragraphs, paragraphs) === 0),
      runs,
    ));

  it('against its paragraphs in any other order changes nothing', () => {
    // A label speaks for what stands under it, so paragraphs that are nothing but one cannot be moved freely.
    const plain = fc.array(fc.constantFrom(...sentences.slice(0, 6)), { minLength: 1, maxLength: 8 });
    const shuffled = plain.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    return fc.assert(
      fc.property(shuffled, ([before, after]) => countOf(before, after) === 0),
      runs,
    );
  });

  it('with lines put in that tell nothing changes nothing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences.slice(0, 6)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(8), fc.constantFrom(...furniture)), { maxLength: 5 }),
        (before, lines) => {
          const after = [...before];
          for (const [place, line] of lines) after.splice(place, 0, line);
          return countOf(before, after) === 0 && countOf(after, before) === 0;
        },
      ),
      runs,
    ));

  it('against any other gives words that stand in their own revision at their receipt, and marks within them', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [older, newer] = [revised(before, 1), revised(after, 2)];
        const { changes, changeCount } = findChanges(older, newer);
        const stands = (statement: Statement | null, stored: StoredArticle) =>
          statement === null ||
          (statement.receipt.revision === stored.revision.revision &&
            stored.revision.text.slice(statement.receipt.start, statement.receipt.end) === statement.text);
        return (
          changeCount >= changes.length &&
          changes.every(
            (change) =>
              (change.before !== null || change.after !== null) &&
              stands(change.before, older) &&
              stands(change.after, newer) &&
              change.lost.every(
                ({ start, end }) => start < end && end <= (change.before?.text.length ?? 0),
              ) &&
              change.gained.every(({ start, end }) => start < end && end <= (change.after?.text.length ?? 0)),
          )
        );
      }),
      runs,
    ));
});
