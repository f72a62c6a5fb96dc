/** How an article introduces a name: the apposition after it, or the role before it. */
import type { EntityType } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import type { CandidateText } from './candidates';
import { isDemonym, knownAs } from './lexicon';
import type { NameGroup } from './resolve';
import type { Candidate, Word } from './word';
import { honorifics, organisationHeads, placeHeads, roleModifiers, roleWords } from './words.data';

/** A longer "description" is mostly a clause that runs on. */
const longestGloss = 30;

/** The first introduction in reading order that is clear, or null. Offsets into the text. */
export function findGloss(found: CandidateText, group: NameGroup, type: EntityType): Span | null {
  for (const index of group.members) {
    const candidate = found.candidates[index];
    const words = candidate && found.words[candidate.sentence];
    if (!words) continue;
    const gloss =
      appositionAfter(words, candidate, type) ??
      (type === 'person' || candidate.hasTitle ? roleBefore(words, candidate) : null);
    if (gloss) return gloss;
  }
  return null;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span | null => {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.token.start, end: last.token.end } : null;
};

/** Whether the words after the name can only be said of a person: ", an analyst at …", not ", the port regulator,". */
export const introducesPerson = (words: readonly Word[], candidate: Pick<Candidate, 'to'>): boolean =>
  appositionAfter(words, candidate, 'person') !== null &&
  appositionAfter(words, candidate, 'organisation') === null;

/** ", an analyst at the Korvia Institute,", ", who heads the ferry board," */
function appositionAfter(
  words: readonly Word[],
  candidate: Pick<Candidate, 'to'>,
  type: EntityType,
): Span | null {
  // "the Harbour Board (HB), the town's landlord,"
  const isNamedTwice = words[candidate.to]?.key === '(' && words[candidate.to + 2]?.key === ')';
  const comma = candidate.to + (isNamedTwice ? 3 : 0);
  if (words[comma]?.key !== ',') return null;
  let from = comma + 1;
  // "Ines Tamm, 41, a teacher,"
  if (/^\d{1,3}$/.test(words[from]?.key ?? '') && words[from + 1]?.key === ',') from += 2;
  const opening = words[from]?.key ?? '';
  const end = appositionEnd(words, from);
  if (end < 0) return null;
  if (opening === 'who' || opening === 'whose')
    return type === 'person' && clauseVerbs.has(words[from + 1]?.key ?? '') ? spanOf(words, from, end) : null;
  return hasHead(words, from, end, type) && !isClause(words, from, end) ? spanOf(words, from, end) : null;
}

const clauseVerbs = new Set(
  'heads leads runs chairs founded directs teaches manages represents oversees owns edits is was has had served serves headed led studies researches works worked specialises specializes became'.split(
    ' ',
  ),
);

/** The index of the comma, stop or dash that closes the apposition; -1 when it runs too long. */
function appositionEnd(words: readonly Word[], from: number): number {
  let isOpen = false;
  for (let at = from; at < Math.min(words.length, from + longestGloss); at++) {
    const word = words[at];
    if (!word || word.token.isWord) continue;
    if (word.token.text === '(') isOpen = true;
    else if (word.token.text === ')' && isOpen) isOpen = false;
    else if (/^[,.;:—–!?)"”]$/.test(word.token.text)) return at > from ? at : -1;
  }
  return words.length <= from + longestGloss && words.length > from ? words.length : -1;
}

/** Whether the apposition is a noun phrase whose head, before any "of", "at", "who", names a role or a kind of thing. */
function hasHead(words: readonly Word[], from: number, end: number, type: EntityType): boolean {
  const opening = words[from]?.key ?? '';
  const owner = ownerLength(words, from);
  const hasDeterminer = owner > 0 || /^(?:an?|the|its|his|her|their|one)$/.test(opening);
  const start = hasDeterminer ? from + Math.max(1, owner) : from;
  for (let at = start; at < Math.min(end, start + 9); at++) {
    const word = words[at];
    if (!word?.token.isWord) return false;
    if (/^(?:of|at|in|for|who|that|which|with|from|on|and|is|was|has|had|said|says)$/.test(word.key))
      return false;
    if ((type === 'person' || type === 'unsure') && (roleWords.has(word.key) || belongings.has(word.key)))
      return hasDeterminer || isBareRole(words, start, at);
    if (!hasDeterminer) continue;
    if (
      type !== 'person' &&
      (kindWords.has(word.key) ||
        (type !== 'unsure' &&
          !word.isCapital &&
          (organisationHeads.has(word.key) || placeHeads.has(word.key))))
    )
      return true;
  }
  return false;
}

/** ", a harbour official said on Monday": the words after the name go on as a sentence of their own. */
function isClause(words: readonly Word[], from: number, end: number): boolean {
  const verb = words.findIndex(({ key }, at) => at > from && at < end && reportingVerbs.has(key));
  if (verb < 0) return false;
  return !words
    .slice(from, verb)
    .some(({ key }) => key === 'who' || key === 'that' || key === 'which' || key === 'whose');
}

const reportingVerbs = new Set('said says told added acknowledged announced warned reported'.split(' '));

/** ", chief economist at …", ", South Korvia's defence minister,": all words up to the role belong to it. */
const isBareRole = (words: readonly Word[], from: number, role: number): boolean =>
  words.slice(from, role).every((word) => belongsToRole(word));

/** "Korvia's largest airline": an owner stands for the determiner. */
function ownerLength(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 4 && (words[at]?.isCapital || at > from); at++)
    if (/^['’]s$/.test(words[at]?.key ?? '')) return at - from + 1;
  return 0;
}

/** What a person may be beside a role. */
const belongings = new Set(
  'member native graduate critic supporter ally friend volunteer pioneer'.split(' '),
);

const kindWords = new Set(
  'company firm maker carmaker group party newspaper magazine charity watchdog regulator airline retailer insurer agency operator movement militia union club band team city town village capital suburb island region province port river state country nation site festival conflict startup thinktank think-tank organisation organization institution provider supplier producer publisher broadcaster developer'.split(
    ' ',
  ),
);

/** "South Korvia's defence minister Ivo Tamm": the words from the role's owner to its head. */
function roleBefore(words: readonly Word[], candidate: Candidate): Span | null {
  const head = words[candidate.from - 1];
  if (!head || !roleWords.has(head.key)) return null;
  let from = candidate.from - 1;
  while (from > 0 && belongsToRole(words[from - 1] as Word)) from--;
  // Never open on a loose "'s" or "of".
  while (
    from < candidate.from - 1 &&
    (/^['’]s$/.test(words[from]?.key ?? '') || words[from]?.key === 'of' || words[from]?.key === 'and')
  )
    from++;
  const isBareTitle =
    from === candidate.from - 1 && honorifics.has(head.key) && !titlesThatTell.has(head.key);
  return isBareTitle ? null : spanOf(words, from, candidate.from);
}

const titlesThatTell = new Set(
  'president minister chancellor senator governor mayor ambassador chairman king queen pope secretary general judge prince princess premier'.split(
    ' ',
  ),
);

function belongsToRole(word: Word): boolean {
  if (/^['’]s$/.test(word.key)) return true;
  if (!word.token.isWord) return false;
  return word.isCapital
    ? word.key.length > 1 &&
        !/^(?:the|a|an|but|and|in|on|at|as|he|she|it|they|when|while|after|for|by|with|said|mr|mrs|ms|dr)$/.test(
          word.key,
        )
    : roleModifiers.has(word.key) ||
        roleWords.has(word.key) ||
        isDemonym(word.key) ||
        knownAs(word.key) === 'organisation' ||
        word.key === 'of';
}
