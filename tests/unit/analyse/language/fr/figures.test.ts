import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'fr')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['Les tarifs du ferry ont augmenté de 8,5 %.', ['8,5 % = 8.5 percent up [tarifs du ferry]']],
  ['Le chômage est passé de 7 % à 8 %.', ['7 % = 7 percent', '8 % = 8 percent']],
  ["L'entreprise investira 5 millions d'euros dans le port.", ["5 millions d'euros = 5000000 EUR"]],
  ['Plus de 1 250 personnes ont été évacuées.', ['1 250 = 1250 count above [personnes]']],
  ['Quatre-vingt-dix-sept passagers ont été blessés.', ['Quatre-vingt-dix-sept = 97 count [passagers]']],
  ['La mairie annonce une hausse de 3 pour cent des impôts.', ['3 pour cent = 3 percent up [impôts]']],
  ['La production a doublé.', ['a doublé = 2 times up [production]']],
  ['Un tiers des électeurs est resté chez lui.', ['Un tiers = 0.333333 share [électeurs]']],
  ["Un foyer sur cinq n'a pas de chauffage.", ['Un foyer sur cinq = 0.2 share']],
  ['Entre 40 et 60 manifestants ont été arrêtés.', ['40 et 60 = 40 count to 60 [manifestants]']],
  ['Le billet coûte 12,50 euros.', ['12,50 euros = 12.5 EUR']],
  [
    'La participation a reculé de 2,5 points de pourcentage.',
    ['2,5 points de pourcentage = 2.5 percentage-point down [participation]'],
  ],
  ['Une vingtaine de pompiers sont sur place.', ['Une vingtaine = 20 count about [pompiers]']],
  ["Près de 3,4 milliards d'euros seront versés.", ["3,4 milliards d'euros = 3400000000 EUR about"]],
  ["Le Boeing 737 et l'article 49 n'y changent rien.", []],
  ["L'incendie a détruit 340 hectares de forêt.", ['340 hectares = 340 hectare [forêt]']],
  ['Il reste 12 000 foyers sans électricité.', ['12 000 = 12000 count [foyers]']],
  ["Deux cent trente élèves ont manqué l'école.", ['Deux cent trente = 230 count [élèves]']],
  ['Le fonds prêtera 2,5 milliards de dollars aux communes.', ['2,5 milliards de dollars = 2500000000 USD']],
  ['Au moins douze mineurs sont bloqués.', ['douze = 12 count above [mineurs]']],
  ["Jusqu'à 300 policiers garderont le stade.", ['300 = 300 count below [policiers]']],
  ['La moitié des élèves est arrivée en retard.', ['La moitié = 0.5 share [élèves]']],
  ['Le loyer passe de 600 à 650 euros.', ['600 = 600 EUR', '650 euros = 650 EUR']],
  ['Les ventes ont reculé de 12 % en un an.', ['12 % = 12 percent down [ventes]']],
  ['Le pont mesure 340 mètres.', ['340 mètres = 340 metre']],
  ['Quelque 200 familles attendent un logement.', ['200 = 200 count about [familles]']],
  ['La banque relève son taux de 25 points de base.', ['25 points de base = 25 basis-point up [taux]']],
  ['Le train roule à 300 km/h.', ['300 km/h = 300 kilometre-per-hour']],
  ['Il y a eu trois morts et quinze blessés.', ['trois = 3 count [morts]', 'quinze = 15 count [blessés]']],
  ["L'usine emploie 4 500 salariés.", ['4 500 = 4500 count [salariés]']],
  ['Le litre coûte 50 centimes.', ['50 centimes = 0.5 EUR']],
  ['Une baisse de 3 degrés est attendue.', ['3 degrés = 3 degree down']],
  ['Le nombre de blessés est passé à 41.', ['41 = 41 count [blessés]']],
];

describe('figures in French', () => {
  it.each(cases)('%s', check);
});
