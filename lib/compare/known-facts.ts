/** Whether a fact was read: the same, or told more finely than now. */
import { isSubset } from './name-words';
import type { DateFact, Fact, FigureFact, NameFact, StatedFacts } from './novelty-facts';

/** Whether the sentence read before states the fact. `day`: that of the article with the fact. */
export function isStatedBy(fact: Fact, read: StatedFacts, day: number): boolean {
  switch (fact.kind) {
    case 'name':
      return isNamedBy(fact, read);
    case 'date':
      return read.facts.some((other) => other.kind === 'date' && isKnownDate(fact, other, read.day === day));
    case 'figure':
      return read.facts.some((other) => other.kind === 'figure' && isKnownFigure(fact, other));
    case 'number':
      return read.words().has(fact.surface) || read.facts.some(({ words }) => words === fact.surface);
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
      isShortened ? isSubset(form, theirs) || isSubset(theirs, form) : isEqual(form, theirs),
    ),
  );
}

/** The same value, or a coarser one: who read of 6 November knows that it was in November. */
const isKnownDate = (one: DateFact, other: DateFact, isOfOneDay: boolean): boolean =>
  one.value === other.value ||
  (/^\d{4}/.test(one.value) && other.value.startsWith(`${one.value}-`)) ||
  // Said on one day, "on Friday" means one Friday, whichever of the two each article was taken to mean.
  (isOfOneDay && one.surface === other.surface);

/** The same value, or a rounder one, of what is not plainly another thing. */
function isKnownFigure(one: FigureFact, other: FigureFact): boolean {
  if (one.counted.size > 0 && other.counted.size > 0 && !shares(one.counted, other.counted)) return false;
  if (one.surface === other.surface) return true;
  if (one.figure.unit !== other.figure.unit || one.figure.upper !== other.figure.upper) return false;
  return one.figure.value === other.figure.value || isRounded(one.figure.value, other.figure.value);
}

/** Whether `coarse`, of two digits or more, is what `fine` becomes with as many digits. */
function isRounded(coarse: number, fine: number): boolean {
  const [digits = '', exponent = '0'] = Math.abs(coarse).toExponential().split('e');
  const count = digits.replace('.', '').length;
  return count >= 2 && Math.abs(fine - coarse) <= 10 ** (Number(exponent) - count + 1) / 2;
}

const isEqual = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && isSubset(one, other);

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));
