/** Numbers that disagree: two sources give different values for what is, as far as words tell, one quantity. */
import type { Analysis, Figure } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { indexTermsOf } from '@/lib/text/index-terms';

/** What is compared: a `StoredArticle` gives it. */
export interface FiguredArticle {
  article: { id: ArticleId; source: { host: string } };
  revision: { text: string };
  analysis: Pick<Analysis, 'language' | 'sentences' | 'figures'>;
}

export interface FigurePlace {
  articleId: ArticleId;
  figure: Figure;
}

export interface Discrepancy {
  one: FigurePlace;
  other: FigurePlace;
  /** How surely both speak of one quantity, 0 to 1. */
  likeness: number;
}

/** Values further apart than this factor are hardly two accounts of one thing. */
const widestFactor = 1.6;
/** Share of the rarer words around the numbers that both sentences must have. */
const leastLikeness = 0.22;
/** Words on each side of a figure that tell what it is, in UTF-16 units. */
const reach = 90;
/** Units in which unlike things are counted all the time: dates, ranks, ages and durations. */
const incomparableUnits = new Set(['ordinal', 'second', 'times']);

interface Weighed extends FigurePlace {
  host: string;
  /** Sentence index in its article. */
  head: string | null;
  near: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** Pairs of figures of different sources that disagree, surest first; each figure in its surest pair only. */
export function findDiscrepancies(articles: readonly FiguredArticle[]): Discrepancy[] {
  const figures = articles.flatMap(weigh);
  const rarity = rarityIn(articles);
  const pairs: Discrepancy[] = [];
  figures.forEach((one, index) => {
    for (const other of figures.slice(index + 1)) {
      if (one.host === other.host || !isComparable(one, other) || !doDiffer(one.figure, other.figure))
        continue;
      const likeness = likenessOf(one, other, rarity);
      if (likeness < leastLikeness || isToldAlike(one, other, figures)) continue;
      pairs.push({ one: placeOf(one), other: placeOf(other), likeness });
    }
  });
  return pairs.sort((one, other) => other.likeness - one.likeness);
}

const placeOf = ({ articleId, figure }: Weighed): FigurePlace => ({ articleId, figure });

function weigh({ article, revision, analysis }: FiguredArticle): Weighed[] {
  const termsAt = ({ start, end }: Span) => indexTermsOf(revision.text.slice(start, end), analysis.language);
  return analysis.figures.flatMap((figure) => {
    const sentence = analysis.sentences[figure.sentence];
    if (!sentence || incomparableUnits.has(figure.unit)) return [];
    const near = {
      start: Math.max(sentence.start, figure.start - reach),
      end: Math.min(sentence.end, figure.end + reach),
    };
    return {
      articleId: article.id,
      figure,
      host: article.source.host,
      head: figure.counted ? (termsAt(figure.counted).at(-1) ?? null) : null,
      near: new Set(termsAt(near).filter(isWord)),
      terms: new Set(termsAt(sentence).filter(isWord)),
    };
  });
}

const isWord = (term: string): boolean => !/\d/.test(term);

/** The same unit and, for counts, the same thing counted. */
function isComparable(one: Weighed, other: Weighed): boolean {
  if (one.figure.unit !== other.figure.unit) return false;
  if (areOfDifferentYears(one.figure.when, other.figure.when)) return false;
  if (one.figure.change && other.figure.change && one.figure.change !== other.figure.change) return false;
  return one.figure.unit === 'count' ? one.head !== null && one.head === other.head : true;
}

/** Only years are compared: a day in the sentence is as often that of the report. */
const areOfDifferentYears = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.length === 4 && other.length === 4 && one !== other;

/** Whether the values differ by more than rounding, "about", "more than" and ranges allow, and yet are of one size. */
function doDiffer(one: Figure, other: Figure): boolean {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one];
  if (low.value <= 0 || high.value > low.value * widestFactor) return false;
  if (low.upper !== null && high.value <= low.upper) return false;
  // "Up to 1.5 million" and "up to 1.6 million" differ; "up to 1.6 million" and "1.5 million" need not.
  const isOpen = low.bound !== high.bound && (low.bound === 'above' || high.bound === 'below');
  if (isOpen) return isHardlyOpen(low, high);
  return !isRounding(low.value, high.value) && !isRounding(high.value, low.value);
}

/** "More than 700" leaves room for 716, not for 900: people round to the next number down. */
function isHardlyOpen(low: Figure, high: Figure): boolean {
  const step = stepOf(low.bound === 'above' ? low.value : high.value);
  return high.value - low.value > step;
}

/** Whether `coarse` is what `fine` becomes with as many digits as `coarse` has. */
function isRounding(coarse: number, fine: number): boolean {
  const step = stepOf(coarse);
  return step > stepOf(fine) && Math.abs(fine - coarse) <= step / 2;
}

/** The place of a number's last digit that is not zero: 10,000 for 520,000, 0.1 for 1.5. */
function stepOf(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return 10 ** (Number(exponent) - decimals);
}

/** How much of the words' rarity around both figures is shared; what stands near the figure counts twice. */
function likenessOf(one: Weighed, other: Weighed, rarity: (term: string) => number): number {
  return (2 * dice(one.near, other.near, rarity) + dice(one.terms, other.terms, rarity)) / 3;
}

function dice(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarity: (term: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const term of one) {
    all += rarity(term);
    if (other.has(term)) shared += rarity(term);
  }
  for (const term of other) all += rarity(term);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** Whether each source also gives the other's value for such a thing: then these are two things, not two accounts. */
function isToldAlike(one: Weighed, other: Weighed, figures: readonly Weighed[]): boolean {
  const says = (host: string, value: Figure) =>
    figures.some(
      ({ host: theirs, figure }) =>
        theirs === host && figure.unit === value.unit && figure.value === value.value,
    );
  return says(one.host, other.figure) || says(other.host, one.figure);
}

/** Words of every sentence tell nothing: the inverse frequency of a term among the sentences compared. */
function rarityIn(articles: readonly FiguredArticle[]): (term: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { revision, analysis } of articles) {
    for (const { start, end } of analysis.sentences) {
      total++;
      for (const term of new Set(indexTermsOf(revision.text.slice(start, end), analysis.language))) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  return (term) => Math.log(1 + total / (1 + (counts.get(term) ?? 0)));
}
