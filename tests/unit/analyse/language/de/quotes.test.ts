import { describe } from 'vitest';
import { checkQuotes } from '../check-quotes';

describe('German quotes', () => {
  checkQuotes('de', [
    [
      '„Der Hafen schließt im Mai“, sagte Ivo Tamm am Montag.',
      ['direct | Der Hafen schließt im Mai | Ivo Tamm'],
    ],
    ['Ivo Tamm sagte, dass der Hafen im Mai schließe.', ['indirect | der Hafen im Mai schließe | Ivo Tamm']],
    [
      'Verkehrsminister Ivo Tamm sagte am Montag, der Hafen werde im Mai geschlossen.',
      ['indirect | der Hafen werde im Mai geschlossen | Ivo Tamm (Verkehrsminister)'],
    ],
    [
      'Der Hafen werde im Mai geschlossen, sagte Tamm.',
      ['indirect | Der Hafen werde im Mai geschlossen | Tamm'],
    ],
    [
      '„Wir warten“, erklärte Ada Ros, „weil niemand es eilig hat.“',
      ['direct | Wir warten | Ada Ros', 'direct | weil niemand es eilig hat. | Ada Ros'],
    ],
    [
      'Nach Angaben der Polizei kam niemand zu Schaden. Laut Ada Ros bleibt die Schule offen.',
      ['indirect | kam niemand zu Schaden | der Polizei', 'indirect | bleibt die Schule offen | Ada Ros'],
    ],
    [
      'Dem Ministerium zufolge beginnen die Arbeiten im Juni.',
      ['indirect | beginnen die Arbeiten im Juni | Dem Ministerium'],
    ],
    [
      'Das Ministerium teilte mit, der Hafen bleibe geschlossen.',
      ['indirect | der Hafen bleibe geschlossen | Das Ministerium'],
    ],
    [
      'Aus Regierungskreisen hieß es, der Plan gelte weiter.',
      ['indirect | der Plan gelte weiter | ?Regierungskreisen'],
    ],
    ['Als es regnete, sagte Tamm die Reise ab. Am Abend sagte Tamm ab.', []],
    ['Das sogenannte „Gute-Küsten-Gesetz“ gilt weiter. Sie las „Das Meer“.', []],
    [
      'Die Sprecherin der Werft, Ada Ros, sagte: „Wir schließen nicht. Niemand hat das verlangt.“',
      ['direct | Wir schließen nicht. Niemand hat das verlangt. | Ada Ros (Die Sprecherin der Werft)'],
    ],
    [
      'Ada Ros besuchte den Hafen. „Es ist noch zu früh dafür“, fügte sie hinzu.',
      ['direct | Es ist noch zu früh dafür | Ada Ros'],
    ],
    ['Ivo Tamm hat gesagt, dass der Hafen schließt.', ['indirect | der Hafen schließt | Ivo Tamm']],
    [
      '„Das ist ein schwerer Fehler“, so der Vorsitzende des Verbands.',
      ['direct | Das ist ein schwerer Fehler | der Vorsitzende des Verbands'],
    ],
    [
      'Wie die Polizei mitteilte, wurde niemand verletzt.',
      ['indirect | wurde niemand verletzt | die Polizei'],
    ],
    ['Tamm sagte nicht, dass der Hafen schließt.', []],
    ['»Wir kommen im Mai wieder«, sagte er.', ['direct | Wir kommen im Mai wieder | -']],
    [
      'Bürgermeister Otto Kranz stellte den Plan vor. „Es wird ein schweres Jahr für alle“, warnte Kranz.',
      ['direct | Es wird ein schweres Jahr für alle | Otto Kranz (Bürgermeister)'],
    ],
    ['Ivo Tamm und Ada Ros stritten. Sie sagte, es fehle Geld.', ['indirect | es fehle Geld | -']],
    ['Laut Gesetz sind hundert Euro fällig. Die Musik war laut.', []],
    [
      'Am Montag sagte Ada Ros in Lindow, der Hafen sei zu klein.',
      ['indirect | der Hafen sei zu klein | Ada Ros'],
    ],
    [
      'Die Reederei Karst GmbH kündigte an, dass sie neue Schiffe baut.',
      ['indirect | sie neue Schiffe baut | Reederei Karst GmbH'],
    ],
  ]);
});
