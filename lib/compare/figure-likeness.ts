import { type FiguredArticle, type WeighedFigure, weighFigures } from './weigh-figures';

export type Likeness = (one: WeighedFigure, other: WeighedFigure) => number;

interface FiguresTogether {
  figures: readonly WeighedFigure[];
  likenessOf: Likeness;
}

const togetherByArticles = new WeakMap<readonly FiguredArticle[], FiguresTogether>();

/** The articles' figures and how alike they are: worked out once for a list, which disagreements and series both ask for. */
export function figuresTogether(articles: readonly FiguredArticle[]): FiguresTogether {
  const known = togetherByArticles.get(articles);
  if (known) return known;
  const figures = weighFigures(articles);
  const made = { figures, likenessOf: likenessAmong(figures) };
  togetherByArticles.set(articles, made);
  return made;
}

/**
 * How much of the words' rarity around two of these figures is shared, 0 to 1; what stands near the figure counts twice.
 * Words of every sentence tell nothing: rarity is the inverse frequency among the sentences that hold a figure.
 */
function likenessAmong(figures: readonly WeighedFigure[]): Likeness {
  const counts = new Map<string, number>();
  const seen = new Set<ReadonlySet<string>>();
  for (const { terms } of figures) {
    if (seen.has(terms)) continue;
    seen.add(terms);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarities = new Map<string, number>();
  for (const [term, count] of counts) rarities.set(term, Math.log(1 + seen.size / (1 + count)));
  const rarity = (term: string) => rarities.get(term) ?? Math.log(1 + seen.size);
  const weights = new Map<ReadonlySet<string>, number>();
  const weightOf = (terms: ReadonlySet<string>): number => {
    let weight = weights.get(terms);
    if (weight === undefined) {
      weight = 0;
      for (const term of terms) weight += rarity(term);
      weights.set(terms, weight);
    }
    return weight;
  };
  const dice = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
    const all = weightOf(one) + weightOf(other);
    if (all === 0) return 0;
    const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
    let shared = 0;
    for (const term of fewer) if (more.has(term)) shared += rarity(term);
    return (2 * shared) / all;
  };
  return (one, other) => (2 * dice(one.near, other.near) + dice(one.terms, other.terms)) / 3;
}

/** Of two figures of one kind, whether no word says that they are of two quantities. */
export function isComparable(one: WeighedFigure, other: WeighedFigure): boolean {
  if (one.isCapacity !== other.isCapacity || one.among !== other.among) return false;
  if (one.deed && other.deed && one.deed !== other.deed) return false;
  if (areOfDifferentYears(one.figure.when, other.figure.when)) return false;
  if (one.figure.change && other.figure.change && one.figure.change !== other.figure.change) return false;
  const { amounts } = one;
  return (
    one.figure.unit === 'count' ||
    amounts.length === 0 ||
    other.amounts.length === 0 ||
    other.amounts.some((term) => amounts.includes(term))
  );
}

/** Only years are compared: a day in the sentence is as often that of the report. */
const areOfDifferentYears = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.length === 4 && other.length === 4 && one !== other;
