/** Which names of one text mean the same: surnames, acronyms and shorter forms go to the one fuller name. */

import type { EntityType } from '@/lib/model/analysis';
import type { CapitalNamePack } from './name-pack';
import type { PackCandidate } from './pack-types';
import type { Word } from './word';

export interface PackGroup {
  key: string;
  type: EntityType;
  members: PackCandidate[];
}

/** Groups equal names, then folds a shorter form into the longer one if there is exactly one that it can stand for. */
export function resolvePackNames(
  candidates: readonly PackCandidate[],
  sentences: readonly (readonly Word[])[],
  pack: CapitalNamePack,
): PackGroup[] {
  const groups = new Map<string, PackGroup>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.members.push(candidate);
    else groups.set(candidate.key, { key: candidate.key, type: 'unsure', members: [candidate] });
  }
  for (const group of groups.values()) group.type = typeOf(group.members);
  const acronyms = introducedAcronyms(candidates, sentences);
  const longerByPart = indexByPart(groups.values());
  const merged = new Set<string>();
  const shortestFirst = [...groups.values()].sort((one, other) => lengthOf(one) - lengthOf(other));
  for (const group of shortestFirst) {
    const target = groups.get(acronyms.get(group.key) ?? '') ?? longerOf(group, longerByPart, pack);
    if (!target || target === group || merged.has(target.key)) continue;
    target.members.push(...group.members);
    if (target.type === 'unsure') target.type = isSpeaker(group, target) ? 'person' : typeOf(target.members);
    merged.add(group.key);
  }
  const kept = [...groups.values()].filter((group) => !merged.has(group.key));
  for (const group of kept)
    group.members.sort((one, other) => one.sentence - other.sentence || one.from - other.from);
  return kept;
}

/** "…, que preside Ivo Tamm. Tamm advirtió …": a surname that speaks says what the full name is. */
const isSpeaker = (shorter: PackGroup, longer: PackGroup): boolean =>
  /^[^ ]+ [^ ]+$/.test(longer.key) &&
  longer.key.endsWith(` ${shorter.key}`) &&
  shorter.members.some(({ doesSpeak }) => doesSpeak);

const lengthOf = (group: PackGroup): number => group.key.split(' ').length;

/** The type with the most weight; none where two are as strong. */
function typeOf(members: readonly PackCandidate[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, weight } of members)
    if (type !== 'unsure') weights.set(type, Math.max(weights.get(type) ?? 0, weight));
  const [first, second] = [...weights].sort((one, other) => other[1] - one[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : 'unsure';
}

function indexByPart(groups: Iterable<PackGroup>): Map<string, PackGroup[]> {
  const index = new Map<string, PackGroup[]>();
  for (const group of groups) {
    const parts = group.key.split(' ');
    if (parts.length < 2) continue;
    for (const part of new Set(parts)) {
      const known = index.get(part);
      if (known) known.push(group);
      else index.set(part, [group]);
    }
  }
  return index;
}

function longerOf(
  group: PackGroup,
  longerByPart: ReadonlyMap<string, PackGroup[]>,
  pack: CapitalNamePack,
): PackGroup | null {
  if (group.type === 'place' || group.type === 'event') return null;
  const words = group.key.split(' ');
  const longer = (longerByPart.get(words[0] ?? '') ?? []).filter(
    (other) =>
      lengthOf(other) > words.length && (isFirm(group, other, pack) || canStandFor(group, words, other)),
  );
  const [first] = longer;
  // Two people of one surname: the bare surname is nobody's.
  return first && longer.length === 1 ? first : null;
}

/** "Norlink" for "Norlink AG". */
const isFirm = (shorter: PackGroup, longer: PackGroup, pack: CapitalNamePack): boolean =>
  longer.type === 'organisation' &&
  longer.key.startsWith(`${shorter.key} `) &&
  pack.companyEndings.has(longer.key.slice(shorter.key.length + 1));

function canStandFor(shorter: PackGroup, words: readonly string[], longer: PackGroup): boolean {
  const parts = longer.key.split(' ');
  // "Karst GmbH" for "Reederei Karst GmbH".
  if (shorter.type === 'organisation')
    return longer.type === 'organisation' && words.length > 1 && longer.key.endsWith(` ${shorter.key}`);
  const isPersonal = shorter.members.some(({ hasTitle, doesSpeak }) => hasTitle || doesSpeak);
  if (longer.type !== 'person')
    return longer.type === 'unsure' && parts.length === 2 && isPersonal && words[0] === parts[1];
  const at = parts.findIndex((_, index) => words.every((word, offset) => parts[index + offset] === word));
  // A given name alone stands for its bearer unless a title makes it a surname.
  return at > 0 || (at === 0 && !shorter.members.some(({ hasTitle }) => hasTitle));
}

/** "Partido Libre de Karvia (PLK)": the acronym's key to the name's. */
function introducedAcronyms(
  candidates: readonly PackCandidate[],
  sentences: readonly (readonly Word[])[],
): Map<string, string> {
  const introduced = new Map<string, string>();
  candidates.forEach((candidate, index) => {
    const longer = candidates[index - 1];
    if (!longer || longer.sentence !== candidate.sentence || candidate.from !== longer.to + 1) return;
    const words = sentences[candidate.sentence] ?? [];
    if (words[longer.to]?.key !== '(' || words[candidate.to]?.key !== ')') return;
    const surface = words[candidate.from]?.token.text ?? '';
    const isShort = candidate.to === candidate.from + 1 && /^\p{Lu}[\p{L}\d&-]{1,7}$/u.test(surface);
    if (!isShort || surface.slice(1) === surface.slice(1).toLowerCase()) return;
    if (longer.type !== 'organisation' && longer.type !== 'unsure') return;
    const isFitting = candidate.key[0] === longer.key[0];
    if (longer.key.includes(' ') && isFitting) introduced.set(candidate.key, longer.key);
  });
  return introduced;
}
