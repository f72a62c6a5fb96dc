/** What stands in apposition to a name: ", an analyst at the Korvia Institute,", ", the only ferry company of the islands,". */
import { organisationNouns, otherNouns, placeNouns } from './context-words.data';
import { isDemonym, knownAs } from './lexicon';
import type { Word } from './word';
import { organisationHeads, placeHeads, roleModifiers, roleWords } from './words.data';

/** Word indexes, end exclusive, and what can be said so; null where the head is a thing of unknown kind. */
export interface Apposition {
  from: number;
  to: number;
  kind: AppositionKind | null;
  /** A clause ("who heads the board") says less than a noun. */
  isClause: boolean;
}

/** "the port regulator" may be somebody or an office: `either`. */
type AppositionKind = 'person' | 'organisation' | 'place' | 'other' | 'either';

/** A longer "description" is mostly a clause that runs on. */
const longest = 30;

/** The apposition after a name that ends before `to`; null where what follows the comma describes nothing. */
export function readApposition(words: readonly Word[], to: number): Apposition | null {
  // "the Harbour Board (HB), the town's landlord,"
  const isNamedTwice = words[to]?.key === '(' && words[to + 2]?.key === ')';
  const comma = to + (isNamedTwice ? 3 : 0);
  if (words[comma]?.key !== ',') return null;
  let from = comma + 1;
  // "Ines Tamm, 41, a teacher,"
  if (/^\d{1,3}$/.test(words[from]?.key ?? '') && words[from + 1]?.key === ',') from += 2;
  const end = endOf(words, from);
  if (end < 0) return null;
  const opening = words[from]?.key ?? '';
  if (opening === 'who' || opening === 'whose')
    return saysWhatSomebodyDoes(words, from + 1) ? { from, to: end, kind: 'person', isClause: true } : null;
  const kind = kindOfPhrase(words, from, end);
  if (kind === undefined || goesOnAsSentence(words, from, end)) return null;
  return { from, to: withoutTail(words, from, end), kind, isClause: false };
}

/** Whether the words after the name can only be said of a person. */
export const introducesPerson = (words: readonly Word[], { to }: { to: number }): boolean =>
  readApposition(words, to)?.kind === 'person';

