/** Whose words a quote holds that no verb of saying claims, in languages with a pack. */

import { isWithin, type Span } from '@/lib/model/span';
import type { Stretch } from './marks';
import { nameAfterRole, type Phrase, phraseFrom } from './pack-phrases';
import type { ClauseQuotePack } from './quote-pack';
import { isMark, type SentenceWords, spanOf } from './words';

/** `before`: whoever spoke last. A span: the subject of the sentence, if it is a name. Null: nobody is certain. */
export type Claim = 'before' | Span | null;

export function claimOf(sentence: SentenceWords, stretch: Stretch, pack: ClauseQuotePack): Claim {
  const { words, inside } = sentence;
  const outside = words.filter((word, at) => word.token.isWord && !inside[at]);
  if (outside.every(({ key }) => pack.asides.has(key))) return 'before';
  const at = words.findIndex(({ token }) => isWithin(token, outerOf(stretch)));
  return at > 0 ? subjectOf(sentence, at, pack) : null;
}

const outerOf = ({ outerStart, outerEnd }: Stretch): Span => ({ start: outerStart, end: outerEnd });

/**
 * "La présidente, Ana Ros, y voit « le budget du courage »", "Ana Ros lo ve así: «…»". What begins with a capital and
 * stands behind no colon may be a title; behind a relative pronoun or another clause the words are somebody else's.
 */
function subjectOf({ words, inside }: SentenceWords, at: number, pack: ClauseQuotePack): Span | null {
  const quoted = words.slice(at, at + 3).find(({ token }) => token.isWord);
  const isPart = quoted !== undefined && !quoted.isCapital;
  const isSaid = words[at - 1]?.key === ':';
  if (inside.slice(0, at).some((stretch) => stretch !== null) || (!isPart && !isSaid)) return null;
  // "Já a líder, Ana Ros, …"
  const from = pack.beforeCue.has(words[0]?.key ?? '') || pack.asides.has(words[0]?.key ?? '') ? 1 : 0;
  const opening = phraseFrom(words, from, pack);
  const subject = opening && (nameAfterRole(words, opening, pack) ?? upToName(words, opening));
  if (!subject || subject.to >= at) return null;
  const verb = pastDescription(words, subject, pack);
  const between = words.slice(verb, isSaid ? at - 1 : at);
  const isPlain =
    between.length > 0 &&
    between.length <= farthest &&
    between.every((word) => !isMark(word) && !pack.complementisers.has(word.key)) &&
    (pack.doesCommaOpen || !between.some((word) => word.isCapital)) &&
    !between.some(({ key }) => relatives.test(key));
  return isPlain ? spanOf(words, subject.from, subject.to) : null;
}

/** "L'entraîneur Ivo Tamm | veut": what stands behind the name is the verb. */
function upToName(words: SentenceWords['words'], phrase: Phrase): Phrase {
  let to = phrase.to;
  while (to > phrase.from && !words[to - 1]?.isCapital) to--;
  const span = spanOf(words, phrase.from, to);
  return span && to > phrase.from + 1 ? { span, from: phrase.from, to } : phrase;
}

/** In words, from the subject to what is quoted. */
const farthest = 10;

/** Behind "Ana Ros, ministra de Pesca, …", or the comma that closes "…, Ana Ros,". */
function pastDescription(words: SentenceWords['words'], subject: Phrase, pack: ClauseQuotePack): number {
  if (words[subject.to]?.key !== ',') return subject.to;
  if (subject.from > 1) return subject.to + 1;
  const isRole = words.slice(subject.to + 1, subject.to + 4).some(({ key }) => pack.roles.test(key));
  const close = words.findIndex((word, index) => index > subject.to && word.key === ',');
  return isRole && close > 0 ? close + 1 : subject.to;
}

const relatives =
  /^(?:qui|dont|ou|lequel|laquelle|lesquels|lesquelles|quien|quienes|cual|cuales|cuyo|cuya|donde|quem|qual|quais|cujo|cuja|onde|dessen|deren|wo|worin|wie|als|und|et|oder)$/;
