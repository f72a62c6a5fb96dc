import type { Span } from '@/lib/model/span';
import { rulesOf } from './text-rules';

/** UTF-16 units handed to the segmenter at once: far more than a sentence, few enough to stay fast. */
const windowLength = 4000;

/**
 * Every place at which a sentence could end: the cuts of Intl.Segmenter (UAX #29), moved where they fall on the wrong side
 * of a bracket or quote, and those that it does not know. Together the spans cover the text.
 */
export function* cutsOf(text: string, language: string): Generator<Span> {
  let start = 0;
  for (const end of endsOf(text, language)) {
    if (end > start) {
      yield { start, end };
      start = end;
    }
  }
  if (start < text.length) yield { start, end: text.length };
}

function* endsOf(text: string, language: string): Generator<number> {
  for (const segment of segmentsOf(text, segmenterOf(language))) {
    yield* missedEnds(text, segment, language);
    if (segment.end < text.length) yield movedEnd(text, segment.end);
  }
}

/**
 * V8's iterator takes time that grows with the square of the text (3 s for 200 kB), so a long text goes in by windows; the
 * last cut of a window is made again at the start of the next.
 */
function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Span> {
  let from = 0;
  while (from < text.length) {
    const isLast = from + windowLength >= text.length;
    const window = isLast ? text.slice(from) : text.slice(from, windowEnd(text, from));
    let next = from + window.length;
    for (const { segment, index } of segmenter.segment(window)) {
      const end = index + segment.length;
      if (!isLast && end === window.length && index > 0) next = from + index;
      else yield { start: from + index, end: from + end };
    }
    from = next;
  }
}

/** Behind white space where there is some, so that no word and no character is cut in two. */
function windowEnd(text: string, from: number): number {
  const full = from + windowLength;
  for (let end = full; end > full - 200; end--) if (text[end - 1]?.trim() === '') return end;
  const isLowSurrogate = (text.charCodeAt(full) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? full - 1 : full;
}

/**
 * An opening mark right after a stop ("left.“We", "ended.[1]") goes with what it opens; a closing one after a blank
 * ("« Non. » Elle") and the number of a note go with what they end.
 */
function movedEnd(text: string, end: number): number {
  let at = end;
  if (
    opening.test(text[at - 1] ?? '') &&
    /[^\s]/u.test(text[at] ?? ' ') &&
    /[.?!…。！？]/u.test(text[at - 2] ?? '')
  )
    at--;
  const note = noteNumbers.exec(text.slice(at, at + 24))?.[0].length ?? 0;
  const closing = closingAfterBlank.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  return at + (note || closing);
}

const opening = /[“‘„«‹([{「『《〈¿¡]/u;
const noteNumbers = /^(?:\[\d{1,3}\]){1,4}/;
const closingAfterBlank = /^[\s\u00a0\u202f]{0,2}[»›”’」』）)\]](?=[\s\u00a0\u202f])[\s\u00a0\u202f]{1,3}/u;

/**
 * Ends inside of one segment that UAX #29 does not see: after "…", without a blank after the stop ("ended.The"), before a dash
 * of dialogue, before "’s Avonds" and before names like "eBay".
 */
function* missedEnds(text: string, segment: Span, language: string): Generator<number> {
  const inside = text.slice(segment.start, segment.end);
  if (!mayHoldMore.test(inside)) return;
  for (const match of inside.matchAll(missed)) {
    const [whole, joined] = match;
    const at = match.index + whole.length;
    const isStarter = rulesOf(language).starters.has(joined?.toLowerCase() ?? '');
    if (at < inside.length && (joined === undefined || isStarter))
      yield segment.start + at - (joined?.length ?? 0);
  }
}

const mayHoldMore = /[.?!…][\s\S]/u;
const missed =
  /…[”"»’]?\s{1,3}(?=[“"«„‘(]?\p{Lu})|(?<=\p{Ll}{2})[.?!][”"»]?(\p{Lu}\p{Ll}{0,12})(?=\s)|(?<=\p{L}\p{Ll}{3})\.[”"»]?\s{1,3}(?=\p{N})|[.?!…][”"»’]?\s{1,3}(?=[—–]\s?\p{Lu}|['’][stn]\s\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll})/gu;

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
