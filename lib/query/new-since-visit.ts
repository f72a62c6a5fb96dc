import { judgeNovelty } from '@/lib/compare/novelty';
import { type Article, earlierFirst } from '@/lib/model/article';
import { type Statement, type StoredArticle, stateSentence } from '@/lib/model/statement';
import { isRunningText, keynessOf, lengthOf } from './sentence-facts';
import { tellsNews } from './tells-news';

const maximumStatements = 8;
/** One long article does not crowd out the others. */
const maximumOfArticle = 3;
/** Judging costs about as much as the sentences of all these have together; those left out are the oldest. */
const maximumFresh = 8;
const maximumRead = 12;
/** In UTF-16 units. */
const longestStatement = 320;

interface LastVisit {
  /** ms; null before a first visit. */
  visitedAt: number | null;
  isRead: (article: Article) => boolean;
}

/** What was taken in since the reader last looked at the story's page; before a first visit, what is unread. */
export const isNewSince = (visitedAt: number | null, article: Article, isRead: boolean): boolean =>
  visitedAt === null ? !isRead : article.takenInAt > visitedAt;

/**
 * What the articles of a story that came since the last visit say beyond those that were read, oldest first. Where none
 * was read, beyond those that were there at the last visit; nothing before a first visit where none was read either.
 */
export function newSinceVisit(
  stored: readonly StoredArticle[],
  { visitedAt, isRead }: LastVisit,
): Statement[] {
  const newestFirst = [...stored].sort(byDate).reverse();
  const read = newestFirst.filter(({ article }) => isRead(article));
  if (visitedAt === null && read.length === 0) return [];
  const isFresh = ({ article }: StoredArticle) =>
    !isRead(article) && isNewSince(visitedAt, article, false) && tellsNews(article);
  const known = read.length > 0 ? read : newestFirst.filter((one) => !isFresh(one));
  const fresh = newestFirst.filter(isFresh).slice(0, maximumFresh).reverse();
  // What two new articles say is told by the first of them.
  const told = known.slice(0, maximumRead);
  const found = fresh.flatMap((one) => {
    const indexes = newIndexes(one, told);
    told.push(one);
    return indexes.slice(0, maximumOfArticle).map((index) => ({ stored: one, index }));
  });
  return found
    .sort((one, other) => keyness(other) - keyness(one) || byPlace(other, one))
    .slice(0, maximumStatements)
    .sort(byPlace)
    .flatMap(({ stored: from, index }) => stateSentence(from, index) ?? []);
}

/** The most telling sentence of an article that says something beyond those that were read; null where there is none. */
export function newestOf(stored: StoredArticle, read: readonly StoredArticle[]): Statement | null {
  const [index] = newIndexes(stored, read);
  return index === undefined ? null : stateSentence(stored, index);
}

/** Sentences that carry the article, can be shown by themselves and say something new; most telling first. */
function newIndexes(stored: StoredArticle, known: readonly StoredArticle[]): number[] {
  const { analysis } = stored;
  const telling = analysis.keySentences.filter((index) => {
    const sentence = analysis.sentences[index];
    return (
      sentence &&
      sentence.standing.kind !== 'not' &&
      lengthOf(sentence) <= longestStatement &&
      isRunningText(stored, index)
    );
  });
  if (telling.length === 0) return [];
  const comparable = known.filter((one) => one.analysis.language === analysis.language);
  const novelty = judgeNovelty(stored, comparable);
  return telling.filter((index) => novelty[index] === 'new');
}

interface Place {
  stored: StoredArticle;
  index: number;
}

const keyness = ({ stored, index }: Place): number => keynessOf(stored.analysis, index);

const byDate = ({ article: one }: StoredArticle, { article: other }: StoredArticle): number =>
  earlierFirst(one, other);

const byPlace = (one: Place, other: Place): number =>
  one.stored === other.stored ? one.index - other.index : byDate(one.stored, other.stored);
