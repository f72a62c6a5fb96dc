/**
 * What no reading may be, however likely its words make it: the writer's own account of a deed or a thought, a speaker
 * that is no noun phrase, words that begin in the midst of another clause.
 */

import type { Word } from '@/lib/analyse/entities/word';
import type { Candidate, CueReadings } from './candidates';
import { type Cue, cues } from './cues.data';
import { headOf, isNounPhrase, isPlural, openNoPhrase } from './noun-phrase';
import { followsAsSaid, hasThatBehind, isClause, isVerbForm, tellsThingsToo } from './said-clause';
import { canSpeak } from './speaking-nouns';
import { phraseEnd } from './subject';
import { isNoun, isUnsaid } from './unsaid';
import { isComma, isMark, type SentenceWords, wordSet } from './words';

/** Whether `candidate` may be told to a reader as words that its source said or wrote. */
export function isPlausible(
  sentence: SentenceWords,
  reading: Pick<CueReadings, 'at' | 'cue'>,
  candidate: Candidate,
): boolean {
  const { words, inside } = sentence;
  const { cue } = reading;
  const { from, to, kind } = candidate;
  const isMarked = inside.slice(from, to).some(Boolean);
  if (kind === 'after' && !inside[from] && !opensWords(words, from)) return false;
  if (kind === 'after' && goesOn(sentence, cue, candidate)) return false;
  if (isNoun(sentence, reading) || (kind !== 'after' && isCutOff(sentence, reading.at, candidate)))
    return false;
  if (
    kind === 'after' &&
    (isOthers(sentence, reading.at, candidate) ||
      beginsLate(sentence, reading, candidate) ||
      endsInCondition(words, candidate))
  )
    return false;
  if (isMarked)
    return (
      !holdsColon(sentence, candidate) && (!deeds.has(cue.base) || kind !== 'after' || inside[from] !== null)
    );
  if (!isSpeaker(sentence, cue, candidate) || tellsOfThing(sentence, cue, candidate)) return false;
  if (cue.manner === 'other' || isUnsaid(sentence, reading)) return false;
  if (cue.base === 'according') return true;
  if (cue.base === 'colon') return words.slice(from, to).some(({ key }) => isVerbForm(key));
  if (kind !== 'after') return isClause(words, from, to);
  if (candidate.sourceKind === 'main' && isFar(sentence, reading.at, candidate)) return false;
  if (
    /^(?:next|object|day)$/.test(candidate.start) &&
    openNoPhrase.has(words[from]?.key ?? '') &&
    !opensClause.has(words[from]?.key ?? '')
  )
    return false;
  // "As Tamm promised": the words stand around it.
  if (
    candidate.start !== 'that' &&
    words.some(
      ({ key, token }, index) =>
        key === 'as' &&
        words[index + 1]?.token.start === candidate.source.start &&
        token.end <= candidate.source.start,
    )
  )
    return false;
  return followsAsSaid(sentence, reading, candidate) && !leavesClause(sentence, reading.at, candidate);
}

/** Verbs beside which words in quotation marks are mostly a name or a title, unless they follow at once. */
const deeds = wordSet(
  'see make go use seem appear try draw vote raise push press pressure lay share sue order address tackle introduce identify release issue name recognize recognise deliver like love hate trust know hear learn plan intend read find show cast cry laugh sing sigh shoot fire weigh vent highlight',
);

/** Whether the candidate's source can speak, as far as its grammar tells. */
export function isSpeaker({ words }: SentenceWords, cue: Cue, candidate: Candidate): boolean {
  const { kind, sourceKind } = candidate;
  if (kind === 'according' || kind === 'colon') return true;
  const { from, end } = sourceWords(words, candidate);
  if (/^(?:who|which|that)$/.test(words[from]?.key ?? '')) return end - from === 1;
  // "Said Tamm": what stands behind a cue is cut by other rules.
  if (sourceKind === 'behind') return true;
  if (!isNounPhrase(words, from, end)) return /^(?:him|her|them)$/.test(words[from]?.key ?? '');
  if (cue.form === 's' && sourceKind === 'plain' && isPlural(words, from, end)) return false;
  // "They continued to say": the infinitive of a clause farther back is nobody's in particular.
  return cue.form !== 'base' || sourceKind !== 'main';
}

/** A thing that "suggests" or "shows" says nothing: only people, their offices and their papers do. */
function tellsOfThing({ words }: SentenceWords, cue: Cue, candidate: Candidate): boolean {
  if (!ofThingsToo.has(cue.base) && cue.takes !== 'thing') return false;
  if (candidate.sourceKind === 'main') return true;
  const { from, end } = sourceWords(words, candidate);
  const head = headOf(words, from, end);
  return !head || !(head.isCapital || /^(?:he|she|they|we|i|who)$/.test(head.key) || canSpeak(head.key));
}

const ofThingsToo = wordSet(
  'suggest indicate show confirm reveal imply signal call read highlight underscore underline hint find demand point acknowledge predict notify remind promise',
);

function sourceWords(words: readonly Word[], { source }: Candidate): { from: number; end: number } {
  const from = words.findIndex(({ token }) => token.end > source.start);
  let end = from + 1;
  while (end < words.length && (words[end]?.token.start ?? 0) < source.end) end++;
  return { from, end };
}

const opensClause = wordSet(
  'if when while because although though unless as what where why how who whom whose there here not only even any no none nothing neither such now then today yesterday tomorrow once however so to',
);

