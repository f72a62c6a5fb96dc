/** What the words around a figure say of it, and how alike two figures are by them. */
import type { Analysis, Figure } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { indexTermsOf } from '@/lib/text/index-terms';
import { type QuantityWords, quantityWords } from './discrepancy-words.data';

/** What is compared: a `StoredArticle` gives it. */
export interface FiguredArticle {
  article: { id: ArticleId; source: { host: string }; date: number };
  revision: { text: string };
  analysis: Pick<Analysis, 'language' | 'sentences' | 'figures'>;
}

export interface FigurePlace {
  articleId: ArticleId;
  figure: Figure;
}

export interface WeighedFigure extends FigurePlace {
  host: string;
  /** When the article appeared, ms. */
  date: number;
  /** The last word of what is counted, as a term. */
  head: string | null;
  near: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Those of the language's words for quantities that stand near. */
  isOfPeople: boolean;
  isCapacity: boolean;
  amounts: readonly string[];
}

/** Words on each side of a figure that tell what it is, in UTF-16 units. */
const reach = 90;
/** Words that name the amount stand nearer than those that tell of it. */
const reachOfName = 45;
/** Units in which unlike things are counted all the time: dates, ranks, ages and durations. */
const incomparableUnits = new Set(['ordinal', 'second', 'times']);

/** The figures that can be compared. */
export function weighFigures({ article, revision, analysis }: FiguredArticle): WeighedFigure[] {
  const termsAt = ({ start, end }: Span) => indexTermsOf(revision.text.slice(start, end), analysis.language);
  const words = termsOfQuantities(analysis.language);
  return analysis.figures.flatMap((figure) => {
    const sentence = analysis.sentences[figure.sentence];
    if (!sentence || incomparableUnits.has(figure.unit)) return [];
    const stretch = stretchAround(figure, sentence, analysis.figures);
    const near = new Set(termsAt(stretch).filter(isWord));
    const name = {
      start: Math.max(stretch.start, figure.start - reachOfName),
      end: Math.min(stretch.end, figure.end + reachOfName),
    };
    const head = figure.counted ? (termsAt(figure.counted).at(-1) ?? null) : null;
    return {
      articleId: article.id,
      figure,
      host: article.source.host,
      date: article.date,
      head,
      near,
      terms: new Set(termsAt(sentence).filter(isWord)),
      isOfPeople: head !== null && words.people.has(head),
      isCapacity: [...near].some((term) => words.capacity.has(term)),
      amounts: termsAt(name).filter((term) => words.amounts.has(term)),
    };
  });
}

const noWords: QuantityWords = { people: '', capacity: '', amounts: '' };

function termsOfQuantities(language: string): Record<keyof QuantityWords, ReadonlySet<string>> {
  const { people, capacity, amounts } = quantityWords[language] ?? noWords;
  const termsOf = (words: string) => new Set(indexTermsOf(words, language));
  return { people: termsOf(people), capacity: termsOf(capacity), amounts: termsOf(amounts) };
}

/** The words that tell what a figure is, up to the next figures of its unit: in a list, what stands beyond is said of those. */
function stretchAround(figure: Figure, sentence: Span, figures: readonly Figure[]): Span {
  const others = figures.filter(
    (other) => other !== figure && other.sentence === figure.sentence && other.unit === figure.unit,
  );
  const before = others.filter((other) => other.end <= figure.start).map((other) => other.end);
  const after = others.filter((other) => other.start >= figure.end).map((other) => other.start);
  return {
    start: Math.max(sentence.start, figure.start - reach, ...before),
    end: Math.min(sentence.end, figure.end + reach, ...after),
  };
}

const isWord = (term: string): boolean => !/\d/.test(term);

/** How much of the words' rarity around both figures is shared; what stands near the figure counts twice. */
export function likenessOf(
  one: WeighedFigure,
  other: WeighedFigure,
  rarity: (term: string) => number,
): number {
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

/** Words of every sentence tell nothing: the inverse frequency of a term among the sentences that hold a figure. */
export function rarityAmong(figures: readonly WeighedFigure[]): (term: string) => number {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { articleId, figure, terms } of figures) {
    const sentence = `${articleId}:${figure.sentence}`;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + seen.size / (1 + (counts.get(term) ?? 0)));
}
