import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in French', () => {
  checkPassages('fr', {
    'goes on after titles': [
      'M. Tamm et Mme Lorne ont parlé.|MM. Orme et Reval se sont tus.',
      'Le Dr. Orme et Me. Lorne plaident.|Ils gagnent.',
      'M. Le Marec est venu.|Il est reparti.',
      'Mgr. Orme et le Pr. Reval sont là.|Personne ne parle.',
    ],
    'reads marks with a blank before them': [
      'Pourquoi ?|Personne ne sait !|On attend.',
      '« Pourquoi ? » demande Tamm.|Elle attend.',
      '« Non. »|Elle part.',
      '« Qui paie ? »|Le ministre se tait.',
      'Il dit : « On part. »|Puis il part.',
    ],
    'reads marks with narrow blanks': [
      'Pourquoi\u202f?|«\u202fNon.\u202f»|Elle part.',
      'Quoi\u00a0!|Rien\u00a0?',
    ],
    'cuts between the sentences of a quote': [
      '« On part.|On revient demain », dit-elle.',
      '« Oui, dit-il.|Demain. »',
    ],
    'reads initialisms': ['L’O.N.U. a voté.|L’Assemblée aussi.', 'Le chef de la S.N.C.|Le bateau part.'],
    'reads initials': ['J.-P. Orme est venu.|A. de Marec aussi.', 'J. Le Marec chante.|On écoute.'],
    'reads numbers': [
      'Cela coûte 1 250,5 euros.|C’est 3,2 % de plus.',
      'Le départ est à 7 h. 50 selon lui.|Il ment.',
      'Voir p. 4 et fig. 3.|Le vol. 2 manque.',
    ],
    'reads dates': [
      'Il est né av. J.-C. à Kestholm.|On le dit.',
      'Le 1er janv. 2026 il neige.|Il fait froid.',
    ],
    'goes on or ends after etc.': ['Ferries, trains, etc.|Tout s’arrête.', 'Orme et Cie. ferme.|C’est dit.'],
    'reads dots of omission': [
      'Elle attend…|Puis elle part.',
      'Euh… non.|Rien.',
      'Je… Je ne sais pas.|Voilà.',
    ],
    'reads brackets and notes': [
      'Il a coulé (sans morts).|Il était vieux.',
      'Il a coulé.|(Personne n’est mort.)|Il était vieux.',
      'Il a coulé.[1]|Il était vieux.',
      '1. Les prix montent.|2. Ils baissent.',
    ],
    'opens with an elided word': ['Il vit aux U.S.A.|L’île est loin.', 'Il part.|D’autres restent.'],
  });
});
