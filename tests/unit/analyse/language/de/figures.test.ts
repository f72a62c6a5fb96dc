import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'de')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['Die Fährpreise stiegen um 8,5 Prozent.', ['8,5 Prozent = 8.5 percent up [Fährpreise]']],
  ['Die Arbeitslosigkeit sank auf 11,2 Prozent.', ['11,2 Prozent = 11.2 percent [Arbeitslosigkeit]']],
  ['Die Firma investiert fünf Millionen Euro in den Hafen.', ['fünf Millionen Euro = 5000000 EUR']],
  ['Mehr als 1.250 Menschen wurden in Sicherheit gebracht.', ['1.250 = 1250 count above [Menschen]']],
  [
    'Zweiundzwanzig Passagiere starben, weitere 40 wurden verletzt.',
    ['Zweiundzwanzig = 22 count [Passagiere]'],
  ],
  ['Die Preise sind um drei Prozent gestiegen.', ['drei Prozent = 3 percent up [Preise]']],
  ['Der Umsatz hat sich verdoppelt.', ['verdoppelt = 2 times up [Umsatz]']],
  ['Ein Drittel der Wähler blieb zu Hause.', ['Ein Drittel = 0.333333 share [Wähler]']],
  ['Jeder fünfte Haushalt hat keine Heizung.', ['Jeder fünfte = 0.2 share [Haushalt]']],
  ['Zwischen 40 und 60 Demonstranten wurden festgenommen.', ['40 und 60 = 40 count to 60 [Demonstranten]']],
  ['Die Fahrkarte kostet 12,50 Euro.', ['12,50 Euro = 12.5 EUR']],
  [
    'Die Beteiligung fiel um 2,5 Prozentpunkte.',
    ['2,5 Prozentpunkte = 2.5 percentage-point down [Beteiligung]'],
  ],
  ['Der Fonds umfasst 12 Mrd. Euro.', ['12 Mrd. Euro = 12000000000 EUR']],
  ['Rund 3,4 Millionen Haushalte hatten keinen Strom.', ['3,4 Millionen = 3400000 count about [Haushalte]']],
  ['Artikel 50 und Seite 3 sagen nichts.', []],
  ['Das Feuer vernichtete 340 Hektar Wald.', ['340 Hektar = 340 hectare [Wald]']],
  ['Um 12 Uhr kamen 17 neue Fälle hinzu.', ['17 = 17 count [neue Fälle]']],
  [
    'Die Zahl der Verletzten stieg von 30 auf 41.',
    ['30 = 30 count [Verletzten]', '41 = 41 count [Verletzten]'],
  ],
  ['Die Bank hob den Zins um 25 Basispunkte an.', ['25 Basispunkte = 25 basis-point up [Zins]']],
  [
    'Die Brücke ist 340 Meter lang und kostete acht Millionen Euro.',
    ['340 Meter = 340 metre', 'acht Millionen Euro = 8000000 EUR'],
  ],
  ['Bis zu 300 Polizisten bewachen das Stadion.', ['300 = 300 count below [Polizisten]']],
  ['Mindestens zwölf Bergleute sind eingeschlossen.', ['zwölf = 12 count above [Bergleute]']],
  ['Die Hälfte der Schüler kam zu spät.', ['Die Hälfte = 0.5 share [Schüler]']],
  ['Der Absatz ging um 12 Prozent zurück.', ['12 Prozent = 12 percent down [Absatz]']],
  ['Ein Kilo kostet 50 Cent.', ['50 Cent = 0.5 EUR']],
  ['Das Werk beschäftigt 4500 Arbeiter.', ['4500 = 4500 count [Arbeiter]']],
  ['Etwa 200 Familien warten auf eine Wohnung.', ['200 = 200 count about [Familien]']],
  ['Der Gewinn lag bei 3,4 Mrd. Dollar.', ['3,4 Mrd. Dollar = 3400000000 USD']],
  ['Der Zug fährt 300 Kilometer pro Stunde.', ['300 Kilometer pro Stunde = 300 kilometre-per-hour']],
  ['Zwei Drittel der Gäste kamen mit dem Rad.', ['Zwei Drittel = 0.666667 share [Gäste]']],
  [
    'Drei bis fünf Millionen Haushalte sind betroffen.',
    ['Drei bis fünf Millionen = 3000000 count to 5000000 [Haushalte]'],
  ],
  ['Ein Anstieg von 8 Prozent wird erwartet.', ['8 Prozent = 8 percent up']],
  ['Am 12. Mai 2026 um 8 Uhr begann der Prozess gegen die 43-Jährige.', []],
  ['Knapp 30 000 Fans füllten die Halle.', ['30 000 = 30000 count about [Fans]']],
];

describe('figures in German', () => {
  it.each(cases)('%s', check);
});
