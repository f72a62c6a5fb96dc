import { describe } from 'vitest';
import { checkNames } from '../check-names';

describe('German names', () => {
  checkNames('de', [
    [
      'Verkehrsminister Ivo Tamm sagte am Montag in Berlin, die Züge führen wieder. Tamm reist morgen nach Lindow.',
      ['Ivo Tamm: person ×2 = Tamm (Verkehrsminister)', 'Berlin: place'],
    ],
    [
      'Der Sprecher der Werft, Jens Kroll, wies die Vorwürfe zurück. Kroll sprach von Gerüchten.',
      ['Jens Kroll: person ×2 = Kroll (Der Sprecher der Werft)'],
    ],
    [
      'Bundeskanzlerin Ada von der Mühlen traf den Präsidenten von Frankreich in Paris.',
      ['Ada von der Mühlen: person (Bundeskanzlerin)', 'Frankreich: place', 'Paris: place'],
    ],
    [
      'Die Reederei Karst GmbH baut Stellen ab. Die Karst GmbH schweigt.',
      ['Reederei Karst GmbH: organisation ×2 = Karst GmbH'],
    ],
    [
      'Das Ministerium für Verkehr und Häfen teilte mit, der Hafen bleibe zu.',
      ['Ministerium für Verkehr und Häfen: organisation'],
    ],
    [
      'Die Menschen in der Stadt Lindow warten auf Hilfe. In Lindow gibt es kein Wasser.',
      ['Lindow: place ×2'],
    ],
    ['„Wir schließen nicht“, sagte Tamm. Nach Angaben der Polizei kam niemand zu Schaden.', ['Tamm: unsure']],
    ['Am Abend kamen die Fahrgäste am Bahnhof an. Die Ermittler suchen Zeugen.', []],
    [
      'Frau Dr. Petersen und Herr Kranz widersprachen. Laut Kranz ist der Vertrag gültig.',
      ['Petersen: person', 'Kranz: person ×2'],
    ],
    [
      'SPD-Chefin Saskia Wehner und CDU-Generalsekretär Uwe Brandt streiten. Brandt lehnt das ab.',
      ['Saskia Wehner: person (SPD-Chefin)', 'Uwe Brandt: person ×2 = Brandt (CDU-Generalsekretär)'],
    ],
    ['Im Zweifel entscheidet das Gericht. In Zukunft steigen die Preise, sagen Experten.', []],
    [
      'Hafenmeisterin Gesa Lührs, 41 Jahre alt, lebt auf Rügen.',
      ['Gesa Lührs: person (Hafenmeisterin)', 'Rügen: place'],
    ],
    [
      'Der Bundestag und die EU-Kommission beraten über Strafzölle. Die SPD stimmt zu.',
      ['Bundestag: organisation', 'EU-Kommission: organisation', 'SPD: organisation'],
    ],
    [
      'Erika Mustermann arbeitet an der Universität Lindow.',
      ['Erika Mustermann: person', 'Universität Lindow: organisation'],
    ],
    ['Die Hochschule Norrin und der Verein Hafenfreunde laden ein.', ['Hochschule Norrin: organisation']],
    ['Das Wasser steigt. Fische sterben. Die Nordsee ist warm.', ['Nordsee: place']],
    ['Torwart Max Ritter hielt den Elfmeter in der Nachspielzeit.', ['Max Ritter: person (Torwart)']],
    [
      'Ministerin Hansen sagte ab. Kanzler Ott auch.',
      ['Hansen: person (Ministerin)', 'Ott: person (Kanzler)'],
    ],
    ['Es regnet. Die Kinder spielen auf dem Platz, die Eltern arbeiten.', []],
    [
      'Kritik kommt vom Verband der Reeder. Am Dienstag wird gestreikt.',
      ['Verband der Reeder: organisation'],
    ],
    ['Der Sprecher der Ministerin, Ivo Tamm, schwieg.', ['Ivo Tamm: person']],
    [
      'Jens Kroll (52) lebt in Lindow. Kroll fährt oft nach Lindow.',
      ['Jens Kroll: person ×2 = Kroll', 'Lindow: unsure ×2'],
    ],
    [
      'Frau Fischer und Anna Neumann leben in Kiel. Herr Minister Tamm kommt.',
      ['Fischer: person', 'Anna Neumann: person', 'Kiel: place', 'Tamm: person (Minister)'],
    ],
  ]);
});