/** The index of the comma, stop or dash that closes the apposition; -1 when it runs too long. */
function endOf(words: readonly Word[], from: number): number {
  let isOpen = false;
  for (let at = from; at < Math.min(words.length, from + longest); at++) {
    const word = words[at];
    if (!word || word.token.isWord) continue;
    if (word.token.text === '(') isOpen = true;
    else if (word.token.text === ')' && isOpen) isOpen = false;
    else if (/^[,.;:—–!?)"”]$/.test(word.token.text)) return at > from ? at : -1;
  }
  return words.length <= from + longest && words.length > from ? words.length : -1;
}

/** "who heads the board", "who was elected in May"; not "who is fluent in Danish". */
function saysWhatSomebodyDoes(words: readonly Word[], verb: number): boolean {
  const first = words[verb]?.key ?? '';
  if (posts.has(first)) return true;
  const second = words[verb + 1]?.key ?? '';
  if (/^(?:is|was|became|remains)$/.test(first))
    return /^(?:an?|the|one|named|elected|appointed)$/.test(second);
  return /^(?:has|had)$/.test(first) && (posts.has(second) || second === 'been');
}

const posts = new Set(
  'heads leads runs chairs founded directs teaches manages represents oversees owns edits served serves headed led studies researches works worked specialises specializes chaired ran directed taught managed represented owned edited'.split(
    ' ',
  ),
);

/**
 * What the head of a noun phrase, the last telling word before any "of", "at" or "who", makes of a name; null for a thing
 * of unknown kind, undefined where the words are no description.
 */
function kindOfPhrase(words: readonly Word[], from: number, end: number): AppositionKind | null | undefined {
  const owner = ownerLength(words, from);
  const hasDeterminer = owner > 0 || /^(?:an?|the|its|his|her|their|one)$/.test(words[from]?.key ?? '');
  const start = hasDeterminer ? from + Math.max(1, owner) : from;
  let kind: AppositionKind | null | undefined;
  for (let at = start; at < Math.min(end, start + 9); at++) {
    const word = words[at];
    if (!word?.token.isWord || stops.has(word.key)) break;
    const own = kindOfHead(word);
    if (own === undefined || /^['’]s?$/.test(words[at + 1]?.key ?? '')) continue;
    if (!isClosed(words, at + 1, end)) continue;
    if (hasDeterminer || (own === 'person' && isBareRole(words, start, at))) kind = own;
  }
  return kind;
}

/** A head is followed by the end, a small word or a participle; "the missile landed" is a sentence of its own. */
const isClosed = (words: readonly Word[], at: number, end: number): boolean =>
  at >= end ||
  words[at]?.token.isWord !== true ||
  stops.has(words[at]?.key ?? '') ||
  participles.has(words[at]?.key ?? '');

const stops = new Set(
  'of at in for who that which whose with from on and or is was has had said says between to by it he she they we whom where when as under near off across about into over against without since until after before during among'.split(
    ' ',
  ),
);

const participles = new Set(
  'based built owned run known called named formed founded led backed made charged accused elected appointed responsible familiar close set held set hired listed located registered controlled dedicated specialising specializing representing serving covering operating working living'.split(
    ' ',
  ),
);

function kindOfHead({ key, isCapital }: Word): AppositionKind | null | undefined {
  if (roleWords.has(key) && organisationNouns.has(key)) return 'either';
  if (roleWords.has(key) || belongings.has(key)) return 'person';
  if (isCapital) return undefined;
  if (organisationNouns.has(key)) return 'organisation';
  if (otherNouns.has(key)) return 'other';
  if (placeNouns.has(key)) return 'place';
  if (things.has(key) || organisationHeads.has(key) || placeHeads.has(key)) return null;
  return undefined;
}

/** What a person may be beside a role. */
const belongings = new Set(
  'member native graduate critic supporter ally friend volunteer pioneer owner model barrister solicitor student pensioner baker nurse hydrologist dentist clerk farmer'.split(
    ' ',
  ),
);

const things = new Set('site festival conflict arm landlord agency supplier'.split(' '));

/** ", chief economist at …", ", South Korvia's defence minister,": all words up to the role belong to it. */
const isBareRole = (words: readonly Word[], from: number, role: number): boolean =>
  words.slice(from, role).every((word) => belongsToRole(word));

/** "Korvia's largest airline": an owner stands for the determiner. */
function ownerLength(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 4 && (words[at]?.isCapital || at > from); at++)
    if (/^['’]s$/.test(words[at]?.key ?? '')) return at - from + 1;
  return 0;
}

/** ", a harbour official said on Monday": the words after the name go on as a sentence of their own. */
function goesOnAsSentence(words: readonly Word[], from: number, end: number): boolean {
  const verb = words.findIndex(({ key }, at) => at > from && at < end && finiteVerbs.has(key));
  if (verb < 0) return false;
  return !words
    .slice(from, verb)
    .some(({ key }) => /^(?:who|that|which|whose|where|it|he|she|they)$/.test(key));
}

const finiteVerbs = new Set(
  'said says told added acknowledged announced warned reported is was are were has had will would can could did does do'.split(
    ' ',
  ),
);

/** "a student whose husband" is cut by the comma: the loose relative goes. */
function withoutTail(words: readonly Word[], from: number, end: number): number {
  for (let at = end - 1; at > from && at >= end - 3; at--)
    if (/^(?:who|whose|which|that|whom)$/.test(words[at]?.key ?? '')) return at;
  return end;
}

/** Whether a word may stand in the role before or after a name: "South Korvia's deputy defence". */
export function belongsToRole(word: Word): boolean {
  if (/^['’]s$/.test(word.key)) return true;
  if (!word.token.isWord) return false;
  return word.isCapital
    ? word.key.length > 1 &&
        !/^(?:the|a|an|but|and|in|on|at|as|he|she|it|they|when|while|after|for|by|with|said|mr|mrs|ms|dr)$/.test(
          word.key,
        )
    : roleModifiers.has(word.key) ||
        roleWords.has(word.key) ||
        removed.has(word.key) ||
        isDemonym(word.key) ||
        knownAs(word.key) === 'organisation' ||
        word.key === 'of';
}

/** "Korvia's ousted premier". */
const removed = new Set(
  'ousted deposed exiled jailed disgraced embattled suspended impeached sacked'.split(' '),
);
