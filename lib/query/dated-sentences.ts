import type { EntityId, Timex } from '@/lib/model/analysis';
import type { StoredArticle } from '@/lib/model/statement';
import { timexRange } from '@/lib/text/timex';
import { type DateRole, roleOfDate } from './datable';
import type { Telling } from './happenings';
import { entitiesInSentence, isRunningText, keynessOf, lengthOf } from './sentence-facts';
import { type Terms, termsOfSentence, termsOfText } from './sentence-terms';
import { tellsNews } from './tells-news';

/** A dated sentence of a stored article. */
export interface DatedSentence extends Telling {
  stored: StoredArticle;
  index: number;
  /** The date only ends a term: once it has passed, nothing is known to have happened. */
  isTerm: boolean;
  /** The date is that of a clause beside what the sentence tells, or of somebody's saying so. */
  isBeside: boolean;
  /** Of a clock time, where the words give one. */
  zone: string | null;
  /** "Around 7:50 a.m." */
  isRough: boolean;
}

const dayMs = 86_400_000;
/** In UTF-16 units; longer sentences tell worse, not nothing. */
const comfortableLength = 260;
const shortest = 25;
const severalDates = 0.3;

/** Values that make an entry of a timeline. */
const datePattern = /^\d{4}(?:-W\d{2}|-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}){0,2})?)?)?$/;

/**
 * The sentences of an article that tell something at a date and can be shown, once for each date.
 * `matters` holds the entities the timeline is about; a bare year, and a date long before the story
 * (`historyBefore`, ms), counts only in a sentence that names one of them.
 */
export function datedSentencesOf(
  stored: StoredArticle,
  about: { matters: ReadonlySet<EntityId>; historyBefore: number },
): DatedSentence[] {
  const { analysis, article } = stored;
  if (!tellsNews(article)) return [];
  const usesBySentence = new Map<number, Map<string, { role: DateRole; timex: Timex }>>();
  for (const timex of analysis.timexes) {
    const value = entryValueOf(timex);
    const range = value === null ? null : timexRange(value);
    if (value === null || !range || !canShow(stored, timex.sentence)) continue;
    const role = roleOfDate(stored, timex, range.from);
    if (!role) continue;
    const uses = usesBySentence.get(timex.sentence) ?? new Map();
    usesBySentence.set(timex.sentence, uses.has(value) ? uses : uses.set(value, { role, timex }));
  }
  const focus = usesBySentence.size > 0 ? focusOf(stored, about.matters) : 0;
  return [...usesBySentence].flatMap(([index, uses]) => {
    const named = entitiesInSentence(analysis, index);
    const sharedCount = [...named].filter((id) => about.matters.has(id)).length;
    const terms = termsWithoutDates(stored, index);
    const isDirect = analysis.quotes.some((quote) => quote.sentence === index && quote.direct);
    const values = withoutCoarser([...uses.keys()]);
    return values.flatMap((value) => {
      const range = timexRange(value);
      const use = uses.get(value);
      if (!range || !use) return [];
      const { role, timex } = use;
      const isYear = value.length === 4;
      if (sharedCount === 0 && (isYear || range.from < about.historyBefore)) return [];
      // "This year" says nothing of when.
      if (isYear && range.from <= article.date && article.date < range.to) return [];
      return {
        stored,
        index,
        value,
        from: range.from,
        terms,
        weight:
          weightOf(stored, index, { value, from: range.from, sharedCount, use: role, isDirect }) -
          // "Detected at 7:50, landed at 8:08": a sentence of its own tells either better.
          (values.length > 1 ? severalDates : 0),
        isTerm: role.isTerm,
        isSpeech: isDirect,
        isBeside: role.isAside || role.isSaying,
        zone: timex.zone,
        isRough: timex.approximate,
        date: article.date,
        isToThePoint: sharedCount > 0,
        focus,
        articleId: article.id,
        source: article.source.host,
      };
    });
  });
}

/** Share of the sentences that name what matters. */
function focusOf({ analysis }: StoredArticle, matters: ReadonlySet<EntityId>): number {
  const naming = new Set<number>();
  for (const { id, mentions } of analysis.entities)
    if (matters.has(id)) for (const { sentence } of mentions) naming.add(sentence);
  return naming.size / Math.max(1, analysis.sentences.length);
}

/** The timex's value as an entry shows it, or null where it makes none; parts of a day count as the day. */
function entryValueOf({ type, value }: Timex): string | null {
  if (type !== 'DATE' && type !== 'TIME') return null;
  if (datePattern.test(value)) return value;
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(value)?.[1];
  return day ?? null;
}

/** A date that only repeats a finer one of the same sentence ("on 3 February 2026") is dropped. */
const withoutCoarser = (values: readonly string[]): string[] =>
  values.filter((value) => !values.some((other) => other !== value && other.startsWith(value)));

/** Two sentences of one day share the day's words anyway: they say nothing of whether both tell the same. */
function termsWithoutDates(stored: StoredArticle, index: number): Terms {
  const { analysis, revision } = stored;
  const terms = new Set(termsOfSentence(stored, index));
  for (const { sentence, start, end } of analysis.timexes) {
    if (sentence !== index) continue;
    for (const term of termsOfText(revision.text.slice(start, end), analysis.language)) terms.delete(term);
  }
  return terms;
}

export function canShow(stored: StoredArticle, index: number): boolean {
  const sentence = stored.analysis.sentences[index];
  if (!sentence || sentence.standing.kind === 'not') return false;
  // A question tells nothing.
  const isQuestion = /\?["”’)]?$/.test(stored.revision.text.slice(sentence.end - 3, sentence.end));
  return isRunningText(stored, index) && !isQuestion && lengthOf(sentence) >= shortest;
}

function weightOf(
  stored: StoredArticle,
  index: number,
  {
    value,
    from,
    sharedCount,
    use,
    isDirect,
  }: { value: string; from: number; sharedCount: number; use: DateRole; isDirect: boolean },
): number {
  const { analysis, article } = stored;
  const sentence = analysis.sentences[index];
  const precision = value.length >= 10 ? 1 : value.length > 4 ? 0.6 : 0.2;
  return (
    precision +
    keynessOf(analysis, index) +
    Math.min(0.6, 0.3 * sharedCount) +
    (sentence?.standing.kind === 'alone' ? 0.3 : 0) +
    // What was told when it had happened is worth more than what was announced.
    (article.date >= from - dayMs / 2 ? 0.4 : 0) -
    (sentence ? Math.max(0, lengthOf(sentence) - comfortableLength) / 300 : 0) -
    (article.kind === 'analysis' ? 0.5 : 0) -
    (isDirect ? 0.8 : 0) -
    (use.isSaying ? 0.4 : 0) -
    (use.isAside ? 0.6 : 0)
  );
}
