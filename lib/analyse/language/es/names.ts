import type { CapitalNamePack } from '@/lib/analyse/entities/name-pack';
import { foldedNames, foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import * as words from './name-words.data';

export const names: CapitalNamePack = {
  writing: 'capitals',
  language: 'es',
  nouns: null,
  notNames: foldedWords(
    `${functionWordsOf('es')} ${words.notNames} dijo dijeron explicó añadió señaló afirmó aseguró declaró indicó anunció según subrayó recordó advirtió insistió agregó sostuvo apuntó preguntó respondió`,
  ),
  articles: foldedWords('el la los las un una su sus este esta aquel'),
  particles: foldedWords('van von der den bin ben al da dos di du'),
  joiners: foldedWords('de del la las los el'),
  headJoiners: foldedWords('y e para por'),
  adjectives:
    /^(?:nacional|europe[oa]|central|internacional|general|regional|municipal|provincial|supremo|superior|federal|estatal|mundial|maritim[oa]|portuari[oa]|autonom[oa])$/,
  honorifics: foldedWords('señor señora señorita sr sra srta don doña dr dra fray sor sir lord lady'),
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
  speechVerbs: foldedWords(
    'dijo dice dicho explicó explica explicado añadió añade añadido señaló señala señalado afirmó afirma afirmado aseguró asegura asegurado declaró declara declarado indicó indica indicado subrayó subraya subrayado recordó recordado advirtió advierte advertido insistió insiste insistido agregó agrega sostuvo sostiene apuntó apunta lamentó lamenta lamentado comentó comenta comentado reconoció reconoce reconocido admitió admite admitido confirmó confirma confirmado negó niega preguntó respondió respondido contestó precisó precisa manifestó manifiesta manifestado destacó destaca destacado opinó opina reiteró reitera denunció denuncia denunciado criticó critica criticado prometió promete prometido',
  ),
  beforeVerb: foldedWords('ha había han habían también lo le se ya no'),
  years: foldedWords('años'),
};
