import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Spanish', () => {
  checkPassages('es', {
    'goes on after titles': [
      'El Sr. Tamm y la Dra. Lorne hablaron.|Nadie más habló.',
      'Llegaron D. Luis Orme y Dña. Ana Reval.|Se sentaron.',
      'El Gral. Orme saludó al Excmo. Sr. Lorne.|Luego se fue.',
      'La Profa. Reval, el Ing. Orme y la Lic. Tamm votaron.|Ganaron.',
    ],
    'goes on or ends after EE. UU.': [
      'El Senado de EE. UU. votó ayer.|Ganó el no.',
      'Vive en EE. UU.|La isla está lejos.',
      'El diplomático de EE.UU. Marco Orme llegó.|No habló.',
      'Los RR. HH. de la empresa callan.|Los barcos, no.',
    ],
    'reads reversed marks': [
      '¿Por qué?|¡No lo sé!|Dijo que no.',
      '«¿Quién paga?», preguntó Tamm.|Nadie respondió.',
      '¡Vamos!, gritó.|Y se fue.',
      '¿Vendrá el barco?|¿Y cuándo?',
    ],
    'reads quotes': [
      '«Zarpamos hoy.|Volvemos mañana», dijo Tamm.',
      'Dijo: “Se acabó”.|Luego calló.',
      'Habló de una «vuelta a casa».|Nadie le creyó.',
    ],
    'reads dialogues with dashes': ['—¿Vienes? —preguntó Ana.|—No, mañana —dijo él.|Y se fue.'],
    'reads numbers and times': [
      'Costó 1.250,5 euros.|Subió un 3,2 %.',
      'Sale a las 7.50 a. m.|El barco va lleno.',
      'Ocurrió en el siglo II a. C. en la isla.|Nadie lo vio.',
      'El núm. 5 perdió.|El art. 3 lo dice.',
    ],
    'ends after the word no': ['Dijo que nada.|5 barcos esperan.', 'No.|Nadie vino.'],
    'goes on or ends after company forms': [
      'Orme S.A. cerró.|Norlink S.A.|La bolsa cayó.',
      'Barcos, trenes, etc.|Todo paró.',
      'La Cía. Marítima y la Avda. Norte, p. ej. Kestholm, cerraron.|Fin.',
    ],
    'reads dots of omission': ['Esperó…|Luego se fue.', 'No sé…, dijo.|Se fue.', 'Pues… no.|Eso es todo.'],
    'reads brackets and lists': [
      'Se hundió (nadie murió).|Era viejo.',
      '1. Suben las tarifas.|2. Bajan.',
      'Se hundió.[2]|Era viejo.',
    ],
    'reads initials': ['J. L. Orme llegó.|M. de la Torre no.', 'Vino J. De Orme.|Habló.'],
  });
});
