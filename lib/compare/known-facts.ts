/** Whether a fact was read: the same, or told more finely than now. */
import { isAcronymOf, isSubset, isSubsetOfPerson } from './name-words';
import type { DateFact, Fact, FigureFact, NameFact, StatedFacts } from './novelty-facts';
import { plainNumbers } from './plain-numbers';

/** Whether the sentence read before states the fact. `day`: that of the article with the fact. */
export function isStatedBy(fact: Fact, read: StatedFacts, day: number): boolean {
  switch (fact.kind) {
    case 'name':
      return isNamedBy(fact, read);
    case 'date':
      return read.facts.some((other) => other.kind === 'date' && isKnownDate(fact, other, read.day === day));
    case 'figure':
      return (
        read.facts.some((other) => other.kind === 'figure' && isKnownFigure(fact, other, read)) ||
        isKnownRatio(fact, read)
      );
    case 'number':
      return isKnownNumber(fact.surface, read);
  }
}

/** By a name of the same one, or in so many words that are nobody else's name. */
function isNamedBy(name: NameFact, read: StatedFacts): boolean {
  const names = [...read.facts.filter((fact) => fact.kind === 'name'), ...read.alsoNamed];
  if (names.some((other) => isSameName(name, other))) return true;
  const isOfAnother = names.some(({ forms }) => forms.some((form) => isSubset(name.surface, form)));
  return !isOfAnother && isSubset(name.surface, read.words());
}

function isSameName(one: NameFact, other: NameFact): boolean {
  if (one.id !== null && one.id === other.id) return true;
  // "Tamm" is "Ines Tamm", but "England" is not the Bank of England.
  const isShortened = one.mayBeShort && other.mayBeShort;
  return one.forms.some((form) =>
    other.forms.some((theirs) =>
      isShortened
        ? isSubsetOfPerson(form, theirs) || isSubsetOfPerson(theirs, form) || isAcronym(form, theirs)
        : isEqual(form, theirs) || isAcronym(form, theirs),
    ),
  );
}

/** In figures or in words; "9/11" is also the eleventh of September. */
function isKnownNumber(surface: string, read: StatedFacts): boolean {
  if (read.words().has(surface) || read.plain().includes(` ${plainNumbers(surface)} `)) return true;
  const [month = '', day = ''] = surface.split('/').map((part) => part.padStart(2, '0'));
  const value = `-${month}-${day}`;
  return (
    surface.includes('/') && read.facts.some((other) => other.kind === 'date' && other.value.endsWith(value))
  );
}

/** The same value, or a coarser one: who read of 6 November knows that it was in November. */
const isKnownDate = (one: DateFact, other: DateFact, isOfOneDay: boolean): boolean =>
  one.value === other.value ||
  (/^\d{4}/.test(one.value) && other.value.startsWith(`${one.value}-`)) ||
  // Said on one day, "on Friday" means one Friday, whichever of the two each article was taken to mean.
  (isOfOneDay && one.surface === other.surface);

/** "One-in-three" stands for "1 in 3", which is read as a figure only where figures are written. */
const isKnownRatio = ({ surface }: FigureFact, read: StatedFacts): boolean =>
  /^\p{N}+ \p{L}+ \p{N}+$/u.test(plainNumbers(surface)) &&
  read.plain().includes(` ${plainNumbers(surface)} `);

/** The same value, or a rounder one, of what is not plainly another thing. */
function isKnownFigure(one: FigureFact, other: FigureFact, read: StatedFacts): boolean {
  const areCounted = one.counted.size > 0 && other.counted.size > 0;
  if (
    areCounted &&
    !shares(one.counted, other.counted) &&
    !isOfTheSame(one, other, read) &&
    !isLargeAndSame(one, other)
  )
    return false;
  if (plainNumbers(one.surface) === plainNumbers(other.surface)) return true;
  if (one.figure.unit !== other.figure.unit || one.figure.upper !== other.figure.upper) return false;
  return one.figure.value === other.figure.value || isRounded(one.figure.value, other.figure.value);
}

/**
 * "Fares rose by 8 percent" of "the company raised its fares by 8 percent": the read sentence tells what is counted, gives
 * no other figure for it, and a change, or a number of three digits, is seldom that of another thing.
 */
function isOfTheSame(one: FigureFact, other: FigureFact, read: StatedFacts): boolean {
  const isChange = one.figure.change !== null && one.figure.change === other.figure.change;
  if (!(isChange || isFine(one)) || !shares(one.counted, read.roots())) return false;
  return !read.facts.some(
    (fact) => fact.kind === 'figure' && fact.figure !== other.figure && shares(fact.counted, one.counted),
  );
}

/** Of one matter thousands are seldom counted twice alike: who counts 30,000 customers calls them households elsewhere. */
const isLargeAndSame = ({ figure }: FigureFact, other: FigureFact): boolean =>
  Math.abs(figure.value) >= 1000 && figure.value === other.figure.value && figure.unit === other.figure.unit;

/** Of three digits or more, of which none is a closing zero. */
const isFine = ({ figure }: FigureFact): boolean =>
  (Math.abs(figure.value).toExponential().split('e')[0] ?? '').replace('.', '').length >= 3;

/** Whether `coarse`, of two digits or more, is what `fine` becomes with as many digits. */
function isRounded(coarse: number, fine: number): boolean {
  const [digits = '', exponent = '0'] = Math.abs(coarse).toExponential().split('e');
  const count = digits.replace('.', '').length;
  return count >= 2 && Math.abs(fine - coarse) <= 10 ** (Number(exponent) - count + 1) / 2;
}

const isAcronym = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  isAcronymOf(one, other) || isAcronymOf(other, one);

const isEqual = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && isSubset(one, other);

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));
