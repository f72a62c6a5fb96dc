import type { Span } from '@/lib/model/span';
import { abbreviations, sentenceStarters, speechVerbs } from './abbreviations.data';

/** Longest sentence that open CJK quotes may build up, in UTF-16 units: a quote never closed must not swallow the block. */
const longestQuotedSentence = 1200;

/** UTF-16 units handed to the segmenter at once: far more than a sentence, few enough to stay fast. */
const windowLength = 6000;

/**
 * Cuts each block into sentences: Intl.Segmenter's cuts, minus those that a reader would not make (after
 * "Mr.", between initials, inside 「…。…」, before lower case …). Spans are offsets into `text`, trimmed, in
 * order, and never cross a block.
 */
export function splitSentences(
  text: string,
  blocks: readonly Span[],
  language: string,
): { start: number; end: number; block: number }[] {
  const segmenter = segmenterOf(language);
  const sentences: { start: number; end: number; block: number }[] = [];
  blocks.forEach((block, index) => {
    for (const span of splitBlock(text.slice(block.start, block.end), segmenter, language)) {
      sentences.push({ start: block.start + span.start, end: block.start + span.end, block: index });
    }
  });
  return sentences;
}

function splitBlock(text: string, segmenter: Intl.Segmenter, language: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const { start: index, end } of cutsOf(text, segmenter)) {
    if (open && doesContinue(text, open, { start: index, end }, language)) open.end = end;
    else {
      if (open) spans.push(open);
      open = { start: index, end };
    }
  }
  if (open) spans.push(open);
  return spans.flatMap((span) => trim(text, span));
}

/**
 * The segmenter's own cuts. V8's iterator takes time that grows with the square of the text (3 s for 200 kB), so a long
 * text goes in by windows; the last cut of a window is made again at the start of the next.
 */
function* cutsOf(text: string, segmenter: Intl.Segmenter): Generator<Span> {
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + windowLength);
    const isLast = from + window.length >= text.length;
    let next = text.length;
    for (const { segment, index } of segmenter.segment(window)) {
      const end = index + segment.length;
      if (!isLast && end === window.length && index > 0) next = from + index;
      else {
        yield { start: from + index, end: from + end };
        next = from + end;
      }
    }
    from = next;
  }
}

/** Whether `next` belongs to the same sentence as `current`, which stands right before it. */
function doesContinue(text: string, current: Span, next: Span, language: string): boolean {
  const before = text.slice(Math.max(current.start, current.end - 60), current.end).trimEnd();
  const after = text.slice(next.start, Math.min(next.end, next.start + 80)).trimStart();
  if (before === '' || after === '') return true;
  if (/^[”’»」』)\]]/u.test(after)) return true;
  if (/^["']\s*$/u.test(after)) return true;
  if (/^\p{Ll}/u.test(after) && !/[。！？]$/u.test(before)) return true;
  // 「…。」と言った: what the quote is the object of goes on in kana.
  if (/[」』]$/u.test(before) && /^\p{Script=Hiragana}/u.test(after)) return true;
  if (/[。！？」』]$/u.test(before)) return isInsideCjkQuote(text, current);
  if (/[?!]["”’»]$/u.test(before)) return startsWithSpeaker(after);
  if (!before.endsWith('.')) return false;
  if (current.end - current.start < 8 && /^\(?\d{1,2}\.$/.test(text.slice(current.start, current.end).trim()))
    return true;
  return isStopOfAbbreviation(before, after, language);
}

function isStopOfAbbreviation(before: string, after: string, language: string): boolean {
  if (ordinalLanguages.has(language) && /(^|\s)\d{1,2}\.$/.test(before)) return true;
  const word = /([\p{L}\p{N}.’'&-]+)\.$/u.exec(before)?.[1];
  if (!word) return false;
  const lower = word.toLowerCase();
  const { always, often } = listsOf(language);
  const isStarter = startersOf().has(/^[“"‘']?([\p{L}’]+)/u.exec(after)?.[1]?.toLowerCase() ?? '');
  if (/^no[s]?$/.test(lower)) return /^\d/.test(after);
  if (lower === 'may') return false;
  // "St." and "Co." can end a sentence; "Mr." cannot.
  if (always.has(lower)) return !(isStarter && endsSometimes.has(lower));
  if (/^[ap]\.?m$/.test(lower))
    return (
      !isStarter &&
      /^(?:\(|\d|[A-Z]{2,4}\b|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain)/.test(
        after,
      )
    );
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || often.has(lower)) return !isStarter;
  return false;
}

/** “Why now?” Ines Tamm asked: a name of up to four words, then a verb of speech. */
function startsWithSpeaker(after: string): boolean {
  const words = after.split(/\s+/, 6);
  if (/^["“‘']/u.test(after)) return false;
  const at = words.findIndex((word) => speechVerbSet.has(word.replace(/[.,:]+$/, '').toLowerCase()));
  return at > 0 && at <= 4;
}

function isInsideCjkQuote(text: string, current: Span): boolean {
  if (current.end - current.start > longestQuotedSentence) return false;
  let depth = 0;
  for (let at = current.start; at < current.end; at++) {
    const mark = text[at];
    if (mark === '「' || mark === '『' || mark === '“') depth++;
    else if (mark === '」' || mark === '』' || mark === '”') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

function trim(text: string, span: Span): Span[] {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? [{ start, end }] : [];
}

const isSpace = (text: string, at: number): boolean => text[at]?.trim() === '';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) ? language : 'en', {
    granularity: 'sentence',
  });
  segmenters.set(language, made);
  return made;
}

/** Languages that write "the 3rd" as "3." */
const ordinalLanguages = new Set([
  'de',
  'da',
  'no',
  'nb',
  'nn',
  'fi',
  'cs',
  'sk',
  'hu',
  'sl',
  'hr',
  'et',
  'lv',
  'is',
  'pl',
  'tr',
]);
const endsSometimes = new Set(
  'st ft mt sec min no art dec fig ill mass miss wash mo ind co ed sun sat'.split(' '),
);
const speechVerbSet = new Set(speechVerbs.split(' '));

const listsByLanguage = new Map<string, { always: Set<string>; often: Set<string> }>();

function listsOf(language: string): { always: Set<string>; often: Set<string> } {
  const known = listsByLanguage.get(language);
  if (known) return known;
  // English titles and company forms occur in the news of every language.
  const own = abbreviations[language] ?? abbreviations.en;
  const made = { always: new Set(own?.always.split(' ')), often: new Set(own?.often.split(' ')) };
  listsByLanguage.set(language, made);
  return made;
}

let starters: Set<string> | null = null;
function startersOf(): Set<string> {
  starters ??= new Set(sentenceStarters.split(' '));
  return starters;
}

/** Whether a word (without its stop) is an abbreviation of the language, whatever follows. */
export function isAbbreviation(word: string, language: string): boolean {
  const { always, often } = listsOf(language);
  const lower = word.toLowerCase();
  return always.has(lower) || often.has(lower);
}
