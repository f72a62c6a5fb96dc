/** Second pass: surnames, initials and shorter forms resolve to the fullest name in the document. */
import type { CandidateText } from './candidates';
import { institutionHeads } from './context-words.data';
import { addEvidence, decideType, type Evidence, noEvidence } from './evidence';
import { fullNameOf, isKnownPlace, knownAs } from './lexicon';
import { familyNamesFirst, givenNames } from './names.data';
import { companyEndings, organisationHeads, placeHeads } from './words.data';

/** Candidates of one name, in reading order. */
export interface NameGroup {
  key: string;
  words: readonly string[];
  /** Indexes into the candidates. */
  members: number[];
  evidence: Evidence;
  hasTitle: boolean;
}

/** Groups equal names, then folds shorter forms into the one longer name that they can stand for. */
export function resolveNames(found: CandidateText, surfaces: readonly string[]): NameGroup[] {
  const groups = groupEqual(found);
  const acronyms = introducedAcronyms(found, surfaces);
  const longestFirst = [...groups.values()].sort((one, other) => other.words.length - one.words.length);
  const longerByPart = indexByPart(longestFirst);
  const merged = new Set<string>();
  for (const group of [...longestFirst].reverse()) {
    const target = targetOf(
      group,
      longerByPart.get(group.words[0] ?? '') ?? [],
      groups.get(acronyms.get(group.key) ?? ''),
      merged,
    );
    if (!target) continue;
    const wasMisread = isMisreadPerson(group, target);
    target.members.push(...group.members);
    // A short form may look like a town or a firm; it does not change what the full name is.
    if (decideType(target.evidence) === 'unsure') addEvidence(target.evidence, group.evidence, 0.7);
    else if (wasMisread) target.evidence = { ...group.evidence };
    target.hasTitle ||= group.hasTitle;
    merged.add(group.key);
  }
  const kept = longestFirst.filter((group) => !merged.has(group.key));
  for (const group of kept) {
    group.members.sort((one, other) => one - other);
    if (isNeverInFull(found, group)) group.evidence.person *= sharedByUnnamed;
  }
  return kept;
}

/** News gives people their full name or a title once; one word that never has either is less often a person than it looks. */
const isNeverInFull = (found: CandidateText, { words, hasTitle, members, key }: NameGroup): boolean =>
  words.length === 1 && !hasTitle && members.every((index) => found.candidates[index]?.key === key);

const sharedByUnnamed = 0.6;

function groupEqual(found: CandidateText): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  found.candidates.forEach(({ key: written, hasTitle, odds }, index) => {
    const key = fullNameOf(written);
    let group = groups.get(key);
    if (!group) {
      group = { key, words: key.split(' '), members: [], evidence: noEvidence(), hasTitle: false };
      groups.set(key, group);
    }
    // Later mentions say less than the first: a name met in one odd place ten times must not change its type.
    const weight = 1 / (1 + group.members.length * 0.5);
    group.members.push(index);
    group.hasTitle ||= hasTitle;
    if (odds) addEvidence(group.evidence, odds, weight);
    if (hasTitle) group.evidence.person += weight;
  });
  return groups;
}

/** Names of several words by each of their words and by their initials, longest first: where a shorter form looks. */
function indexByPart(longestFirst: readonly NameGroup[]): Map<string, NameGroup[]> {
  const index = new Map<string, NameGroup[]>();
  for (const group of longestFirst) {
    if (group.words.length < 2) continue;
    for (const part of new Set([...group.words, initialsOf(group.words)])) {
      const known = index.get(part);
      if (known) known.push(group);
      else index.set(part, [group]);
    }
  }
  return index;
}

function targetOf(
  group: NameGroup,
  longer: readonly NameGroup[],
  introduced: NameGroup | undefined,
  merged: ReadonlySet<string>,
): NameGroup | null {
  if (introduced && introduced !== group && !merged.has(introduced.key)) return introduced;
  const matches = longer.filter(
    (other) => !merged.has(other.key) && other.words.length > group.words.length && canStandFor(group, other),
  );
  // Two people of one surname: the bare surname is nobody's, unless one of the two contains the other.
  const [first, ...others] = matches;
  if (!first) return null;
  return others.every((other) => canStandFor(other, first)) ? first : null;
}

function canStandFor(shorter: NameGroup, longer: NameGroup): boolean {
  const type = decideType(longer.evidence);
  if (type === 'person') return isPartOfPerson(shorter, longer);
  if (type === 'unsure' && shorter.key === longer.words.at(-1) && mayBeSurname(shorter, longer)) return true;
  if (isMisreadPerson(shorter, longer)) return true;
  if (type === 'organisation' || type === 'unsure') {
    return isInitials(shorter, longer) || (type === 'organisation' && isOpening(shorter, longer));
  }
  return false;
}

