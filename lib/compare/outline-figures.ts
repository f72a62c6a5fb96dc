/** What a figure measures or counts, told from its own words alone: enough to leave out those that nothing is compared with. */
import type { Figure } from '@/lib/model/analysis';
import { compoundFigures } from './compound-figures';
import { quantityLanguage } from './quantity-terms';
import { type SentenceWord, wordsIn } from './sentence-words';
import type { FiguredArticle, FigurePlace } from './weigh-figures';

/** What can be told of a figure at a glance. */
export interface OutlinedFigure extends FigurePlace {
  host: string;
  /** When the article appeared, ms. */
  date: number;
  /** What kind of thing it measures or counts: only figures of one kind are compared. Empty where no word says. */
  kind: string;
  isOfPeople: boolean;
  /** Names one thing whatever the sentence: the pages of "the 47-page indictment". */
  isCompound: boolean;
}

/** Units in which unlike things are counted all the time: dates, ranks, ages and durations. */
const incomparableUnits = new Set(['ordinal', 'second', 'times']);

const outlinesByAnalysis = new WeakMap<FiguredArticle['analysis'], readonly OutlinedFigure[]>();

/** The article's figures that can be compared. Worked out once for an analysis: several sections ask for them. */
export function outlineFigures(article: FiguredArticle): readonly OutlinedFigure[] {
  const known = outlinesByAnalysis.get(article.analysis);
  if (known) return known;
  const made = outline(article);
  outlinesByAnalysis.set(article.analysis, made);
  return made;
}

function outline({ article, revision: { text }, analysis }: FiguredArticle): OutlinedFigure[] {
  const language = quantityLanguage(analysis.language);
  const outlined = (figure: Figure, isCompound: boolean): OutlinedFigure => {
    const counted = figure.counted ? wordsIn(text, figure.counted, language) : [];
    const isOfPeople = counted.at(-1)?.terms.some((term) => language.people.has(term)) ?? false;
    return {
      articleId: article.id,
      figure,
      host: article.source.host,
      date: article.date,
      kind: kindOf(figure, isCompound ? counted : counted.slice(-1), isOfPeople),
      isOfPeople,
      isCompound,
    };
  };
  return [
    ...analysis.figures.map((figure) => outlined(figure, false)),
    ...compoundFigures(text, analysis).map((figure) => outlined(figure, true)),
  ].filter(({ figure }) => !incomparableUnits.has(figure.unit) && analysis.sentences[figure.sentence]);
}

/** The same unit and, for counts, the same thing counted; counts of what no word names are of no kind. */
function kindOf({ unit }: Figure, counted: readonly SentenceWord[], isOfPeople: boolean): string {
  if (unit !== 'count') return unit;
  if (isOfPeople) return 'count people';
  const names = counted.map(({ classes }) => classes.at(-1)).join(' ');
  return names === '' ? '' : `count ${names}`;
}
