/** What the words around a figure say of it, and how alike two figures are by them. */
import type { Analysis, Figure } from '@/lib/model/analysis';
import { type ArticleId, earlierFirst } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { type OutlinedFigure, outlineFigures } from './outline-figures';
import { type QuantityLanguage, quantityLanguage } from './quantity-terms';
import type { Deed } from './quantity-words.data';
import { type SentenceWord, wordsIn, wordsWithin } from './sentence-words';

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

export interface WeighedFigure extends OutlinedFigure {
  /** What was done to those counted, where the words near it say so. */
  deed: Deed | null;
  near: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Those of the language's words for quantities that stand near. */
  isCapacity: boolean;
  amounts: readonly string[];
  /** The part of those asked or counted that it speaks of. */
  among: string;
  language: QuantityLanguage;
  /** The words near it, as printed. */
  words: string;
}

/** Words on each side of a figure that tell what it is, in UTF-16 units. */
const reach = 90;
/** Words that name the amount stand nearer than those that tell of it. */
const reachOfName = 45;

const weighedByFigure = new WeakMap<Figure, WeighedFigure>();

/** Of the articles' figures, oldest article first, those of a kind that more than one of them has; each is weighed once. */
export function weighFigures(articles: readonly FiguredArticle[]): WeighedFigure[] {
  const outlines = inOrder(articles).map((article) => ({ article, figures: outlineFigures(article) }));
  const articleCounts = new Map<string, number>();
  for (const { figures } of outlines) {
    for (const kind of new Set(figures.map((figure) => figure.kind)))
      articleCounts.set(kind, (articleCounts.get(kind) ?? 0) + 1);
  }
  return outlines.flatMap(({ article, figures }) => {
    const shared = figures.filter(({ kind }) => kind !== '' && (articleCounts.get(kind) ?? 0) > 1);
    return weighAll(article, shared);
  });
}

/** Oldest first: the order in which articles are handed in decides nothing. */
const inOrder = (articles: readonly FiguredArticle[]): FiguredArticle[] =>
  [...articles].sort((one, other) => earlierFirst(one.article, other.article));

function weighAll(
  { revision: { text }, analysis }: FiguredArticle,
  figures: readonly OutlinedFigure[],
): WeighedFigure[] {
  const language = quantityLanguage(analysis.language);
  const figuresBySentence = new Map<number, Figure[]>();
  for (const figure of analysis.figures) {
    const beside = figuresBySentence.get(figure.sentence);
    if (beside) beside.push(figure);
    else figuresBySentence.set(figure.sentence, [figure]);
  }
  const sentences = new Map<number, { words: SentenceWord[]; terms: ReadonlySet<string> }>();
  return figures.flatMap((outlined) => {
    const { figure } = outlined;
    const known = weighedByFigure.get(figure);
    if (known) return [known];
    const span = analysis.sentences[figure.sentence];
    if (!span) return [];
    let sentence = sentences.get(figure.sentence);
    if (!sentence) {
      const words = wordsIn(text, span, language);
      sentence = { words, terms: classesOf(words) };
      sentences.set(figure.sentence, sentence);
    }
    const stretch = stretchAround(figure, span, figuresBySentence.get(figure.sentence) ?? [], text);
    const near = wordsWithin(sentence.words, stretch);
    const name = { start: figure.start - reachOfName, end: figure.end + reachOfName };
    const made: WeighedFigure = {
      ...outlined,
      deed: figure.unit === 'count' && !outlined.isCompound ? deedAmong(near, figure, text) : null,
      near: classesOf(near),
      terms: sentence.terms,
      isCapacity: near.some((word) => word.terms.some((term) => language.capacity.has(term))),
      amounts:
        figure.unit === 'count'
          ? []
          : wordsWithin(near, name).flatMap(({ terms }) =>
              terms.filter((term) => language.amounts.has(term)),
            ),
      among: isShare(figure) ? amongIn(text.slice(span.start, span.end), language) : '',
      language,
      words: text.slice(stretch.start, stretch.end),
    };
    weighedByFigure.set(figure, made);
    return [made];
  });
}

function classesOf(words: readonly SentenceWord[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { classes } of words) for (const one of classes) found.add(one);
  return found;
}

/** Words before a number speak of it less often than those after it, and those beyond a comma or an "and" of another. */
const lossBefore = 12;
const lossBeyond = 40;
const boundary = /[,;:–—]|\band\b/u;

function deedAmong(near: readonly SentenceWord[], figure: Figure, text: string): Deed | null {
  let best: Deed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { start, end, deed } of near) {
    if (!deed) continue;
    const isBefore = end <= figure.start;
    const between = isBefore ? text.slice(end, figure.start) : text.slice(figure.end, start);
    const loss = between.length + (isBefore ? lossBefore : 0) + (boundary.test(between) ? lossBeyond : 0);
    if (loss >= least) continue;
    least = loss;
    best = deed;
  }
  return best;
}

const isShare = ({ unit }: Figure): boolean => unit === 'percent' || unit === 'share';

function amongIn(sentence: string, { words, look }: QuantityLanguage): string {
  if (!words) return '';
  return [...sentence.matchAll(words.among)]
    .map(([, part = '']) => (part.match(/\p{L}+/gu) ?? []).flatMap((word) => look(word).classes)[0] ?? '')
    .join(' ');
}

/** "Six people, including two officers, were hurt": what follows the parts is said of the whole. */
const isPart = /\bincluding\b|\bamong them\b|\bof (?:whom|them|which)\b/iu;

/**
 * The words that tell what a figure is, up to the next figures of its unit: in a list, what stands beyond is said of
 * those. What a bracket holds speaks of what stands before it.
 */
function stretchAround(figure: Figure, sentence: Span, figures: readonly Figure[], text: string): Span {
  let start = Math.max(sentence.start, figure.start - reach);
  let end = Math.min(sentence.end, figure.end + reach);
  for (const other of figures) {
    if (other === figure || other.unit !== figure.unit) continue;
    if (other.end <= figure.start) start = Math.max(start, other.end);
    if (other.start >= figure.end && !isPart.test(text.slice(figure.end, other.start)))
      end = Math.min(end, other.start);
  }
  const opening = text.slice(start, figure.start).lastIndexOf('(');
  const closing = text.slice(figure.end, end).indexOf(')');
  const isInBracket = opening > 0 && closing >= 0 && !text.slice(start + opening, figure.start).includes(')');
  return isInBracket ? { start, end: figure.end + closing } : { start, end };
}
