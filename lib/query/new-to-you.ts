import { judgeNovelty } from '@/lib/compare/novelty';
import type { NewToYou } from '@/lib/model/briefing';
import type { QuotedWords } from '@/lib/model/quoted-words';
import { type StoredArticle, stateFrom, stateSentence } from '@/lib/model/statement';
import { isRunningText, keynessOf } from './sentence-facts';
import type { Surroundings } from './surroundings';
import type { ReaderClock } from './timeline';

/** Of a shorter article there is nothing to count. */
const fewestSentences = 3;
const maximumStatements = 12;
/** A read article that is like the open one by less than this is about something else. */
const leastRelated = 0.15;
const maximumRead = 20;

/**
 * Which sentences of the open article say what the reader has not read on its story before this visit. Null where
 * nothing on it was read, or the text is too short to count. The counts are of all sentences, the list is capped.
 */
export function newToYouOf(surroundings: Surroundings, clock: ReaderClock): NewToYou | null {
  const { open } = surroundings;
  const read = readBefore(surroundings, clock.visitStartedAt ?? clock.now);
  const indexes = open.analysis.sentences.map((_, index) => index);
  const counted = indexes.filter((index) => isRunningText(open, index));
  if (read.length === 0 || counted.length < fewestSentences) return null;
  const novelty = judgeNovelty(open, read);
  const fresh = counted.filter((index) => novelty[index] === 'new');
  return {
    statements: tellingOf(open, fresh).flatMap((index) => stateSentence(open, index) ?? []),
    newCount: fresh.length,
    sentenceCount: counted.length,
    known: counted.filter((index) => novelty[index] === 'known').flatMap((index) => wordsAt(open, index)),
  };
}

/** Those that can stand alone; of very many, the ones that carry the article. In reading order. */
function tellingOf(open: StoredArticle, fresh: readonly number[]): number[] {
  const alone = fresh.filter((index) => open.analysis.sentences[index]?.standing.kind !== 'not');
  return alone
    .sort((one, other) => keynessOf(open.analysis, other) - keynessOf(open.analysis, one) || one - other)
    .slice(0, maximumStatements)
    .sort((one, other) => one - other);
}

/** Articles of the story or close to it that were read before that moment, those read last first; never the open one. */
function readBefore(
  { open, storyArticles, related, readings }: Surroundings,
  moment: number,
): StoredArticle[] {
  const close = related.filter(({ likeness }) => likeness >= leastRelated).map(({ stored }) => stored);
  const byId = new Map([...storyArticles, ...close].map((stored) => [stored.article.id, stored]));
  byId.delete(open.article.id);
  const readAt = ({ article }: StoredArticle) => readings.get(article.id)?.firstReadAt ?? moment;
  return [...byId.values()]
    .filter((stored) => stored.analysis.language === open.analysis.language && readAt(stored) < moment)
    .sort((one, other) => readAt(other) - readAt(one))
    .slice(0, maximumRead);
}

function wordsAt(open: StoredArticle, index: number): QuotedWords[] {
  const sentence = open.analysis.sentences[index];
  if (!sentence || sentence.start >= sentence.end) return [];
  const { text, prefix, suffix } = stateFrom(open, sentence);
  return [{ quote: text, prefix, suffix }];
}
