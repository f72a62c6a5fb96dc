import { describe, expect, it } from 'vitest';
import type { EntityType } from '@/lib/model/analysis';
import type { StoredArticle } from '@/lib/model/statement';
import { namedTogetherOf } from '@/lib/query/named-together';
import { type ArticleSketch, storedFrom } from './stored';

const names: Record<string, EntityType> = {
  'Ines Tamm': 'person',
  'Odo Brandl': 'person',
  'Fares Board': 'organisation',
  Tenholm: 'place',
};
const article = (id: string, sentences: ArticleSketch['sentences'], entities = names) =>
  storedFrom({
    id,
    day: `2026-03-0${id}`,
    sentences,
    entities: Object.fromEntries(
      Object.entries(entities).filter(([name]) => JSON.stringify(sentences).includes(name)),
    ),
  });
const both = (verb: string) => `Ines Tamm ${verb} Odo Brandl in the harbour.`;

describe('who is named together', () => {
  const check = (stored: StoredArticle[], expected: string[]) => {
    const tell = (given: StoredArticle[]) =>
      namedTogetherOf(given)?.pairs.map(
        ({ one, other, articleCount, statement, names: [first, second] }) =>
          `${one} + ${other} ×${articleCount}: ${statement.text.slice(first?.start, first?.end)}, ${statement.text.slice(second?.start, second?.end)}`,
      ) ?? [];
    expect(tell(stored)).toEqual(expected);
    expect(tell([...stored].reverse())).toEqual(expected);
  };
  it('are two in one sentence of two articles, with the names in it', () =>
    check(
      [article('1', [both('met')]), article('2', ['It rained.', both('left')])],
      ['ines tamm + odo brandl ×2: Ines Tamm, Odo Brandl'],
    ));
  it('are not two who merely stand in the same articles', () =>
    check(
      ['1', '2', '3'].map((id) => article(id, ['Ines Tamm spoke.', 'Odo Brandl listened.'])),
      [],
    ));
  it('are not two in several sentences of one article', () =>
    check([article('1', [both('met'), both('left')]), article('2', ['Ines Tamm met nobody.'])], []));
  it('are counted by articles, most first', () =>
    check(
      [
        article('1', [both('met'), 'Ines Tamm leads the Fares Board.']),
        article('2', [both('left')]),
        article('3', [both('saw'), 'Ines Tamm left the Fares Board.']),
      ],
      [
        'ines tamm + odo brandl ×3: Ines Tamm, Odo Brandl',
        'fares board + ines tamm ×2: Fares Board, Ines Tamm',
      ],
    ));
  it('are not a report’s own place and whoever comes first in it', () =>
    check(
      ['1', '2'].map((id) => article(id, ['TENHOLM — Ines Tamm spoke.'], { ...names, TENHOLM: 'place' })),
      [],
    ));
  it('are not the paper itself and somebody else', () =>
    check(
      ['1', '2'].map((id) =>
        article(id, ['Ines Tamm told harbour.example so.'], { ...names, 'harbour.example': 'organisation' }),
      ),
      [],
    ));
  it('are not two forms of one name', () =>
    check(
      ['1', '2'].map((id) => article(id, ['Tamm is what all call Ines Tamm.'], { ...names, Tamm: 'person' })),
      [],
    ));
  it('are not names of which it is not certain what they are', () =>
    check(
      ['1', '2'].map((id) => article(id, ['Ines Tamm saw Lantern.'], { ...names, Lantern: 'unsure' })),
      [],
    ));
  it('need a sentence that can be shown', () =>
    check(
      ['1', '2'].map((id) => article(id, [{ text: both('met'), cannotStand: true }])),
      [],
    ));
  it('show the sentence that needs nothing beside it', () => {
    const beside = [{ kind: 'date', value: '2026-03-01' }] as const;
    const found = namedTogetherOf([
      article('1', [both('met')]),
      article('2', [{ text: both('saw'), beside: [...beside] }]),
    ]);
    expect(found?.pairs[0]?.statement.text).toBe(both('met'));
  });
  it('are at most twelve', () => {
    const many = Array.from({ length: 16 }, (_, index) => `Person ${'ABCDEFGHIJKLMNOP'[index]}x`);
    const sentences = many.slice(1).map((name, index) => `${many[index]} met ${name} there.`);
    const entities = Object.fromEntries(many.map((name): [string, EntityType] => [name, 'person']));
    const found = namedTogetherOf([article('1', sentences, entities), article('2', sentences, entities)]);
    expect(found?.entities.length).toBeLessThanOrEqual(12);
    const shown = new Set(found?.entities.map(({ id }) => id));
    for (const { one, other } of found?.pairs ?? [])
      expect([shown.has(one), shown.has(other)]).toEqual([true, true]);
  });
});
