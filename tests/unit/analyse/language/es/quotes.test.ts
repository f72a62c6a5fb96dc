import { describe } from 'vitest';
import { checkQuotes } from '../check-quotes';

describe('Spanish quotes', () => {
  checkQuotes('es', [
    [
      '«El puerto cerrará en mayo», dijo Ivo Tamm el lunes.',
      ['direct | El puerto cerrará en mayo | Ivo Tamm'],
    ],
    ['Ivo Tamm dijo que el puerto cerrará en mayo.', ['indirect | el puerto cerrará en mayo | Ivo Tamm']],
    [
      'El ministro de Transportes, Ivo Tamm, aseguró ayer que no habrá huelga. «Vamos a esperar al informe», añadió.',
      [
        'indirect | no habrá huelga | Ivo Tamm (El ministro de Transportes)',
        'direct | Vamos a esperar al informe | Ivo Tamm (El ministro de Transportes)',
      ],
    ],
    [
      'Según el ministerio, las obras empezarán en junio. Las obras empezarán en junio, según Ana Ros.',
      [
        'indirect | las obras empezarán en junio | el ministerio',
        'indirect | Las obras empezarán en junio | Ana Ros',
      ],
    ],
    [
      '«Esperaremos», dijo Ana Ros, «porque nadie tiene prisa».',
      ['direct | Esperaremos | Ana Ros', 'direct | porque nadie tiene prisa | Ana Ros'],
    ],
    [
      'La alcaldesa Ana Ros declaró: «No vamos a cerrar la escuela. Nadie lo ha pedido».',
      ['direct | No vamos a cerrar la escuela. Nadie lo ha pedido | Ana Ros (La alcaldesa)'],
    ],
    [
      'El puerto seguirá abierto, explicó la portavoz de la naviera.',
      ['indirect | El puerto seguirá abierto | la portavoz de la naviera'],
    ],
    [
      'Fuentes del ministerio confirmaron que el plan sigue en pie.',
      ['indirect | el plan sigue en pie | ?Fuentes del ministerio'],
    ],
    ['—No vamos a cerrar —dijo Ana Ros—. Es pronto.', ['direct | No vamos a cerrar | Ana Ros']],
    ['Ana Ros visitó el puerto. Añadió que volverá en mayo.', ['indirect | volverá en mayo | Ana Ros']],
    ['La llamada «ley mordaza» sigue vigente. Leyó «El mar».', []],
    ['El precio varía según la zona. La denuncia llegó tarde.', []],
    ['Ana Ros no dijo que el puerto cerraría.', []],
    [
      '"Es un error", ha lamentado el presidente de la patronal.',
      ['direct | Es un error | el presidente de la patronal'],
    ],
    [
      'Ivo Tamm y Ana Ros discutieron. Ella dijo que no había dinero para eso.',
      ['indirect | no había dinero para eso | -'],
    ],
    ['Según explicó Tamm, la obra durará tres años.', ['indirect | la obra durará tres años | Tamm']],
    [
      'La portavoz de Norlink S.A. dijo que la empresa no comenta rumores.',
      ['indirect | la empresa no comenta rumores | Norlink S.A.'],
    ],
    [
      'El alcalde de Lindow, Otto Ruiz, presentó el plan. «Será un año difícil para todos», advirtió el alcalde.',
      ['direct | Será un año difícil para todos | Otto Ruiz (El alcalde de Lindow)'],
    ],
    ['«¿Quién pagará las obras?», preguntó Ana Ros.', ['direct | ¿Quién pagará las obras? | Ana Ros']],
    ['«Nos vamos», gritó alguien.', []],
    [
      '"No hay dinero para más trenes este año", según fuentes de la empresa.',
      ['direct | No hay dinero para más trenes este año | ?fuentes de la empresa'],
    ],
    ['Cuando llegó, dijo Ana Ros, ya era tarde.', []],
    ['Lo que dijo Ana Ros no gustó a nadie.', []],
    ['De acuerdo con la ley, la multa es de cien euros.', []],
    [
      'Ayer, en Lindow, Ana Ros afirmó que el puerto es demasiado pequeño.',
      ['indirect | el puerto es demasiado pequeño | Ana Ros'],
    ],
  ]);
});
