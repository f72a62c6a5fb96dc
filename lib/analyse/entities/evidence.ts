/** Weighs what speaks for each type: the name's own words, and the words around its mentions. */
import type { EntityType } from '@/lib/model/analysis';
import { isKnownPlace, knownAs } from './lexicon';
import { familyNameEnding, familyNamesFirst, givenNames } from './names.data';
import type { Candidate, Word } from './word';
import {
  afterOrganisation,
  afterPlace,
  beforePerson,
  companyEndings,
  eventHeads,
  nameParticles,
  organisationHeads,
  otherHeads,
  personVerbs,
  placeHeads,
  placeOpeners,
  placePrepositions,
  roleWords,
} from './words.data';

/** Points for each type; `other` stands for works, laws, products. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  event: number;
  other: number;
  /** Of the points for a person, those that rest on the number of words alone. */
  guess: number;
}

export const noEvidence = (): Evidence => ({
  person: 0,
  organisation: 0,
  place: 0,
  event: 0,
  other: 0,
  guess: 0,
});

export function addEvidence(sum: Evidence, more: Evidence, weight = 1): void {
  for (const type of ['person', 'organisation', 'place', 'event', 'other', 'guess'] as const)
    sum[type] += more[type] * weight;
}

/** A type needs this many points, and this many more than the next one, to be stated. */
const enough = 1;
const margin = 0.5;

export function decideType(evidence: Evidence): EntityType {
  const ranked = (['person', 'organisation', 'place', 'event', 'other'] as const)
    .map((type) => ({ type, points: evidence[type] }))
    .sort((one, other) => other.points - one.points);
  const [best, second] = ranked;
  if (!best || !second || best.type === 'other') return 'unsure';
  return best.points >= enough && best.points - second.points >= margin ? best.type : 'unsure';
}

/** Whether hardly anything but the shape of the name speaks for a person: "Norrin Line" is one by shape. */
export const isGuessedPerson = ({ person, guess }: Evidence): boolean => person - guess < 0.5;

/** What the words of a name say by themselves. `surface` as printed, `key` folded. */
export function weighName(surface: string, key: string): Evidence {
  const evidence = noEvidence();
  const words = key.split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  weighKnown(key, evidence);
  if (/^[nsew] /.test(key) && isKnownPlace(key.slice(2))) evidence.place += 8;
  if (words.length === 1) {
    weighSingle(surface, key, evidence);
    return evidence;
  }
  const joiner = words.findIndex((word) => word === 'of' || word === 'for');
  if (companyEndings.has(last)) evidence.organisation += 6;
  if (joiner > 0) weighHead(words[joiner - 1] ?? '', evidence, 4);
  else weighHead(last, evidence, 3.5);
  if (joiner > 0 && evidence.organisation + evidence.place === 0) evidence.organisation += 1;
  if (placeOpeners.has(first) && words.length === 2) evidence.place += 2;
  if (words.includes('&')) evidence.organisation += 4;
  if (words.includes('and')) evidence.organisation += 1;
  if (/^[A-Z]{2,5}$/.test(surface.split(' ')[0] ?? '') && !givenNames.has(first)) evidence.organisation += 1;
  weighPerson(surface, words, evidence);
  return evidence;
}

function weighKnown(key: string, evidence: Evidence): void {
  const known = knownAs(key);
  if (known === 'country' || known === 'region') evidence.place += 4;
  if (known === 'city') evidence.place += key.includes(' ') ? 4 : 3;
  if (known === 'organisation') evidence.organisation += 4;
}

function weighHead(head: string, evidence: Evidence, points: number): void {
  if (eventHeads.has(head)) evidence.event += points;
  else if (otherHeads.has(head)) evidence.other += points;
  else if (organisationHeads.has(head)) evidence.organisation += points;
  else if (placeHeads.has(head)) evidence.place += points - 0.5;
}

