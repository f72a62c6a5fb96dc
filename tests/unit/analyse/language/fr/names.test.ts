import { describe } from 'vitest';
import { checkNames } from '../check-names';

describe('French names', () => {
  checkNames('fr', [
    [
      'Ivo Tamm, ministre des Transports, a déclaré hier à Lyon que les trains reviendront.',
      ['Ivo Tamm: person (ministre des Transports)', 'Lyon: place'],
    ],
    [
      "La ministre de l'Intérieur, Ada Roche, s'est rendue à l'Assemblée nationale. Mme Roche n'a rien dit.",
      ["Ada Roche: person ×2 = Roche (La ministre de l'Intérieur)", 'Assemblée nationale: organisation'],
    ],
    [
      "Le ministère des Transports et la Banque centrale européenne négocient avec l'Union européenne.",
      [
        'ministère des Transports: organisation',
        'Banque centrale européenne: organisation',
        'Union européenne: organisation',
      ],
    ],
    [
      'Le Parti libéral karvien (PLK) a gagné. Le PLK gouvernera.',
      ['Parti libéral karvien: organisation ×3 = PLK'],
    ],
    [
      "Selon Jean-Luc Ferrand, maire de Port-Clair, le port fermera. M. Ferrand l'a répété.",
      ['Jean-Luc Ferrand: person ×2 = Ferrand (maire de Port-Clair)', 'Port-Clair: unsure'],
    ],
    [
      'Le Premier ministre, Paul de Brissac, est arrivé aux États-Unis.',
      ['Paul de Brissac: person (Le Premier ministre)', 'États-Unis: place'],
    ],
    ['Une source proche du dossier a confirmé. Les habitants de Lindow protestent.', ['Lindow: unsure']],
    [
      'La présidente du Conseil régional de Karvie, Élise Vautrin, a réagi.',
      [
        'Conseil régional de Karvie: organisation',
        'Élise Vautrin: person (La présidente du Conseil régional de Karvie)',
      ],
    ],
    [
      "L'université de Lindow et le tribunal de Nantes.",
      ['université de Lindow: organisation', 'Nantes: place'],
    ],
    [
      "D'après l'AFP, le Conseil d'État a tranché. L'État paiera.",
      ['AFP: organisation', "Conseil d'État: organisation"],
    ],
    ['Hier, il a plu à Marseille. Demain, non.', ['Marseille: place']],
    ['Tamm a expliqué que non. Mercredi, Tamm est parti.', ['Tamm: unsure ×2']],
    [
      'Le président des États-Unis et le chef de la diplomatie allemande, Otto Kranz, se sont vus à Berlin.',
      ['États-Unis: place', 'Otto Kranz: person (le chef de la diplomatie allemande)', 'Berlin: place'],
    ],
    ["La ville de Lindow et l'île de Norra sont coupées du monde.", ['Lindow: place', 'Norra: place']],
    ['Les Français aiment le Tour de France. Noël approche.', ['Tour de France: event']],
    [
      'La compagnie maritime Karst SA va licencier, selon son directeur Luc Morel.',
      ['Karst SA: organisation', 'Luc Morel: person (directeur)'],
    ],
    ['Interrogé par la presse, le Premier ministre a refusé de répondre.', []],
    ['Il pleut. Personne ne sort. Les enfants jouent sur la place.', []],
    [
      'Mme Vautrin et M. Ferrand ont signé un accord mardi à Bruxelles.',
      ['Vautrin: person', 'Ferrand: person', 'Bruxelles: place'],
    ],
    [
      'Xavier Duhamel, 52 ans, pêcheur à Port-Clair, a tout perdu.',
      ['Xavier Duhamel: person (pêcheur à Port-Clair)', 'Port-Clair: unsure'],
    ],
    ["La Ligue des armateurs et la Fédération des pêcheurs s'opposent au projet.", []],
    ["Le porte-parole de la ministre, Ivo Tamm, n'a pas répondu.", ['Ivo Tamm: person']],
    ['Pourtant, rien ne change. Seuls les trains circulent.', []],
    ["Le groupe Norlink supprime des postes. Rien n'est décidé.", ['Norlink: organisation']],
  ]);
});
