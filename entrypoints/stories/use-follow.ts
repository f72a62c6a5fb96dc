import { useState } from 'react';
import { useLocale } from '@/components/locale';
import { tellError } from '@/components/tell-error';
import { callBackground } from '@/lib/browser/rpc';
import type { StoryLine } from '@/lib/model/story-page';

/** Follows a story or leaves it, and what came of the last attempt. */
export function useFollow() {
  const { t } = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  const follow = ({ id, isFollowed }: StoryLine) => {
    setProblem(null);
    callBackground('markStory', { storyId: id, mark: isFollowed ? 'unfollow' : 'follow' }).catch(
      (error: unknown) => setProblem(tellError(t, error)),
    );
  };
  return { follow, problem };
}
