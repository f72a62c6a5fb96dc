import type { ArticleText, Token } from '@/lib/analyse/article-text';
import type { Entity, Figure, Timex } from '@/lib/model/analysis';
import { doesOverlap, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import {
  boundBefore,
  changeAround,
  isPlural,
  phraseBefore,
  phraseFrom,
  sayerOf,
  whenOf,
} from './figure-context';
import { numberPattern, parseNumber } from './figure-numbers';
import { currencySigns, currencyWords, multiples, numberedThings, unitWords } from './figure-words.data';

/**
 * The numbers of an article that measure or count something, in reading order. Years, dates, clock times, ages, scores, names with
 * numbers and list numbers are none. Counts ("12 ferries") are read in English only; per cent and money in the languages
 * with a decimal rule (see `figure-numbers.ts`).
 */
export function findFigures(
  article: ArticleText,
  entities: readonly Entity[],
  timexes: readonly Timex[],
): Figure[] {
  return article.sentences.flatMap((span, index) => {
    const sentence = article.text.slice(span.start, span.end);
    if (!mayHoldFigure.test(sentence)) return [];
    const here = timexes.filter((timex) => timex.sentence === index);
    const found = [...amountsIn(sentence, article, index, here), ...multiplesIn(sentence, article, index)];
    if (found.length === 0) return [];
    const says = sayerOf(article.text, span, index, entities);
    return found
      .sort((one, other) => one.start - other.start)
      .map((figure) => ({ ...figure, sentence: index, when: whenOf(article.text, figure, here), says }));
  });
}

type Found = Omit<Figure, 'sentence' | 'when' | 'says'>;

const alternatives = (words: string[]) =>
  words
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$.°]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'))
    .join('|');
const sign = alternatives(Object.keys(currencySigns));
const unit = `(?:[ \\u00a0]?(?:%|°[CF])|[ \\u00a0-](?:${alternatives(Object.keys(unitWords).filter((word) => /^\p{L}/u.test(word)))})(?![\\p{L}])|km(?![\\p{L}])|kg(?![\\p{L}]))`;
const money = `[ \\u00a0-](?:${alternatives(Object.keys(currencyWords))})(?![\\p{L}])|[ \\u00a0]?[€£]`;

const amountPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/#@:-]|[\\p{N}][–-])(?:(?<sign>${sign})\\s?)?(?<low>${numberPattern})(?:\\s?(?<join>to|and|or|-|–|—)\\s?(?:(?<sign2>${sign})\\s?)?(?<high>${numberPattern}))?(?<unit>${unit}|${money})?(?![\\p{N}]|-\\p{L})`,
  'giu',
);

const mayHoldFigure =
  /\d|[½¼¾]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|percent|doubl|tripl|trebl|quadrupl|quintupl|halv|\w+fold)/i;

function amountsIn(
  sentence: string,
  article: ArticleText,
  index: number,
  timexes: readonly Timex[],
): Found[] {
  const offset = article.sentences[index]?.start ?? 0;
  const tokens = article.tokens[index] ?? [];
  const found: Found[] = [];
  for (const match of sentence.matchAll(amountPattern)) {
    for (const part of partsOf(match, sentence)) {
      const span = { start: offset + part.start, end: offset + part.end };
      if (timexes.some((timex) => timex.type !== 'SET' && doesOverlap(timex, span))) continue;
      const figure = toFigure(part, { sentence, span, tokens, language: article.language });
      if (figure) found.push(figure);
    }
  }
  return found;
}

interface Part extends Span {
  low: string;
  high: string | null;
  sign: string | null;
  unit: string | null;
}

/** A range is one figure; "12 and 15 ferries" or "from 5 to 8 per cent" are two numbers, of which the last has the unit. */
function partsOf(match: RegExpExecArray, sentence: string): Part[] {
  const { low = '', high, join = '', sign: first, sign2: second, unit: unitText } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const whole: Part = {
    start,
    end,
    low,
    high: high ?? null,
    sign: first ?? second ?? null,
    unit: unitText ?? null,
  };
  if (!high) return [whole];
  const before = sentence.slice(Math.max(0, start - 10), start);
  const isRange = join === 'and' ? /\bbetween\s$/i.test(before) : !/\bfrom\s$/i.test(before);
  if (isRange && join !== 'or') return [whole];
  const lowEnd = start + match[0].indexOf(low) + low.length;
  const highStart = match[0].lastIndexOf(second ? `${second}` : high) + start;
  return [
    { start, end: lowEnd, low, high: null, sign: first ?? null, unit: unitText ?? null },
    { start: highStart, end, low: high, high: null, sign: second ?? first ?? null, unit: unitText ?? null },
  ];
}

