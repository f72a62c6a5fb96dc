import { useDeferredValue, useState } from 'react';
import { type Arranging, StoryControls } from '@/components/StoryControls';
import { StoryMergeForm } from '@/components/StoryMergeForm';
import { StorySplitForm } from '@/components/StorySplitForm';
import type { ArticleId } from '@/lib/model/article';
import type { StoryId } from '@/lib/model/story';
import type { StoryPage } from '@/lib/model/story-page';
import { storyChoices } from '@/lib/query/story-choices';
import { useLast } from '../page/use-last';
import { useStored } from '../page/use-stored';

interface ArrangeStoryProps {
  page: StoryPage;
  now: number;
  open: Arranging | null;
  onOpen: (next: Arranging | null) => void;
  onMerge: (otherId: StoryId) => void;
  onSplit: (articleIds: ArticleId[]) => void;
}

/** What arranges one story, under its title. */
export function ArrangeStory({ page, now, open, onOpen, onMerge, onSplit }: ArrangeStoryProps) {
  const articles = page.articles.map(({ article }) => article);
  return (
    <StoryControls open={open} onOpen={onOpen} canSplit={articles.length > 1}>
      {open === 'merge' ? <ChooseOther storyId={page.line.id} now={now} onMerge={onMerge} /> : null}
      {open === 'split' ? (
        <StorySplitForm
          articles={articles}
          articleCount={page.line.articleCount}
          now={now}
          onSplit={onSplit}
        />
      ) : null}
    </StoryControls>
  );
}

interface ChooseOtherProps {
  storyId: StoryId;
  now: number;
  onMerge: (otherId: StoryId) => void;
}

function ChooseOther({ storyId, now, onMerge }: ChooseOtherProps) {
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words).trim();
  const choices = useLast(
    useStored(`choices:${storyId}:${sought}`, (store) => storyChoices(store, { storyId, words: sought })),
  );
  return (
    <StoryMergeForm
      words={words}
      onWords={setWords}
      choices={choices}
      now={now}
      onMerge={({ id }) => onMerge(id)}
    />
  );
}
