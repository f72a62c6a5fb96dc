import { describe, expect, it } from 'vitest';
import { datelineLength } from '@/lib/analyse/dateline';

describe('datelineLength', () => {
  const check = (sentence: string, expected: string) =>
    expect(sentence.slice(0, datelineLength(sentence))).toBe(expected);

  it('finds a place in capitals', () => check('NORWICK – Fares rose.', 'NORWICK – '));
  it('finds a place with its agency', () =>
    check('Norwick (Coast Press) - Fares rose.', 'Norwick (Coast Press) - '));
  it('finds several words and a day', () =>
    check('PORT ELLEN, 5 March (Coast Press) — Fares rose.', 'PORT ELLEN, 5 March (Coast Press) — '));
  it('finds the long dash', () => check('NORWICK ― Fares rose.', 'NORWICK ― '));
  it('finds a place in small letters with the day', () => {
    check('Puerto Alto, 5 mar (Prensa Costa) – Suben los precios.', 'Puerto Alto, 5 mar (Prensa Costa) – ');
    check('Valmont, le 5 mars (Presse-Côte) — Les prix montent.', 'Valmont, le 5 mars (Presse-Côte) — ');
    check('NORDHAFEN (kpa) - Die Preise steigen.', 'NORDHAFEN (kpa) - ');
  });
  it('finds the brackets of East Asian papers', () => {
    check('【ノーウィック＝海野太郎】運賃が上がった。', '【ノーウィック＝海野太郎】');
    check('（海岸社诺威克5日电）票价上涨。', '（海岸社诺威克5日电）');
    check('(노윅=해안통신) 김바다 기자 = 요금이 올랐다.', '(노윅=해안통신) 김바다 기자 = ');
  });
  it('leaves a heading in brackets alone', () => check('【速報】運賃が上がった。', ''));
  it('leaves a sentence with a dash alone', () => check('Fares rose – again.', ''));
  it('leaves a name with a hyphen alone', () => check('NATO-led ships left.', ''));
  it('leaves a bracket without a dash alone', () => check('Ines Tamm (Coast Press) wrote it.', ''));
  it('leaves a dateline with nothing after it alone', () => check('NORWICK –', ''));
});
