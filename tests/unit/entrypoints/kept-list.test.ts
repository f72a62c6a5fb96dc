import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type KeptList, keepList, type ListSource } from '@/entrypoints/page/kept-list';
import { announcer, defaultStoreName, type StoreChange } from '@/lib/store/watch';

const { announce, close } = announcer(defaultStoreName);
let list: KeptList<string> | null = null;
afterEach(() => list?.stop());

/** A list of names in two stretches, which tells how it was asked. */
function sourceOf(names: string[], { canPatch = true } = {}) {
  const asked: string[] = [];
  const words = new Map<string, string>();
  const source: ListSource<string[][], string> = {
    async *find() {
      asked.push('find');
      const middle = Math.ceil(names.length / 2);
      yield [names.slice(0, middle)];
      yield [names.slice(0, middle), names.slice(middle)];
    },
    idsOf: (stretches) => stretches.flat(),
    patch: canPatch
      ? async (_, stretches, changed) => {
          asked.push(`patch ${changed.join(' ')}`);
          const isNew = (name: string) => !stretches.flat().includes(name);
          const [first = [], ...others] = stretches.map((stretch) =>
            stretch.filter((name) => names.includes(name)),
          );
          return [[...changed.filter((name) => names.includes(name) && isNew(name)), ...first], ...others];
        }
      : null,
    async readRows(_, ids) {
      const there = ids.filter((id) => names.includes(id));
      return new Map(there.map((id) => [id, words.get(id) ?? `${id}, as it came`]));
    },
    touchedBy: ({ articleIds }) => (articleIds.length > 0 ? articleIds : null),
  };
  return { source, asked, words };
}

const tell = (kind: StoreChange['kind'], ...articleIds: string[]) => announce({ kind, articleIds });
const shownIds = () => list?.view()?.ids ?? [];
const soon = { timeout: 4_000 };

describe('keepList', () => {
  it('shows nothing before its first rows, and at the end all of them in their order', async () => {
    list = keepList(sourceOf(['d', 'c', 'b', 'a']).source);
    expect(list.view()).toBeNull();
    expect(await list.whole()).toEqual(['d', 'c', 'b', 'a']);
    expect(list.view()?.rows.get('d')).toBe('d, as it came');
  });

  it('works a commit into its place without looking for all again, and keeps the order of the rest', async () => {
    const names = ['d', 'c', 'b', 'a'];
    const { source, asked } = sourceOf(names);
    list = keepList(source);
    await list.whole();
    names.unshift('e');
    tell('articles', 'e');
    await expect.poll(shownIds, soon).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(list.view()?.rows.get('e')).toBe('e, as it came');
    names.splice(names.indexOf('c'), 1);
    tell('articles', 'c');
    await expect.poll(shownIds, soon).toEqual(['e', 'd', 'b', 'a']);
    expect(asked).toEqual(['find', 'patch e', 'patch c']);
  });

  it('works commits that come at once in together', async () => {
    const names = ['b', 'a'];
    const { source, asked } = sourceOf(names);
    list = keepList(source);
    await list.whole();
    for (const name of ['c', 'd', 'e']) {
      names.push(name);
      tell('articles', name);
    }
    await expect.poll(shownIds, soon).toEqual(['c', 'd', 'e', 'b', 'a']);
    expect(asked).toEqual(['find', 'patch c d e']);
  });

  it('reads a row in view again when a commit touches it, and leaves the ids as they are', async () => {
    const { source, words } = sourceOf(['b', 'a']);
    list = keepList(source);
    await list.whole();
    words.set('a', 'a, as the reader marked it');
    tell('reader', 'a');
    await expect.poll(() => list?.view()?.rows.get('a'), soon).toBe('a, as the reader marked it');
    expect(shownIds()).toEqual(['b', 'a']);
  });

  it('looks for all again after a commit that names nothing, and where it cannot be patched', async () => {
    const names = ['b', 'a'];
    const { source, asked } = sourceOf(names, { canPatch: false });
    list = keepList(source);
    await list.whole();
    names.length = 0;
    tell('articles');
    await expect.poll(shownIds, soon).toEqual([]);
    names.push('c');
    tell('articles', 'c');
    await expect.poll(shownIds, soon).toEqual(['c']);
    expect(asked).toEqual(['find', 'find', 'find']);
  });

  it('does nothing for the inbox, nor when it is stopped', async () => {
    const names = ['a'];
    const { source, asked } = sourceOf(names);
    list = keepList(source);
    await list.whole();
    tell('inbox');
    names.unshift('b');
    tell('articles', 'b');
    await expect.poll(shownIds, soon).toEqual(['b', 'a']);
    list.stop();
    tell('articles', 'b');
    const another = keepList(sourceOf(['x']).source);
    await another.whole();
    another.stop();
    expect(asked).toEqual(['find', 'patch b']);
  });

  it('tells why where the store does not answer', async () => {
    const { source } = sourceOf(['a']);
    const cause = new Error('no answer');
    list = keepList({ ...source, readRows: () => Promise.reject(cause) });
    await expect.poll(() => list?.view()?.error, soon).toEqual({ cause });
    close();
  });
});
