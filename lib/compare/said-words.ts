/** Words said, cut out of their articles so that two printings of them can be laid side by side. */
import type { Quote } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import { isPlainText } from '@/lib/text/indexed-words';
import { fold } from '@/lib/text/normalise';
import { figureByWord } from './plain-numbers';

/**
 * What may stand before a word: the speech may have gone on there with words that are not printed. An interruption
 * ("…," she said, "…") lies within a sentence, another part of the speech begins one.
 */
export type Break = 'none' | 'bracket' | 'interruption' | 'sentence' | 'elision' | 'part';

/** One word of what was said; offsets into the article's text. */
export interface SaidWord extends Span {
  /** The form in which printings are compared: folded, one spelling, contractions written out. */
  form: string;
  /** What stands between the word before and this one. */
  before: Break;
}

/** One speech as one article prints it, in one or several parts ("…," she said, "…"). */
export interface SaidWords {
  words: SaidWord[];
  /** The quotes it is made of, in order. */
  quotes: Quote[];
}

/** In UTF-16 units: what may stand between two parts of one speech, in one paragraph. */
const widestInterruption = 240;
/** Longer ones are read so far, in words: documents, not words that papers quote. */
const longestSpeech = 400;

/**
 * The speeches of an article, in order: words in quotation marks, those inside reported speech too. Indirect speech is the
 * paper's own wording and is left out.
 */
export function saidWordsOf(text: string, quotes: readonly Quote[]): SaidWords[] {
  const parts = quotes
    .flatMap((quote) => quotedParts(text, quote).map((span) => ({ quote, span })))
    .sort((one, other) => one.span.start - other.span.start);
  const speeches: SaidWords[] = [];
  let last: (typeof parts)[number] | null = null;
  for (const part of parts) {
    if (last && part.span.start < last.span.end) continue;
    const speech = last && goesOn(text, last, part) ? speeches.at(-1) : undefined;
    if (speech) {
      const words = wordsOf(text, part.span);
      // Only a comma says that the sentence goes on: words quoted in two places of a report are two pieces.
      const isSentenceOpen =
        part.quote.direct && /[,–—-]["”“»]?$/.test(text.slice(last?.span.start, (last?.span.end ?? 0) + 1));
      if (words[0] && isSentenceOpen) words[0].before = 'interruption';
      speech.words.push(...words);
      if (!speech.quotes.includes(part.quote)) speech.quotes.push(part.quote);
    } else speeches.push({ words: wordsOf(text, part.span), quotes: [part.quote] });
    last = part;
  }
  for (const speech of speeches) speech.words.splice(longestSpeech);
  return speeches;
}

type Part = { quote: Quote; span: Span };

function goesOn(text: string, last: Part, part: Part): boolean {
  if (part.span.start - last.span.end > widestInterruption) return false;
  if (last.quote !== part.quote && speakerOf(last.quote) !== speakerOf(part.quote)) return false;
  return !text.slice(last.span.end, part.span.start).includes('\n');
}

const speakerOf = ({ speaker, speakerName }: Quote): string | null => speaker ?? speakerName;

const marked = /[“„«"]([^“”„«»"\n]{12,})["”“»]/g;

function quotedParts(text: string, { direct, content }: Quote): Span[] {
  if (direct) return [content];
  const reported = text.slice(content.start, content.end + 1);
  return [...reported.matchAll(marked)].map(({ index, 1: words = '' }) => ({
    start: content.start + index + 1,
    end: content.start + index + 1 + words.length,
  }));
}

const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** The same for plain texts, which are most: asking Unicode of each letter is slow. */
const plainWordPattern = /\d+(?:[.,]\d+)*|(?:[A-Za-z]\.){2,}|[A-Za-z][A-Za-z\d]*(?:['’][A-Za-z]+)*/g;

/** Words in brackets are the paper's own: they are left out, and the place is marked. */
function wordsOf(text: string, span: Span): SaidWord[] {
  const said = text.slice(span.start, span.end);
  const words: SaidWord[] = [];
  let before: Break = 'part';
  let at = 0;
  let depth = 0;
  for (const { 0: word, index } of said.matchAll(isPlainText(said) ? plainWordPattern : wordPattern)) {
    const between = said.slice(at, index);
    at = index + word.length;
    for (const mark of between) depth = Math.max(0, depth + (openers[mark] ?? 0));
    before = stronger(before, breakIn(between, word));
    if (depth > 0) {
      before = stronger(before, 'bracket');
      continue;
    }
    const start = span.start + index;
    formsOf(word).forEach((form, number) => {
      words.push({ form, start, end: start + word.length, before: number === 0 ? before : 'none' });
    });
    before = 'none';
  }
  return words;
}

const openers: Record<string, number> = { '[': 1, '(': 1, ']': -1, ')': -1 };

const strengths: Break[] = ['none', 'bracket', 'interruption', 'sentence', 'elision', 'part'];
const stronger = (one: Break, other: Break): Break =>
  strengths.indexOf(one) >= strengths.indexOf(other) ? one : other;

function breakIn(between: string, word: string): Break {
  if (/[“”„«»"]/.test(between)) return 'part';
  if (/…|\.\s?\.\s?\./.test(between)) return 'elision';
  if (/[.!?;:]/.test(between) && /^[\p{Lu}\p{N}]/u.test(word)) return 'sentence';
  return /[[\]()]/.test(between) ? 'bracket' : 'none';
}

const formsByWord = new Map<string, readonly string[]>();
const mostForms = 20_000;

function formsOf(word: string): readonly string[] {
  const known = formsByWord.get(word);
  if (known) return known;
  if (formsByWord.size >= mostForms) formsByWord.clear();
  const made = contractionsOut(fold(word)).map(oneSpelling);
  formsByWord.set(word, made);
  return made;
}

/** "It's" may be "it has" as well, but two papers that print one of them each do not differ. */
function contractionsOut(word: string): string[] {
  if (word === "can't" || word === 'cannot') return ['can', 'not'];
  if (word === "won't") return ['will', 'not'];
  if (word === 'gonna') return ['going', 'to'];
  const at = word.indexOf("'");
  if (at < 0) return [word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const full = contractions[word.slice(at)];
  const isVerb = full !== undefined && (word.slice(at) !== "'s" || pronouns.test(word));
  return isVerb ? [word.slice(0, at), full] : [word];
}

const pronouns = /^(?:it|that|he|she|there|here|what|who|where|let)'s$/;
const contractions: Record<string, string> = {
  "'s": 'is',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
};

/** American and British spellings, numbers in words and in figures. */
const oneSpelling = (word: string): string =>
  figureByWord.get(word) ??
  word
    .replace(/[.,](?=\p{N}{3}(?!\p{N}))|(?<=\p{L})\.(?=\p{L}|$)/gu, '')
    .replace(/is(e[ds]?|ing|ations?)$/, 'iz$1')
    .replace(/(?<=\p{L}{2})our(?=s?$|ed$|ing$|able$|ful$)/u, 'or')
    .replace(/ll(?=ed$|ing$|er$)/, 'l')
    .replace(/tre(?=s?$)/, 'ter');
