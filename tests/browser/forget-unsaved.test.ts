/** Words of notes that no store has, in the browser's own storage. */
import { afterEach, expect, it } from 'vitest';
import { keepUnsaved, listUnsaved, readUnsaved } from '@/components/unsaved-words';
import { forgetUnsaved } from '@/entrypoints/page/forget-unsaved';
import { openStore } from '@/lib/store/open-store';
import { takenInOf } from '../unit/store/taken-in';

const day = 86_400_000;

afterEach(() => localStorage.clear());

const leave = (noteId: string, keptAt: number) =>
  localStorage.setItem(`unsaved-note:${noteId}`, JSON.stringify({ text: noteId, base: '', keptAt }));

it('they are listed by the moment they were left behind', () => {
  leave('a:old', Date.now() - 31 * day);
  localStorage.setItem('unsaved-note:a:undated', JSON.stringify({ text: 'x', base: '' }));
  localStorage.setItem('another thing', 'not JSON');
  keepUnsaved('a:new', { text: 'x', base: '' });
  expect(listUnsaved(Date.now() - 30 * day).sort()).toEqual(['a:old', 'a:undated']);
  expect(readUnsaved('a:new')).toEqual({ text: 'x', base: '' });
});

it('they are forgotten after a month where their article is gone, and kept where it is not', async () => {
  const store = openStore();
  await store.commitTakenIn(takenInOf('here', ['ferry']));
  for (const noteId of ['a:here', 'h:here:1:0:4', 'a:gone', 'h:gone:1:0:4'])
    leave(noteId, Date.now() - 31 * day);
  leave('a:gone-lately', Date.now() - day);
  await forgetUnsaved();
  expect(Object.keys(localStorage).sort()).toEqual([
    'unsaved-note:a:gone-lately',
    'unsaved-note:a:here',
    'unsaved-note:h:here:1:0:4',
  ]);
  store.close();
});
