import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Italian', () => {
  checkPassages('it', {
    'goes on after titles': [
      'Il sig. Tamm e la dott.ssa Lorne parlano.|Gli altri tacciono.',
      'Il Dott. Orme e l’Ing. Reval votano.|Vincono.',
      'L’Avv. Tamm difende l’On. Orme.|Perde.',
      'Il Gen. Orme e il Col. Lorne partono.|Mons. Reval resta.',
    ],
    'reads quotes': [
      '«Chi paga?», chiede Tamm.|Nessuno risponde.',
      '«Partiamo oggi.|Torniamo domani», dice.',
      '“È finita.”|Poi tace.',
      '«No».|Lei esce.',
    ],
    'reads numbers': [
      'Costa 1.250,5 euro.|Sono il 3,2% in più.',
      'Parte alle 7.50.|È pieno.',
      'Vedi pag. 4 e art. 3.|Il n. 5 manca.',
      'Nel sec. II a.C. c’era ghiaccio.|Oggi no.',
      'Dal 4 gen. 2026 nevica.|Fa freddo.',
    ],
    'goes on or ends after company forms': [
      'La Orme S.p.A. chiude.|La Norlink S.r.l. no.',
      'Navi, treni, ecc.|Tutto è fermo.',
      'Il gruppo Tamm S.p.A.|La nave resta.',
    ],
    'reads dots of omission': ['Aspetta…|Poi esce.', 'Non so… dice.|Esce.', 'Aspetta...|Poi esce.'],
    'reads brackets and lists': [
      'Affonda (nessun morto).|Era vecchia.',
      'Affonda.|(Nessun morto.)|Era vecchia.',
      '1. Salgono i prezzi.|2. Scendono.',
      'Affonda.[1]|Era vecchia.',
    ],
    'reads initials, marks and addresses': [
      'G. B. Orme arriva.|M. Di Tamm no.',
      'Perché?!|Non so!|Basta.',
      'Vedi www.nave.example.|È libero.',
    ],
  });
});
