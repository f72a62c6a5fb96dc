/** Nouns whose bearer speaks or is a piece of writing, beside names: what "suggests" or "shows" without one is a thing. Our own list. */

import { organisationHeads, roleWords } from '@/lib/analyse/entities/words.data';
import { personNouns, standIns } from '@/lib/analyse/standing/standing-words.data';
import { unnamedNouns } from './cues.data';

const writings =
  'report study paper survey poll statement letter filing article book document documents lawsuit suit complaint indictment transcript email memo note website resolution ruling motion brief blog column editorial post tweet message release circular communique manifesto plan budget newspaper magazine journal investigation inquiry audit review analysis census dossier affidavit testimony speech ad advert advertisement video data figures statistics records minutes';
const bodies =
  'police government administration army navy military court council parliament senate congress committee commission board authority office embassy ministry department prosecution defence defense union campaign opposition press media church palace kremlin public coalition panel jury team staff crew family families community industry movement campaigners';

const singular = new Set(
  `${writings} ${bodies} ${personNouns} ${standIns.person} ${standIns.organisation} ${[...roleWords, ...unnamedNouns, ...organisationHeads].join(' ')}`.split(
    /\s+/,
  ),
);

/** Whether `noun` (folded, in either number) can be what speaks. */
export function canSpeak(noun: string): boolean {
  if (singular.has(noun) || /(?:ists?|ers?|ors?|ians?|men|women|people)$/.test(noun)) return true;
  return (
    (noun.endsWith('ies') && singular.has(`${noun.slice(0, -3)}y`)) ||
    (noun.endsWith('s') && (singular.has(noun.slice(0, -1)) || singular.has(noun.slice(0, -2))))
  );
}

const persons = new Set(`${personNouns} ${standIns.person} ${[...roleWords].join(' ')}`.split(/\s+/));

/** "A harbour inspector", "his wife": one person, whom "he" or "she" may take up. */
export function isOnePerson(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/\s+/);
  if (!/^(?:an?|the|one|another|his|her|their|its|my|our)$/.test(words[0] ?? '')) return false;
  const end = words.findIndex((word, index) => index > 0 && prepositions.test(word));
  return persons.has((end > 0 ? words[end - 1] : words.at(-1)) ?? '');
}

/** Whether a phrase to be shown as a speaker is a name, or is about somebody who speaks: "the ministry of ports", not "the results". */
export function namesSpeaker(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && prepositions.test(word));
  const head = (end > 0 ? words[end - 1] : words.at(-1)) ?? '';
  return (
    (/^\p{Lu}/u.test(head) && words.length > 1) || canSpeak(head.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  );
}

/** "The company", "its board": which one, only the sentences before could tell. */
export const leansOnName = (phrase: string): boolean =>
  organisations.has(/^(?:the|its|his|her|their) (\p{L}+)$/iu.exec(phrase)?.[1]?.toLowerCase() ?? '');

const organisations = new Set(
  `${standIns.organisation} board council authority commission committee`.split(/\s+/),
);

const prepositions = /^(?:of|in|on|at|for|from|with|by|to|who|that|which|close|familiar)$/;
