import type { Token } from '@/lib/analyse/article-text';
import type { Bound, Entity, EntityId, Timex } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import {
  boundWords,
  changeNouns,
  downWords,
  irregularPlurals,
  neverCounted,
  notCounted,
  phraseEnds,
  upWords,
} from './figure-words.data';

const setOf = (list: string) => new Set(list.split(' '));
const ends = setOf(phraseEnds);
const ups = setOf(upWords);
const downs = setOf(downWords);
const irregular = setOf(irregularPlurals);
const uncountable = setOf(notCounted);
const never = setOf(neverCounted);
const nouns = setOf(changeNouns);

/** "more than", "nearly", … right before a figure. */
export function boundBefore(before: string): { bound: Bound; length: number } {
  const match = boundPattern.exec(before);
  if (!match) return { bound: 'exactly', length: 0 };
  const words = (match[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
  return { bound: boundWords[words] ?? 'exactly', length: match[0].length };
}

const boundPattern = new RegExp(
  `(?<![\\p{L}-])(${Object.keys(boundWords)
    .sort((one, other) => other.length - one.length)
    .join('|')
    .replaceAll(' ', '\\s')})\\s$`,
  'iu',
);

/** The noun phrase that starts at token `from`: up to five words, ended by a function word, verb or mark. */
export function phraseFrom(tokens: readonly Token[], from: number): { span: Span; head: string } | null {
  const words: Token[] = [];
  for (let at = from; at < tokens.length && words.length < 5; at++) {
    const token = tokens[at];
    if (!token?.isWord || /^[\d$€£¥]/.test(token.text) || token.text === "'s" || token.text === '’s') break;
    const word = fold(token.text);
    if (ends.has(word) || never.has(word)) break;
    if (words.length > 0 && isPlural(fold(words.at(-1)?.text ?? '')) && !isPlural(word)) break;
    if (words.length > 0 && (ups.has(word) || downs.has(word))) break;
    words.push(token);
  }
  // A name at the end belongs to what follows: "12 ferries Monday".
  while (
    words.length > 1 &&
    /^\p{Lu}/u.test(words.at(-1)?.text ?? '') &&
    !isPlural(fold(words.at(-1)?.text ?? ''))
  )
    words.pop();
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { span: { start: first.start, end: last.end }, head: fold(last.text) } : null;
}

export const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (/[^su]s$/.test(word) &&
    word.length > 3 &&
    !uncountable.has(word) &&
    !word.endsWith('ous') &&
    !word.endsWith('is'));

/** The noun phrase that ends right before token `to`: "ferry fares" in "Ferry fares rose". */
export function phraseBefore(tokens: readonly Token[], to: number): Span | null {
  const words: Token[] = [];
  for (let at = to - 1; at >= 0 && words.length < 4; at--) {
    const token = tokens[at];
    if (!token?.isWord) break;
    const word = fold(token.text);
    if (
      words.length === 0 &&
      (word.endsWith('ly') ||
        word === 'have' ||
        word === 'has' ||
        word === 'had' ||
        word === 'will' ||
        word === 'would' ||
        word === 'also' ||
        word === 'then' ||
        word === 'is' ||
        word === 'are' ||
        word === 'was' ||
        word === 'were')
    )
      continue;
    if (ends.has(word) || never.has(word) || /^\d/.test(word)) break;
    words.unshift(token);
  }
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * The way a figure moved and the token that says so: up to seven words before it or three after, inside its clause. Only
 * by how much something moved has a way: what it moved from or to is a level, and "lost power with 186 people on board"
 * moves nobody.
 */
export function changeAround(
  tokens: readonly Token[],
  first: number,
  last: number,
): { change: 'up' | 'down' | null; at: number } | null {
  const link = linkBefore(tokens, first);
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    const token = tokens[at];
    if (!token || /^[,;:—–]$/.test(token.text)) break;
    // "More" and "higher" before a number compare something else.
    if (/^(?:more|less|fewer|higher|lower)$/i.test(token.text)) continue;
    const word = fold(token.text);
    const change = changeOf(word, fold(tokens[at + 1]?.text ?? ''));
    if (change) {
      if (link === 'from' || link === 'to') return { change: null, at };
      return doesGovern(tokens, at, first, link) ? { change, at } : null;
    }
    if (!token.isWord && token.text !== '$' && token.text !== '%') break;
  }
  for (let at = last + 1; at <= last + 3; at++) {
    const token = tokens[at];
    if (!token?.isWord) return null;
    const word = fold(token.text);
    const change = changeOf(word, fold(tokens[at + 1]?.text ?? ''));
    if (change) return at === last + 1 || nouns.has(word) ? { change, at } : null;
    if (fold(token.text) === 'of') return null;
  }
  return null;
}

/** The word before the figure, over "about", "more than", "$" and the like. */
function linkBefore(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (at >= 0 && (skipped.has(fold(tokens[at]?.text ?? '')) || /^[$€£¥]$/.test(tokens[at]?.text ?? '')))
    at--;
  return fold(tokens[at]?.text ?? '');
}

const skipped = new Set([
  ...Object.keys(boundWords)
    .flatMap((words) => words.split(' '))
    .filter((word) => word !== 'to'),
  ...['a', 'an', 'another', 'further', 'additional', 'only', 'just', 'the', 'record', 'its'],
]);

/** "Rose by 8", "an increase in fares of 8", "fell 8", "cut 277 workers", but no other preposition between. */
function doesGovern(tokens: readonly Token[], at: number, first: number, link: string): boolean {
  if (link === 'by') return true;
  const between = tokens.slice(at + 1, first).map(({ text }) => fold(text));
  if (link === 'of' && nouns.has(fold(tokens[at]?.text ?? ''))) return true;
  return !between.some((word) => prepositions.has(word) && !skipped.has(word));
}

const prepositions = new Set(
  'with off of for on in at as into during after before when while and than that to from through against between per without onto among because'.split(
    ' ',
  ),
);

/** "More than" and "up to" bound a figure; they do not move it. */
function changeOf(word: string, next: string): 'up' | 'down' | null {
  if (/^(?:more|less|fewer)$/.test(word) && next === 'than') return null;
  if (word === 'up' && next === 'to') return null;
  return ups.has(word) ? 'up' : downs.has(word) ? 'down' : null;
}

/**
 * The period a figure speaks of: the nearest date of its sentence, unless another clause stands between them
 * ("12 ferries, whose leases expire in May").
 */
export function whenOf(text: string, span: Span, timexes: readonly Timex[]): string | null {
  const dated = timexes
    .filter((timex) => timex.type === 'DATE' || timex.type === 'TIME')
    .filter((timex) => !timex.value.endsWith('REF'));
  const gapOf = (timex: Timex) =>
    timex.start >= span.end ? text.slice(span.end, timex.start) : text.slice(timex.end, span.start);
  const nearest = dated.reduce<Timex | null>(
    (best, timex) => (best && gapOf(best).length <= gapOf(timex).length ? best : timex),
    null,
  );
  if (!nearest) return null;
  const gap = gapOf(nearest);
  return gap.length > 120 || /;|\b(?:which|who|whose|that|but|while|where|when|after|before)\b/i.test(gap)
    ? null
    : nearest.value;
}

/** Who states the sentence: "according to X", "X said". */
export function sayerOf(
  text: string,
  sentence: Span,
  index: number,
  entities: readonly Entity[],
): EntityId | null {
  for (const entity of entities) {
    if (entity.type === 'place' || entity.type === 'event') continue;
    for (const mention of entity.mentions) {
      if (mention.sentence !== index) continue;
      const before = text.slice(Math.max(sentence.start, mention.start - 40), mention.start);
      const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 40));
      if (/\b(?:according to|said|says)\s(?:the\s|an?\s|its\s)?(?:[\p{Ll}-]+\s){0,3}$/iu.test(before))
        return entity.id;
      if (
        /^(?:,[^,.]{1,30},)?\s(?:said|says|estimates|estimated|reported|reports|announced|told)\b/i.test(
          after,
        )
      )
        return entity.id;
    }
  }
  return null;
}
