/** What the lists and its own words say of a name, wherever it stands; the tagger heard of it too, but beside much else. */
import { companyHeads, surnameHeads } from './context-words.data';
import type { Evidence } from './evidence';
import { knownAs } from './lexicon';
import { givenNames } from './names.data';
import { entryKinds, kindOf } from './tagging/gazetteer';
import type { Word } from './word';
import { eventHeads, organisationHeads, otherHeads, placeHeads } from './words.data';

/** Adds to `odds` and moves what cannot be. */
export function weighKnowledge(words: readonly Word[], key: string, odds: Evidence): void {
  weighLists(key, odds);
  if (words.length > 1) weighHead(words, odds);
  const isEvent = namesEvent(key);
  if (isEvent) {
    move(odds, 'other', 'event');
    if (sureEventHeads.test(key)) move(odds, 'organisation', 'event');
    if (storms.test(key)) for (const type of ['person', 'place'] as const) move(odds, type, 'event');
  }
  const [only] = words;
  if (words.length === 1 && only && innerCapital.test(only.token.text)) odds.organisation += odds.person;
}

function weighLists(key: string, odds: Evidence): void {
  const known = knownAs(key);
  // In sport a country is also its team; for the reader it is the country first.
  if (known === 'country' || known === 'region') odds.place += givenNames.has(key) ? 0.5 : 1;
  else if (known === 'organisation') odds.organisation += 0.5;
  else {
    const kind = kindOf(key);
    const [first = '', ...rest] = key.split(' ');
    if (kind === entryKinds.team || kind === entryKinds.organisation)
      odds.organisation += rest.length > 0 ? 0.5 : 0;
    else if (known === 'city' || kind === entryKinds.city || kind === entryKinds.place)
      odds.place += givenNames.has(key) && odds.person > 0.3 ? 0 : 0.6;
    else if (rest.length === 0) odds.organisation += organisationHeads.has(key) ? 0.5 : 0;
    else if (rest.length < 3 && givenNames.has(first) && !isHead(rest.at(-1) ?? '')) odds.person += 0.4;
  }
}

const isHead = (word: string): boolean =>
  organisationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word) || otherHeads.has(word);

/** "Norrin Shipping", "Hollin Dam", "University of Lindow" are no people. */
function weighHead(words: readonly Word[], odds: Evidence): void {
  const first = words[0]?.key ?? '';
  const last = words.at(-1)?.key ?? '';
  const joiner = words.findIndex(({ key }) => key === 'of' || key === 'for');
  const head = joiner > 0 ? (words[joiner - 1]?.key ?? '') : last;
  if (joiner === 1 && /^(?:duke|duchess|prince|princess|earl|archbishop|bishop|marquess)$/.test(first)) {
    for (const type of ['place', 'organisation', 'other'] as const) move(odds, type, 'person');
    return;
  }
  if (companyHeads.has(last) && joiner < 0) {
    move(odds, 'person', 'organisation');
    odds.organisation += 1;
    return;
  }
  if (surnameHeads.has(head) && joiner < 0) {
    if (organisationHeads.has(head) && !placeHeads.has(head)) odds.organisation += 0.4;
    return;
  }
  if (organisationHeads.has(head) && (!placeHeads.has(head) || joiner > 0)) {
    move(odds, 'person', 'organisation');
    // "the Vallen Dam Inspectorate" is no dam, but "the Lindow Army Station" may be a place.
    odds.organisation += joiner > 0 || sureHeads.has(head) ? 1 : 0.4;
  } else if (placeHeads.has(head)) {
    move(odds, 'person', 'place');
    if (joiner < 0) odds.place += 0.3;
  }
}

const sureHeads = new Set(
  'ministry department agency authority commission committee council inspectorate institute university association federation union party company corporation bureau'.split(
    ' ',
  ),
);

function move(odds: Evidence, from: keyof Evidence, to: keyof Evidence): void {
  odds[to] += odds[from];
  odds[from] = 0;
}

/** "OpenHarbour" is no person, "McHale" and "DeVries" may be. */
const innerCapital = /^(?!Mac?|De|Di|Da|Du|Le|La|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;

/** "the Harbour Cup", "the Battle of Karst", "the 2031 Lindow Summit"; not "the Harbour Award Act". */
function namesEvent(key: string): boolean {
  const words = key.split(' ');
  const joiner = words.findIndex((word) => word === 'of' || word === 'in' || word === 'on');
  const head = (joiner > 0 ? words[joiner - 1] : words.at(-1)) ?? '';
  if (otherHeads.has(head)) return false;
  if (words.length > 1 && storms.test(key)) return true;
  return words.length > 1 ? eventHeads.has(head) : loneEvents.has(head);
}

/** Nothing else is called so; a series or a conference may be an organisation. */
const sureEventHeads =
  /\b(?:cup|wars?|battle|summit|olympics|championships?|tournament|marathon|elections?|referendum|accords?|treaty|revolution|massacre|hurricane|typhoon|cyclone)\b/;

/** Storms bear the names of people. */
const storms = /^(?:hurricane|typhoon|cyclone) /;

const loneEvents = new Set(
  'olympics paralympics holocaust intifada brexit eurovision glastonbury renaissance reformation'.split(' '),
);
