/** Names that the tagger left out, though their surroundings leave no doubt that they are names. */
import { introducesPerson } from './apposition';
import { type Evidence, noEvidence } from './evidence';
import { isDemonym, knownAs } from './lexicon';
import { hasTitleBefore } from './name-bounds';
import { familyNamesFirst, givenNames } from './names.data';
import { type Candidate, keyOf, type Word } from './word';
import {
  commonOpeners,
  functionWords,
  honorifics,
  nameParticles,
  notNames,
  organisationHeads,
  roleModifiers,
  roleWords,
} from './words.data';

/** A run of capitalised words outside all candidates, and what its surroundings say. */
interface Run {
  from: number;
  to: number;
  key: string;
  opensSentence: boolean;
}

export interface LeftOut {
  sentence: number;
  words: readonly Word[];
  own: readonly Candidate[];
  /** Words that the text also writes small. */
  lowerCase: ReadonlySet<string>;
}

/** What the surroundings make a name of, in one sentence; the candidates of `own` are kept as they are. */
export function findLeftOut({ sentence, words, own, lowerCase }: LeftOut): Candidate[] {
  return runsOutside(words, own)
    .flatMap((run) => withoutFrame(words, run, lowerCase) ?? [])
    .flatMap((run) => {
      const odds = judge(words, run, own);
      return odds
        ? [
            {
              sentence,
              from: run.from,
              to: run.to,
              key: run.key,
              hasTitle: hasTitleBefore(words, run.from),
              isDoubtful: false,
              odds,
            },
          ]
        : [];
    });
}

const longestName = 4;

function judge(words: readonly Word[], run: Run, own: readonly Candidate[]): Evidence | null {
  const { from, to, key } = run;
  const length = to - from;
  if (length > longestName || knownAs(key)) return null;
  const person = { ...noEvidence(), person: 1 };
  const isTitled = honorifics.has(words[from - 1]?.key ?? '') && words[from - 1]?.isCapital === true;
  const looksPersonal = !organisationHeads.has(words[to - 1]?.key ?? '');
  if (looksPersonal && isTitled) return person;
  // "head of Policy at Norlink" and "the Sanna Ros of the Harbour Museum" are no people.
  if (/^(?:of|the|at|in|for|an?)$/.test(words[from - 1]?.key ?? ''))
    return withHead(looksPersonal, run, length);
  if (looksPersonal && introducesPerson(words, { to })) return person;
  if (length < 2) return null;
  const first = words[from]?.key ?? '';
  const isNamedLikePerson = looksPersonal && (givenNames.has(first) || familyNamesFirst.has(first));
  if (looksPersonal && (hasTitleBefore(words, from) || isOfOrganisation(words, to, own))) return person;
  if (isNamedLikePerson && (!run.opensSentence || speaks(words, run))) return person;
  const named = withHead(looksPersonal, run, length);
  if (named) return named;
  return speaks(words, run) && !run.opensSentence
    ? { ...noEvidence(), person: 0.3, organisation: 0.3 }
    : null;
}

/** "the War Office": the last word says that it is an organisation. */
const withHead = (looksPersonal: boolean, run: Run, length: number): Evidence | null =>
  !looksPersonal && !run.opensSentence && length > 1 ? { ...noEvidence(), organisation: 0.7 } : null;

/** "Hong Rae of the Korvia Institute", "Ines Tamm, of the Ferry Board". */
function isOfOrganisation(words: readonly Word[], to: number, own: readonly Candidate[]): boolean {
  let at = words[to]?.key === ',' ? to + 1 : to;
  if (!/^(?:of|at|from)$/.test(words[at]?.key ?? '')) return false;
  at++;
  if (words[at]?.key === 'the') at++;
  return own.some(({ from, odds }) => from === at && odds !== undefined && odds.organisation >= 0.5);
}

const reporting =
  /^(?:said|says|told|tells|added|adds|wrote|writes|argued|argues|warned|warns|announced|reported|tweeted|explained|replied|insisted|testified|noted|claimed|claims)$/;

const speaks = (words: readonly Word[], { from, to }: Run): boolean =>
  reporting.test(words[to]?.key ?? '') || reporting.test(words[from - 1]?.key ?? '');

function runsOutside(words: readonly Word[], own: readonly Candidate[]): Run[] {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of own) taken.fill(1, from, to);
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.isCapital || taken[from]) continue;
    let to = from + 1;
    while (to < words.length && !taken[to] && (words[to]?.isCapital || isInside(words, to, taken))) to++;
    runs.push({ from, to, key: '', opensSentence: words[from - 1]?.token.isWord !== true });
    from = to;
  }
  return runs;
}

/** A particle between two capitals: "Ines de Vaal". */
const isInside = (words: readonly Word[], at: number, taken: Uint8Array): boolean =>
  nameParticles.has(words[at]?.key ?? '') && words[at + 1]?.isCapital === true && !taken[at + 1];

/** Without days, roles, peoples and ordinary words at either end; null where nothing is left. */
function withoutFrame(words: readonly Word[], run: Run, lowerCase: ReadonlySet<string>): Run | null {
  let { from, to } = run;
  const start = from;
  while (from < to && isFrame(words[from] as Word, lowerCase, run.opensSentence && from === start)) from++;
  while (to > from && isFrame(words[to - 1] as Word, lowerCase, false)) to--;
  for (let at = from; at < to; at++) if (isBreak(words[at] as Word)) return null;
  const key = keyOf(words, from, to);
  if (from === to || key.length < 3 || /^\p{Lu}+$/u.test(words[from]?.token.text ?? '')) return null;
  return { from, to, key, opensSentence: run.opensSentence && from === start };
}

function isFrame({ key, token }: Word, lowerCase: ReadonlySet<string>, opensSentence: boolean): boolean {
  if (isBreak({ key } as Word) || isDemonym(key)) return true;
  if (honorifics.has(key) || roleWords.has(key)) return true;
  if (functionWords.has(key) || (nameParticles.has(key.toLowerCase()) && token.text === key)) return true;
  if (!opensSentence) return roleModifiers.has(key) && lowerCase.has(key);
  return commonOpeners.has(key) || lowerCase.has(key) || roleModifiers.has(key);
}

const isBreak = ({ key }: Pick<Word, 'key'>): boolean =>
  notNames.has(key) && key !== 'may' && key !== 'ma' && key !== 'april' && key !== 'june';
