/** What was announced for a day, beside what then happened on it or waiting for it. */
import { earlierFirst } from '@/lib/model/article';
import type { StoredArticle } from '@/lib/model/statement';
import { canShow, type DatedSentence } from './dated-sentences';
import { type Happening, periodOf, sameHappening } from './happenings';
import { likeness, type Terms, termsOfSentence } from './sentence-terms';
import { tellsNews } from './tells-news';

/** A happening of the timeline, with what had been announced of it. */
export interface Resurfaced {
  happening: Happening<DatedSentence>;
  /** The first sentence that announced it, where it has been told since. */
  announced: DatedSentence | null;
  /** Nothing was told of it yet, only announced. */
  isAwaited: boolean;
}

/** On one day and in one story, one shared word in five is enough to be about one matter. */
const sameMatterOfDay = 0.2;
/** Words by which a plan is no longer one. */
const calledOff =
  /\b(?:postpon|cancel|call(?:s|ed)? off|put off|delay|reschedul|adjourn|scrapp|withdr[ae]w)/i;

/** Said of the day before it had begun. */
const isAhead = ({ date, from }: DatedSentence): boolean => date < from;

/**
 * What was announced for a day goes with what is told of that day about the same matter: once it is reported, the
 * announcement stands beside the report; before that, the strongest announcement speaks for the others. Strongest first.
 */
export function resurface(happenings: readonly Happening<DatedSentence>[]): Resurfaced[] {
  const isAnnounced = ({ tellings }: Happening<DatedSentence>) => tellings.every(isAhead);
  const announced = happenings.filter(isAnnounced);
  const kept = happenings.filter((one) => !isAnnounced(one));
  const awaited = new Set<Happening<DatedSentence>>();
  for (const one of announced)
    if (![...kept, ...awaited].some((other) => likenessOf(one, other) >= sameMatterOfDay)) awaited.add(one);
  return happenings.flatMap((happening): Resurfaced[] => {
    if (awaited.has(happening)) return [{ happening, announced: null, isAwaited: true }];
    if (isAnnounced(happening)) return [];
    const alike = announced.filter((other) => likenessOf(happening, other) >= sameHappening);
    const ahead = [...happening.tellings, ...alike.flatMap(({ tellings }) => tellings)].filter(
      (one) => isAhead(one) && !one.isTerm && !one.isBeside,
    );
    const reported = happening.tellings.filter((one) => !isAhead(one));
    return [
      {
        // Once it has happened, the report tells it, however well the announcement did.
        happening: { ...happening, tellings: [...reported, ...happening.tellings.filter(isAhead)] },
        announced: firstOf(ahead),
        isAwaited: false,
      },
    ];
  });
}

/** What the articles that have appeared since say of what was awaited. */
export type Outcome =
  | { kind: 'open' }
  /** An article of those days tells of it, though in no dated sentence that can stand alone: this one comes nearest. */
  | { kind: 'reported'; stored: StoredArticle; index: number }
  /** None tells anything of that day, none says the like without naming it, and nothing said that it was called off. */
  | { kind: 'unreported' };

/** Anything but a sure answer leaves it open. `today` is the reader's day, ms. */
export function outcomeOf(
  awaited: Happening<DatedSentence>,
  {
    happenings,
    articles,
    today,
  }: {
    happenings: readonly Happening<DatedSentence>[];
    articles: readonly StoredArticle[];
    today: number;
  },
): Outcome {
  const period = periodOf(awaited.value);
  if (period.length < 10 || awaited.from > today) return { kind: 'open' };
  const since = articles
    .filter(({ article }) => article.date >= awaited.from)
    .sort((one, other) => earlierFirst(one.article, other.article));
  const isNear = ({ article }: StoredArticle) => article.date <= awaited.from + firstReportsMs;
  let isMentioned = false;
  for (const stored of since.filter(isNear)) {
    const shared = sharedWith(stored, awaited);
    if (shared.size === 0) continue;
    isMentioned = true;
    const index = tellsNews(stored.article) ? nearestSentence(stored, shared) : null;
    if (index !== null) return { kind: 'reported', stored, index };
  }
  const isTold = happenings.some(
    (other) => periodOf(other.value) === period && other.tellings.some((one) => !isAhead(one)),
  );
  const isDoubtful = awaited.tellings.some((one) => one.isBeside || calledOff.test(textOf(one)));
  if (isMentioned || isTold || isDoubtful || awaited.from >= today) return { kind: 'open' };
  // Last, since this reads every later article's sentences.
  const isToldLater = since.some((stored) => !isNear(stored) && sharedWith(stored, awaited).size > 0);
  return isToldLater ? { kind: 'open' } : { kind: 'unreported' };
}

/** The day of the happening and the two after it. */
const firstReportsMs = 3 * 86_400_000;

/** The terms by which sentences of the article say the like, or something near it of that very day; none where none does. */
function sharedWith(stored: StoredArticle, awaited: Happening<DatedSentence>): Terms {
  const period = periodOf(awaited.value);
  const ofThatDay = new Set(
    stored.analysis.timexes.flatMap(({ value, sentence }) => (value.startsWith(period) ? sentence : [])),
  );
  const shared = new Set<string>();
  stored.analysis.sentences.forEach((_, index) => {
    const terms = termsOfSentence(stored, index);
    const enough = ofThatDay.has(index) ? sameMatterOfDay : sameHappening;
    for (const one of awaited.tellings) {
      if (likeness(one.terms, terms) < enough) continue;
      for (const term of one.terms) if (terms.has(term)) shared.add(term);
    }
  });
  return shared;
}

/** The sentence that can be shown and holds most of the terms, the first of those; null where none holds any. */
function nearestSentence(stored: StoredArticle, wanted: Terms): number | null {
  let best: { index: number; count: number } | null = null;
  for (const index of stored.analysis.sentences.keys()) {
    if (!canShow(stored, index)) continue;
    const terms = termsOfSentence(stored, index);
    const count = [...wanted].filter((term) => terms.has(term)).length;
    if (count > (best?.count ?? 0)) best = { index, count };
  }
  return best?.index ?? null;
}

function likenessOf(one: Happening<DatedSentence>, other: Happening<DatedSentence>): number {
  if (periodOf(one.value) !== periodOf(other.value)) return 0;
  let most = 0;
  for (const telling of one.tellings)
    for (const { terms } of other.tellings) most = Math.max(most, likeness(telling.terms, terms));
  return most;
}

/** The earliest; of one article's or moment's, the one that stands first. */
const firstOf = (tellings: readonly DatedSentence[]): DatedSentence | null =>
  tellings.reduce<DatedSentence | null>(
    (first, one) =>
      first === null ||
      one.date < first.date ||
      (one.date === first.date && (one.articleId < first.articleId || isBefore(one, first)))
        ? one
        : first,
    null,
  );

const isBefore = (one: DatedSentence, other: DatedSentence): boolean =>
  one.articleId === other.articleId && one.index < other.index;

function textOf({ stored, index }: DatedSentence): string {
  const sentence = stored.analysis.sentences[index];
  return sentence ? stored.revision.text.slice(sentence.start, sentence.end) : '';
}
