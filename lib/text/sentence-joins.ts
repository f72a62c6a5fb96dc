import type { Span } from '@/lib/model/span';
import { fold } from './normalise';
import { type CompiledRules, rulesOf } from './text-rules';

/** Two neighbouring cuts of a block. */
interface Joint {
  text: string;
  current: Span;
  next: Span;
  language: string;
  /** An East Asian quote or bracket is open at the end of `current`. */
  isQuoteOpen: boolean;
  /** Names of the text that end in "!". */
  namesWithMarks: ReadonlySet<string>;
}

/** Whether `next` belongs to the same sentence as `current`, which stands right before it. */
export function doesSentenceGoOn(joint: Joint): boolean {
  const { text, current, next } = joint;
  const ending = text.slice(Math.max(current.start, current.end - 60), current.end).replace(unseen, '');
  const coming = text.slice(next.start, next.start + 80).replace(unseen, '');
  const before = ending.trimEnd().replace(noteNumbers, '');
  const after = coming.trimStart();
  if (before === '' || after === '' || /^["“‘«„(]?(?:…|\.{3,4})$/u.test(before)) return true;
  const isParted = /\s$/u.test(ending) || coming !== after;
  const opening = text.slice(current.start, Math.min(current.end, current.start + 12)).trim();
  const byEastAsianMarks = goesOnInEastAsian(before, after, {
    isParted,
    opening,
    isQuoteOpen: joint.isQuoteOpen,
  });
  if (byEastAsianMarks !== null) return byEastAsianMarks;
  const byItsOpening = goesOnByOpening(after, opening);
  if (byItsOpening !== null) return byItsOpening;
  const rules = rulesOf(joint.language);
  if (!isParted && isGlued.test(before.slice(-1) + after) && !before.endsWith('...'))
    return !rules.starters.has(firstWordOf(after));
  if (/\([!?]{1,3}\)$/.test(before)) return true;
  if (joint.namesWithMarks.has(/\p{Lu}[\p{L}\p{N}]{1,20}!$/u.exec(before)?.[0] ?? '')) return true;
  if (/[?!]["”’»]$/u.test(before)) return isSpeakerFirst(after, rules);
  if (/(?:…|\.{3})$/.test(before)) return isPause(before, after, rules);
  if (itemNumber.test(opening) && current.end - current.start < 12) return true;
  if (before.endsWith('.') || /\([^()\s]{1,8}\.\)$/.test(before))
    return isStopOfAbbreviation(before.replace(/\)$/, ''), after, rules);
  return isCutByLength(ending);
}

/** Marks of direction, joiners and soft hyphens: a reader does not see them between a stop and the next word. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const isEastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A stop or mark and a cased letter or number right after it, as in addresses. */
const isGlued = /^[.?!](?:\p{Lu}|\p{Ll}|\p{N})/u;
const itemNumber = /^\(?(?:\d{1,2}|[IVX]{1,4}|[a-z])\.$/;

const noteNumbers = /(?:\[\d{1,3}\]){1,4}$/;

/** By how the next cut opens: in lower case, also behind a mark or a dash, a sentence goes on. Null where that tells nothing. */
function goesOnByOpening(after: string, opening: string): boolean | null {
  // "’s Avonds" and "eBay" begin a sentence as well as any name.
  if (/^(?:['’][stn]\s\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll})/u.test(after)) return null;
  if (/^[”’»」』›）)\]]/u.test(after) || /^["']\s*$/u.test(after)) return true;
  // `"We sail! " they said`, as badly joined texts have it.
  if (/^(?:[—–-]\s?|["'“‘«([]|["”]\s)?\p{Ll}/u.test(after)) return true;
  // "— No" after another line of a dialogue, else the dash goes on with what stands before it.
  return /^[—–]\s\p{Lu}/u.test(after) ? !/^[—–]/.test(opening) : null;
}

/** By the marks of East Asian writing; null where there are none. */
function goesOnInEastAsian(
  before: string,
  after: string,
  at: { isParted: boolean; opening: string; isQuoteOpen: boolean },
): boolean | null {
  if (/[。！？]$/u.test(before)) return at.isQuoteOpen || /^[”’」』）]/u.test(after);
  if (!isEastAsian.test(after)) return null;
  if (/）$/u.test(before)) return at.isQuoteOpen || !at.opening.startsWith('（');
  return /[」』”"'’»]$/u.test(before) ? at.isQuoteOpen || doesTellSpeaker(after, at) : null;
}

/** 「…。」と言った, “…。”他说, “…다.”라고: what the quote is the object of goes on behind it. */
function doesTellSpeaker(after: string, { isParted }: { isParted: boolean }): boolean {
  if (/^\p{Script=Hangul}/u.test(after))
    return !isParted || /^(?:이?라고|이?라며|이?라는|고|며|면서)\s/.test(after);
  return (
    /^\p{Script=Hiragana}/u.test(after) ||
    /^(?![没沒不无無])[^，。！？：；、,]{0,16}(?:说|說|表示|称|稱|道|问|問|指出|强调|強調|回答|补充|補充|告诉)/u.test(
      after,
    ) ||
    /^[^。！？]{0,30}(?:言っ|言う|話し|話す|述べ|語っ|語る|聞い|尋ね|答え|訴え)/u.test(after)
  );
}

/** “Why now?” Ines Tamm asked: a name of up to four words, then a verb of speech, and no report of its own. */
function isSpeakerFirst(after: string, rules: CompiledRules): boolean {
  if (/^["“‘'«]/u.test(after)) return false;
  const words = after.split(/\s+/, 7);
  const at = words.findIndex((word) => rules.speechVerbs.has(word.replace(/[.,:]+$/, '').toLowerCase()));
  if (at < 1 || at > 4) return false;
  const verb = words[at] ?? '';
  const next = words[at + 1] ?? '';
  return /[.,:]$|^(?:asked|asks|told|wondered)$/.test(verb) ? next !== 'that' : !opensReport.test(next);
}

/** What follows "said" where it reports something new: “Who pays?” The minister said that … */
const opensReport =
  /^(?:that|the|an?|he|she|it|they|we|i|you|there|his|her|its|their|no|yes|["“‘].*|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}.*)$/u;

/** "I… I do not know" and "the … Tamm report" go on; "She waited… Then" does not. */
function isPause(before: string, after: string, rules: CompiledRules): boolean {
  const attached = /([\p{L}\p{M}\p{N}’']{1,30})\s?(?:…|\.{3})$/u.exec(before);
  const isAttached = /[\p{L}\p{M}\p{N}”"’»)](?:…|\.{3})$/u.test(before);
  if (attached?.[1]?.toLowerCase() === /^[\p{L}\p{M}’']+/u.exec(after)?.[0].toLowerCase()) return true;
  if (!/^["“‘«„¿¡([]?\p{Lu}/u.test(after)) return /^\p{N}/u.test(after) && !isAttached;
  const isAfterEnd = /[.?!]["”’]?\s?(?:…|\.{3})$/u.test(before);
  return !isAttached && !isAfterEnd && !rules.starters.has(firstWordOf(after));
}

function isStopOfAbbreviation(before: string, after: string, rules: CompiledRules): boolean {
  const isStarter = rules.starters.has(firstWordOf(after));
  if (rules.hasOrdinalStop) {
    if (/(?:^|[\s(–-])\d{1,2}\.$/.test(before)) return !isStarter;
    if (/(?:^|\s)\d{4}\.$/.test(before) && /^\d{1,2}\.(?:\s|$)/.test(after)) return true;
  }
  const parted = partedAbbreviation.exec(before)?.[0].replace(/\s/g, '').slice(0, -1).toLowerCase();
  if (parted && rules.always.has(parted)) return true;
  if (parted && rules.often.has(parted)) return !isStarter;
  const word = lastWord.exec(before)?.[1]?.replace(upToEastAsian, '');
  if (!word) return false;
  const lower = word.toLowerCase();
  // The first half of "z. B." or "EE. UU.", and of "J. K. Rowe".
  const half = /^(\p{L}{1,4})\.(?:[\s\p{P}]|$)/u.exec(after)?.[1];
  if (half && knows(rules, `${lower}.${half.toLowerCase()}`)) return true;
  if (half?.length === 1 && isInitial.test(word)) return true;
  if (/^nos?$/.test(lower)) return /^\d/.test(after) && (word !== lower || rules.always.has(lower));
  // Of "l’Ing." and "Dipl.-Ing." the last part tells.
  const last = lower.replace(/^.*[’'-]/, '');
  if (rules.always.has(lower) || (last !== '' && last.length > 1 && rules.always.has(last))) return true;
  if (/^[ap]\.?m$/.test(lower)) return !isStarter && afterClockTime.test(after);
  if (isInitial.test(word)) return !isLetterOfKind.test(before) && (!isStarter || isParticle.test(after));
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(word)) return true;
  if (/^(?:\p{L}\.-?){1,6}\p{L}$/u.test(word)) return !isStarter;
  // "in 1990 г." before a capital ends the sentence, "г. Москва" does not.
  return rules.often.has(lower) && !isStarter && !/\d\s?\p{Ll}{1,4}\.$/u.test(before);
}

const knows = ({ always, often }: CompiledRules, abbreviation: string): boolean =>
  always.has(abbreviation) || often.has(abbreviation);

const isInitial = /^\p{Lu}\p{M}?$/u;
const lastWord = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}.’'&-]{1,24})\.$/u;
const upToEastAsian =
  /^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}](?=\p{Script=Latin})/u;
/** "z. b.", "d. h." */
const partedAbbreviation = /(?<![\p{L}\p{N}.])(?:\p{L}{1,4}\.\s){1,3}\p{L}{1,4}\.$/u;
const isLetterOfKind =
  /\b(?:plan|vitamin|group|grade|type|class|section|hepatitis|appendix|exhibit|block|zone|terminal|gate|team|phase|option)\s\p{Lu}\.$/iu;
/** What surnames begin with: "J. Le Marec". */
const isParticle =
  /^(?:(?:L[aeo]s?|El|Del?|Della|Di|D[aou]s?|Des|Den|Der|Ter|Te|Al|Y)\s\p{Lu}|V[ao]n\s\p{L})/u;
const afterClockTime =
  /^(?:\(|\d|[A-Z]{2,4}\b|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain)/;

/** Neither a stop nor a new line: only the length of what goes into the segmenter made the cut. */
const isCutByLength = (ending: string): boolean =>
  !/[\n\r\u0085\u2028\u2029]\s*$/u.test(ending) && !/[\p{Sentence_Terminal}…][^\p{L}\p{N}]*$/u.test(ending);

const firstWordOf = (after: string): string => fold(/^[“"‘'(«„¿¡]?\s?(\p{L}{1,30})/u.exec(after)?.[1] ?? '');
