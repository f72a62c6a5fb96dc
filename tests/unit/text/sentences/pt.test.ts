import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Portuguese', () => {
  checkPassages('pt', {
    'goes on after titles': [
      'O Sr. Tamm e a Dra. Lorne falaram.|Ninguém mais falou.',
      'A Profa. Reval e o Eng. Orme votaram.|Venceram.',
      'O Gen. Orme e o Cel. Tamm partiram.|Não voltaram.',
      'O Exmo. Sr. Lorne e D. Ana chegaram.|Sentaram-se.',
    ],
    'reads quotes': [
      '“Quem paga?”, perguntou Tamm.|Ninguém respondeu.',
      '“Partimos hoje.|Voltamos amanhã”, disse ela.',
      '«Não.»|Ela saiu.',
      'Disse: “Acabou.”|Depois calou-se.',
    ],
    'reads dialogues with dashes': [
      '— Vens? — perguntou Ana.|Ele calou-se.',
      '—Vens? —perguntou Ana.|—Não, amanhã —disse ele.',
    ],
    'reads numbers': [
      'Custou 1.250,5 reais.|Subiu 3,2%.',
      'O barco nº. 5 perdeu.|O art. 3 diz isso.',
      'Sai às 7h50.|Vai cheio.',
      'Foram R$ 2,5 mi.|É muito.',
    ],
    'reads eras and months': ['No século II a.C. havia gelo.|Hoje não.', 'Em 4 jan. 2026 nevou.|Fez frio.'],
    'goes on or ends after company forms': [
      'A Orme S.A. fechou.|A Norlink Ltda. também.|O porto não.',
      'Barcos, trens etc.|Tudo parou.',
      'Vive nos E.U.A.|A ilha fica longe.',
    ],
    'reads dots of omission': [
      'Esperou…|Depois saiu.',
      'Não sei… disse ela.|Saiu.',
      'Esperou...|Depois saiu.',
    ],
    'reads brackets and lists': [
      'Afundou (ninguém morreu).|Era velho.',
      'Afundou.|(Ninguém morreu.)|Era velho.',
      '1. Sobem as tarifas.|2. Descem.',
      'Afundou.[1]|Era velho.',
    ],
    'reads initials and addresses': [
      'J. L. Orme veio.|M. da Costa não.',
      'Veja www.barco.example.|É livre.',
      'Vai?!|Não!!!|Fica.',
    ],
  });
});
