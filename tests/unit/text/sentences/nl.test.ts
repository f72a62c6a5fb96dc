import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Dutch', () => {
  checkPassages('nl', {
    'goes on after titles': [
      'Dhr. Tamm en mevr. Lorne spraken.|De rest zweeg.',
      'Prof. dr. Orme en Mr. Reval stemden.|Zij wonnen.',
      'Ir. Orme bouwt.|Drs. Tamm kijkt.',
    ],
    'begins with a word that has lost its first letter': [
      'Het regent.|’s Avonds sneeuwt het.',
      "Het regent.|'s Avonds sneeuwt het.",
      'Hij vaart naar ’s-Halvarey.|Zij blijft.',
    ],
    'reads parted abbreviations': [
      'Er kwamen o.a. Tamm en Orme.|Niemand sprak.',
      'Dat geldt m.n. Kestholm.|Verder niet.',
      'Dat is, d.w.z. Orme zegt het, zo.|Punt.',
      'Het gaat t.o.v. Kestholm goed.|Dat telt.',
    ],
    'goes on or ends after company forms': [
      'Orme B.V. sluit.|Norlink N.V. niet.',
      'Boten, treinen enz.|De rest wacht.',
      'Hij werkt bij Tamm N.V.|Het schip vaart.',
    ],
    'reads quotes': [
      '‘Wie betaalt?’, vroeg Tamm.|Niemand weet het.',
      '“We gaan.|We komen terug”, zei ze.',
      '„Nee.”|Zij ging.',
      '‘Klaar.’|Hij zweeg.',
    ],
    'reads numbers': [
      'Het kost 1.250,50 euro.|Dat is 3,2 procent meer.',
      'Het vertrekt om 7.50 uur.|Het is vol.',
      'Zie blz. 4 en art. 3.|Nr. 5 ontbreekt.',
      'Het zijn 5 mln. euro.|Of 3 mld. euro?',
      'Op 4 jan. 2026 sneeuwt het.|Het is koud.',
    ],
    'reads dots, brackets and lists': [
      'Ze wacht…|Dan gaat ze.',
      'Het zonk (niemand stierf).|Het was oud.',
      'Het zonk.[1]|Het was oud.',
      '1. De prijs stijgt.|2. Hij daalt.',
    ],
    'reads initials': ['J.P. van Orme kwam.|A. de Tamm ook.', 'Zij zag H. Van den Orme.|Hij zong.'],
  });
});
