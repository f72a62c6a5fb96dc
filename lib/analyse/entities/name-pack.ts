import type { EntityType } from '@/lib/model/analysis';

/** How a language writes its names: with capitals, or with nothing but the words around them. */
export type NamePack = CapitalNamePack | SignNamePack;

/** Names of a language in Latin script. All words are folded (`fold`), patterns are matched against folded words. */
export interface CapitalNamePack {
  writing: 'capitals';
  /** For the countries' names that the platform knows. */
  language: string;
  /** Nouns that are no names, in a language that gives every noun a capital; null elsewhere. */
  nouns: CommonNouns | null;
  /** Never a name, nor a part of one, whatever the capital: function words, months, peoples, openers. */
  notNames: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Between two parts of a person's name, wherever they stand: "van", "bin". */
  particles: ReadonlySet<string>;
  /** Between a head and what it heads ("Ministerio de la …"); in a person's name only behind a given name. */
  joiners: ReadonlySet<string>;
  /** Only inside the name of an organisation: "y", "für". */
  headJoiners: ReadonlySet<string>;
  /** Adjectives in lower case that go on with the name of an organisation ("Banque centrale européenne"). */
  adjectives: RegExp;
  honorifics: ReadonlySet<string>;
  roles: RegExp;
  /** Roles whose "of …" is a field rather than a name: "ministro de Transportes". */
  offices: RegExp;
  organisationHeads: RegExp;
  /** Heads that open a name even in lower case: "ministère des Transports". */
  lowerHeads: RegExp;
  eventHeads: RegExp;
  placeHeads: RegExp;
  /** Single words that are places by their form alone: "Saint-Malo", "Ahrensbrück" behind "in"; null for none. */
  placeShapes: RegExp | null;
  /** "the city of …": the words before the joiner. */
  placeNouns: ReadonlySet<string>;
  /** "la empresa …": right before the name of a firm or a party. */
  organisationNouns: ReadonlySet<string>;
  companyEndings: ReadonlySet<string>;
  organisations: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Single words with a speaker as their subject: "dijo", "sagte". */
  speechVerbs: ReadonlySet<string>;
  /** Between name and verb: "ha", "a", "hat", "también". */
  beforeVerb: ReadonlySet<string>;
  /** After an age in digits: "años", "ans". */
  years: ReadonlySet<string>;
}

export interface CommonNouns {
  words: ReadonlySet<string>;
  /** Endings of nouns that are no names: "-ung", "-heit". */
  endings: RegExp;
  /** Prepositions after which a bare noun that is no common one is a name: "in", "nach". */
  beforePlace: ReadonlySet<string>;
  /** Prepositions after which a bare noun in the shape of a place is one. */
  aroundPlaces: ReadonlySet<string>;
}

/** Names of a language without capitals: only where the words around make them certain. */
export interface SignNamePack {
  writing: 'signs';
  language: string;
  /**
   * In order of trust: what an earlier rule takes, a later one leaves. Patterns are global, of bounded repeats, and have
   * the groups `name` and, where the words describe the name, `gloss`.
   */
  rules: readonly SignRule[];
  /** Cities and other places beside the countries. */
  places: readonly string[];
  /** What may stand right before and after the name of a place or a name met before. */
  before: RegExp;
  after: RegExp;
  /** Titles that say nothing of what a person does: no gloss. */
  honorifics: ReadonlySet<string>;
  /** Never names, though a pattern takes them. */
  notNames: ReadonlySet<string>;
  /**
   * Shorter forms of a person's name, and what must stand right behind one (from `^`): 榊原 of 榊原千尋 before 裁判長. Left
   * out where the rules find them.
   */
  shortForms?: { formsOf(name: string): readonly string[]; after: RegExp };
  /** Whether `shorter` can stand for the person `longer` ("山田" for "山田太郎"). */
  isShortFor(shorter: string, longer: string): boolean;
}

export interface SignRule {
  type: EntityType;
  pattern: RegExp;
  /** Whether the rest of the article bears a match out, where the words alone are no proof. */
  isBorneOut?(groups: Record<string, string | undefined>, text: string): boolean;
}
