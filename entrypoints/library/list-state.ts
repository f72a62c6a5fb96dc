import { articleKinds, type FilterChoice } from '@/components/FilterBar';
import type { LibraryFilter } from '@/lib/model/library';

/** What the library's list shows; all of it is in the address. */
export interface ListState extends FilterChoice {
  /** What is searched for. */
  text: string;
}

export const wholeLibrary: ListState = {
  text: '',
  savedOnly: false,
  unreadOnly: false,
  notedOnly: false,
  tag: null,
  host: null,
  storyId: null,
  kind: null,
  fromDay: null,
  toDay: null,
};

/** Reads what `printListState` wrote; what cannot be read is left out. */
export function parseListState(query: string): ListState {
  const given = new URLSearchParams(query);
  const text = (name: string, longest: number) => given.get(name)?.slice(0, longest) || null;
  const day = (name: string) => {
    const value = given.get(name) ?? '';
    return startOfDay(value, 0) === null ? null : value;
  };
  return {
    text: text('q', 300) ?? '',
    savedOnly: given.get('saved') === '1',
    unreadOnly: given.get('unread') === '1',
    notedOnly: given.get('noted') === '1',
    tag: text('tag', 80),
    host: text('source', 253),
    storyId: text('story', 80),
    kind: articleKinds.find((kind) => kind === given.get('kind')) ?? null,
    fromDay: day('from'),
    toDay: day('to'),
  };
}

/** The fragment of the list's address. */
export function printListState(state: ListState): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => value && query.set(name, value);
  put('q', state.text);
  put('saved', state.savedOnly ? '1' : null);
  put('unread', state.unreadOnly ? '1' : null);
  put('noted', state.notedOnly ? '1' : null);
  put('tag', state.tag);
  put('source', state.host);
  put('story', state.storyId);
  put('kind', state.kind);
  put('from', state.fromDay);
  put('to', state.toDay);
  const printed = query.toString();
  return printed ? `#/?${printed}` : '#/';
}

/** What the store is asked; the days begin and end at the reader's midnights. */
export function filterOf(state: FilterChoice): LibraryFilter {
  const from = state.fromDay === null ? null : startOfDay(state.fromDay, 0);
  const to = state.toDay === null ? null : startOfDay(state.toDay, 1);
  return {
    ...(state.savedOnly && { savedOnly: true }),
    ...(state.unreadOnly && { unreadOnly: true }),
    ...(state.notedOnly && { notedOnly: true }),
    ...(state.tag !== null && { tag: state.tag }),
    ...(state.host !== null && { host: state.host }),
    ...(state.storyId !== null && { storyId: state.storyId }),
    ...(state.kind !== null && { kind: state.kind }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
}

export const isFiltered = (state: FilterChoice): boolean => Object.keys(filterOf(state)).length > 0;

/** Midnight at the reader's, that many days later, in ms; null for what is no day of the calendar. */
function startOfDay(day: string, daysLater: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const midnight = new Date(year, month, date);
  // The thirtieth of February would be taken for a day in March.
  if (midnight.getMonth() !== month || midnight.getDate() !== date) return null;
  return new Date(year, month, date + daysLater).getTime();
}
