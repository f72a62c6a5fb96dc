export type QuotePack = ClauseQuotePack | SignQuotePack;

/** Words and patterns by which any language tells a reader who stands behind a source. */
export interface SourceWords {
  /** Folded, tried on the whole noun phrase: sources that the article does not name. */
  unnamed: RegExp;
  /** Folded phrases whose only organisation speaks through them: "portavoz de …". */
  spokesperson: RegExp;
  /** Folded words for roles, as in the pack of names. */
  roles: RegExp;
  pronouns: ReadonlySet<string>;
  /** Folded heads of phrases that nobody speaks through: "según la ley". */
  notSources: RegExp;
}

/** Quotes of a language whose cues are verbs with a subject beside them. All words folded. */
export interface ClauseQuotePack extends SourceWords {
  writing: 'clauses';
  /** Finite forms that stand alone: "dijo", "sagte". */
  cues: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  /** How finite verbs end: what follows a quote in this shape, with a subject behind it, is a verb of saying. */
  cueShape: RegExp;
  auxiliaries: ReadonlySet<string>;
  /** German verbs that need their particle at the end: "teilte … mit". */
  separable: ReadonlyMap<string, string>;
  /** "que", "dass". */
  complementisers: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Openers of a clause that is no quote: "cuando", "weil". */
  subordinators: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
  /** Function words: where a noun phrase ends. */
  closed: ReadonlySet<string>;
  /** Between the cue and its subject or content: days, "a la prensa". */
  asides: ReadonlySet<string>;
  /** Between the subject and the cue: "lo", "también", "s'". */
  beforeCue: ReadonlySet<string>;
  /** Word sequences before a source. */
  according: readonly (readonly string[])[];
  /** Words behind a source: "zufolge". */
  accordingBehind: ReadonlySet<string>;
  /** Openers of a clause that ends in the cue: "wie die Polizei mitteilte". */
  clauseOpeners: ReadonlySet<string>;
  /** Whether a comma alone opens what was said: "sagte, die Fähre sei alt". */
  doesCommaOpen: boolean;
  /** Whether the verb may stand without a subject: "Añadió que …". */
  dropsSubject: boolean;
}

/** Quotes of a language where patterns around the quotation marks are surer than clauses. */
export interface SignQuotePack extends SourceWords {
  writing: 'signs';
  /** Tried on the sentence before the opening mark; ends in `$`. Group `source`. */
  before: RegExp;
  /** Tried on the sentence behind the closing mark; starts with `^`. Group `source` where the language puts it there. */
  after: RegExp;
  /** Whether both must match: the verb stands behind the quote, its subject before it. */
  needsBoth: boolean;
  /** Tried on sentences; groups `source` and `content`, or `content` alone where the subject is dropped. */
  indirect: readonly RegExp[];
  /** What may stand between a person's name and the end of the source: a title, an honorific, an age. From `^` to `$`. */
  afterName: RegExp;
  /**
   * Nouns that can speak or state something, found in a source that names nobody; group `who`, the words to show. Words
   * in which it finds none are no source: a verb, a clause or a thing is never shown as a speaker.
   */
  speakers: RegExp;
  /** A source that is no subject at all but a circumstance ("في مؤتمر صحفي"): the subject was left out. */
  noSubject: RegExp;
}
