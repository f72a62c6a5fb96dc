import { useRef, useState } from 'react';
import { useLocale } from '@/components/locale';
import { tellError } from '@/components/tell-error';
import { callBackground } from '@/lib/browser/rpc';
import { askForPersistenceOnce } from '@/lib/browser/storage-used';
import type { BackgroundCalls, Input, Output } from '@/lib/messages';
import type { ArticleId } from '@/lib/model/article';
import { type DoneDeed, forgetDone, recallDone, rememberDone, type UndoStep } from './done-deed';

type Change = Input<BackgroundCalls, 'changeArticles'>['change'];
type Changed = Output<BackgroundCalls, 'changeArticles'>;
export type Deed = Change | { kind: 'delete' };

export interface DeedProgress {
  done: number;
  total: number;
  isUndoing: boolean;
}

/** Articles in one call: a second or so of work, so that the reader sees it go on and can stop it. */
const changedAtOnce = 1000;
const deletedAtOnce = 500;

/** What the reader does to articles, how far it has come, and the way back from the last of it. */
export function useDeeds() {
  const { t } = useLocale();
  const [done, setDone] = useState<DoneDeed | null>(recallDone);
  const [progress, setProgress] = useState<DeedProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isStopped = useRef(false);

  const show = (deed: DoneDeed | null) => {
    setDone(deed);
    if (deed) rememberDone(deed);
    else forgetDone();
  };

  /** Does `work` to one part after another until it is through, stopped or broken; answers whether it got through. */
  const goThrough = async <Part>(
    parts: readonly Part[],
    options: { isUndoing: boolean; sizeOf: (part: Part) => number },
    work: (part: Part) => Promise<void>,
  ): Promise<boolean> => {
    const total = parts.reduce((sum, part) => sum + options.sizeOf(part), 0);
    let count = 0;
    isStopped.current = false;
    setProblem(null);
    try {
      for (const part of parts) {
        if (isStopped.current) return false;
        if (parts.length > 1) setProgress({ done: count, total, isUndoing: options.isUndoing });
        await work(part);
        count += options.sizeOf(part);
      }
      return true;
    } catch (error) {
      setProblem(tellError(t, error));
      return false;
    } finally {
      setProgress(null);
    }
  };

  /** What was done before it was stopped or broke can be undone like the whole. */
  const run = async (deed: Deed, ids: readonly ArticleId[]): Promise<void> => {
    if (deed.kind === 'save') void askForPersistenceOnce();
    const undo: UndoStep[] = [];
    let changedCount = 0;
    const parts = cutInParts(ids, deed.kind === 'delete' ? deletedAtOnce : changedAtOnce);
    await goThrough(parts, { isUndoing: false, sizeOf: (part) => part.length }, async (part) => {
      const step = await doTo(deed, part);
      changedCount += step?.articleIds.length ?? 0;
      // What was done last is undone first: then stories come back whole.
      if (step) undo.unshift(step);
    });
    show({ kind: deed.kind, count: changedCount, undo, isUndone: false });
  };

  const undo = async (): Promise<void> => {
    if (!done) return;
    let left = done.undo;
    const options = { isUndoing: true, sizeOf: (step: UndoStep) => step.articleIds.length };
    let isTooLate = false;
    const isThrough = await goThrough(done.undo, options, async (step) => {
      if (!(await takeBack(step))) isTooLate = true;
      left = left.slice(1);
    });
    if (isTooLate) setProblem(t('done.tooLate'));
    show({ ...done, undo: left, isUndone: isThrough && !isTooLate });
  };

  /** Runs one call of another kind and says so when it fails. */
  const attempt = async (call: Promise<unknown>): Promise<void> => {
    setProblem(null);
    try {
      await call;
    } catch (error) {
      setProblem(tellError(t, error));
    }
  };

  const deleteHighlight = (highlightId: string, articleId: ArticleId): Promise<void> =>
    attempt(
      callBackground('deleteHighlight', { highlightId }).then(({ deletionId }) => {
        const step: UndoStep = { kind: 'restore', deletionId, articleIds: [articleId] };
        show({ kind: 'delete-highlight', count: 1, undo: [step], isUndone: false });
      }),
    );

  return {
    done,
    progress,
    problem,
    run,
    undo,
    attempt,
    deleteHighlight,
    say: setProblem,
    stop: () => {
      isStopped.current = true;
    },
    dismiss: () => show(null),
  };
}

/** Answers what takes it back; null where nothing had to be changed. */
async function doTo(deed: Deed, articleIds: ArticleId[]): Promise<UndoStep | null> {
  if (deed.kind === 'delete') {
    const { deletionId } = await callBackground('deleteArticles', { articleIds });
    return { kind: 'restore', deletionId, articleIds };
  }
  const { changed, ...moments } = await callBackground('changeArticles', { articleIds, change: deed });
  if (changed.length === 0) return null;
  return { kind: 'change', articleIds: changed, change: oppositeOf(deed, moments) };
}

/** Answers false where nothing is left to be brought back. */
async function takeBack(step: UndoStep): Promise<boolean> {
  if (step.kind === 'restore') return callBackground('undoDeletion', { deletionId: step.deletionId });
  await callBackground('changeArticles', { articleIds: step.articleIds, change: step.change });
  return true;
}

function oppositeOf(change: Change, { savedAt, readAt }: Omit<Changed, 'changed'>): Change {
  switch (change.kind) {
    case 'save':
      return { kind: 'unsave' };
    case 'unsave':
      return { kind: 'save', ...(savedAt && { savedAt }) };
    case 'mark-read':
      return { kind: 'mark-unread' };
    case 'mark-unread':
      return { kind: 'mark-read', ...(readAt && { readAt }) };
    case 'add-tag':
      return { kind: 'remove-tag', tag: change.tag };
    case 'remove-tag':
      return { kind: 'add-tag', tag: change.tag };
  }
}

function cutInParts<Item>(items: readonly Item[], length: number): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += length) parts.push(items.slice(at, at + length));
  return parts;
}
