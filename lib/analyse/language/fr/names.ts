import type { CapitalNamePack } from '@/lib/analyse/entities/name-pack';
import { foldedNames, foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import * as words from './name-words.data';

export const names: CapitalNamePack = {
  writing: 'capitals',
  language: 'fr',
  nouns: null,
  notNames: foldedWords(`${functionWordsOf('fr')} ${words.notNames}`),
  articles: foldedWords("le la l' les un une son sa ses leur leurs ce cette"),
  particles: foldedWords('van von der den bin ben al da dos di le'),
  joiners: foldedWords("de d' du des la l' les"),
  headJoiners: foldedWords('et pour sur sans'),
  adjectives:
    /^(?:national|nationale|europeen|europeenne|central|centrale|international|internationale|socialiste|communiste|democrate|democratique|republicain|republicaine|constitutionnel|constitutionnelle|federal|federale|populaire|general|generale|superieur|superieure|mondial|mondiale|monetaire|public|publique|maritime|portuaire|regional|regionale|departemental|departementale|municipal|municipale|judiciaire|administratif|administrative|unies|libre|libres|francais|francaise|correctionnel|technique|polytechnique|medical|medicale|olympique|scientifique|economique|social|sociale|liberal|liberale|travailliste|ecologiste|autonome|independant|independante|atomique|metropolitain|metropolitaine)$/,
  honorifics: foldedWords(
    'm mm mme mmes mlle monsieur madame mademoiselle dr docteur me maître sir lord lady père sœur abbé',
  ),
  roles: words.roles,
  offices: words.offices,
  organisationHeads: words.organisationHeads,
  lowerHeads: words.lowerHeads,
  eventHeads: words.eventHeads,
  placeHeads: words.placeHeads,
  placeShapes: /^(?:saint|sainte)-\p{L}{3}|-(?:sur|sous|les|lez|en|la|le|aux)-/u,
  placeNouns: foldedWords(words.placeNouns),
  organisationNouns: foldedWords(words.organisationNouns),
  companyEndings: foldedWords(words.companyEndings),
  organisations: foldedNames(words.organisations),
  places: foldedNames(words.places),
  speechVerbs: foldedWords(
    'dit déclaré déclare expliqué explique ajouté ajoute affirmé affirme assuré assure indiqué indique souligné souligne rappelé rappelle averti avertit insisté insiste précisé précise estimé estime regretté regrette commenté commente reconnu reconnaît admis admet confirmé confirme nié nie répondu répond répété répète dénoncé dénonce critiqué critique promis promet confié confie lancé lance jugé juge martelé martèle raconté raconte résumé résume réagi réagit témoigné témoigne salué salue',
  ),
  beforeVerb: foldedWords("a avait ont avaient s' l' n' lui y se aussi également"),
  years: foldedWords('ans'),
};
