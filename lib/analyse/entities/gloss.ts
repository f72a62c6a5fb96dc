/** How an article introduces a name: the apposition after it, or the role before it. */
import type { EntityType } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import { type Apposition, belongsToRole, readApposition } from './apposition';
import type { CandidateText } from './candidates';
import type { NameGroup } from './resolve';
import type { Candidate, Word } from './word';
import { honorifics, notNames, roleWords } from './words.data';

/**
 * The first introduction in reading order that is clear, or null: a description first, then a role, then a clause that says
 * what somebody does. Offsets into the text.
 */
export function findGloss(found: CandidateText, group: NameGroup, type: EntityType): Span | null {
  let clause: Span | null = null;
  for (const index of group.members) {
    const candidate = found.candidates[index];
    const words = candidate && found.words[candidate.sentence];
    if (!words) continue;
    const apposition = readApposition(words, candidate.to);
    const isOfType = apposition !== null && fits(apposition.kind, type);
    if (isOfType && !apposition.isClause) return spanOf(words, apposition.from, apposition.to);
    if (isOfType) clause ??= spanOf(words, apposition.from, apposition.to);
    const role = type === 'person' ? roleBefore(words, candidate) : null;
    if (role) return role;
  }
  return clause;
}

/** What can only be said of a person introduces no organisation; a thing of unknown kind is no person. */
const fits = (kind: Apposition['kind'], type: EntityType): boolean =>
  kind === type ||
  (type === 'unsure' && kind !== 'other') ||
  (kind === 'either' && (type === 'person' || type === 'organisation')) ||
  (kind === null && type !== 'person');

const spanOf = (words: readonly Word[], from: number, to: number): Span | null => {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.token.start, end: last.token.end } : null;
};

/** "South Korvia's defence minister Ivo Tamm": the words from the role's owner to its head. */
function roleBefore(words: readonly Word[], candidate: Candidate): Span | null {
  const head = words[candidate.from - 1];
  if (!head || !roleWords.has(head.key)) return null;
  let from = candidate.from - 1;
  while (from > 0 && belongsToRole(words[from - 1] as Word)) from--;
  // Never open on a loose "'s" or "of".
  while (
    from < candidate.from - 1 &&
    (/^['’]s$/.test(words[from]?.key ?? '') ||
      words[from]?.key === 'of' ||
      words[from]?.key === 'and' ||
      notNames.has(words[from]?.key ?? ''))
  )
    from++;
  const isAlone = from === candidate.from - 1;
  if (isAlone && honorifics.has(head.key) && !titlesThatTell.has(head.key)) return null;
  // "his wife Ada": whose, the two words do not say.
  const hasOwner = words.slice(from, candidate.from - 1).some(({ key }) => /^['’]s$/.test(key));
  if (relatives.has(head.key) && !hasOwner) return null;
  return isAlone && !head.isCapital && tooLittle.has(head.key) ? null : spanOf(words, from, candidate.from);
}

const titlesThatTell = new Set(
  'president minister chancellor senator governor mayor ambassador chairman king queen pope secretary general judge prince princess premier'.split(
    ' ',
  ),
);

const relatives = new Set(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin partner girlfriend boyfriend colleague successor predecessor teammate compatriot rival opponent'.split(
    ' ',
  ),
);

const tooLittle = new Set(
  'official officer founder worker resident witness victim suspect survivor star boss chief head deputy representative veteran leader executive candidate'.split(
    ' ',
  ),
);
