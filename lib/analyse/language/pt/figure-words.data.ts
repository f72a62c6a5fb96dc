/** Portuguese words of figures, of Portugal and Brazil. Our own lists. */
import type { Multiple } from '@/lib/analyse/figures/figure-pack';
import type { Bound } from '@/lib/model/analysis';
import { smallNumbers } from './number-words.data';

export const numberWords: Readonly<Record<string, number>> = {
  ...smallNumbers,
  cento: 100,
  duzentos: 200,
  duzentas: 200,
  trezentos: 300,
  trezentas: 300,
  quatrocentos: 400,
  quatrocentas: 400,
  quinhentos: 500,
  quinhentas: 500,
  seiscentos: 600,
  seiscentas: 600,
  setecentos: 700,
  setecentas: 700,
  oitocentos: 800,
  oitocentas: 800,
  novecentos: 900,
  novecentas: 900,
};

/** "Bilhão" is Brazilian and a thousand millions; Portugal's "bilião" is a million millions. */
export const scales: Readonly<Record<string, number>> = {
  dúzia: 12,
  dúzias: 12,
  mil: 1e3,
  milhão: 1e6,
  milhões: 1e6,
  mi: 1e6,
  bilhão: 1e9,
  bilhões: 1e9,
  bi: 1e9,
  bilião: 1e12,
  biliões: 1e12,
  trilhão: 1e12,
  trilhões: 1e12,
  tri: 1e12,
};

export const unitWords: Readonly<Record<string, string>> = {
  'por cento': 'percent',
  'pontos percentuais': 'percentage-point',
  'ponto percentual': 'percentage-point',
  'pontos base': 'basis-point',
  quilômetros: 'kilometre',
  quilómetros: 'kilometre',
  quilômetro: 'kilometre',
  quilómetro: 'kilometre',
  metros: 'metre',
  metro: 'metre',
  centímetros: 'centimetre',
  milímetros: 'millimetre',
  milhas: 'mile',
  pés: 'foot',
  quilos: 'kilogram',
  quilogramas: 'kilogram',
  gramas: 'gram',
  toneladas: 'tonne',
  tonelada: 'tonne',
  litros: 'litre',
  litro: 'litre',
  barris: 'barrel',
  hectares: 'hectare',
  hectare: 'hectare',
  'metros quadrados': 'square-metre',
  'quilômetros quadrados': 'square-kilometre',
  'quilómetros quadrados': 'square-kilometre',
  'metros cúbicos': 'cubic-metre',
  'quilômetros por hora': 'kilometre-per-hour',
  'quilómetros por hora': 'kilometre-per-hour',
  'graus celsius': 'degree-celsius',
  graus: 'degree',
  megawatts: 'megawatt',
  gigawatts: 'gigawatt',
  'quilowatts-hora': 'kilowatt-hour',
};

export const currencies: Readonly<Record<string, string>> = {
  euros: 'EUR',
  euro: 'EUR',
  dólares: 'USD',
  dólar: 'USD',
  'dólares americanos': 'USD',
  'dólares canadenses': 'CAD',
  reais: 'BRL',
  'libras esterlinas': 'GBP',
  ienes: 'JPY',
  yuans: 'CNY',
  rublos: 'RUB',
  rupias: 'INR',
  'francos suíços': 'CHF',
  kwanzas: 'AOA',
  meticais: 'MZN',
  escudos: 'PTE',
};

export const hundredths: Readonly<Record<string, string>> = { cêntimos: 'EUR', centavos: 'BRL' };

export const bounds: Readonly<Record<string, Bound>> = {
  quase: 'about',
  'cerca de': 'about',
  'perto de': 'about',
  'em torno de': 'about',
  'por volta de': 'about',
  aproximadamente: 'about',
  uns: 'about',
  umas: 'about',
  'mais de': 'above',
  'acima de': 'above',
  'acima dos': 'above',
  'pelo menos': 'above',
  'ao menos': 'above',
  'no mínimo': 'above',
  'nada menos que': 'above',
  'menos de': 'below',
  'abaixo de': 'below',
  'abaixo dos': 'below',
  até: 'below',
  'no máximo': 'below',
  'não mais de': 'below',
};

export const boundsAfter: Readonly<Record<string, Bound>> = {
  'ou mais': 'above',
  'ou menos': 'below',
  'no mínimo': 'above',
  'no máximo': 'below',
  aproximadamente: 'about',
};

const up = (value: number): Multiple => ({ value, change: 'up' });

export const multiples: Readonly<Record<string, Multiple>> = {
  dobrou: up(2),
  dobraram: up(2),
  duplicou: up(2),
  duplicaram: up(2),
  triplicou: up(3),
  triplicaram: up(3),
  quadruplicou: up(4),
  quadruplicaram: up(4),
};

export const shares: Readonly<Record<string, number>> = {
  metade: 0.5,
  'a metade': 0.5,
  'um terço': 1 / 3,
  'dois terços': 2 / 3,
  'um quarto': 0.25,
  'três quartos': 0.75,
  'um quinto': 0.2,
  'um décimo': 0.1,
};

export const upWords =
  'subiu subiram sobe sobem subido subir subirá subirão aumentou aumentaram aumenta aumentam aumentado aumentar aumentará cresceu cresceram cresce crescem crescido crescer crescerá avançou avançaram disparou dispararam elevou elevaram ' +
  'ganhou ganharam saltou encareceu encareceram alta aumento subida crescimento avanço salto ganho elevação mais';
export const downWords =
  'caiu caíram cai caem caído cair cairá desceu desceram desce descem baixou baixaram diminuiu diminuíram diminui reduziu reduziram reduz reduzir recuou recuaram recua perdeu perderam cortou cortaram encolheu despencou despencaram ' +
  'queda baixa redução diminuição recuo corte descida perda menos';
export const changeNouns =
  'alta aumento subida crescimento avanço salto ganho elevação queda baixa redução diminuição recuo corte descida perda';

export const neverCounted =
  'anos ano meses mês dias dia semanas semana horas hora minutos segundos décadas séculos vezes pontos graus mais menos entre após três seis dois duas dos das nos nas aos seus suas meus minhas depois antes mas pois ' +
  'euros dólares reais centavos cêntimos atrás outros outras eles elas estes estas esses essas aqueles quais quem são era eram foi foram está estão tem têm que como para por segundo sobre desde até com sem ' +
  'décimo décimos décima décimas respectivamente todos todas ambos ambas milhares milhões centenas dezenas partes reais simples apenas lugares';

export const irregularPlurals = 'gente';

export const adjectives =
  'novos novas grandes pequenos pequenas primeiros primeiras últimos últimas supostos supostas possíveis principais diferentes bons boas outros outras jovens';

export const numberedThings =
  'artigo capítulo página páginas rota rodovia autoestrada voo canal sala nível fase tipo classe grupo figura tabela lei regra volume versão linha porta unidade distrito resolução emenda apollo boeing airbus covid covid-19 windows iphone fórmula ' +
  'idade top andar rua avenida número nº n.º rodada jornada quilómetro km temporada estrada lote br g f';
