import { abbreviationsEverywhere, type TextRules, textRules } from './language-rules.data';
import { fold } from './normalise';

/** A language's rules as they are asked: sets instead of lists. */
export interface CompiledRules {
  always: ReadonlySet<string>;
  often: ReadonlySet<string>;
  hasOrdinalStop: boolean;
  /** What opens a sentence, in lower case with diacritics folded. */
  starters: ReadonlySet<string>;
  speechVerbs: ReadonlySet<string>;
  /** Matches an elided word with its apostrophe at the start of a word; null where nothing is elided. */
  elision: RegExp | null;
}

/** The rules of a BCP 47 primary tag; of a language without any, what holds everywhere. */
export function rulesOf(language: string): CompiledRules {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(textRules[siblings[language] ?? language] ?? null);
  compiled.set(language, made);
  return made;
}

/** Whether a word (without its stop) is an abbreviation of the language, whatever follows. */
export function isAbbreviation(word: string, language: string): boolean {
  const { always, often } = rulesOf(language);
  const lower = word.toLowerCase();
  return always.has(lower) || often.has(lower);
}

const compiled = new Map<string, CompiledRules>();

/** Tags of a language that is written like another one. */
const siblings: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  gl: 'pt',
  sk: 'cs',
  sl: 'cs',
  ms: 'id',
  mk: 'bg',
};

function compile(rules: TextRules | null): CompiledRules {
  const set = (own: string | undefined, more = '') =>
    new Set(`${own ?? ''} ${more}`.split(' ').filter(Boolean));
  return {
    always: set(rules?.abbreviations.always, abbreviationsEverywhere.always),
    often: set(rules?.abbreviations.often, abbreviationsEverywhere.often),
    hasOrdinalStop: rules?.hasOrdinalStop ?? false,
    starters: new Set([...set(rules?.starters ?? rules?.functionWords)].map(fold)),
    speechVerbs: set(rules?.speechVerbs),
    elision: rules?.elisions
      ? new RegExp(`^(?:${rules.elisions.split(' ').join('|')})['’](?=[\\p{L}\\p{N}])`, 'iu')
      : null,
  };
}
