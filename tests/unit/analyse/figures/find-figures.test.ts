import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { findFigures } from '@/lib/analyse/figures/find-figures';
import { articleOf } from '../article';

/** Each expectation is "value unit", then what applies of: upper end, bound, change, what is counted. */
const check = (text: string, expected: string[], language = 'en') => {
  const article = articleOf([text], { language });
  const figures = findFigures(article, [], findTimexes(article));
  const lines = figures.map((figure) =>
    [
      `${figure.value} ${figure.unit}`,
      figure.upper && `to ${figure.upper}`,
      figure.bound !== 'exactly' && figure.bound,
      figure.change,
      figure.counted && `[${article.text.slice(figure.counted.start, figure.counted.end)}]`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  expect(lines).toEqual(expected);
};

describe('findFigures', () => {
  it('reads per cent, the way it moved and of what', () =>
    check('Ferry fares rose by 8 percent.', ['8 percent up [Ferry fares]']));
  it('reads a noun of change', () =>
    check('The firm saw a 250% increase in production.', ['250 percent up [production]']));
  it('takes the object of a change, not who made it', () =>
    check('Norlink raised ferry fares by 8 percent and cut $3 million from wages.', [
      '8 percent up [ferry fares]',
      '3000000 USD down',
    ]));
  it('reads points apart from per cent', () =>
    check('Turnout fell 2.5 percentage points.', ['2.5 percentage-point down [Turnout]']));
  it('reads money with its scale', () => check('Profit fell to €12.5bn.', ['12500000000 EUR [Profit]']));
  it('reads bounds and what is counted', () =>
    check('More than 1,250 passengers were stranded.', ['1250 count above [passengers]']));
  it('reads words', () =>
    check('The army fired three ballistic missiles.', ['3 count [ballistic missiles]']));
  it('reads ranges', () => check('Between 40 and 60 people died.', ['40 count to 60 [people]']));
  it('lets a scale stand once in a range', () =>
    check('About 3 to 5 million voters stayed home.', ['3000000 count to 5000000 about [voters]']));
  it('reads multiples', () => check('Turnout doubled.', ['2 times up [Turnout]']));
  it('counts a part of a group', () => check('Police held 12 of the ferries.', ['12 count [ferries]']));
  it('leaves years, dates, ages, scores, names and "one of" alone', () =>
    check(
      'One of the men, Ines Tamm, 43, won 52-48 on Jan. 4, 2026, at 7:50 a.m. under Article 50 in a Boeing 737.',
      [],
    ));
  it('reads a decimal comma', () =>
    check('Los precios subieron un 8,5 %.', ['8.5 percent up [precios]'], 'es'));

  it('gives no way to the level that a change starts from or ends at', () =>
    check('Norlink charges 30 euros for a pass, up from 25 euros, an increase of almost 20 per cent.', [
      '30 EUR [pass]',
      '25 EUR',
      '20 percent about up',
    ]));
  it('lets a change move only what it governs', () =>
    check('The tram lost power in the tunnel with 212 people on board.', ['212 count [people]']));
  it('counts what "the number of" speaks of', () =>
    check('The number of people with fever has risen to 41.', ['41 count [people]']));
  it('never counts "instead", "last year" or "annually"', () =>
    check('A pass costs 30 euros instead of 25 euros and saves $4 million annually.', [
      '30 EUR',
      '25 EUR',
      '4000000 USD',
    ]));
  it('takes no thousands for a count of tens', () => check('She deleted tens of thousands of letters.', []));

  it('reads only signs, codes and abbreviations in a language that it does not know', () =>
    check('Bei ilipanda 8.5% na kufikia €20 kwa kila km 12.', ['8.5 percent'], 'sw'));
  it('is silent where the decimal mark of an unknown language may be either', () =>
    check('Kwa jumla 1,250% na €1.250.', [], 'sw'));
  it('takes an unknown word behind money for a scale', () => check('Het kost €5 miljard.', [], 'nl'));
  it('learns the decimal mark from the article', () =>
    check(
      'Los precios subieron 1.2% y se vendieron 1,250 coches.',
      ['1.2 percent up [precios]', '1250 count [coches]'],
      'es',
    ));
  it('parts a change from the level that follows', () =>
    check('Sales were up 12% to £32.5m.', ['12 percent up [Sales]', '32500000 GBP [Sales]']));

  const source = (text: string, name: string) => {
    const article = articleOf([text]);
    const start = text.indexOf(name);
    const mention = { start, end: start + name.length, sentence: 0 };
    const entity = {
      id: 'x',
      name,
      type: 'organisation' as const,
      aliases: [],
      gloss: null,
      mentions: [mention],
    };
    return findFigures(article, [entity], findTimexes(article)).map(({ when, says }) => [when, says]);
  };
  it('gives the period and who says so', () =>
    expect(source('Norlink said fares rose 8 percent in 2025.', 'Norlink')).toEqual([['2025', 'x']]));
  it('gives no period of the next figure', () =>
    expect(source('Fares rose 8 percent, up from 3 percent in 2025, Norlink said.', 'Norlink')).toEqual([
      [null, 'x'],
      ['2025', 'x'],
    ]));
  it('gives no period since which something holds', () =>
    expect(source('Fares are at 8 percent, the most since 2019, Norlink said.', 'Norlink')).toEqual([
      [null, 'x'],
    ]));
});
