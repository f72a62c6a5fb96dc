import type { CapitalNamePack } from '@/lib/analyse/entities/name-pack';
import { foldedNames, foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import * as words from './name-words.data';

export const names: CapitalNamePack = {
  writing: 'capitals',
  language: 'de',
  nouns: {
    words: foldedWords(words.nouns),
    endings: words.nounEndings,
    beforePlace: foldedWords('in nach aus bei'),
    aroundPlaces: foldedWords('in nach aus bei von vor ab bis um nahe'),
  },
  notNames: foldedWords(`${functionWordsOf('de')} ${words.notNames}`),
  articles: foldedWords(
    'der die das den dem des ein eine einer eines einem einen im am zum zur vom beim ins ans seine seiner seinem seinen ihre ihrer ihrem ihren unsere unser kein keine dieser diese dieses diesem diesen jede jeder jedes dessen deren sein ihr mein meine',
  ),
  particles: foldedWords('von van zu zur vom der den bin ben al de da dos di du la le'),
  joiners: foldedWords('von der des dem den für'),
  headJoiners: foldedWords('für der des'),
  adjectives: /^(?!)/,
  honorifics: foldedWords('herr herrn frau dr prof professor sir lord lady pfarrer pater schwester'),
  roles: words.roles,
  offices: words.offices,
  organisationHeads: words.organisationHeads,
  lowerHeads: words.lowerHeads,
  eventHeads: words.eventHeads,
  placeHeads: words.placeHeads,
  placeShapes:
    /\p{L}{3}(?:burg|dorf|heim|bruck|brucken|hausen|ingen|sund|furt|kirchen|haven|munde|rode|leben|stedt|buttel|oog|hagen|fehn|siel)$/u,
  placeNouns: foldedWords(words.placeNouns),
  organisationNouns: foldedWords(words.organisationNouns),
  companyEndings: foldedWords(words.companyEndings),
  organisations: foldedNames(words.organisations),
  places: foldedNames(words.places),
  speechVerbs: foldedWords(
    'sagte sagt gesagt erklärte erklärt betonte betont teilte teilt kündigte kündigt warnte warnt forderte fordert meinte meint berichtete berichtet bestätigte bestätigt kritisierte kritisiert versicherte versichert räumte fügte ergänzte ergänzt sprach antwortete behauptete behauptet verteidigte wies lobte äußerte schrieb schreibt so zufolge erläuterte mahnte mahnt',
  ),
  beforeVerb: foldedWords('hat hatte habe auch am'),
  years: foldedWords('jahre'),
};
