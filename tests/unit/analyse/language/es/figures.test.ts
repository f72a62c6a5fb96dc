import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'es')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['Las tarifas del ferry subieron un 8,5 %.', ['8,5 % = 8.5 percent up [tarifas del ferry]']],
  ['El paro bajó al 11,2 % en marzo.', ['11,2 % = 11.2 percent [paro]']],
  ['La empresa invertirá 5 millones de euros en ayudas.', ['5 millones de euros = 5000000 EUR [ayudas]']],
  ['Más de 1.250 personas fueron evacuadas.', ['1.250 = 1250 count above [personas]']],
  ['Murieron veintidós personas y otras 40 resultaron heridas.', ['veintidós = 22 count [personas]']],
  [
    'El alcalde anunció un aumento del 3 por ciento de los impuestos.',
    ['3 por ciento = 3 percent up [impuestos]'],
  ],
  ['La producción se duplicó.', ['duplicó = 2 times up [producción]']],
  ['Un tercio de los votantes se quedó en casa.', ['Un tercio = 0.333333 share [votantes]']],
  ['Uno de cada cinco hogares no tiene calefacción.', ['Uno de cada cinco = 0.2 share [hogares]']],
  ['Entre 40 y 60 manifestantes fueron detenidos.', ['40 y 60 = 40 count to 60 [manifestantes]']],
  ['La entrada cuesta 12 euros, frente a los 10 de antes.', ['12 euros = 12 EUR']],
  [
    'La participación cayó 2,5 puntos porcentuales.',
    ['2,5 puntos porcentuales = 2.5 percentage-point down [participación]'],
  ],
  ['El fondo suma 12.000 millones de dólares.', ['12.000 millones de dólares = 12000000000 USD [fondo]']],
  [
    'Casi treinta y cinco mil vecinos se quedaron sin luz.',
    ['treinta y cinco mil = 35000 count about [vecinos]'],
  ],
  ['El artículo 50 y la página 3 no dicen nada.', []],
  ['El incendio arrasó 340 hectáreas de bosque.', ['340 hectáreas = 340 hectare [bosque]']],
  ['El paquete costó US$ 3,5 millones.', ['US$ 3,5 millones = 3500000 USD']],
  [
    'Los precios subieron 1.2% según el banco y la cifra llegó a 3.4%.',
    ['1.2% = 1.2 percent up [precios]', '3.4% = 3.4 percent'],
  ],
  ['La viuda, de 43 años, tiene tres hijos.', ['tres = 3 count [hijos]']],
  ['El banco subió los tipos en 25 puntos básicos.', ['25 puntos básicos = 25 basis-point up [tipos]']],
  [
    'El puente mide 340 metros y costó 8 millones de euros.',
    ['340 metros = 340 metre', '8 millones de euros = 8000000 EUR'],
  ],
  ['Hasta 300 agentes vigilarán el estadio.', ['300 = 300 count below [agentes]']],
  ['El billete pasa de 2 a 3 euros.', ['2 = 2 EUR', '3 euros = 3 EUR']],
  ['Al menos doce mineros quedaron atrapados.', ['doce = 12 count above [mineros]']],
  ['La mitad de los alumnos llegó tarde.', ['La mitad = 0.5 share [alumnos]']],
  ['Las ventas crecieron un 12 % más que en 2024.', ['12 % = 12 percent up [ventas]']],
  ['El kilo cuesta 50 céntimos.', ['50 céntimos = 0.5 EUR']],
  ['Se vendieron 4.500 coches usados.', ['4.500 = 4500 count [coches]']],
  ['El número de heridos ascendió a 41.', ['41 = 41 count [heridos]']],
  ['La reserva está al 34 % de su capacidad.', ['34 % = 34 percent [capacidad]']],
  ['El tren alcanza los 300 kilómetros por hora.', ['300 kilómetros por hora = 300 kilometre-per-hour']],
  ['Unas 200 familias esperan una vivienda.', ['200 = 200 count about [familias]']],
  ['Un descenso de 3 grados dejó nieve en la costa.', ['3 grados = 3 degree down']],
];

describe('figures in Spanish', () => {
  it.each(cases)('%s', check);
});
