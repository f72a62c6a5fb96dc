import { useRef, useState } from 'react';
import { useLocale } from '@/components/locale';
import { tellError } from '@/components/tell-error';
import { callBackground } from '@/lib/browser/rpc';
import type { ArticleId } from '@/lib/model/article';
import type { StoryId } from '@/lib/model/story';
import type { StoryLine } from '@/lib/model/story-page';

/** What was done to stories last, with what takes it back. */
export type Arranged = { isUndone: boolean } & (
  | { kind: 'renamed'; storyId: StoryId; title: string | null; titleBefore: string | null }
  | { kind: 'merged'; ruleId: string; count: number }
  | { kind: 'split'; ruleId: string; count: number; ownId: StoryId }
);

export type ArrangingDeeds = ReturnType<typeof useArranging>;

/** Renames, merges and splits stories; each deed answers whether it was done, and the last one can be undone. */
export function useArranging() {
  const { t } = useLocale();
  const [done, setDone] = useState<Arranged | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isAtWork = useRef(false);

  /** One deed at a time: pressed twice, it is done once. */
  const attempt = async (deed: () => Promise<Arranged | 'gone'>): Promise<boolean> => {
    if (isAtWork.current) return false;
    isAtWork.current = true;
    setProblem(null);
    try {
      const arranged = await deed();
      if (arranged === 'gone') {
        setProblem(t('stories.changedMeanwhile'));
        return false;
      }
      setDone(arranged);
      return true;
    } catch (error) {
      setProblem(tellError(t, error));
      return false;
    } finally {
      isAtWork.current = false;
    }
  };

  return {
    done,
    problem,
    rename: ({ id, title: shown, isRenamed }: StoryLine, title: string | null) =>
      attempt(() => rename({ storyId: id, title, titleBefore: isRenamed ? shown : null })),
    merge: (storyIds: StoryId[]) => attempt(() => merge(storyIds)),
    split: (storyId: StoryId, articleIds: ArticleId[]) => attempt(() => split(storyId, articleIds)),
    undo: async () => {
      if (done) await attempt(() => takeBack(done));
    },
    dismiss: () => setDone(null),
  };
}

async function rename(change: {
  storyId: StoryId;
  title: string | null;
  titleBefore: string | null;
}): Promise<Arranged | 'gone'> {
  const { storyId, title } = change;
  const { kind } = await callBackground('renameStory', { storyId, title });
  return kind === 'gone' ? kind : { kind, ...change, isUndone: false };
}

async function merge(storyIds: StoryId[]): Promise<Arranged | 'gone'> {
  const answer = await callBackground('mergeStories', { storyIds });
  if (answer.kind === 'gone') return answer.kind;
  return { kind: answer.kind, ruleId: answer.ruleId, count: storyIds.length, isUndone: false };
}

async function split(storyId: StoryId, articleIds: ArticleId[]): Promise<Arranged | 'gone'> {
  const answer = await callBackground('splitStory', { storyId, articleIds });
  if (answer.kind === 'gone') return answer.kind;
  const { kind, ruleId, storyId: ownId } = answer;
  return { kind, ruleId, count: articleIds.length, ownId, isUndone: false };
}

async function takeBack(done: Arranged): Promise<Arranged | 'gone'> {
  if (done.kind !== 'renamed') await callBackground('dropStoryRule', { ruleId: done.ruleId });
  else {
    const { storyId, titleBefore } = done;
    const { kind } = await callBackground('renameStory', { storyId, title: titleBefore });
    if (kind === 'gone') return kind;
  }
  return { ...done, isUndone: true };
}