/** In words. A participle farther from the subject belongs to a nearer noun. */
const farthestParticiple = 24;

function isFar({ words }: SentenceWords, at: number, candidate: Candidate): boolean {
  const { end } = sourceWords(words, candidate);
  // "His writing", "a letter urging": not what the sentence's subject does.
  if (
    words[at - 1]?.token.isWord &&
    !/^(?:by|and|but|or|while|without|in|when|before|after|also|then)$/.test(
      words[phraseEnd(words, at) - 1]?.key ?? '',
    )
  )
    return true;
  return at - end > farthestParticiple || words.slice(end, at).some(({ key }) => /^(?:who|when)$/.test(key));
}

/** Words said do not begin with a comma, or with what ties them to words before. */
function opensWords(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (!first || (isMark(first) && !/^[\d$£€“”"'‘(#@]/.test(first.token.text))) return false;
  return !/^(?:than|and|but|or|here|that|who|which|whose)$/.test(first.key) || first.isCapital;
}

/** "Speaking to his staff, Tamm said he “…”": another verb stands nearer to the words in quotation marks. */
const isOthers = ({ words }: SentenceWords, at: number, { from }: Candidate): boolean =>
  words.slice(at + 1, from).some(({ key }) => /^(?:said|says|told|tells|wrote|writes|added|adds)$/.test(key));

/** "Told Rask: “We …”": the words said begin behind the colon. */
function holdsColon({ words, inside }: SentenceWords, { from, to }: Candidate): boolean {
  for (let at = from; at < to - 1; at++)
    if (inside[at] === null && words[at]?.token.text === ':' && inside[at + 1]) return true;
  return false;
}

/** "Said it was late | and told the hall to wait", "…, | adding that …": another verb of speech brings in the next words. */
function goesOn(
  { words, inside }: SentenceWords,
  { form, takes }: Cue,
  { from, passed }: Candidate,
): boolean {
  return passed.some(({ at, kind }) => {
    const next = cues.get(words[at + 1]?.key ?? '') ?? cues.get(words[at]?.key ?? '');
    if (next?.manner !== 'speech' || inside[at + 1]) return false;
    if (next.isParticiple) return /^(?:”?,|”)saying$/.test(kind) && addingOn.has(next.base);
    return (
      form === 'past' &&
      next.form === 'past' &&
      /^(?:_and|,and|”and|”,and|_but) ?/.test(kind) &&
      (takes === 'thing' || !passed.some((cut) => cut.at < at && cut.at > from && cut.kind === '_and'))
    );
  });
}

const addingOn = wordSet(
  'add say note insist claim argue tell stress explain declare write warn vow pledge call urge',
);

/** "Asked about it, Tamm said, | “…”" and "Those who, | Tamm said": what stands before the cue is a piece of a clause. */
function isCutOff(
  { words, inside }: SentenceWords,
  at: number,
  { kind, from, contents }: Candidate,
): boolean {
  if (kind === 'according' || kind === 'colon' || inside[from]) return false;
  const end = contents[0]?.end ?? 0;
  const last = words.findLast(({ token }) => token.end <= end);
  if (/^(?:who|that|which|and|but|or|of|if|when)$/.test(last?.key ?? '')) return true;
  const isQuoteNext = (inside[at + 1] ?? inside[at + 2] ?? null) !== null && isMark(words[at + 1]);
  return kind === 'before' && isQuoteNext;
}

/** "Told the other | paper that he", "asked the state | board to": the words begin farther on, or with the addressee. */
function beginsLate(
  { words, inside }: SentenceWords,
  { cue }: Pick<CueReadings, 'at' | 'cue'>,
  { from, start }: Candidate,
): boolean {
  if (inside[from] || start === 'that' || start === 'colon') return false;
  // "Urged | the council to open it": who shall do it belongs to what was urged.
  if (start === 'to' && cue.takes === 'thing') return true;
  if (start === 'object' && !opensObjectClause(words[from])) return true;
  return cue.takes !== 'thing' && !tellsThingsToo(cue.base) && hasThatBehind(words, from);
}

const opensObjectClause = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.isCapital ||
    !/^\p{L}/u.test(word.token.text) ||
    /s$/.test(word.key) ||
    /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|some|many|no|all|he|she|it|they|we|i|you|there|how|why|what|whether|if|when|where|who|to|not|about|of|people|more|most|less|every|each|any|one|two|three|another)$/.test(
      word.key,
    ));

/** "That even if it rained | , he would go": a condition is no statement without what follows. */
function endsInCondition(words: readonly Word[], { from, cut, passed }: Candidate): boolean {
  const at = /^(?:even|only|that)$/.test(words[from]?.key ?? '') ? from + 1 : from;
  return (
    /^(?:if|when|although|though|while|unless|once|because|since)$/.test(words[at]?.key ?? '') &&
    cut.startsWith(',') &&
    !passed.some(({ kind }) => kind.startsWith(','))
  );
}

/** "When Tamm said it was late, | the hall emptied": the clause of the cue ends at the comma. */
function leavesClause({ words, inside }: SentenceWords, at: number, { passed }: Candidate): boolean {
  if (
    !subordinators.has(words[0]?.key ?? '') ||
    words.slice(0, at).some((word, index) => isComma(word) && !inside[index])
  )
    return false;
  return passed.some(({ kind }) => /^,(?:he|the|name|other)$/.test(kind));
}

const subordinators = wordSet('when after before while although though because since if once as despite');
