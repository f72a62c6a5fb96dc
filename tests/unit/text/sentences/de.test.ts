import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in German', () => {
  checkPassages('de', {
    'reads ordinals': [
      'Am 3. Oktober kam Dr. Meier.|Er ging.',
      'Die 2. Liga spielt am 12. 3. 2026.|Es regnet.',
      'Im 19. Jahrhundert war das anders.|Heute nicht.',
      'Er ist 25.|Sie ist 30.',
      'Die Fahrt kostet 14 Euro.|2024 hatte sie zwölf gekostet.',
      'Kaiser Karl V. und Otto II. stritten.|Otto verlor.',
    ],
    'goes on after titles': [
      'Prof. Dr. Orme und Fr. Tamm sprachen.|Hr. Lorne schwieg.',
      'Dipl.-Ing. Orme baut.|St. Halvard wartet.',
    ],
    'reads parted abbreviations': [
      'Das gilt z. B. Kindern.|Anderen nicht.',
      'Viele, d. h. Die meisten, blieben.|Es regnete.',
      'Es kamen u. a. Tamm und Orme.|Keiner sprach.',
      'Das war i. d. R. Sache der Inseln.|Heute nicht.',
      'Um 200 v. Chr. Geburt war hier Eis.|Heute ist Wasser.',
    ],
    'goes on or ends after usw.': ['Fähren, Züge usw.|Die Inseln warten.', 'Orme Inc.|Das Schiff sinkt.'],
    'reads quotes': [
      '„Fahren wir?“, fragte Tamm.|„Ja.“|Sie gingen.',
      '„Wir fahren.|Wir kommen zurück“, sagte sie.',
      '„Komm!“, rief er.|Sie kam.',
      '»Wir fahren.«|Dann fuhren sie.',
      '‚Nein.‘|Er blieb.',
    ],
    'reads numbers': [
      'Das kostet 1.250,50 Euro.|Es sind 3,2 Prozent mehr.',
      'Es sind 5 Mio. Euro.|Oder 3 Mrd. Euro?',
      'Abs. 3 und Art. 5 gelten.|Nr. 7 nicht.',
      'Es geht um 7.50 Uhr los.|Um 8 Uhr ist Schluss.',
      'Der Bau beginnt 2026.|Das steht fest.',
    ],
    'reads dots of omission': ['Sie wartete…|Dann ging sie.', 'Ich… ich weiß nicht.|Frag ihn.'],
    'reads brackets and lists': [
      'Es sank (niemand starb).|Es war alt.',
      'Es sank.|(Niemand starb.)|Es war alt.',
      'Es sank.[1]|Es war alt.',
    ],
    'reads initials and addresses': [
      'J. F. Orme kam.|A. von Lorne auch.',
      'Siehe www.faehre.example.|Es ist frei.',
    ],
  });
});
