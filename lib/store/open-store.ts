import type { MergePolicy } from '@/lib/index/merge-plan';
import { analysisVerbs } from './analyses';
import { articleVerbs } from './articles';
import { binVerbs } from './bin';
import { changeVerbs } from './changes';
import { checkVerbs } from './check-archive';
import { damageVerbs } from './damaged';
import { type Opening, openDatabase } from './database';
import { deletableVerbs } from './deletable';
import { eraseVerbs } from './erase-all';
import { importVerbs } from './imports';
import { inboxVerbs } from './inbox';
import { libraryVerbs } from './library-list';
import { markedVerbs } from './marked';
import { noteVerbs } from './notes';
import { pictureVerbs } from './pictures';
import { readerManyVerbs } from './reader-many';
import { readerVerbs } from './reader-rows';
import { searchVerbs } from './search-index';
import { announcedVerbs, readStamp } from './stamp';
import { storageVerbs } from './storage-by-kind';
import type { Store } from './store';
import { toStoreError } from './store-error';
import { storyMarkVerbs, storyVerbs } from './stories';
import { arrangingVerbs } from './story-arranging';
import { settlingVerbs } from './story-settling';
import { oldVerbs, sweepVerbs } from './sweeps';
import { announceDamage, announcer, defaultStoreName } from './watch';

/**
 * The store, opened at its first use. Every verb rejects with a `StoreError` and with nothing else.
 * Another connection's upgrade closes this one for good (`outdated`): the page must be loaded again.
 */
export function openStore(options: { name?: string; mergePolicy?: MergePolicy } = {}): Store {
  const name = options.name ?? defaultStoreName;
  const { database, attempt, whyClosed } = openDatabase(name);
  const { announce, close } = announcer(name);
  const verbs = {
    ...articleVerbs(database),
    ...storyVerbs(database),
    ...searchVerbs(database, () => announceDamage(name), options.mergePolicy),
    ...libraryVerbs(database),
    ...storageVerbs(database),
    ...deletableVerbs(database),
    ...damageVerbs(database),
    ...checkVerbs(database),
    ...markedVerbs(database),
    ...oldVerbs(database),
    ...announcedVerbs(
      database,
      announce,
      {
        ...inboxVerbs(database),
        ...importVerbs(database),
        ...changeVerbs(database),
        ...analysisVerbs(database),
        ...sweepVerbs(database),
        ...eraseVerbs(database),
        ...readerVerbs(database),
        ...readerManyVerbs(database),
        ...noteVerbs(database),
        ...pictureVerbs(database),
        ...storyMarkVerbs(database),
        ...settlingVerbs(database),
        ...arrangingVerbs(database),
      },
      binVerbs(database),
    ),
    stamp: () => readStamp(database),
  };
  return {
    ...guardVerbs(verbs, attempt, (doing, error) => toStoreError(doing, error, whyClosed())),
    close() {
      close();
      database.close({ disableAutoOpen: true });
    },
  };
}

/** Also turns the promises of Dexie into native ones, which alone may cross the extension's messages. */
function guardVerbs<Verbs extends object>(
  verbs: Verbs,
  attempt: Opening['attempt'],
  tell: (doing: string, error: unknown) => Error,
): Verbs {
  const guarded = Object.entries(verbs).map(([doing, verb]) => [
    doing,
    async (...input: unknown[]) => {
      try {
        return await attempt(() => verb(...input));
      } catch (error) {
        throw tell(doing, error);
      }
    },
  ]);
  return Object.fromEntries(guarded);
}
