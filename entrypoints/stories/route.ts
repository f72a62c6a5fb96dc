import type { StoryId } from '@/lib/model/story';

/** What the stories page shows, as its address says: `#/`, `#/?followed=1` or `#/story/<id>`. */
export type Route = { kind: 'list'; followedOnly: boolean } | { kind: 'story'; storyId: StoryId };

/** Anything that cannot be read is the list. */
export function parseRoute(hash: string): Route {
  const match = /^#\/story\/([\w%:-]{1,240})$/.exec(hash);
  const storyId = match?.[1] ? decode(match[1]) : null;
  if (storyId) return { kind: 'story', storyId };
  const query = new URLSearchParams(/^#\/\?(.*)$/.exec(hash)?.[1] ?? '');
  return { kind: 'list', followedOnly: query.get('followed') === '1' };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names no story.
    return null;
  }
}
