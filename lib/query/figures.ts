import { timesOver } from '@/lib/analyse/figures/times-over';
import type { Figure } from '@/lib/model/analysis';
import type { FigureLine } from '@/lib/model/sections';
import { type StoredArticle, stateFrom, stateSentence } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { isRunningText, keynessOf } from './sentence-facts';
import type { Surroundings } from './surroundings';

const maximumFigures = 8;

/** The open article's most telling figures, at most eight. */
export const figuresOf = ({ open }: Pick<Surroundings, 'open'>): FigureLine[] =>
  tellingFigures([{ stored: open, figures: open.analysis.figures }], maximumFigures);

/** Figures of several articles, most telling first; the same value of the same thing once. */
export function tellingFigures(
  articles: readonly { stored: StoredArticle; figures: readonly Figure[] }[],
  limit: number,
): FigureLine[] {
  const weighed = articles.flatMap(({ stored, figures }) =>
    figures.map((figure) => ({ stored, figure, weight: weightOf(stored, figure) })),
  );
  weighed.sort((one, other) => other.weight - one.weight);
  const lines: FigureLine[] = [];
  const said = new Set<string>();
  for (const { stored, figure, weight } of weighed) {
    if (lines.length >= limit || weight <= 0) break;
    const identity = identityOf(stored, figure);
    if (said.has(identity)) continue;
    const line = lineOf(stored, figure);
    if (!line) continue;
    said.add(identity);
    lines.push(line);
  }
  return lines;
}

/** "Nine tankers", "three ways out": fewer than this count only in one of the sentences that carry the article. */
const smallCount = 10;

/** 0 for figures that tell nothing by themselves: "one", "two people", "third". */
function weightOf(stored: StoredArticle, figure: Figure): number {
  const { value, unit, counted, change } = figure;
  if (unit === 'ordinal' || !isRunningText(stored, figure.sentence)) return 0;
  if (unit === 'count' && (counted === null || value < 3)) return 0;
  if (unit === 'count' && value < smallCount && keynessOf(stored.analysis, figure.sentence) < 0.5) return 0;
  const kind = unit === 'count' ? 1 : unit === 'percent' || /^[A-Z]{3}$/.test(unit) ? 1.6 : 1.1;
  const size = unit === 'count' ? Math.min(1, Math.log10(Math.max(1, value)) / 4) : 0.5;
  return (
    kind + size + (counted ? 1 : 0) + (change ? 0.4 : 0) + 1.5 * keynessOf(stored.analysis, figure.sentence)
  );
}

function identityOf(stored: StoredArticle, { value, upper, unit, counted }: Figure): string {
  const what = counted ? fold(stored.revision.text.slice(counted.start, counted.end)) : '';
  // "40 per cent" with and without what it is of are seldom two figures, amounts of money neither.
  return unit === 'count' ? `${value}|${upper}|${unit}|${what}` : `${value}|${upper}|${unit}`;
}

/** Null where its sentence cannot stand alone. */
export function lineOf(stored: StoredArticle, figure: Figure): FigureLine | null {
  const statement = stateSentence(stored, figure.sentence);
  const { length } = stored.revision.text;
  if (!statement || figure.start >= figure.end || figure.end > length) return null;
  const { value, upper, bound, unit, change, when, counted } = figure;
  const times = unit === 'percent' && upper === null ? timesOver(figure) : null;
  return {
    value,
    upper,
    bound,
    unit,
    change,
    ...(times !== null && times >= 2 && { timesOver: times }),
    surface: stateFrom(stored, figure),
    counted:
      counted && counted.start < counted.end && counted.end <= length ? stateFrom(stored, counted) : null,
    when,
    statement,
  };
}