function toFigure(
  part: Part,
  context: { sentence: string; span: Span; tokens: readonly Token[]; language: string },
): Found | null {
  const { sentence, span, tokens, language } = context;
  const low = parseNumber(part.low, language);
  let high = part.high === null ? null : parseNumber(part.high, language);
  if (Number.isNaN(low) || (high !== null && Number.isNaN(high))) return null;
  // "3 to 5 million": the scale stands once.
  const scaled =
    high !== null && high >= 1000 && low < 1000 && /\p{L}/u.test(part.high ?? '') && !/\p{L}/u.test(part.low)
      ? low * scaleOf(part.high ?? '', language)
      : low;
  if (high !== null && high <= scaled) high = null;
  const isScore = part.high !== null && high === null;
  const unitName = unitOf(part);
  const first = firstTokenAfter(tokens, span.start);
  const last = firstTokenAfter(tokens, span.end - 1);
  if (isScore && unitName === 'count') return null;
  const { bound } = boundBefore(sentence.slice(Math.max(0, part.start - 24), part.start));
  const nearby = changeAround(tokens, first, last);
  // "Two more towns" moved nothing.
  const moved = unitName === 'count' && nearby && nearby.at > last ? null : nearby;
  const counted =
    unitName === 'count'
      ? (countedAfter(tokens, last, language) ?? countedBefore(tokens, first, language))
      : measuredBy(tokens, { first, last, moved: moved?.at ?? null, isMoney: /^[A-Z]{3}$/.test(unitName) });
  if (unitName === 'count' && (!counted || isName(tokens, first, part))) return null;
  const base = {
    ...span,
    value: scaled,
    upper: high,
    unit: unitName,
    counted,
    change: moved?.change ?? null,
  };
  return { ...base, bound };
}

function scaleOf(surface: string, language: string): number {
  const bare = /^[\d.,]+/.exec(surface)?.[0];
  return bare ? parseNumber(surface, language) / parseNumber(bare, language) : 1;
}

function unitOf(part: Part): string {
  const stated =
    part.unit
      ?.trim()
      .replace(/^-/, '')
      .replace(/\u00a0/g, ' ')
      .toLowerCase() ?? '';
  if (part.sign) return currencySigns[part.sign.toUpperCase()] ?? currencySigns[part.sign] ?? 'USD';
  return unitWords[stated] ?? currencyWords[stated] ?? currencySigns[stated] ?? 'count';
}