const mayBeSurname = (shorter: NameGroup, longer: NameGroup): boolean => {
  const type = decideType(shorter.evidence);
  return type === 'person' || (type === 'unsure' && givenNames.has(longer.words[0] ?? ''));
};

/** "Ebrim Dal Osset" read as a firm, then "Osset" as a person again and again: the full name is a person's. */
const isMisreadPerson = (shorter: NameGroup, longer: NameGroup): boolean =>
  shorter.words.length === 1 &&
  shorter.key === longer.words.at(-1) &&
  longer.words.length <= 4 &&
  longer.members.length <= 2 &&
  shorter.members.length >= longer.members.length &&
  decideType(shorter.evidence) === 'person' &&
  /^(?:organisation|place)$/.test(decideType(longer.evidence)) &&
  !longer.words.some((word) => organisationHeads.has(word) || placeHeads.has(word) || word === 'of');

function isPartOfPerson(shorter: NameGroup, longer: NameGroup): boolean {
  // "Chad" after "Oskar Chad" may still be the country; no city is so well known.
  const known = knownAs(shorter.key);
  if (known && known !== 'city' && !shorter.hasTitle && decideType(shorter.evidence) !== 'person')
    return false;
  const full = withoutSuffix(longer.words);
  const rest = full.length - shorter.words.length;
  if (shorter.words.every((word, index) => word === full[rest + index])) return true;
  if (shorter.words.length !== 1) {
    return shorter.words[0] === longer.words[0] && shorter.words.at(-1) === longer.words.at(-1);
  }
  const [first] = longer.words;
  if (shorter.key !== first) return false;
  // "Mr Hong" is never a given name, so that the first word must be a family name that comes first.
  return shorter.hasTitle ? familyNamesFirst.has(first) : true;
}

/** "Robert Hale Jr" is Hale. */
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  /^(?:jr|sr|ii|iii|iv)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;

function isOpening(shorter: NameGroup, longer: NameGroup): boolean {
  if (isKnownPlace(shorter.key) || decideType(shorter.evidence) === 'place') return false;
  if (shorter.words.length === 1 && !mayStandAlone(shorter, longer)) return false;
  if (!shorter.words.every((word, index) => word === longer.words[index])) return false;
  return decideType(shorter.evidence) !== 'person' || !shorter.hasTitle;
}

/** "Norlink" for "Norlink Ferries", but not "Lindow" for "Lindow Hospital" nor "National" for "National Ferry Board". */
function mayStandAlone(shorter: NameGroup, longer: NameGroup): boolean {
  if (organisationHeads.has(shorter.key) || shorter.evidence.place > shorter.evidence.organisation)
    return false;
  const last = longer.words.at(-1) ?? '';
  return companyEndings.has(last) || (organisationHeads.has(last) && !institutionHeads.has(last));
}

function isInitials(shorter: NameGroup, longer: NameGroup): boolean {
  const letters = shorter.key.replace(/\./g, '');
  return shorter.words.length === 1 && letters.length >= 3 && letters === initialsOf(longer.words);
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|the|and|&|de|la)$/.test(word))
    .map((word) => word[0])
    .join('');

/** "National Ferry Board (NFB)": the acronym's key to the name's. */
function introducedAcronyms(found: CandidateText, surfaces: readonly string[]): Map<string, string> {
  const introduced = new Map<string, string>();
  found.candidates.forEach((candidate, index) => {
    const longer = found.candidates[index - 1];
    if (!longer || longer.sentence !== candidate.sentence || candidate.from !== longer.to + 1) return;
    const words = found.words[candidate.sentence];
    if (words?.[longer.to]?.key !== '(' || words[candidate.to]?.key !== ')') return;
    const surface = surfaces[index] ?? '';
    if (longer.key.split(' ').length < 2) return;
    const last = longer.key.slice(longer.key.lastIndexOf(' ') + 1);
    // "the Ferry Development Corp. (Feddo)": what follows a company in brackets is its other name.
    const isOtherName =
      companyEndings.has(last) && candidate.to === candidate.from + 1 && knownAs(candidate.key) === null;
    if (isOtherName) introduced.set(candidate.key, longer.key);
    if (!/^[\p{Lu}\d.&-]{2,8}s?$/u.test(surface)) return;
    if (initialsOf(longer.key.split(' '))[0] === candidate.key[0]) introduced.set(candidate.key, longer.key);
  });
  return introduced;
}
