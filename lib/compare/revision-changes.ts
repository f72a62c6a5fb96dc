import type { ChangeKind, HeadlineChange, SentenceChange } from '@/lib/model/revision-changes';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';
import { alignSentences, type SentenceGroup } from './align-sentences';
import { keyOf, type RevisedSentence, type RevisedText, reviseText } from './revised-sentences';
import { judgeGroup, type WholeText, wholeText } from './sentence-differences';
import { differInWords } from './word-differences';

export interface FoundChanges {
  headline: HeadlineChange | null;
  /** What matters most first, and within that in reading order. */
  changes: SentenceChange[];
  /** All that were found: those beyond the list too, and new or lost sentences that cannot stand alone. */
  changeCount: number;
}

/** More are counted and not listed: a live page turns over all of its words. */
const mostListed = 24;
const order: readonly ChangeKind[] = ['correction', 'figure', 'quote', 'wording', 'addition', 'removal'];
/** In UTF-16 units: a notice of several sentences is shown with those that belong to it. */
const longestNotice = 600;
/** A sentence with fewer words of its own tells nothing without the others. */
const fewestRoots = 3;

/** Whether the running texts are the same, word for word, and their headlines: cheap, and needs no analysis. */
export function haveSameWords(one: StoredArticle['revision'], other: StoredArticle['revision']): boolean {
  const running = ({ blocks, text }: StoredArticle['revision']) =>
    keyOf(
      blocks
        .filter(({ kind }) => kind !== 'caption')
        .map(({ start, end }) => text.slice(start, end))
        .join('\n'),
    );
  return keyOf(one.title) === keyOf(other.title) && running(one) === running(other);
}

/**
 * What was changed from one revision of an article to a newer one. Typography, moved and reworded sentences, counters,
 * clocks and advertisements are no change. Both are analysed in one language; else nothing is found but the headline.
 */
export function findChanges(older: StoredArticle, newer: StoredArticle): FoundChanges {
  const headline = headlineChange(older.revision.title, newer.revision.title);
  if (older.analysis.language !== newer.analysis.language) return { headline, changes: [], changeCount: 0 };
  const [old, young] = [reviseText(older), reviseText(newer)];
  const { groups, removed, added } = alignSentences(old, young);
  const [newSentences, lostSentences] = [telling(added, young), telling(removed, old)];
  const listed = [
    ...toldAgain(groups, old, young),
    ...noticesAmong(added, young),
    ...onOneSide(newSentences, young, 'addition'),
    ...onOneSide(lostSentences, old, 'removal'),
  ].sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || placeOf(one) - placeOf(other),
  );
  const leaning = [...newSentences, ...lostSentences].filter(({ canStand }) => !canStand);
  return { headline, changes: listed.slice(0, mostListed), changeCount: listed.length + leaning.length };
}

const placeOf = ({ before, after }: SentenceChange): number =>
  after?.receipt.start ?? before?.receipt.start ?? 0;

/** A label before it ("Live:") is put there and taken away again. */
const headlineLabel =
  /^(?:live|breaking|exclusive|update|updated|watch|video|eilmeldung|en vivo|en direct|ao vivo)\b\s*[:|–—-]\s*/i;

function headlineChange(before: string, after: string): HeadlineChange | null {
  const [old, young] = [before, after].map((title) => keyOf(title.replace(headlineLabel, '')));
  if (old === young || old === '' || young === '') return null;
  return { before, after, ...differInWords(before, after) };
}

function toldAgain(groups: readonly SentenceGroup[], old: RevisedText, young: RevisedText): SentenceChange[] {
  if (groups.length === 0) return [];
  const [older, newer] = [wholeText(old), wholeText(young)];
  return groups.flatMap((group) => changeOf(group, older, newer) ?? []);
}

function changeOf(group: SentenceGroup, older: WholeText, newer: WholeText): SentenceChange | null {
  const [first, last] = [group.older[0], group.newer[0]];
  if (!first || !last) return null;
  if (last.isNotice) return noticeChange(last, newer.text);
  const kind = judgeGroup(group, older, newer);
  if (kind === null) return null;
  // Of a sentence cut in two, what differs stands in one of the halves.
  const before = group.older.find((one) => judgeGroup({ ...group, older: [one] }, older, newer)) ?? first;
  const after =
    group.newer.find((one) => judgeGroup({ ...group, newer: [one] }, older, newer) === kind) ?? last;
  return {
    kind,
    before: stateOf(before, older.text),
    after: stateOf(after, newer.text),
    ...differInWords(before.text, after.text),
  };
}

/** With what the analysis sets beside it; the other telling beside it shows what it is about. */
function stateOf(sentence: RevisedSentence, { stored }: RevisedText): Statement {
  const standing = stored.analysis.sentences[sentence.index]?.standing;
  return stateFrom(stored, sentence, standing?.kind === 'with' ? standing.beside : []);
}

/** The sentences of one notice are one change. */
function noticesAmong(added: readonly RevisedSentence[], text: RevisedText): SentenceChange[] {
  const shown = new Set<number>();
  return added.flatMap((sentence) => {
    if (!sentence.isNotice || shown.has(sentence.block)) return [];
    shown.add(sentence.block);
    return [noticeChange(sentence, text)];
  });
}

function noticeChange(sentence: RevisedSentence, { stored }: RevisedText): SentenceChange {
  const block = stored.revision.blocks[sentence.block];
  const end = block && block.end - sentence.start <= longestNotice ? block.end : sentence.end;
  const after = stateFrom(stored, { start: sentence.start, end: Math.max(end, sentence.end) });
  return { kind: 'correction', before: null, after, lost: [], gained: [] };
}

interface OneSided {
  sentence: RevisedSentence;
  canStand: boolean;
}

/** Sentences without a counterpart that say enough to count. */
const telling = (sentences: readonly RevisedSentence[], { stored }: RevisedText): OneSided[] =>
  sentences
    .filter((one) => !one.isNotice && one.roots.size >= fewestRoots)
    .map((sentence) => ({
      sentence,
      canStand: stored.analysis.sentences[sentence.index]?.standing.kind !== 'not',
    }));

/** Those that can stand alone: nothing stands beside them to say what they are about. */
function onOneSide(
  sentences: readonly OneSided[],
  text: RevisedText,
  kind: 'addition' | 'removal',
): SentenceChange[] {
  return sentences.flatMap(({ sentence, canStand }): SentenceChange[] => {
    if (!canStand) return [];
    const statement = stateOf(sentence, text);
    const sides =
      kind === 'addition' ? { before: null, after: statement } : { before: statement, after: null };
    return [{ kind, ...sides, lost: [], gained: [] }];
  });
}
