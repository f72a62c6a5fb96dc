import type { Token } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';
import { isAbbreviation, rulesOf } from './text-rules';

/**
 * The words, numbers and marks of `span`, in order; offsets into `text`. Hyphenated words, numbers (1,250.5,
 * 7:50), initialisms (U.S.) and abbreviations with their stop (Mr.) are one token; 's, currency and per-cent marks and
 * French elided articles (l') are tokens of their own. Scripts without spaces are cut by Intl.Segmenter.
 */
export function tokenise(text: string, span: Span, language: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern, 'yu');
  // A word without end must not be read to its end in each of the sentences that it was cut into.
  const near = text.slice(span.start, span.end + lookedAhead);
  let at = span.start;
  while (at < span.end) {
    pattern.lastIndex = at - span.start;
    const match = pattern.exec(near);
    if (!match) {
      // A lone half of a surrogate pair, say: skipped, not fatal.
      at++;
      continue;
    }
    const surface = match[0].slice(0, span.end - at);
    if (match[1] === undefined)
      pushTokens(tokens, { text: surface, start: at, kind: kindOf(match), limit: span.end }, text, language);
    at = Math.max(at + surface.length, tokens.at(-1)?.end ?? 0);
  }
  return tokens;
}

/** Beyond the span, to tell whether a word goes on there. In UTF-16 units. */
const lookedAhead = 32;

type Kind = 'address' | 'unspaced' | 'initialism' | 'number' | 'word' | 'mark';

const tokenPattern = [
  '(\\s+)',
  '((?:https?://|www\\.)[^\\s<>"”»]{1,500})',
  '((?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々ー]){1,200})',
  '((?:\\p{L}\\.){2,12}(?!\\p{L})|(?:\\p{L}\\.){1,12}\\p{L}(?=\\.?[^\\p{L}\\p{N}]|\\.?$))',
  '(\\p{N}+(?:[.,:]\\p{N}+)*(?:(?:-\\p{L}+)+|\\p{L}[\\p{L}\\p{M}]*(?:-\\p{L}+)*|(?=)))',
  "([\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:[-‑'’&·][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*)",
  '([\\s\\S])',
].join('|');

function kindOf(match: RegExpExecArray): Kind {
  if (match[2] !== undefined) return 'address';
  if (match[3] !== undefined) return 'unspaced';
  if (match[4] !== undefined) return 'initialism';
  if (match[5] !== undefined) return 'number';
  return match[6] !== undefined ? 'word' : 'mark';
}

function pushTokens(
  tokens: Token[],
  found: { text: string; start: number; kind: Kind; limit: number },
  text: string,
  language: string,
): void {
  const add = (surface: string, start: number, isWord: boolean) => {
    if (surface) tokens.push({ text: surface, start, end: start + surface.length, isWord });
  };
  if (found.kind === 'unspaced') {
    for (const { segment, index, isWordLike } of wordSegmenterOf(language).segment(found.text)) {
      add(segment, found.start + index, isWordLike ?? true);
    }
    return;
  }
  if (found.kind !== 'word') {
    add(found.text, found.start, found.kind !== 'mark');
    return;
  }
  const elided = rulesOf(language).elision?.exec(found.text)?.[0].length ?? 0;
  add(found.text.slice(0, elided), found.start, true);
  const possessive = /['’][sS]$/.test(found.text) ? 2 : 0;
  const stem = found.text.slice(elided, found.text.length - possessive);
  add(stem, found.start + elided, true);
  const end = found.start + found.text.length;
  if (possessive) add(found.text.slice(-possessive), end - possessive, true);
  else if (end < found.limit && text[end] === '.' && takesStop(stem, text, end, language)) {
    const last = tokens.at(-1);
    if (last) tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: end + 1 };
  }
}

/** "Mr." and the "J." of "J. Tamm" keep their stop. */
function takesStop(word: string, text: string, end: number, language: string): boolean {
  if (word.length === 1 && /\p{Lu}/u.test(word)) return /^\.[\s\p{Lu}]/u.test(text.slice(end, end + 2));
  return word.length <= 8 && /^\p{Lu}|^(?:vs|no|approx|etc)$/u.test(word) && isAbbreviation(word, language);
}

const wordSegmenters = new Map<string, Intl.Segmenter>();

function wordSegmenterOf(language: string): Intl.Segmenter {
  const known = wordSegmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) ? language : 'en', { granularity: 'word' });
  wordSegmenters.set(language, made);
  return made;
}
