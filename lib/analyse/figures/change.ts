import type { Token } from '@/lib/analyse/article-text';
import type { FigurePlace } from './figure-pack';
import { type PhraseWords, wordAt } from './phrase-words';

export interface Change {
  /** Null for a level: "rose to 8 per cent". */
  change: 'up' | 'down' | null;
  /** The token that says so. */
  at: number;
}

const farthestBefore = 7;
const farthestAfter = 3;
/** A verb at the end of its clause: "um 8 Prozent auf 30 Euro je Tonne gestiegen". */
const farthestVerb = 6;

/**
 * The way a figure moved: up to seven words before it or three after, inside its clause. Only by how much something
 * moved has a way: what it moved from or to is a level, and "lost power with 186 people on board" moves nobody.
 */
export function findChange(words: PhraseWords, { tokens, first, last }: FigurePlace): Change | null {
  const link = linkBefore(words, tokens, first);
  const isLevel =
    (words.levels.has(link) && !words.sizes.has(link)) ||
    // "De 5 % à 8 %" is from and to, "de 5 %" by how much.
    (words.sizes.has(link) && words.levels.has(link) && words.levels.has(wordAt(tokens, last + 1)));
  for (let at = first - 1; at >= Math.max(0, first - farthestBefore); at--) {
    const token = tokens[at];
    if (!token || /^[,;:—–]$/.test(token.text)) break;
    const word = wordAt(tokens, at);
    if (words.comparing.has(word)) continue;
    const change = changeOf(words, tokens, at);
    if (change) {
      // "Un aumento del 8 %", where "del" behind a verb would be a level.
      if (words.partOf.has(link) && words.changeNouns.has(word)) return { change, at };
      if (isLevel) return { change: null, at };
      return doesGovern(words, tokens, { at, first, link }) ? { change, at } : null;
    }
    if (!token.isWord && !/^[\p{Sc}%]$/u.test(token.text)) break;
  }
  return isLevel ? null : changeAfter(words, tokens, { last, isSize: words.sizes.has(link) });
}

function changeAfter(
  words: PhraseWords,
  tokens: readonly Token[],
  { last, isSize }: { last: number; isSize: boolean },
): Change | null {
  const reach = words.isVerbLast && isSize ? farthestVerb : farthestAfter;
  for (let at = last + 1; at <= last + reach; at++) {
    const token = tokens[at];
    if (!token?.isWord) {
      if (reach === farthestVerb && token && /^[%\p{Sc}]$/u.test(token.text)) continue;
      return null;
    }
    const change = changeOf(words, tokens, at);
    // "Zahlte 5 Euro zurück" moves nothing; "um 5 Euro zurück" does.
    const needsSize =
      words.isVerbLast &&
      !words.comparing.has(wordAt(tokens, at)) &&
      !words.changeNouns.has(wordAt(tokens, at));
    if (change && needsSize && !isSize) return null;
    if (change)
      return at === last + 1 || words.changeNouns.has(wordAt(tokens, at)) || reach === farthestVerb
        ? { change, at }
        : null;
    const isOther =
      words.partOf.has(wordAt(tokens, at)) || (words.blockers.has(wordAt(tokens, at)) && !words.isVerbLast);
    if (isOther && !words.comparing.has(wordAt(tokens, at + 1))) return null;
  }
  return null;
}

/** The word before the figure, over "about", "more than", "$" and the like. */
function linkBefore(words: PhraseWords, tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (at > first - 6 && (isSkipped(words, tokens, at) || /^\p{Sc}$/u.test(tokens[at]?.text ?? ''))) at--;
  return wordAt(tokens, at);
}

const isSkipped = (words: PhraseWords, tokens: readonly Token[], at: number): boolean =>
  words.skipped.has(wordAt(tokens, at)) ||
  words.skippedPairs.has(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);

/** "Rose by 8", "an increase in fares of 8", "fell 8", "cut 277 workers", but no other preposition between. */
function doesGovern(
  words: PhraseWords,
  tokens: readonly Token[],
  { at, first, link }: { at: number; first: number; link: string },
): boolean {
  if (words.sizes.has(link)) return true;
  for (let between = at + 1; between < first; between++) {
    const word = wordAt(tokens, between);
    if (words.blockers.has(word) && !isSkipped(words, tokens, between)) return false;
  }
  return true;
}

/** "Up to" bounds a figure and "take up" shares one; neither moves it. */
function changeOf(words: PhraseWords, tokens: readonly Token[], at: number): 'up' | 'down' | null {
  const word = wordAt(tokens, at);
  if (words.stills.has(`${word} ${wordAt(tokens, at + 1)}`)) return null;
  if (words.stills.has(`${wordAt(tokens, at - 1)} ${word}`)) return null;
  return words.ups.has(word) ? 'up' : words.downs.has(word) ? 'down' : null;
}