function weighSingle(surface: string, key: string, evidence: Evidence): void {
  if (givenNames.has(key)) evidence.person += 1.5;
  if (organisationHeads.has(key)) evidence.organisation += 1;
  if (eventHeads.has(key)) evidence.event += 1;
  if (key.length >= 6 && familyNameEnding.test(key)) evidence.person += 1.5;
  if (/^(?:mc|mac|o['’])\p{L}{3}/u.test(key)) evidence.person += 1.5;
  if (
    /(?:stan|land|ville|burg|burgh|shire|grad|abad|polis|mouth|haven|pur|hampton|ington)$/.test(key) &&
    key.length > 5
  )
    evidence.place += 1.5;
  if (
    /(?:corp|bank|soft|tech|com|net|gas|tel|group|bancorp|motors|pharm|systems|oil)$/.test(key) &&
    key.length > 4
  )
    evidence.organisation += 1.5;
  if (/^[A-Z][A-Z&.-]{1,5}$/.test(surface) && !knownAs(key)) evidence.organisation += 1.5;
}

function weighPerson(surface: string, words: readonly string[], evidence: Evidence): void {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isHeaded = evidence.organisation + evidence.place + evidence.event + evidence.other > 1.5;
  if (words.length <= 4 && givenNames.has(first) && !words.includes('of'))
    evidence.person += isHeaded ? 2 : 3;
  if (/(?:^| )\p{Lu}\.(?:-?\p{Lu}\.)? /u.test(surface)) evidence.person += 3;
  if (/^(?:mc|mac|o['’])\p{L}{3}/u.test(last)) evidence.person += 1.5;
  if (familyNameEnding.test(last) && last.length >= 6) evidence.person += 1.5;
  if (words.length <= 3 && familyNamesFirst.has(first) && !isHeaded) evidence.person += 2;
  if (words.slice(1, -1).some((word) => nameParticles.has(word))) evidence.person += 1;
  if (isHeaded) return;
  const guess = words.length === 2 ? 1.5 : words.length === 3 ? 0.7 : 0;
  evidence.person += guess;
  evidence.guess += guess;
}

/** What the words around one mention say. */
export function weighContext(words: readonly Word[], candidate: Candidate): Evidence {
  const evidence = noEvidence();
  const before = words[candidate.from - 1];
  const secondBefore = words[candidate.from - 2];
  if (candidate.hasTitle) evidence.person += 4;
  // "The mayor, Ines Tamm, promised".
  if (before?.key === ',' && words[candidate.to]?.key === ',' && roleWords.has(secondBefore?.key ?? ''))
    evidence.person += 2;
  if (before) weighBefore(before.key, secondBefore?.key ?? '', evidence);
  // "The coastguard of Lindow said": the verb is not Lindow's.
  if (before && candidate.from > 1 && attaching.has(before.key))
    weighAfter(words, candidate.to, noEvidence(), evidence);
  else weighAfter(words, candidate.to, evidence, evidence);
  weighDateline(words, candidate, evidence);
  if (isScoreLine(words, candidate)) evidence.organisation += 5;
  return evidence;
}

function weighBefore(before: string, secondBefore: string, evidence: Evidence): void {
  if (before === 'in') evidence.place += 2.2;
  else if (placePrepositions.has(before)) evidence.place += 1.6;
  else if (before === 'at') evidence.place += 0.7;
  else if (before === 'from' || before === 'to') evidence.place += 0.6;
  else if (before === 'the') {
    evidence.organisation += 0.8;
    evidence.person -= 2;
  } else if (before === 'said' || before === 'says') evidence.person += 1.5;
  else if (beforePerson.has(before)) evidence.person += 0.7;
  else if (before === 'of' && placeNouns.has(secondBefore)) evidence.place += 3;
  else if (vessels.has(before)) evidence.other += 3;
  else if (organisationNouns.has(before)) evidence.organisation += 2;
  else if (before === 'who' || before === 'whom') evidence.person += 0.5;
}

const placeNouns = new Set(
  'city town village province port state region district suburb island county area north south east west outskirts streets'.split(
    ' ',
  ),
);
const vessels = new Set(
  'ship boat ferry vessel tanker trawler yacht freighter submarine liner steamer'.split(' '),
);
const organisationNouns = new Set(
  'party group company firm agency newspaper magazine daily bank airline carmaker maker giant retailer club operator network website publisher producer insurer brewer supermarket chain startup charity broadcaster unit subsidiary side rival rivals neighbours partners'.split(
    ' ',
  ),
);

const attaching = new Set(['of', 'for', 'in', 'from', 'near', 'off', 'at']);

/** What the verb says goes to `asSubject`, all else to `evidence`. */
function weighAfter(words: readonly Word[], to: number, asSubject: Evidence, evidence: Evidence): void {
  const next = words[to];
  if (!next) return;
  const second = words[to + 1];
  const third = words[to + 2];
  const verb = /^(?:has|had|also|later)$/.test(next.key) ? (second ?? next) : next;
  // A name that a "he" or "her" of the same sentence takes up.
  if (words.slice(to, to + 14).some(({ key }) => /^(?:he|she|his|her)$/.test(key))) asSubject.person += 0.5;
  if (next.key === 'of' && (second?.isCapital || (second?.key === 'the' && third?.isCapital)))
    asSubject.person += 0.6;
  if (personVerbs.has(verb.key)) {
    // "Norlink said it would", "said in a statement that it had": no person is "it".
    const said = words.slice(to + 1, to + 9).findIndex(({ key }) => key === 'it');
    if (said === 0 || (said > 0 && words[to + said]?.key === 'that')) asSubject.organisation += 2.5;
    else asSubject.person += 1;
  } else if (/^\p{Ll}{2,}ed$/u.test(next.token.text)) asSubject.person += 0.4;
  else if (next.key === 'who') evidence.person += 2;
  else if (/^['’]s$/.test(next.key) && second) {
    if (afterOrganisation.has(second.key)) evidence.organisation += 0.5;
    if (
      /^(?:capital|second|third|largest|biggest|government|prime|foreign|defence|defense|president|parliament|border|economy)$/.test(
        second.key,
      )
    )
      evidence.place += 1;
    if (
      /^(?:wife|husband|son|daughter|father|mother|lawyer|death|career|campaign|brother|sister)$/.test(
        second.key,
      )
    )
      evidence.person += 1.5;
  } else if (afterOrganisation.has(next.key)) evidence.organisation += 0.8;
  else if (afterPlace.has(next.key)) evidence.place += 0.8;
  else if (next.key === ',' && second) weighApposition(words, to, second, third, evidence);
  else if (next.key === '(' && second) {
    if (/^\d{2}$/.test(second.key)) evidence.person += 2;
    if (isKnownPlace(second.key) || /^[A-Z][a-z]{2}\.?$/.test(second.token.text)) evidence.person += 1;
    if (/^[A-Z]{2,6}$/.test(second.token.text) && third?.key === ')') evidence.organisation += 2;
  }
}

function weighApposition(
  words: readonly Word[],
  to: number,
  second: Word,
  third: Word | undefined,
  evidence: Evidence,
): void {
  if (/^\d{2}$/.test(second.key) && (!third || third.key === ',')) evidence.person += 3;
  else if (second.key === 'who' || second.key === 'whose') evidence.person += 2;
  else if (second.key === 'where') evidence.place += 2;
  else if (second.key === 'which') evidence.person -= 1;
  else if (second.isCapital && isKnownPlace(second.key)) evidence.place += 1.2;
  else {
    const start = /^(?:an?|the|its|his|her|their)$/.test(second.key) ? to + 2 : to + 1;
    for (let at = start; at < start + 4; at++) {
      const word = words[at];
      if (!word?.token.isWord) return;
      if (/^(?:of|in|for|at|who|that|which|and)$/.test(word.key)) return;
      if (roleWords.has(word.key)) {
        evidence.person += 2.5;
        return;
      }
      if (organisationNouns.has(word.key)) {
        evidence.organisation += 2;
        return;
      }
      if (placeNouns.has(word.key)) {
        evidence.place += 2;
        return;
      }
    }
  }
}

/** "Karst United 2 Lindow 1": a line of names and numbers only lists results, and the names are teams. */
function isScoreLine(words: readonly Word[], candidate: Candidate): boolean {
  const isNumber = (word: Word | undefined) => word !== undefined && /^\d{1,3}$/.test(word.key);
  const before = words[candidate.from - 1];
  if (!isNumber(words[candidate.to]) || (before && !isNumber(before)) || words.length > 14) return false;
  return (
    words.every((word) => word.isCapital || !/\p{L}/u.test(word.key)) && words.filter(isNumber).length >= 2
  );
}

/** "LONDON 1996-08-30", "SEOUL (Agency) —": a place in capitals at the head of a report. */
function weighDateline(words: readonly Word[], candidate: Candidate, evidence: Evidence): void {
  if (candidate.from !== 0) return;
  const next = words[candidate.to];
  const surface = words
    .slice(0, candidate.to)
    .map((word) => word.token.text)
    .join(' ');
  if (surface.length < 4 || surface !== surface.toUpperCase() || !next) return;
  if (/^(?:\d{4}-\d\d-\d\d|[—–(]|-|--|,)$/.test(next.key)) evidence.place += 3;
}
