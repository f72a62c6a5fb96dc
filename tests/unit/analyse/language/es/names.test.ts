import { describe } from 'vitest';
import { checkNames } from '../check-names';

describe('Spanish names', () => {
  checkNames('es', [
    [
      'El ministro de Transportes, Ivo Tamm, dijo ayer en Madrid que los trenes vuelven.',
      ['Ivo Tamm: person (El ministro de Transportes)', 'Madrid: place'],
    ],
    [
      'La ministra Ana de la Vega viajó a Corea del Sur. De la Vega se reunió con Pedro Ramos Vidal. Ramos no habló. El Ministerio de Transportes y Movilidad no respondió.',
      [
        'Ana de la Vega: person ×2 = Vega (La ministra)',
        'Corea del Sur: place',
        'Pedro Ramos Vidal: person ×2 = Ramos',
        'Ministerio de Transportes y Movilidad: organisation',
      ],
    ],
    [
      'Ramón Quiles, portavoz de la naviera Karst S.A., explicó el plan. Según Quiles, el puerto cierra.',
      ['Ramón Quiles: person ×2 = Quiles (portavoz de la naviera Karst S.A.)', 'Karst S.A.: organisation'],
    ],
    ['Vecinos de Lindow protestaron. Los vecinos piden agua.', ['Lindow: unsure']],
    [
      'El Partido Libre de Karvia (PLK) ganó. El PLK gobernará con la Unión Europea.',
      ['Partido Libre de Karvia: organisation ×3 = PLK', 'Unión Europea: organisation'],
    ],
    ['Ayer llovió en Sevilla y en Lindow. Mañana no.', ['Sevilla: place', 'Lindow: unsure']],
    ['Tamm dijo que no. Explicó que sí.', ['Tamm: unsure']],
    [
      '«El mar es nuestro», aseguró Lucía Bermejo, alcaldesa de Puerto Claro.',
      ['Lucía Bermejo: person (alcaldesa de Puerto Claro)', 'Puerto Claro: place'],
    ],
    [
      'El presidente de Francia llegó a Bruselas con el canciller Otto Kranz.',
      ['Francia: place', 'Bruselas: place', 'Otto Kranz: person (el canciller)'],
    ],
    [
      'Fuentes del Ministerio del Interior confirmaron el viaje a la ciudad de Lindow.',
      ['Ministerio del Interior: organisation', 'Lindow: place'],
    ],
    ['Fue el martes cuando la Copa del Mundo llegó al río Tamm.', ['Copa del Mundo: event', 'Tamm: place']],
    [
      'Marta Ruiz, de 41 años, y Xoel Brañas, de 52, viven en la isla de Norra.',
      ['Marta Ruiz: person', 'Xoel Brañas: person', 'Norra: place'],
    ],
    ['El Gobierno y el Congreso negocian. El Estado paga.', []],
    [
      'La vicepresidenta segunda del Gobierno, Elena Prats, compareció.',
      ['Elena Prats: person (La vicepresidenta segunda del Gobierno)'],
    ],
    ['PUERTO CERRADO POR EL TEMPORAL EN LINDOW', []],
    [
      'El juez Marcos Ferrán y el fiscal Óscar Lledó acudieron a la Audiencia Nacional.',
      [
        'Marcos Ferrán: person (El juez)',
        'Óscar Lledó: person (el fiscal)',
        'Audiencia Nacional: organisation',
      ],
    ],
    ['Aunque llovía, salieron. Además, nadie avisó.', []],
    ['Los niños juegan en la plaza mientras sus padres trabajan.', []],
    ['El lunes habrá huelga y el martes también.', []],
    ['Doña Carmen vive sola.', ['Carmen: person']],
    [
      'La Universidad de la Costa publicó un estudio de Inés Barrio, investigadora del centro.',
      ['Universidad de la Costa: organisation', 'Inés Barrio: person (investigadora del centro)'],
    ],
    ['Sindicatos y patronal firmaron el acuerdo en Bilbao.', ['Bilbao: place']],
    [
      'El exministro Luis Vega y la exalcaldesa Ada Prats declararon como testigos.',
      ['Luis Vega: person (El exministro)', 'Ada Prats: person (la exalcaldesa)'],
    ],
    ['El portavoz de la ministra de Salud, Ivo Tamm, no contestó.', ['Ivo Tamm: person']],
    ['La empresa Norlink despide a 300 empleados. Norlink no responde.', ['Norlink: organisation ×2']],
  ]);
});
