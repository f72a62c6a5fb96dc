import type { Span } from '@/lib/model/span';
import { cutsOf } from './sentence-cuts';
import { doesSentenceGoOn } from './sentence-joins';

/** UTF-16 units beyond which nothing more is joined: an endless run of abbreviations must not swallow a book. */
const longestSentence = 4000;

/** UTF-16 units that an open CJK quote may hold together: a quote never closed must not swallow the block. */
const longestQuotedSentence = 1200;

/**
 * Cuts each block into sentences: Intl.Segmenter's cuts, minus those that a reader would not make (after
 * "Mr.", between initials, inside 「…。…」, before lower case …). Spans are offsets into `text`, trimmed, in
 * order, and never cross a block. `language` is a primary tag or `und`.
 */
export function splitSentences(
  text: string,
  blocks: readonly Span[],
  language: string,
): { start: number; end: number; block: number }[] {
  const namesWithMarks = namesWithMarksIn(text);
  const sentences: { start: number; end: number; block: number }[] = [];
  blocks.forEach((block, index) => {
    const blockText = text.slice(block.start, block.end);
    for (const span of splitBlock(blockText, language, namesWithMarks)) {
      sentences.push({ start: block.start + span.start, end: block.start + span.end, block: index });
    }
  });
  return sentences;
}

function splitBlock(text: string, language: string, namesWithMarks: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let open: { start: number; end: number } | null = null;
  let depth = 0;
  const hasEastAsianStops = /[。！？]/.test(text);
  for (const cut of cutsOf(text, language)) {
    const length = open ? open.end - open.start : 0;
    const isQuoteOpen = depth > 0 && length <= longestQuotedSentence;
    if (
      open &&
      length <= longestSentence &&
      doesSentenceGoOn({ text, current: open, next: cut, language, isQuoteOpen, namesWithMarks })
    )
      open.end = cut.end;
    else {
      if (open) spans.push(open);
      open = { start: cut.start, end: cut.end };
      depth = 0;
    }
    if (hasEastAsianStops) depth = quoteDepth(text, cut, depth);
  }
  if (open) spans.push(open);
  return spans.flatMap((span) => trim(text, span));
}

const codesOf = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const openingCodes = codesOf('「『“（');
const closingCodes = codesOf('」』”）');

/** How many East Asian quotes and brackets are open behind `span`, if `depth` are open before it. */
function quoteDepth(text: string, span: Span, depth: number): number {
  let open = depth;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (openingCodes.has(code)) open++;
    else if (closingCodes.has(code)) open = Math.max(0, open - 1);
  }
  return open;
}

/** Names such as "Yumly!" that the text somewhere carries on after in lower case. */
function namesWithMarksIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!text.includes('!')) return names;
  for (const { 1: name } of text.matchAll(
    /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{1,20}!)(?:['’]s| \p{Ll})/gu,
  )) {
    if (name) names.add(name);
  }
  return names;
}

function trim(text: string, span: Span): Span[] {
  let { start, end } = span;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end && !onlyInvisible.test(text.slice(start, Math.min(end, start + 20)))
    ? [{ start, end }]
    : [];
}

/** White space and characters without width; marks of direction stay, they belong to the words they turn. */
const isBlank = (text: string, at: number): boolean =>
  text[at]?.trim() === '' || text[at] === '\u200b' || text[at] === '\u00ad' || text[at] === '\u2060';

const onlyInvisible = /^[\p{Cf}\p{Cc}\s]*$/u;
