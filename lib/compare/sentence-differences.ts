/** What parts two tellings of one sentence, if it is of consequence: other words for the same are none. */
import type { ChangeKind } from '@/lib/model/revision-changes';
import { doesDeny, type Runs, runsOf, type SentenceGroup, wordsOutside } from './align-sentences';
import { isSubset } from './name-words';
import { reversals } from './reversals.data';
import type { RevisedSentence, RevisedText } from './revised-sentences';
import {
  factsOfSentence,
  isSameDay,
  isSameNumber,
  joinFacts,
  type NameFact,
  type NumberFact,
  numbersOfSentence,
  type RevisionFacts,
} from './revision-facts';

/** All of a revision that a sentence of the other one may be found in. */
export interface WholeText {
  text: RevisedText;
  /** Made when first asked for: most changes have none. A correction's are left out: it tells the wrong one too. */
  numbers: () => NumberFact[];
  roots: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** All words as one string, a space at both ends. */
  line: string;
  runs: Runs;
}

export function wholeText(text: RevisedText): WholeText {
  let numbers: NumberFact[] | null = null;
  const told = () => text.sentences.filter(({ isNotice }) => !isNotice);
  return {
    text,
    numbers: () => {
      numbers ??= told().flatMap((one) => numbersOfSentence(text, one));
      return numbers;
    },
    roots: new Set(text.sentences.flatMap(({ roots }) => [...roots])),
    words: new Set(text.words),
    line: ` ${text.words.join(' ')} `,
    runs: runsOf(text.words),
  };
}

/** Where all else is the same, one word can turn a sentence round. */
const leastSameButTurned = 0.7;
/** Attributions change from one known name to another only where the rest stays. */
const leastSameButNamed = 0.6;
/** In words. */
const longQuote = 4;
/** In roots that the other text has nowhere. */
const longClause = 5;

/** Null where nothing of consequence differs. `addition` and `removal` are of a clause. */
export function judgeGroup(group: SentenceGroup, older: WholeText, newer: WholeText): ChangeKind | null {
  const before = joinFacts(group.older.map((one) => factsOfSentence(older.text, one)));
  const after = joinFacts(group.newer.map((one) => factsOfSentence(newer.text, one)));
  const sides = { group, before, after, older, newer };
  if (doNumbersDiffer(sides) || doDaysDiffer(sides)) return 'figure';
  if (doQuotesDiffer(sides)) return 'quote';
  if (doNamesDiffer(sides) || isTurnedRound(sides)) return 'wording';
  return clauseOf(sides);
}

interface Sides {
  group: SentenceGroup;
  before: RevisionFacts;
  after: RevisionFacts;
  older: WholeText;
  newer: WholeText;
}

const isAmong = (number: NumberFact, numbers: readonly NumberFact[]): boolean =>
  numbers.some((other) => isSameNumber(number, other));

/** Another number in its place, or one that the other text has nowhere. */
function doNumbersDiffer({ before, after, older, newer }: Sides): boolean {
  const lost = before.numbers.filter((number) => !isAmong(number, after.numbers));
  const gained = after.numbers.filter((number) => !isAmong(number, before.numbers));
  return (
    lost.some((number) => isPlain(number) && !isAmong(number, newer.numbers())) ||
    gained.some((number) => isPlain(number) && !isAmong(number, older.numbers())) ||
    (lost.length > 0 &&
      gained.length > 0 &&
      lost.some((one) => gained.some((other) => isOfOneKind(one, other))))
  );
}

/** "Both" is "the two": a small number in words may go and come. */
const isPlain = ({ unit, surface }: NumberFact): boolean => unit !== null || /\p{N}/u.test(surface);

const isOfOneKind = (one: NumberFact, other: NumberFact): boolean => one.unit === other.unit;

/** A day named or left out is no other day. */
function doDaysDiffer({ before, after }: Sides): boolean {
  const lost = before.days.some((day) => !after.days.some((other) => isSameDay(day, other)));
  const gained = after.days.some((day) => !before.days.some((other) => isSameDay(day, other)));
  return lost && gained;
}

