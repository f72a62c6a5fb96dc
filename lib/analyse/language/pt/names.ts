import type { CapitalNamePack } from '@/lib/analyse/entities/name-pack';
import { foldedNames, foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import * as words from './name-words.data';

const speechVerbs =
  'disse diz dito explicou explica explicado acrescentou acrescenta salientou salienta afirmou afirma afirmado assegurou assegura declarou declara declarado indicou indica sublinhou sublinha lembrou lembra recordou recorda alertou alerta advertiu insistiu insiste ressaltou ressalta destacou destaca frisou frisa lamentou lamenta comentou comenta reconheceu reconhece admitiu admite confirmou confirma negou nega perguntou respondeu responde garantiu garante adiantou adianta reiterou reitera denunciou denuncia criticou critica prometeu promete contou conta opinou avaliou avalia defendeu defende referiu';

export const names: CapitalNamePack = {
  writing: 'capitals',
  language: 'pt',
  nouns: null,
  notNames: foldedWords(`${functionWordsOf('pt')} ${words.notNames} ${speechVerbs}`),
  articles: foldedWords('o a os as um uma seu sua seus suas este esta'),
  particles: foldedWords('van von der den bin ben al di du'),
  joiners: foldedWords('de do da dos das'),
  headJoiners: foldedWords('e para por'),
  adjectives:
    /^(?:nacional|europe[iu]a?|central|internacional|geral|regional|municipal|estadual|federal|superior|mundial|maritim[oa]|portuari[oa])$/,
  honorifics: foldedWords('senhor senhora sr sra dom dona dr dra padre irmã sir lord lady'),
  roles: words.roles,
  offices: words.offices,
  organisationHeads: words.organisationHeads,
  lowerHeads: words.lowerHeads,
  eventHeads: words.eventHeads,
  placeHeads: words.placeHeads,
  placeShapes: null,
  placeNouns: foldedWords(words.placeNouns),
  organisationNouns: foldedWords(words.organisationNouns),
  companyEndings: foldedWords(words.companyEndings),
  organisations: foldedNames(words.organisations),
  places: foldedNames(words.places),
  speechVerbs: foldedWords(speechVerbs),
  beforeVerb: foldedWords('tem tinha também lhe se já não'),
  years: foldedWords('anos'),
};
