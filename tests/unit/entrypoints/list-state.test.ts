import { describe, expect, it } from 'vitest';
import {
  filterOf,
  type ListState,
  parseListState,
  printListState,
  wholeLibrary,
} from '@/entrypoints/library/list-state';
import { parseRoute } from '@/entrypoints/library/route';
import { parseRoute as parseStoryRoute } from '@/entrypoints/stories/route';

const check = (query: string, expected: Partial<ListState>) =>
  expect(parseListState(query)).toEqual({ ...wholeLibrary, ...expected });

describe('the list, as the address says it', () => {
  it('is everything where nothing is said', () => check('', {}));
  it('takes each filter from its own name', () =>
    check('saved=1&unread=1&noted=1&tag=a%26b&source=courier.example&story=s%3Ax&kind=live', {
      savedOnly: true,
      unreadOnly: true,
      notedOnly: true,
      tag: 'a&b',
      host: 'courier.example',
      storyId: 's:x',
      kind: 'live',
    }));
  it('leaves out what cannot be read', () =>
    check('saved=yes&kind=tale&from=2026-02-30&to=soon&tag=&q=%E0%A4', { text: '\ufffd' }));
  it('reads what it printed', () => {
    const state: ListState = {
      text: 'ferry "state contract" -rumour +1 #x',
      savedOnly: true,
      unreadOnly: true,
      notedOnly: true,
      tag: 'Färjor & more',
      host: 'courier.example',
      storyId: 's:-_a',
      kind: 'opinion',
      fromDay: '2026-03-01',
      toDay: '2026-03-18',
    };
    const route = parseRoute(printListState(state));
    expect(route).toEqual({ kind: 'list', state });
  });
  it('asks for whole days, both of them included', () => {
    const { from = 0, to = 0 } = filterOf({ ...wholeLibrary, fromDay: '2026-03-01', toDay: '2026-03-01' });
    expect(new Date(from).toString()).toContain('Mar 01 2026 00:00:00');
    expect(new Date(to).toString()).toContain('Mar 02 2026 00:00:00');
  });
});

describe('an odd address', () => {
  it('of the library is the list', () =>
    expect(parseRoute('#/article/../x?start=1')).toEqual({ kind: 'list', state: wholeLibrary }));
  it('of a story is the list', () =>
    expect(parseStoryRoute('#/story/%E0%A4%A')).toEqual({ kind: 'list', followedOnly: false }));
  it('of a story with its colon written out is the story', () =>
    expect(parseStoryRoute('#/story/s%3Aab-_')).toEqual({ kind: 'story', storyId: 's:ab-_' }));
});
