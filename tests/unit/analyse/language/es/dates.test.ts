import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { articleOf } from '../../article';
import { checkDates } from '../check-dates';

describe('Spanish dates', () => {
  checkDates('es', [
    ['El puente se cerró el 3 de marzo de 2024.', '3 de marzo de 2024 = 2024-03-03'],
    ['El martes 3 de marzo se reunió el cabildo.', 'martes 3 de marzo = 2026-03-03'],
    ['La obra comenzó el 1º de febrero.', '1º de febrero = 2026-02-01'],
    ['El festival será del 3 al 7 de abril.', '3 = 2026-04-03 | 7 de abril = 2026-04-07'],
    [
      'El congreso será entre el 28 y el 30 de mayo de 2027.',
      '28 = 2027-05-28 | 30 de mayo de 2027 = 2027-05-30',
    ],
    ['El pleno votó el 12 de noviembre.', '12 de noviembre = 2025-11-12'],
    ['El pleno votará el 12 de noviembre.', '12 de noviembre = 2026-11-12'],
    ['La fábrica abrió en marzo de 2019.', 'marzo de 2019 = 2019-03'],
    ['La fábrica abrió en octubre.', 'octubre = 2025-10'],
    ['La fábrica abrirá en octubre.', 'octubre = 2026-10'],
    ['El alcalde dimitió el martes.', 'martes = 2026-03-03'],
    ['El alcalde comparecerá el martes.', 'martes = 2026-03-10'],
    ['El alcalde dijo este jueves que no dimite.', 'jueves = 2026-03-05'],
    ['El pasado lunes cayó un rayo.', 'El pasado lunes = 2026-03-02'],
    ['El próximo lunes abrirá el museo.', 'El próximo lunes = 2026-03-09'],
    ['La semana pasada llovió.', 'La semana pasada = 2026-W09'],
    ['El mes que viene subirá la tarifa.', 'El mes que viene = 2026-04'],
    ['Este año habrá menos trigo que el año pasado.', 'Este año = 2026 | el año pasado = 2025'],
    [
      'Llegó ayer por la tarde y se irá pasado mañana.',
      'ayer por la tarde = 2026-03-04TAF | pasado mañana = 2026-03-07',
    ],
    ['Mañana hablará el jurado.', 'Mañana = 2026-03-06'],
    ['El acto será mañana por la mañana.', 'mañana por la mañana = 2026-03-06TMO'],
    ['Por la mañana hizo frío.', ''],
    ['Anoche ardió el almacén; anteayer, el molino.', 'Anoche = 2026-03-04TNI | anteayer = 2026-03-03'],
    ['Hace tres días se hundió el barco.', 'Hace tres días = 2026-03-02'],
    ['Vive allí desde hace diez años.', 'hace diez años = P10Y'],
    ['Dentro de dos semanas cerrará el plazo.', 'Dentro de dos semanas = 2026-W12'],
    ['El partido empezará el sábado a las 19:30.', 'sábado a las 19:30 = 2026-03-07T19:30'],
    ['A las 7:50 de la tarde del martes tembló la tierra.', '7:50 de la tarde del martes = 2026-03-03T19:50'],
    ['Ocurrió a las 06.15 (GMT).', '06.15 (GMT) = 2026-03-05T06:15'],
    [
      'La sesión arrancó el 2 de marzo a las 10:00, hora local.',
      '2 de marzo a las 10:00, hora local = 2026-03-02T10:00',
    ],
    ['La tienda creció en el tercer trimestre de 2019.', 'el tercer trimestre de 2019 = 2019-Q3'],
    [
      'Las ventas cayeron en el cuarto trimestre del año pasado.',
      'el cuarto trimestre del año pasado = 2025-Q4',
    ],
    ['En los años noventa había dos cines.', 'los años noventa = 199'],
    ['La ermita es del siglo XIX.', 'siglo XIX = 18'],
    ['A principios de abril se conocerá el fallo.', 'A principios de abril = 2026-04'],
    ['Nevó a finales de 2019.', 'a finales de 2019 = 2019'],
    ['En el verano de 2018 no llovió.', 'el verano de 2018 = 2018-SU'],
    ['Desde 2015 dirige el coro; entre 2009 y 2012 cantó en él.', '2015 = 2015 | 2009 = 2009 | 2012 = 2012'],
    ['Cada martes hay mercado.', 'Cada martes = XXXX-WXX-2'],
    ['Todos los domingos toca la banda.', 'Todos los domingos = XXXX-WXX-7'],
    ['Las obras durarán tres años.', 'tres años = P3Y'],
    ['En las próximas semanas habrá otra reunión.', 'las próximas semanas = FUTURE_REF'],
    ['Recientemente cambió de dueño.', 'Recientemente = PAST_REF'],
    ['El acta lleva la fecha 3/4/2026.', '3/4/2026 = 2026-04-03'],
    ['El pasado 5 de diciembre se firmó el pacto.', 'El pasado 5 de diciembre = 2025-12-05'],
    ['La vista se celebró el lunes de la semana pasada.', 'lunes de la semana pasada = 2026-02-23'],
    [
      'Se casaron el 4 de mayo de 2020. Al día siguiente partieron.',
      '4 de mayo de 2020 = 2020-05-04 | Al día siguiente = 2020-05-05',
    ],
    ['Un hombre de 45 años resultó herido.', ''],
    ['Costó 2019 euros y mide 1950 metros.', ''],
    ['Ganaron por 3-2 con 1.500 espectadores.', ''],
    ['Domingo Olmedo vive en la calle 2 de Mayo.', ''],
    ['Más de 2000 personas salieron a la mar.', ''],
    ['El plan para Julio Armenta no gusta.', ''],
    ['El 40 % pagó 12,50 euros.', ''],
    ['Abre de lunes a viernes.', ''],
    [
      'El incendio empezó sobre las 3.30 horas de la madrugada del domingo.',
      '3.30 horas de la madrugada del domingo = 2026-03-01T03:30',
    ],
  ]);

  it('keeps zone and roughness', () => {
    const article = articleOf(['El temblor fue a las 7:50 hora peninsular, hace unos 30 días.'], {
      language: 'es',
      publishedIso: '2026-03-05',
    });
    expect(findTimexes(article).map(({ zone, approximate }) => [zone, approximate])).toEqual([
      ['Europe/Madrid', false],
      [null, true],
    ]);
  });
});
