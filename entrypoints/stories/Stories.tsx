import { useMemo } from 'react';
import { PageNav } from '@/components/PageNav';
import { StoryMergeBar } from '@/components/StoryMergeBar';
import { pageHrefs } from '../page/addresses';
import { useHash } from '../page/use-hash';
import { ArrangedLine } from './ArrangedLine';
import { ReadStory } from './ReadStory';
import { parseRoute } from './route';
import { StoryShelf } from './StoryShelf';
import { useArranging } from './use-arranging';
import { usePicked } from './use-picked';

/** The stories that the kept articles make: the list, or one story's page. */
export function Stories() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  // Here, so that what was done can be undone wherever in these pages it leads.
  const arranging = useArranging();
  const picked = usePicked();
  const isList = route.kind === 'list';
  const merge = async (ids: readonly string[]) => {
    if (await arranging.merge([...ids])) picked.end();
  };
  return (
    <div className="page">
      <PageNav current="stories" isAtTop={isList} hrefs={{ ...pageHrefs, stories: '#/' }} />
      {isList ? (
        <StoryShelf followedOnly={route.followedOnly} picked={picked} />
      ) : (
        <ReadStory key={route.storyId} storyId={route.storyId} arranging={arranging} />
      )}
      <div className="page-foot">
        <ArrangedLine arranging={arranging} />
        {isList && picked.ids ? (
          <StoryMergeBar
            count={picked.ids.size}
            onMerge={() => void merge([...(picked.ids ?? [])])}
            onDone={() => {
              // This button goes away; the one that brought it stays.
              document.querySelector<HTMLElement>('.pick-stories')?.focus();
              picked.end();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
