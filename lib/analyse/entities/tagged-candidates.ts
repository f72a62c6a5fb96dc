/** What the tagger found in one sentence, as candidates: titles cut off, events, ships and datelines known by their words. */
import { type Evidence, noEvidence } from './evidence';
import { introducesPerson } from './gloss';
import { isDemonym, knownAs } from './lexicon';
import { givenNames } from './names.data';
import { entryKinds, kindOf } from './tagging/gazetteer';
import type { TaggedName } from './tagging/tag-names';
import type { Candidate, Word } from './word';
import {
  eventHeads,
  honorifics,
  organisationHeads,
  otherHeads,
  placeHeads,
  placeOpeners,
  roleModifiers,
  roleWords,
} from './words.data';

/** Below this the tagger's name may be none. */
const likely = 0.5;

/** The candidates of one sentence, in reading order; the place of a dateline is among them whether the tagger saw it or not. */
export function toCandidates(
  words: readonly Word[],
  sentence: number,
  names: readonly TaggedName[],
): Candidate[] {
  const found = names
    .flatMap((name) => partAtHead(words, name))
    .flatMap((name) => toCandidate(words, sentence, name) ?? []);
  const to = datelineLength(words);
  if (to === 0) return found;
  const place: Candidate = {
    sentence,
    from: 0,
    to,
    key: keyOf(words, 0, to),
    hasTitle: false,
    isDoubtful: false,
    odds: { ...noEvidence(), place: 1 },
  };
  return [place, ...found.filter(({ from }) => from >= to)];
}

/** "the Ministry of Fisheries and the Harbour Board" are two, for each has its head. */
function partAtHead(words: readonly Word[], name: TaggedName): TaggedName[] {
  const at = words.findIndex(
    ({ key }, index) =>
      index > name.from && index < name.to - 1 && key === 'and' && words[index + 1]?.key === 'the',
  );
  if (name.kind !== 'ORG' || at < 0 || !organisationHeads.has(words[name.to - 1]?.key ?? '')) return [name];
  return [
    { ...name, to: at },
    { ...name, from: at + 2 },
  ];
}

/** Without a title, an article or a people before the name, and without small words after it. */
function trim(words: readonly Word[], name: TaggedName): { from: number; to: number } {
  let { from, to } = name;
  while (name.kind === 'PER' && /^(?:al|el|ul|as|ash|ar|ad|an|az)-\p{Lu}/u.test(words[to]?.token.text ?? ''))
    to++;
  while (
    to - from > 1 &&
    words[to - 1]?.isCapital === false &&
    !/-\p{Lu}/u.test(words[to - 1]?.token.text ?? '') &&
    !/\d/.test(words[to - 1]?.key ?? '')
  )
    to--;
  const isTitled = honorifics.has(words[from]?.key ?? '') && givenNames.has(words[from + 1]?.key ?? '');
  while ((name.kind === 'PER' || isTitled) && from < to - 1 && isTitle(words[from])) from++;
  if (from === to - 1 || knownAs(keyOf(words, from, to))) return { from, to };
  const rest = knownAs(keyOf(words, from + 1, to));
  const isBare =
    words[from]?.key === 'the' || (rest === 'country' && !placeOpeners.has(words[from]?.key ?? ''));
  return { from: isBare ? from + 1 : from, to };
}

function toCandidate(words: readonly Word[], sentence: number, name: TaggedName): Candidate | null {
  const { from, to } = trim(words, name);
  const key = keyOf(words, from, to);
  if (isDemonym(key) || key.length < 2) return null;
  const [person = 0, place = 0, organisation = 0, other = 0] = name.odds;
  const isEvent = namesEvent(key);
  const odds: Evidence = {
    person,
    organisation,
    place,
    event: isEvent ? other : 0,
    other: isEvent ? 0 : other,
  };
  weighKnowledge(key, words[to - 1]?.key ?? '', odds);
  if (isEvent && sureEventHeads.test(key)) {
    odds.event += odds.organisation;
    odds.organisation = 0;
  }
  if (vessels.has(words[from - 1]?.key ?? '')) odds.other += person;
  if (speaksOfItself(words, to)) odds.organisation += person;
  if (to - from < 5 && introducesPerson(words, { to })) odds.person += 1.5;
  if (to === from + 1 && innerCapital.test(words[from]?.token.text ?? '')) odds.organisation += person;
  const isDoubtful = person + place + organisation + other < likely;
  return { sentence, from, to, key, hasTitle: hasTitleBefore(words, from), isDoubtful, odds };
}

