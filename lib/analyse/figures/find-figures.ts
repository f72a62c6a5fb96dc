import type { ArticleText } from '@/lib/analyse/article-text';
import { packOf } from '@/lib/analyse/language/packs';
import type { Entity, Figure, Timex } from '@/lib/model/analysis';
import { doesOverlap } from '@/lib/model/span';
import { bareFigures } from './bare-figures';
import { boundOf } from './bounds';
import { decimalMarkOf } from './digits';
import type { DecimalMark, FigurePack, FigurePlace } from './figure-pack';
import { mentionsBySentence, sayerOf, whenOf, withoutOverlaps } from './figure-sources';
import { plainDigits, readAmounts } from './read-amounts';
import { readTimes } from './read-times';
import { tokenAt } from './token-at';

/**
 * The numbers of an article that measure or count something, in reading order. Years, dates, clock times, ages, scores,
 * names with numbers and list numbers are none. In a language without a pack: amounts with a per-cent sign, a unit's
 * abbreviation or a currency only.
 */
export function findFigures(
  article: ArticleText,
  entities: readonly Entity[],
  timexes: readonly Timex[],
): Figure[] {
  const pack = packOf(article.language)?.figures ?? bareFigures;
  const mark = decimalMarkOf(plainDigits(article.text), pack.decimalMark);
  const mentions = mentionsBySentence(entities);
  const timexesBySentence = inSentences(timexes);
  return article.sentences.flatMap((span, index) => {
    const here = timexesBySentence.get(index) ?? [];
    const found = figuresIn(article, { index, timexes: here, pack, mark });
    if (found.length === 0) return [];
    const says = sayerOf(article.text, span, mentions.get(index) ?? [], pack);
    return found.map((figure, at) => ({
      ...figure,
      sentence: index,
      when: whenOf(article.text, { figure, next: found[at + 1] ?? null, timexes: here, pack }),
      says,
    }));
  });
}

function inSentences(timexes: readonly Timex[]): Map<number, Timex[]> {
  const bySentence = new Map<number, Timex[]>();
  for (const timex of timexes) {
    const here = bySentence.get(timex.sentence);
    if (here) here.push(timex);
    else bySentence.set(timex.sentence, [timex]);
  }
  for (const here of bySentence.values()) here.sort((one, other) => one.start - other.start);
  return bySentence;
}

type Found = Omit<Figure, 'sentence' | 'when' | 'says'>;

interface Reading {
  index: number;
  timexes: readonly Timex[];
  pack: FigurePack;
  mark: DecimalMark | null;
}

function figuresIn(article: ArticleText, { index, timexes, pack, mark }: Reading): Found[] {
  const { start: offset = 0, end = 0 } = article.sentences[index] ?? {};
  const sentence = plainDigits(article.text.slice(offset, end));
  if (!/\p{Nd}|[½¼¾]/u.test(sentence) && !pack.mayHoldWords.test(sentence)) return [];
  const tokens = article.tokens[index] ?? [];
  const dated = timexes.filter(({ type }) => type !== 'SET');
  const isDated = (start: number, end: number) => {
    const timex = dated[tokenAt(dated, offset + start)];
    return timex !== undefined && doesOverlap(timex, { start: offset + start, end: offset + end });
  };
  const amounts = readAmounts(sentence, pack, mark).map((amount) => ({
    ...amount,
    change: null,
    isVerb: false,
  }));
  const comparisons = readTimes(sentence, pack, mark).map((one) => ({ ...one, upper: null, surface: '' }));
  return withoutOverlaps([...comparisons, ...amounts]).flatMap((one) => {
    if (isDated(one.start, one.end)) return [];
    const { unit, value, upper } = one;
    const place: FigurePlace = {
      ...one,
      sentence,
      offset,
      tokens,
      first: tokenAt(tokens, offset + one.start),
      last: tokenAt(tokens, offset + one.end - 1),
    };
    const { counted, change, isName } = pack.surroundings(place);
    // "One of the men" counts nothing.
    if (isName || (unit === 'count' && (!counted || value === 1)) || isArticle(one)) return [];
    // "12 passengers or more".
    const isBehind =
      counted !== null && counted.start - offset >= one.end && counted.start - offset <= one.end + 2;
    const bound = boundOf(
      sentence,
      { start: one.start, end: one.end, behind: isBehind ? counted.end - offset : null },
      pack,
    );
    return [
      {
        start: offset + one.start,
        end: offset + one.end,
        value,
        upper,
        bound: bound === 'exactly' && pack.roughNumbers?.test(one.surface) ? 'about' : bound,
        unit,
        counted,
        change: one.change ?? change,
      },
    ];
  });
}

/** The "ein" of "ein Kilo" is no number; that of "ein Prozent" is. */
const isArticle = ({ value, unit, surface }: { value: number; unit: string; surface: string }): boolean =>
  value === 1 && surface !== '' && !/\p{Nd}/u.test(surface) && !/^(?:percent|[A-Z]{3}$)/.test(unit);
