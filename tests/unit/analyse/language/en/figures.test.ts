import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'en')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['The council will spend A$5m on the pier.', ['A$5m = 5000000 AUD']],
  ['The fund holds £3.4bn in bonds.', ['£3.4bn = 3400000000 GBP [bonds]']],
  ['Rs 20 crore was set aside for the dam.', ['Rs 20 crore = 200000000 INR']],
  ['A ticket costs 50 cents.', ['50 cents = 0.5 USD']],
  ['The firm paid 5 million euros for the mill.', ['5 million euros = 5000000 EUR [mill]']],
  ['A third of voters stayed at home.', ['A third = 0.333333 share [voters]']],
  ['Two-thirds of the pupils walk to school.', ['Two-thirds = 0.666667 share [pupils]']],
  ['One in five homes has no heating.', ['One in five = 0.2 share [homes]']],
  ['It takes a two-thirds majority to change the charter.', ['two-thirds = 0.666667 share']],
  ['Rates rose by 25 basis points.', ['25 basis points = 25 basis-point up [Rates]']],
  ['Output was three times higher than planned.', ['three times = 3 times up [Output]']],
  ['Turnover halved in a year of floods.', ['halved = 0.5 times down [Turnover]']],
  ['The fire burned 340 hectares of forest.', ['340 hectares = 340 hectare [forest]']],
  ['The train reaches 300 km/h.', ['300 km/h = 300 kilometre-per-hour']],
  ['The night was cold, at -5 °C on the moor.', ['-5 °C = -5 degree-celsius']],
  [
    'One hundred and twenty-three sailors were rescued.',
    ['One hundred and twenty-three = 123 count [sailors]'],
  ],
  ['Two and a half million homes lost power.', ['Two and a half million = 2500000 count [homes]']],
  ['Half a million people marched.', ['Half a million = 500000 count [people]']],
  ['A dozen boats sank.', ['A dozen = 12 count [boats]']],
  ['The bridge is 1.2 miles long.', ['1.2 miles = 1.2 mile [bridge]']],
  ['Up to 300 officers will guard the stadium.', ['300 = 300 count below [officers]']],
  ['The index climbed up to 40 percent.', ['40 percent = 40 percent [index]']],
  ['Profits rose 12% to £32.5m.', ['12% = 12 percent up [Profits]', '£32.5m = 32500000 GBP [Profits]']],
  ['Fares went from 2 to 3 euros.', ['2 = 2 EUR', '3 euros = 3 EUR']],
  ['Police seized between 12 and 15 rifles.', ['12 and 15 = 12 count to 15 [rifles]']],
  ['The ferry holds 300 passengers or more.', ['300 = 300 count above [passengers]']],
  ['The bank will take up some 60 percent of the loan.', ['60 percent = 60 percent about [loan]']],
  ['The second half of the match was dull.', []],
  ['Rates fell to 6-1/2 percent.', ['6-1/2 percent = 6.5 percent [Rates]']],
  ['The rapper wore an F-16 jacket on Route 66 with an iPhone 15.', []],
  [
    'At least 17 of the 30 new ferries are idle.',
    ['17 = 17 count above [new ferries]', '30 = 30 count [ferries]'],
  ],
  ['The quake had a depth of 10 km.', ['10 km = 10 kilometre [depth]']],
  ['Tamm, 43, lives at 12 Harbour Lane.', []],
  ['Nearly 1,590 giant pandas live in the wild.', ['1,590 = 1590 count about [giant pandas]']],
  ["Norlink's sales were 8 percent higher than planned.", ['8 percent = 8 percent up [sales]']],
  ['Seven in ten voters want a recount.', ['Seven in ten = 0.7 share [voters]']],
  ['The town lost four of its five schools.', ['four = 4 count [schools]', 'five = 5 count [schools]']],
];

describe('figures in English', () => {
  it.each(cases)('%s', check);
});