/** "Norlink said it would", "said in a statement that it had": no person is "it". */
function speaksOfItself(words: readonly Word[], to: number): boolean {
  if (!/^(?:said|says|announced|confirmed)$/.test(words[to]?.key ?? '')) return false;
  const at = words.slice(to + 1, to + 9).findIndex(({ key }) => key === 'it');
  return at === 0 || (at > 0 && words[to + at]?.key === 'that');
}

/** Ships bear the names of people. */
const vessels = new Set(
  'ship boat ferry vessel tanker trawler yacht freighter submarine liner steamer tug'.split(' '),
);

/** "LINDOW (Agency) —", "LINDOW, Jan. 5 -": how many words name the place at the head of a report; 0 for none. */
function datelineLength(words: readonly Word[]): number {
  let length = 0;
  while (length < 4 && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[length]?.token.text ?? '')) length++;
  if (keyOf(words, 0, length).length < 4) return 0;
  const next = words[length]?.token.text ?? '';
  if (/^(?:\d{4}-\d\d-\d\d|[—–-]|--)$/.test(next)) return length;
  return /^[(,]$/.test(next) && /^[—–-]{1,2}$/.test(words.at(-1)?.token.text ?? '') ? length : 0;
}

export const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');

/** "OpenHarbour" is no person, "McHale" and "DeVries" may be. */
const innerCapital = /^(?!Mac?|De|Di|Da|Du|Le|La|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;

/** What the lists and the last word say of a name, wherever it stands; the tagger heard of it too, but beside much else. */
function weighKnowledge(key: string, last: string, odds: Evidence): void {
  const known = knownAs(key);
  const isLong = key.includes(' ');
  // In sport a country is also its team; for the reader it is the country first.
  if (known === 'country' || known === 'region') odds.place += 0.5;
  else if (known === 'organisation') odds.organisation += 0.5;
  else if (isLong) {
    const kind = kindOf(key);
    if (kind === entryKinds.team || kind === entryKinds.organisation) odds.organisation += 0.5;
    else if (organisationHeads.has(last) && !placeHeads.has(last)) odds.organisation += 0.4;
  }
}

/** "the Harbour Cup", "the Battle of Karst", "the 2031 Lindow Summit"; not "the Harbour Award Act". */
function namesEvent(key: string): boolean {
  const words = key.split(' ');
  const joiner = words.findIndex((word) => word === 'of' || word === 'in' || word === 'on');
  const head = (joiner > 0 ? words[joiner - 1] : words.at(-1)) ?? '';
  if (otherHeads.has(head)) return false;
  return words.length > 1 ? eventHeads.has(head) : loneEvents.has(head);
}

/** Nothing else is called so; a series or a conference may be an organisation. */
const sureEventHeads =
  /\b(?:cup|wars?|battle|summit|olympics|championships?|tournament|marathon|elections?|referendum|accords?|treaty|revolution|massacre|hurricane|typhoon)\b/;

const loneEvents = new Set(
  'olympics paralympics holocaust intifada brexit eurovision glastonbury renaissance reformation'.split(' '),
);

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  !givenNames.has(word.key) &&
  (word.key === 'crown' ||
    honorifics.has(word.key) ||
    roleWords.has(word.key) ||
    roleModifiers.has(word.key));

/** Whether a title or a role stands right before `at`. */
export function hasTitleBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.token.isWord) return false;
  return roleWords.has(before.key) || (honorifics.has(before.key) && before.isCapital);
}