/** Other words in the marks, or many said words that are gone or new. An attribution put between them changes none. */
function doQuotesDiffer({ before, after, older, newer }: Sides): boolean {
  const lost = before.said.map((words) => wordsUnsaid(words, newer));
  const gained = after.said.map((words) => wordsUnsaid(words, older));
  const count = (all: readonly string[][]) => Math.max(0, ...all.map(({ length }) => length));
  if (count(lost) > 0 && count(gained) > 0) return true;
  return count(lost) >= longQuote || count(gained) >= longQuote;
}

/** Said words that do not stand in the other text in that order. */
function wordsUnsaid(words: string[], { line, runs }: WholeText): string[] {
  const stands = line.includes(` ${words.join(' ')} `);
  return stands ? [] : wordsOutside(words, runs);
}

function doNamesDiffer({ group, before, after, older, newer }: Sides): boolean {
  const lost = before.names.filter((name) => !isNamedIn(name, after.names, group.newer));
  const gained = after.names.filter((name) => !isNamedIn(name, before.names, group.older));
  const isUnknown = ({ surface }: NameFact, { words }: WholeText) => !isSubset(surface, words);
  const isReplaced = lost.some((name) =>
    gained.some(
      (other) =>
        isOfOneType(name, other) &&
        !isShortFor(name, other) &&
        (isUnknown(name, newer) || isUnknown(other, older) || group.likeness >= leastSameButNamed),
    ),
  );
  // Who was named and is not any more, or the other way round.
  const isPerson = ({ type }: NameFact) => type === 'person';
  return (
    isReplaced ||
    lost.some((name) => isPerson(name) && isUnknown(name, newer)) ||
    gained.some((name) => isPerson(name) && isUnknown(name, older))
  );
}

/** By any part of the name: "Tamm" is Ines Tamm told again. */
function isNamedIn(
  name: NameFact,
  names: readonly NameFact[],
  sentences: readonly RevisedSentence[],
): boolean {
  return (
    names.some(
      (other) =>
        other.id === name.id || isSubset(name.surface, other.full) || isSubset(other.surface, name.full),
    ) || sentences.some(({ words }) => isSubset(name.surface, new Set(words)))
  );
}

const isOfOneType = (one: NameFact, other: NameFact): boolean =>
  one.type === other.type || one.type === 'unsure' || other.type === 'unsure';

/** "SFA" for the "Sea Fares Authority". */
function isShortFor(one: NameFact, other: NameFact): boolean {
  const letters = (name: NameFact) => [...name.full].join('');
  const initials = (name: NameFact) => [...name.full].map((word) => word[0]).join('');
  return letters(one) === initials(other) || initials(one) === letters(other);
}

/** "Did not" for "did", "rejected" for "approved". */
function isTurnedRound({ group, older }: Sides): boolean {
  const [before, after] = [group.older[0], group.newer[0]];
  if (!before || !after || group.older.length > 1 || group.newer.length > 1) return false;
  const all = new Set([...before.roots, ...after.roots]);
  const same = [...before.roots].filter((root) => after.roots.has(root)).length;
  const { language } = older.text.stored.analysis;
  const isDenied = [before, after].map(({ key }) => doesDeny(key, language));
  if (isDenied[0] !== isDenied[1] && same >= leastSameButTurned * all.size) return true;
  // The two words that turn it are among those that differ.
  if (same < leastSameButTurned * (all.size - 2)) return false;
  const lost = before.words.filter((word) => !after.words.includes(word));
  const gained = after.words.filter((word) => !before.words.includes(word));
  return (reversals[language] ?? []).some(
    ([one, other]) =>
      (lost.some((word) => isForm(word, one)) && gained.some((word) => isForm(word, other))) ||
      (lost.some((word) => isForm(word, other)) && gained.some((word) => isForm(word, one))),
  );
}

const isForm = (word: string, form: string): boolean =>
  form.endsWith('-') ? word.startsWith(form.slice(0, -1)) : word === form;

/** What the sentence tells besides, and the other text nowhere. */
function clauseOf({ group, older, newer }: Sides): 'addition' | 'removal' | null {
  const gained = unknownRoots(group.newer, older);
  const lost = unknownRoots(group.older, newer);
  if (gained >= longClause && lost <= 1) return 'addition';
  if (lost >= longClause && gained <= 1) return 'removal';
  return null;
}

function unknownRoots(sentences: readonly RevisedSentence[], other: WholeText): number {
  const roots = new Set(sentences.flatMap((one) => [...one.roots]));
  return [...roots].filter((root) => !other.roots.has(root)).length;
}
