import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { findFigures } from '@/lib/analyse/figures/find-figures';
import { articleOf } from '../article';

/**
 * The figures of one paragraph, a line each: its words, "=", value and unit, then what applies of: upper end, bound,
 * change, and what is counted in brackets.
 */
export function figureLines(text: string, language: string): string[] {
  const article = articleOf([text], { language });
  const wordsOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return findFigures(article, [], findTimexes(article)).map((figure) =>
    [
      `${wordsOf(figure)} = ${figure.value} ${figure.unit}`,
      figure.upper !== null && `to ${figure.upper}`,
      figure.bound !== 'exactly' && figure.bound,
      figure.change,
      figure.counted && `[${wordsOf(figure.counted)}]`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
