import { describe } from 'vitest';
import { checkNames } from '../check-names';

describe('Portuguese names', () => {
  checkNames('pt', [
    [
      'O ministro dos Transportes, Ivo Tamm, disse ontem em Lisboa que os comboios voltam.',
      ['Ivo Tamm: person (O ministro dos Transportes)', 'Lisboa: place'],
    ],
    [
      'A ministra Ana da Silva viajou para a Coreia do Sul. Silva reuniu-se com Pedro Ramos dos Santos.',
      [
        'Ana da Silva: person ×2 = Silva (A ministra)',
        'Coreia do Sul: place',
        'Pedro Ramos dos Santos: person',
      ],
    ],
    [
      'A presidente do Banco Central, Lúcia Prado, afirmou que os juros caem. Segundo Prado, não há pressa.',
      ['Banco Central: organisation', 'Lúcia Prado: person ×2 = Prado (A presidente do Banco Central)'],
    ],
    [
      'O Partido Livre de Karvia (PLK) venceu. O PLK vai governar o Brasil.',
      ['Partido Livre de Karvia: organisation ×3 = PLK', 'Brasil: place'],
    ],
    [
      'Segundo fontes do Ministério da Fazenda, o plano está pronto.',
      ['Ministério da Fazenda: organisation'],
    ],
    [
      'Luís Costa Ramos, de 41 anos, mora na cidade de Lindow.',
      ['Luís Costa Ramos: person', 'Lindow: place'],
    ],
    [
      'João Mendes, presidente da Câmara de Porto Claro, falou com a agência Lusa.',
      [
        'João Mendes: person (presidente da Câmara de Porto Claro)',
        'Câmara de Porto Claro: organisation',
        'Lusa: organisation',
      ],
    ],
    ['O Governo e o Estado negociam. Ontem choveu em Lindow.', ['Lindow: unsure']],
    [
      'A Universidade de Lindow e o Hospital de Santa Maria assinaram o acordo.',
      ['Universidade de Lindow: organisation', 'Hospital de Santa Maria: organisation'],
    ],
    ['Moradores de Lindow protestaram na segunda-feira.', ['Lindow: unsure']],
    [
      'O primeiro-ministro Rui Barata e a secretária de Estado Marta Vidal.',
      ['Rui Barata: person (O primeiro-ministro)', 'Marta Vidal: person (a secretária de Estado)'],
    ],
    [
      '"Não vamos fechar", garantiu Carla Nunes, diretora da Karst Ltda.',
      ['Carla Nunes: person (diretora da Karst Ltda.)', 'Karst Ltda.: organisation'],
    ],
    ['Tamm disse que não.', ['Tamm: unsure']],
    [
      'A Polícia Federal prendeu o empresário Davi Rocha no Rio de Janeiro.',
      ['Polícia Federal: organisation', 'Davi Rocha: person (o empresário)', 'Rio de Janeiro: place'],
    ],
    ['Embora chovesse, saíram. Além disso, ninguém avisou.', []],
    ['As crianças brincam na praça enquanto os pais trabalham.', []],
    ['Na terça-feira haverá greve.', []],
    ['Dona Carmen mora sozinha.', ['Carmen: person']],
    [
      'O ex-ministro Luís Vega e a vereadora Ada Prates depuseram.',
      ['Luís Vega: person (O ex-ministro)', 'Ada Prates: person (a vereadora)'],
    ],
    ['O porta-voz da ministra, Ivo Tamm, não respondeu.', ['Ivo Tamm: person']],
    [
      'A Associação dos Pescadores de Lindow recorreu ao Tribunal de Contas.',
      ['Associação dos Pescadores de Lindow: organisation', 'Tribunal de Contas: organisation'],
    ],
    ['Rosa Teixeira (58) vende peixe no Porto.', ['Rosa Teixeira: person', 'Porto: place']],
  ]);
});