/** "12 ferries", "12 of the 30 ferries"; null unless the head is a plural. */
function countedAfter(tokens: readonly Token[], last: number, language: string): Span | null {
  if (language !== 'en' && language !== 'und') return null;
  let from = last + 1;
  if (fold(tokens[from]?.text ?? '') === 'of') {
    from++;
    while (
      /^(?:the|its|his|her|their|our|those|these|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(
        fold(tokens[from]?.text ?? ''),
      )
    )
      from++;
    // "Tens of thousands of emails" is no number of thousands.
    if (/^(?:dozens|hundreds|thousands|millions|billions)$/.test(fold(tokens[from]?.text ?? ''))) return null;
  }
  if (fold(tokens[from]?.text ?? '') === 'more' || fold(tokens[from]?.text ?? '') === 'other') from++;
  const phrase = phraseFrom(tokens, from);
  return phrase && isPlural(phrase.head) ? phrase.span : null;
}

/** "The number of people in hospital has risen to 37": the people. */
function countedBefore(tokens: readonly Token[], first: number, language: string): Span | null {
  if (language !== 'en' && language !== 'und') return null;
  if (!/^(?:to|at|from|was|is|reached)$/.test(fold(tokens[first - 1]?.text ?? ''))) return null;
  const number = tokens.findIndex(
    ({ text }, at) => at < first && fold(text) === 'number' && fold(tokens[at + 1]?.text ?? '') === 'of',
  );
  const phrase = number < 0 ? null : phraseFrom(tokens, number + 2);
  return phrase && isPlural(phrase.head) && phrase.span.end < (tokens[first]?.start ?? 0)
    ? phrase.span
    : null;
}

/** What a share, a sum or a measure is of: "of voters", "increase in fares", the subject of "rose", "contract" in "a $5 million contract". */
function measuredBy(
  tokens: readonly Token[],
  at: { first: number; last: number; moved: number | null; isMoney: boolean },
): Span | null {
  const next = fold(tokens[at.last + 1]?.text ?? '');
  const from = (start: number) => {
    const isDeterminer = /^(?:the|all|its|his|her|their|our|those|these|a|an)$/.test(
      fold(tokens[start]?.text ?? ''),
    );
    return phraseFrom(tokens, isDeterminer ? start + 1 : start)?.span ?? null;
  };
  if (next === 'of') return from(at.last + 2);
  if (at.moved !== null && at.moved > at.last) {
    const link = fold(tokens[at.moved + 1]?.text ?? '');
    return link === 'in' || link === 'of' ? from(at.moved + 2) : null;
  }
  if (at.moved !== null) {
    const link = fold(tokens[at.moved + 1]?.text ?? '');
    if (link === 'in' || link === 'of') return from(at.moved + 2);
    // "Raised fares by 8 per cent" speaks of the fares, "cut $3 million" of neither side.
    const object =
      at.moved + 1 < at.first &&
      !/^(?:by|to|from|more|less|about|nearly|almost|over|around|some|at|up|another)$|ly$/.test(link)
        ? from(at.moved + 1)
        : null;
    if (object && object.end <= (tokens[at.first]?.start ?? 0)) return object;
    return at.isMoney && at.moved + 1 >= at.first - 1 && transitive.test(tokens[at.moved]?.text ?? '')
      ? null
      : phraseBefore(tokens, at.moved);
  }
  const previous = fold(tokens[at.first - 1]?.text ?? '');
  if (previous === 'of' || previous === 'was' || previous === 'is') return phraseBefore(tokens, at.first - 1);
  return /^(?:in|for)$/.test(next) ? from(at.last + 2) : (phraseFrom(tokens, at.last + 1)?.span ?? null);
}

/** "Boeing 737", "Article 50", "Tamm, 43,": a number that names. */
function isName(tokens: readonly Token[], first: number, part: Part): boolean {
  if (/^one$/i.test(part.low)) return true;
  const previous = tokens[first - 1];
  if (!previous) return false;
  if (numbered.has(fold(previous.text).replace(/\.$/, ''))) return true;
  // Digits right after a name, before no word of their own: "Channel 4 viewers" stays doubtful and is left out.
  return (
    /^\d/.test(part.low) &&
    /^\p{Lu}\p{Ll}/u.test(previous.text) &&
    first > 1 &&
    !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
      previous.text,
    ) &&
    /^[\d-]+$/.test(part.low) &&
    Number(part.low) < 1000
  );
}

const transitive = /^(?:cut|raised|lost|added|boosted|reduced|gained|slashed|raise|cuts|raises|adds|loses)$/i;
const numbered = new Set(numberedThings.split(' '));

function multiplesIn(sentence: string, article: ArticleText, index: number): Found[] {
  const offset = article.sentences[index]?.start ?? 0;
  const tokens = article.tokens[index] ?? [];
  return [...sentence.matchAll(multiplePattern)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const timesOver = match[1]
      ? parseNumber(match[1], article.language)
      : (multiples[word]?.value ?? Number.NaN);
    if (!(timesOver > 0)) return [];
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    const at = firstTokenAfter(tokens, span.start);
    const last = firstTokenAfter(tokens, span.end - 1);
    const isVerb = word in multiples && !word.endsWith('fold');
    const change = multiples[word]?.change ?? changeAround(tokens, at, last)?.change ?? null;
    const { bound } = boundBefore(sentence.slice(Math.max(0, match.index - 24), match.index));
    const counted = isVerb ? phraseBefore(tokens, at) : null;
    return [{ ...span, value: timesOver, upper: null, bound, unit: 'times', counted, change }];
  });
}

/** The index of the first token that ends after `offset`, by halving: hostile sentences hold 100,000 tokens. */
function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const multiplePattern = new RegExp(
  `\\b(?:${Object.keys(multiples).join('|')}|(two|three|four|five|six|seven|eight|nine|ten|\\d{1,4}(?:\\.\\d)?) times(?= (?:as|the|more|higher|larger|bigger|greater|faster|lower|less)\\b))\\b`,
  'gi',
);
