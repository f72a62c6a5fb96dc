import { describe } from 'vitest';
import { checkQuotes } from '../check-quotes';

describe('French quotes', () => {
  checkQuotes('fr', [
    ['« Le port fermera en mai », a déclaré Ivo Tamm lundi.', ['direct | Le port fermera en mai | Ivo Tamm']],
    [
      'Ivo Tamm, ministre des Transports, a déclaré que le port fermera en mai.',
      ['indirect | le port fermera en mai | Ivo Tamm (ministre des Transports)'],
    ],
    [
      "« Nous attendrons », explique Ada Roche, « parce que personne n'est pressé ».",
      ['direct | Nous attendrons | Ada Roche', "direct | parce que personne n'est pressé | Ada Roche"],
    ],
    [
      'Selon le ministère, les travaux commenceront en juin. Les travaux commenceront en juin, selon Ada Roche.',
      [
        'indirect | les travaux commenceront en juin | le ministère',
        'indirect | Les travaux commenceront en juin | Ada Roche',
      ],
    ],
    [
      "Ada Roche a visité le port. « C'est trop tôt pour décider », a-t-elle ajouté.",
      ["direct | C'est trop tôt pour décider | Ada Roche"],
    ],
    [
      "D'après une source proche du dossier, le plan est maintenu.",
      ['indirect | le plan est maintenu | ?une source proche du dossier'],
    ],
    [
      "Le maire a expliqué : « Nous ne fermerons pas l'école. Personne ne l'a demandé. »",
      ["direct | Nous ne fermerons pas l'école. Personne ne l'a demandé. | Le maire"],
    ],
    ['— Nous attendons, dit Ada Roche.', ['direct | Nous attendons | Ada Roche']],
    ['La loi dite « anticasseurs » reste en vigueur. Il a lu « La mer ».', []],
    ["Le prix varie selon la zone. Tamm n'a pas déclaré que le port fermerait.", []],
    [
      "L'AFP indique que le port est fermé depuis lundi.",
      ['indirect | le port est fermé depuis lundi | AFP'],
    ],
    ["La porte-parole du gouvernement, Ada Roche, s'est félicitée de « cette belle victoire ».", []],
    [
      '« Il faut agir vite et bien », a lancé le président du parti devant la presse.',
      ['direct | Il faut agir vite et bien | le président du parti'],
    ],
    ['Le port restera ouvert, a assuré M. Tamm.', ['indirect | Le port restera ouvert | Tamm']],
    [
      'Le maire de Lindow, Otto Roche, a présenté le plan. « Ce sera une année difficile pour tous », a prévenu le maire.',
      ['direct | Ce sera une année difficile pour tous | Otto Roche (Le maire de Lindow)'],
    ],
    ['« Qui paiera les travaux ? », a demandé Ada Roche.', ['direct | Qui paiera les travaux ? | Ada Roche']],
    [
      "Ivo Tamm et Ada Roche se sont disputés. Elle a expliqué que l'argent manquait.",
      ["indirect | l'argent manquait | -"],
    ],
    ["D'après la loi, l'amende est de cent euros.", []],
    [
      'Hier, à Lindow, Ada Roche a affirmé que le port est trop petit.',
      ['indirect | le port est trop petit | Ada Roche'],
    ],
    [
      "« Nous n'avons plus d'argent pour les trains », selon des sources internes.",
      ["direct | Nous n'avons plus d'argent pour les trains | ?des sources internes"],
    ],
    ['Le document explique le projet. La déclaration du maire est attendue.', []],
    [
      '« Nous voulons des réponses », répète Ada Roche, présidente de la Ligue.',
      ['direct | Nous voulons des réponses | Ada Roche (présidente de la Ligue)'],
    ],
    [
      'Le directeur, Luc Morel, affirme que « tout va bien ».',
      ['direct | tout va bien | Luc Morel (Le directeur)'],
    ],
  ]);
});
