import { describe } from 'vitest';
import { checkQuotes } from '../check-quotes';

describe('Portuguese quotes', () => {
  checkQuotes('pt', [
    [
      '"O porto vai fechar em maio", disse Ivo Tamm na segunda-feira.',
      ['direct | O porto vai fechar em maio | Ivo Tamm'],
    ],
    ['Ivo Tamm disse que o porto vai fechar em maio.', ['indirect | o porto vai fechar em maio | Ivo Tamm']],
    [
      'O ministro dos Transportes, Ivo Tamm, afirmou ontem que não haverá greve. "Vamos esperar pelo relatório", acrescentou.',
      [
        'indirect | não haverá greve | Ivo Tamm (O ministro dos Transportes)',
        'direct | Vamos esperar pelo relatório | Ivo Tamm (O ministro dos Transportes)',
      ],
    ],
    [
      'Segundo o ministério, as obras começam em junho. As obras começam em junho, segundo Ana Ros.',
      [
        'indirect | as obras começam em junho | o ministério',
        'indirect | As obras começam em junho | Ana Ros',
      ],
    ],
    [
      '“Vamos esperar”, disse Ana Ros, “porque ninguém tem pressa”.',
      ['direct | Vamos esperar | Ana Ros', 'direct | porque ninguém tem pressa | Ana Ros'],
    ],
    [
      'De acordo com fontes do governo, o plano está de pé.',
      ['indirect | o plano está de pé | ?fontes do governo'],
    ],
    [
      'A prefeita Ana Ros declarou: “Não vamos fechar a escola. Ninguém pediu isso.”',
      ['direct | Não vamos fechar a escola. Ninguém pediu isso. | Ana Ros (A prefeita)'],
    ],
    ['O segundo turno será em maio. O preço varia conforme a zona.', []],
    [
      'O porto continua aberto, garantiu a porta-voz da Karst Ltda.',
      ['indirect | O porto continua aberto | Karst Ltda.'],
    ],
    ['— Não vamos fechar — disse Ana Ros. — É cedo.', ['direct | Não vamos fechar | Ana Ros']],
    ['Ana Ros não disse que o porto fecharia.', []],
    ['A chamada "lei da rolha" continua.', []],
    ['Ana Ros visitou o porto. Ela disse que voltará em maio.', ['indirect | voltará em maio | Ana Ros']],
    [
      'O prefeito de Lindow, Otto Ramos, apresentou o plano. “Será um ano difícil para todos”, alertou o prefeito.',
      ['direct | Será um ano difícil para todos | Otto Ramos (O prefeito de Lindow)'],
    ],
    ['“Quem vai pagar as obras?”, perguntou Ana Ros.', ['direct | Quem vai pagar as obras? | Ana Ros']],
    [
      'Ivo Tamm e Ana Ros discutiram. Ela disse que faltava dinheiro para isso.',
      ['indirect | faltava dinheiro para isso | -'],
    ],
    ['De acordo com a lei, a multa é de cem euros.', []],
    [
      'Ontem, em Lindow, Ana Ros afirmou que o porto é pequeno demais.',
      ['indirect | o porto é pequeno demais | Ana Ros'],
    ],
    [
      '“Não há dinheiro para mais comboios”, segundo fontes da empresa.',
      ['direct | Não há dinheiro para mais comboios | ?fontes da empresa'],
    ],
    ['O documento explica o projeto. A denúncia chegou tarde.', []],
    ['Quando chegou, disse Ana Ros, já era tarde.', []],
    [
      'Ivo Tamm esteve em Lindow. “Voltaremos no próximo mês com uma proposta”, disse ele.',
      ['direct | Voltaremos no próximo mês com uma proposta | Ivo Tamm'],
    ],
    [
      'A empresa Norlink informou que não vai comentar o caso.',
      ['indirect | não vai comentar o caso | Norlink'],
    ],
  ]);
});
