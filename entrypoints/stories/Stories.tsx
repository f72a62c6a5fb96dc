import { useMemo } from 'react';
import { PageNav } from '@/components/PageNav';
import { pageHrefs } from '../page/addresses';
import { useHash } from '../page/use-hash';
import { ReadStory } from './ReadStory';
import { parseRoute } from './route';
import { StoryShelf } from './StoryShelf';

/** The stories that the kept articles make: the list, or one story's page. */
export function Stories() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const isList = route.kind === 'list';
  return (
    <div className="page">
      <PageNav current="stories" isAtTop={isList} hrefs={{ ...pageHrefs, stories: '#/' }} />
      {isList ? (
        <StoryShelf followedOnly={route.followedOnly} />
      ) : (
        <ReadStory key={route.storyId} storyId={route.storyId} />
      )}
    </div>
  );
}
