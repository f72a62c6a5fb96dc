import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'pt')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['As tarifas da balsa subiram 8,5%.', ['8,5% = 8.5 percent up [tarifas da balsa]']],
  ['O desemprego caiu para 11,2% em março.', ['11,2% = 11.2 percent [desemprego]']],
  ['A empresa vai investir R$ 5 milhões no porto.', ['R$ 5 milhões = 5000000 BRL']],
  ['Mais de 1.250 pessoas foram retiradas.', ['1.250 = 1250 count above [pessoas]']],
  ['Morreram vinte e duas pessoas e outras 40 ficaram feridas.', ['vinte e duas = 22 count [pessoas]']],
  [
    'A prefeitura anunciou um aumento de 3 por cento dos impostos.',
    ['3 por cento = 3 percent up [impostos]'],
  ],
  ['A produção dobrou.', ['dobrou = 2 times up [produção]']],
  ['Um terço dos eleitores ficou em casa.', ['Um terço = 0.333333 share [eleitores]']],
  ['Um em cada cinco lares não tem aquecimento.', ['Um em cada cinco = 0.2 share [lares]']],
  ['Entre 40 e 60 manifestantes foram detidos.', ['40 e 60 = 40 count to 60 [manifestantes]']],
  ['O bilhete custa 12,50 euros.', ['12,50 euros = 12.5 EUR']],
  [
    'A participação recuou 2,5 pontos percentuais.',
    ['2,5 pontos percentuais = 2.5 percentage-point down [participação]'],
  ],
  ['O fundo soma 12 mil milhões de euros.', ['12 mil milhões de euros = 12000000000 EUR [fundo]']],
  [
    'Quase trezentos e cinquenta trabalhadores perderam o emprego.',
    ['trezentos e cinquenta = 350 count about [trabalhadores]'],
  ],
  ['O artigo 50 não diz nada.', []],
  ['O fogo queimou 340 hectares de mata.', ['340 hectares = 340 hectare [mata]']],
  ['O banco subiu os juros em 25 pontos base.', ['25 pontos base = 25 basis-point up [juros]']],
  [
    'A ponte tem 340 metros e custou 8 milhões de euros.',
    ['340 metros = 340 metre', '8 milhões de euros = 8000000 EUR'],
  ],
  ['Até 300 agentes vão vigiar o estádio.', ['300 = 300 count below [agentes]']],
  ['Pelo menos doze mineiros ficaram presos.', ['doze = 12 count above [mineiros]']],
  ['Metade dos alunos chegou atrasada.', ['Metade = 0.5 share [alunos]']],
  ['As vendas caíram 12% em um ano.', ['12% = 12 percent down [vendas]']],
  ['O quilo custa 50 centavos.', ['50 centavos = 0.5 BRL']],
  ['Foram vendidos 4.500 carros usados.', ['4.500 = 4500 count [carros]']],
  ['O número de feridos subiu para 41.', ['41 = 41 count [feridos]']],
  ['Cerca de 200 famílias esperam uma casa.', ['200 = 200 count about [famílias]']],
  ['O lucro foi de US$ 3,4 bilhões.', ['US$ 3,4 bilhões = 3400000000 USD']],
  ['O trem chega a 300 quilômetros por hora.', ['300 quilômetros por hora = 300 kilometre-per-hour']],
  [
    'A dívida passou de R$ 2 milhões para R$ 3 milhões.',
    ['R$ 2 milhões = 2000000 BRL', 'R$ 3 milhões = 3000000 BRL'],
  ],
  ['Uma queda de 3 graus trouxe neve à serra.', ['3 graus = 3 degree down']],
  ['O desconto é de 20 por cento.', ['20 por cento = 20 percent']],
];

describe('figures in Portuguese', () => {
  it.each(cases)('%s', check);
});
