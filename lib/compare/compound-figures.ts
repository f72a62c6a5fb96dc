import type { Analysis, Figure } from '@/lib/model/analysis';

/** "The 48-page indictment", "a 12-member panel"; ages and durations ("a 48-year-old", "a five-day trip") are no sizes. */
const compound =
  /(?=\d)(?<![\p{N}.,$€£-])(\d{1,3}(?:,\d{3})*|\d+)-(?!(?:year|month|week|day|hour|minute|second|point|degree|old|time|way)\b)(\p{Ll}{3,})(?:-\p{Ll}+)? (\p{Ll}{3,})/gu;

/**
 * Counts that stand before the thing they describe, which the ledger of figures leaves out: they measure one thing,
 * so two sources that give different ones do not agree. English only; `counted` covers both nouns.
 */
export function compoundFigures(
  text: string,
  { language, sentences, figures }: Pick<Analysis, 'language' | 'sentences' | 'figures'>,
): Figure[] {
  if (language !== 'en' || !/\d-[a-z]/.test(text)) return [];
  return [...text.matchAll(compound)].flatMap(({ index: start, 0: all, 1: digits = '' }): Figure[] => {
    const end = start + digits.length;
    const sentence = sentences.findIndex((span) => start >= span.start && start + all.length <= span.end);
    if (sentence < 0 || figures.some((figure) => figure.start < end && start < figure.end)) return [];
    return [
      {
        start,
        end,
        sentence,
        value: Number(digits.replaceAll(',', '')),
        upper: null,
        bound: 'exactly',
        unit: 'count',
        counted: { start: end + 1, end: start + all.length },
        change: null,
        when: null,
        says: null,
      },
    ];
  });
}
